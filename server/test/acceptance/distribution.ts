import { inPowerCut } from '../power-cut';
import { mustStep } from './act3';
import type { Answer } from './cast';
import { quota } from './contracts';
import { checkStanding } from './history';
import { siteOf } from './newsroom';
import { same } from './report';
import type { Stage } from './stage';

const SHOWN = `query ($id: ID!) { distribution(id: $id) { id version state sentAt waitingReason mandate { number }
  lateCarriers { outlet { id } } targets(first: 50) { nodes { id mode state tries score rank price overrideReason
    outlet { id name } order { id number state } parts { key value points } } } } }`;

export const distributionNow = async (
  { cast, book }: Stage,
  id: string = book.distributionId,
): Promise<Answer> => (await cast.budi.ask(SHOWN, { id })).distribution;

/** Short name of an outlet of the story. */
export const keyOf = (stage: Stage, outletId: string): string =>
  [...Object.keys(stage.partners), ...Object.keys(stage.monitored)].find(
    (key) => siteOf(stage, key).outletId === outletId,
  ) ?? outletId;

/** Targets by the short names of their outlets. */
export async function targets(stage: Stage, id?: string): Promise<Record<string, Answer>> {
  const { nodes } = (await distributionNow(stage, id)).targets;
  return Object.fromEntries(nodes.map((one: Answer) => [keyOf(stage, one.outlet.id), one]));
}

/** 09:24: Budi computes the ranking for the approved statement. */
export async function rank(stage: Stage): Promise<void> {
  await checkStanding(stage);
  const { cast, book } = stage;
  const input = { versionId: book.versions.V2.id, maxPaid: 3 };
  const { distribution } = await cast.budi.must('distributionRank', input, 'distribution { id }');
  book.distributionId = distribution.id;
}

/** Assertion 39: the power fails after the reservation; nothing is left of it, and the same key sends afterwards. */
async function powerFails(stage: Stage): Promise<void> {
  const rows = async () =>
    Promise.all(
      ['publication_order', 'mail', 'event', 'job'].map(async (table) =>
        Number((await stage.app.db.query(`SELECT COUNT(*) AS n FROM ${table}`))[0].n),
      ),
    );
  const before = [await rows(), await quota(stage, 'HM')];
  const outcome = await inPowerCut(stage.app, () => sendOnce(stage)).then(
    () => 'sent',
    () => 'failed',
  );
  same('the sending', outcome, 'failed');
  same('rows and quota after the failure', [await rows(), await quota(stage, 'HM')], before);
}

/** 09:25: Budi publishes and sends; before it succeeds the power fails once. */
export async function send(stage: Stage): Promise<void> {
  const { cast, book } = stage;
  const channels = ['OFFICIAL_WEB', 'PRESS_RELEASE'];
  book.versions.V2 = await mustStep(cast.budi, 'statementPublish', book.versions.V2, { channels });
  await stage.report.part(39, () => powerFails(stage));
  const { errors } = await sendOnce(stage);
  same('the sending', [errors, (await distributionNow(stage)).waitingReason], [[], null]);
}

/** The sending with its key, as often as it is called. */
export async function sendOnce(stage: Stage): Promise<Answer> {
  const { book } = stage;
  const { version: expectedVersion } = await distributionNow(stage);
  book.sending ??= { distributionId: book.distributionId, expectedVersion, idempotencyKey: 'kirim-stm-2' };
  return stage.cast.budi.try('distributionSend', book.sending, 'distribution { state }');
}
