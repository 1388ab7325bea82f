import { Role } from '../../platform/actor';
import { claim } from '../../platform/jobs';
import { RefusingMailServer } from '../refusing-mail';
import { type Answer, account } from './cast';
import { quota } from './contracts';
import { distributionNow, targets } from './distribution';
import { siteOf } from './newsroom';
import { issue, prepare } from './orders';
import { same } from './report';
import { publish, rankFor, type SideCase, sending } from './side-case';
import { moveTo, type Stage, wib } from './stage';

const DAY = '2026-05-12';
const codes = ({ errors }: Answer): string[] => errors.map(({ code }: Answer) => code);
const count = async ({ app }: Stage, table: string): Promise<number> =>
  Number((await app.db.query(`SELECT COUNT(*) AS n FROM ${table}`))[0].n);

/** A worker that took every waiting job, and died with them. */
async function dyingWorker({ app: { platform, clock } }: Stage): Promise<number> {
  const taken = await claim(platform.writer, platform.reader, clock.now().getTime(), 120_000, 500);
  return taken.length;
}

/** Assertion 39: the sending is stored, the worker dies before any letter; each letter leaves once all the same. */
async function crash(stage: Stage, ranking: Answer, server: RefusingMailServer): Promise<void> {
  const [orders, mails] = [await count(stage, 'publication_order'), server.taken.length];
  await stage.cast.budi.must('distributionSend', sending(ranking, 'kirim-susulan'), 'distribution { state }');
  same('jobs that the dead worker held', (await dyingWorker(stage)) > 0, true);
  await moveTo(stage, `${DAY} 09:41`);
  same('letters while the lease runs', server.taken.length - mails, 0);
  same('orders after the crash', (await count(stage, 'publication_order')) - orders, 1);
  await moveTo(stage, `${DAY} 09:43`);
  const addresses = server.taken.slice(mails);
  same('letters twice', addresses.length - new Set(addresses).size, 0);
  same('orders after the restart', (await count(stage, 'publication_order')) - orders, 1);
  const repeated = await stage.cast.budi.try(
    'distributionSend',
    sending(ranking, 'kirim-susulan'),
    '__typename',
  );
  await stage.app.deliver();
  same('answer to a repeat', codes(repeated), []);
  same('letters after a repeat', server.taken.length - mails, addresses.length);
}

/** Assertion 44: the letter to Tanjung Seri News is refused after 1, 5 and 15 minutes more; the others stand. */
async function failure(stage: Stage, ranking: Answer): Promise<void> {
  const seen: [string, number][] = [];
  for (const time of ['09:43', '09:44', '09:48', '09:49', '10:03', '10:04']) {
    await moveTo(stage, `${DAY} ${time}`);
    const { TN } = await targets(stage, ranking.id);
    seen.push([TN.state, TN.tries]);
  }
  same('tries of TN', seen, [
    ['QUEUED', 1],
    ['QUEUED', 2],
    ['QUEUED', 2],
    ['QUEUED', 3],
    ['QUEUED', 3],
    ['FAILED', 4],
  ]);
  const { HM, SL, KL } = await targets(stage, ranking.id);
  same('the others', [HM.state, SL.state, KL.state, HM.tries], ['SENT', 'SENT', 'SENT', 1]);
}

/** A ranking for the carriers with Kabar Lestari as a paid target, so that a reservation is part of the sending. */
async function withKL(stage: Stage, version: Answer): Promise<Answer> {
  const { id } = await rankFor(stage, version, 0);
  const { outletId } = siteOf(stage, 'KL');
  const input = { distributionId: id, outletId, mode: 'PAID_ORDER', reason: 'Desa ikut terdampak' };
  await stage.cast.budi.must('distributionTargetChoose', input, 'target { mode }');
  return distributionNow(stage, id);
}

/** Assertions 39 and 44: a sending whose worker dies and one of whose letters is never taken. */
export async function sendThroughFaults(stage: Stage, version: Answer): Promise<void> {
  const { config } = stage.app.platform;
  const { mode, smtpUrl } = config;
  const server = new RefusingMailServer(`redaksi@${siteOf(stage, 'TN').host}`);
  Object.assign(config, { mode: 'development', smtpUrl: await server.listen() });
  try {
    const ranking = await withKL(stage, version);
    await stage.report.part(39, () => crash(stage, ranking, server));
    await stage.report.part(44, () => failure(stage, ranking));
  } finally {
    Object.assign(config, { mode, smtpUrl });
    await server.close();
  }
}

const PLAN = {
  key: 'HM',
  title: 'Layanan kependudukan',
  text: 'Pelayanan kartu keluarga dibuka di kantor camat setiap hari Selasa.',
  quantity: 1,
  windowFrom: DAY,
  windowTo: '2026-05-20',
  due: '2026-05-20 17:00',
  drafted: `${DAY} 10:10`,
  approved: `${DAY} 10:11`,
  issued: `${DAY} 10:12`,
  accepted: `${DAY} 10:12`,
};

/** Assertion 40: Budi and Damar send at once, and Harian Muara has one unit left. */
export async function raceForTheLast(stage: Stage, { version }: SideCase): Promise<void> {
  await issue(stage, await prepare(stage, PLAN), PLAN.issued);
  same('units of HM before', (await quota(stage, 'HM')).available, 1);
  const damar = await account(stage.app, 'Damar Humas', Role.COMMUNICATIONS_OFFICER, {
    workUnitId: stage.workUnitId,
  });
  const [first, second] = [await rankFor(stage, version, 1), await rankFor(stage, version, 1)];
  const before = await count(stage, 'publication_order');
  await damar.enter();
  const answers = await Promise.all([
    stage.cast.budi.try('distributionSend', sending(first, 'balapan-1'), '__typename'),
    damar.try('distributionSend', sending(second, 'balapan-2'), '__typename'),
  ]);
  same('two at once', answers.flatMap(codes), ['QUOTA_EXCEEDED']);
  same('orders', (await count(stage, 'publication_order')) - before, 1);
  const { reserved, available } = await quota(stage, 'HM');
  same('units of HM after', [reserved, available], [2, 0]);
}

/** 12 May from 09:40: publishes the statement of the second case, then sends it through faults and a race. */
export async function sendings(stage: Stage, side: SideCase): Promise<void> {
  stage.app.clock.set(wib(`${DAY} 09:40`));
  const version = await publish(stage, side.version);
  await sendThroughFaults(stage, version);
  await stage.report.part(40, () => raceForTheLast(stage, { ...side, version }));
}
