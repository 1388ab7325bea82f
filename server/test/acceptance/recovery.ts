import { crisisNow } from './case-checks';
import type { Answer } from './cast';
import { LATER } from './items';
import { appear, gather } from './newsroom';
import { proofOf } from './pickups';
import { act, news, type Scene } from './plot';
import { same } from './report';
import { iso, type Stage } from './stage';

const DAY = '2026-04-15';
const NOTES = [
  '15 11:20',
  '15 13:15',
  '15 15:10',
  '15 17:05',
  '16 17:00',
  '17 16:30',
  '18 16:00',
  '19 15:30',
];

const record = ({ cast, book }: Stage, who: keyof Stage['cast'], kind: string, note: string) =>
  cast[who].must('crisisRecord', { crisisId: book.crisisId, kind, note }, 'crisis { id }');

const step = ({ cast, book }: Stage, name: string) =>
  cast.dodi.try(name, { crisisId: book.crisisId }, 'crisis { state }');

/** A step of the crisis that comes too early: refused, and the state stays. */
async function tooEarly(
  stage: Stage,
  name: string,
  expected: string[] = ['INVALID_TRANSITION'],
): Promise<Answer> {
  const before = (await crisisNow(stage)).state;
  const { errors } = await step(stage, name);
  same(
    `${name} refused`,
    errors.map(({ code }: Answer) => code),
    expected,
  );
  same(`state after ${name}`, (await crisisNow(stage)).state, before);
  return errors[0];
}

async function inTime(stage: Stage, name: string, state: string): Promise<void> {
  const { errors, crisis } = await step(stage, name);
  same(name, [errors, crisis?.state], [[], state]);
}

/** Assertion 51: what is mandatory and open is named; a waiver with a reason lets it close. */
async function close(stage: Stage): Promise<void> {
  await stage.report.part(51, async () => {
    const open = (await crisisNow(stage)).tasks.nodes.find(
      (one: Answer) => one.isMandatory && one.state === 'TODO',
    );
    const { message } = await tooEarly(stage, 'crisisClose');
    same('the task is named', message.includes(open.text), true);
    for (const task of (await crisisNow(stage)).tasks.nodes)
      if (task.isMandatory && !['DONE', 'WAIVED'].includes(task.state))
        await stage.cast.dodi.must(
          'taskWaive',
          { taskId: task.id, reason: 'Sudah dijamin SOP rumah sakit' },
          'task { state }',
        );
  });
  await stage.report.part(51, () => inTime(stage, 'crisisClose', 'CLOSED'));
}

/** From 09:55 on 15 April to the closing on 20 April. */
export const recoveryScenes = (): Scene[] => [
  act(`${DAY} 09:55`, (stage) => record(stage, 'rina', 'BRIEFING_LOGGED', 'Taklimat di halaman RSUD')),
  ...NOTES.map((at) =>
    act(`2026-04-${at}`, (stage) => record(stage, 'budi', 'NO_CHANGE_NOTED', 'Tidak ada perubahan')),
  ),
  act(`${DAY} 13:30`, async (stage) => {
    const proof = await proofOf(stage, 'RK');
    await stage.cast.nia.must('proofAccept', { proofId: proof.id }, 'proof { state }');
    await stage.report.part(46, async () => {
      const { state, acceptedBy, acceptedAt } = await proofOf(stage, 'RK');
      same('proof accepted', [state, acceptedBy.name, acceptedAt], ['ACCEPTED', 'Nia', iso(`${DAY} 13:30`)]);
    });
  }),
  act(`${DAY} 17:10`, ({ cast, book }) =>
    cast.dodi.must(
      'crisisCadenceSet',
      { crisisId: book.crisisId, minutes: 1440, reason: 'Skor menurun' },
      'crisis { id }',
    ),
  ),
  ...LATER.map((item) =>
    news(item.fetched, async (stage) => {
      await appear(stage, item);
      await gather(stage, item);
    }),
  ),
  act('2026-04-16 09:30', (stage) =>
    stage.report.part(50, async () => void (await tooEarly(stage, 'crisisContain'))),
  ),
  act('2026-04-16 10:00', (stage) =>
    stage.report.part(50, () => inTime(stage, 'crisisContain', 'CONTAINED')),
  ),
  act('2026-04-17 08:44', (stage) =>
    stage.report.part(50, async () => void (await tooEarly(stage, 'crisisRecover'))),
  ),
  act('2026-04-17 09:00', (stage) => stage.report.part(50, () => inTime(stage, 'crisisRecover', 'RECOVERY'))),
  act('2026-04-20 09:00', close),
];
