import { answerScenes, confirmClaims } from './act3';
import { moneyScenes } from './act4';
import { alertScenes } from './alerts';
import { caseScenes } from './case-checks';
import { distributionScenes } from './distribution-checks';
import { effectScenes } from './effect';
import { ELEVEN, EVERYDAY } from './items';
import { appear, deliver, gather, loadMonitored, openTopic } from './newsroom';
import { pickupScenes } from './pickups';
import { news, play, quarters, type Scene } from './plot';
import { prepareOffice } from './prepare';
import { recoveryScenes } from './recovery';
import { replyScenes } from './reply';
import { reviewScenes } from './review';
import { moveTo, type Stage } from './stage';
import { statementScenes } from './statement-checks';

const DAY = '2026-04-15';

/** News of the story at their fetch times. */
export const newsScenes = (): Scene[] =>
  ELEVEN.map((item) =>
    news(item.fetched, async (stage) => {
      await (item.engagement === undefined ? appear(stage, item) : deliver(stage, item));
      await gather(stage, item);
      await confirmClaims(stage);
    }),
  );

/** What lies before 15 April: the sites, the topic and its everyday news. */
export async function setTheScene(stage: Stage): Promise<void> {
  await loadMonitored(stage);
  await prepareOffice(stage);
  await moveTo(stage, '2026-04-01 09:00');
  await openTopic(stage);
  for (const item of EVERYDAY) await appear(stage, item);
}

/** Act 2, monitoring and alert. */
export async function playAct2(stage: Stage): Promise<void> {
  await setTheScene(stage);
  await play(stage, [
    ...newsScenes(),
    ...quarters(DAY, '06:45', '10:00'),
    ...alertScenes(),
    ...answerScenes(),
    ...statementScenes(),
    ...distributionScenes(),
    ...caseScenes(),
    ...replyScenes(),
    ...pickupScenes(),
    ...recoveryScenes(),
    ...moneyScenes(),
    ...effectScenes(),
    ...reviewScenes(),
  ]);
}
