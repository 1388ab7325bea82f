import { same } from './report';
import { WAVE } from './side-case';
import { iso, moveTo, type Stage } from './stage';
import { contractSums } from './sums';

const content = {
  errors: [{ said: 'Menunggu berjam-jam', truth: 'Paling lama dua jam', evidence: 'Register IGD RSUD' }],
  replyText: 'Waktu tunggu terlama pada hari itu dua jam menurut register gawat darurat.',
};
const SHOWN =
  'query ($id: ID!) { rightOfReply(id: $id) { state amount remindedAt timeline(first: 20) { nodes { name at } } } }';

/** Assertion 43 as a counter-run: nobody answers; a reminder after 24 hours, the head after 48, and no rupiah moves. */
export async function unanswered(stage: Stage, issueId: string): Promise<void> {
  const { cast, articles, app } = stage;
  await moveTo(stage, '2026-05-12 11:00');
  const sums = await contractSums(app);
  const input = { kind: 'REPLY', sourceArticleId: articles[WAVE[1]], issueId, content };
  const { rightOfReply } = await cast.budi.must('rightOfReplyDraft', input, 'rightOfReply { id }');
  const replyId = rightOfReply.id;
  await cast.dodi.must('rightOfReplyApprove', { replyId }, 'rightOfReply { state }');
  await cast.dodi.must('rightOfReplySubmit', { replyId }, 'rightOfReply { number }');
  same('money after the submission', await contractSums(app), sums);
  const told: string[][] = [];
  for (const at of ['2026-05-13 10:59', '2026-05-13 11:00', '2026-05-14 10:59', '2026-05-14 11:00']) {
    await moveTo(stage, at);
    const { state, timeline } = (await cast.budi.ask(SHOWN, { id: replyId })).rightOfReply;
    told.push([state, ...timeline.nodes.filter((one: { at: string }) => one.at === iso(at)).map(name)]);
  }
  same('states and what was told', told, [
    ['SUBMITTED'],
    ['SUBMITTED', 'rightOfReply.reminded'],
    ['SUBMITTED'],
    ['OVERDUE', 'rightOfReply.overdue'],
  ]);
  const { amount } = (await cast.budi.ask(SHOWN, { id: replyId })).rightOfReply;
  same('cost', amount, 0);
}

const name = (one: { name: string }): string => one.name;
