import { TestApp } from '../app';
import { playAct1 } from './act1';
import { playAct2 } from './act2';
import { kikisInvoice } from './act4';
import { auditAssertions } from './audit';
import { loadFixtures } from './before';
import { counterRuns } from './counter';
import { loadHistory } from './history';
import { Sites } from './press';
import { Report } from './report';
import { openStage } from './stage';

/** Plays the whole story on the database of the environment and tells what became of the assertions. */
export async function playStory(): Promise<Report> {
  const report = new Report();
  const press = new Sites();
  const app = new TestApp();
  await press.open();
  try {
    await app.open({ routes: press.routes });
    const stage = await openStage(app, press, report);
    await loadFixtures(stage);
    await playAct1(stage);
    await loadHistory(stage);
    await playAct2(stage);
    await kikisInvoice(stage);
    await auditAssertions(stage);
    await counterRuns(stage);
  } catch (error) {
    report.stoppedBy = (error as Error).message;
    if (process.env.DEBUG) console.error(error);
  } finally {
    await app.close();
    await press.close();
  }
  return report;
}
