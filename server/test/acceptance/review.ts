import { act, type Scene } from './plot';
import { same } from './report';
import type { Stage } from './stage';

const REVIEW = 'review { id version state dueAt }';
const FACTS = `query ($code: ID!) { crisis(code: $code) { review { state followUps { text } facts { clocks { kind } cost { units price }
  pullThrough targets { score } toneTest { status } statements { no } times { detectMinutes } } } } }`;

/** Assertion 52: due on Monday, written by Budi, approved by somebody else. */
async function review(stage: Stage): Promise<void> {
  const { cast, book } = stage;
  const { review: opened } = await cast.budi.must('reviewOpen', { crisisId: book.crisisId }, REVIEW);
  book.reviewId = opened.id;
  const words = {
    reviewId: opened.id,
    expectedVersion: opened.version,
    summary: 'Antrean IGD diberitakan luas dan dijawab dalam satu jam.',
    wentWell: 'Fakta cepat dipastikan RSUD.',
    luck: 'Tidak ada korban.',
    wentBadly: 'Pernyataan pertama memakai fakta yang belum pasti.',
    factors: 'Jumlah pasien naik tanpa tambahan petugas.',
    levelReview: 'Tingkat sesuai.',
  };
  await cast.budi.must('reviewEdit', words, REVIEW);
  const task = { reviewId: opened.id, ownerId: cast.citra.id, text: 'Latihan pernyataan awal bersama RSUD' };
  await cast.budi.must('followUpAdd', task, 'followUp { id }');
  await cast.budi.must('reviewSubmit', { reviewId: opened.id }, REVIEW);
  await stage.report.part(52, async () => {
    same('due on', new Date(opened.dueAt).toISOString().slice(0, 10), '2026-04-27');
    same('Budi approves', await cast.budi.refused('reviewApprove', { reviewId: opened.id }), [
      'SELF_APPROVAL',
    ]);
  });
}

const reviewed = act('2026-04-23 10:00', (stage) =>
  stage.report.part(52, async () => {
    const { cast, book } = stage;
    await cast.citra.must('reviewApprove', { reviewId: book.reviewId }, REVIEW);
    const { review: found } = (await cast.dodi.ask(FACTS, { code: book.crisisCode })).crisis;
    same('state and follow-ups', [found.state, found.followUps.length], ['APPROVED', 1]);
    same('cost', found.facts.cost, { units: 3, price: 5_000_000 });
    same(
      'parts',
      [found.facts.clocks.length > 4, found.facts.targets.length > 6, found.facts.statements.length],
      [true, true, 3],
    );
  }),
);

/** With the review approved Citra closes the issue. */
const closed = act('2026-04-23 10:30', ({ cast, book }) =>
  cast.citra.must('issueClose', { issueId: book.issueId, reason: 'RESOLVED' }, 'issue { state }'),
);

/** 22 and 23 April: the review and the end of the issue. */
export const reviewScenes = (): Scene[] => [act('2026-04-22 10:00', review), reviewed, closed];
