import { FULL_TEXT, MESSAGES } from './act3-words';
import type { Answer } from './cast';
import { act, check, type Scene } from './plot';
import { same } from './report';
import { iso, type Stage, setSeries } from './stage';

const DAY = '2026-04-15';
const SHOWN = `query { rightsOfReply(first: 10) { nodes { id number state amount submittedAt fulfilledAt isFoundByMonitoring outlet { name } sourceArticle { id } } } }`;

const replies = async ({ cast }: Stage): Promise<Answer[]> =>
  (await cast.budi.ask(SHOWN)).rightsOfReply.nodes;

const content = {
  errors: [{ said: '12 pasien ditolak', truth: 'Tidak ada pasien ditolak', evidence: 'Register IGD RSUD' }],
  replyText: `${FULL_TEXT} ${MESSAGES.join('. ')}.`,
};

/** 09:40: the right of reply to NusaWarta on item 8. */
async function reply(stage: Stage): Promise<void> {
  const { cast, book, articles } = stage;
  await setSeries(stage, 'RR', 0);
  const input = { kind: 'REPLY', sourceArticleId: articles[8], issueId: book.issueId, content };
  const { rightOfReply } = await cast.budi.must('rightOfReplyDraft', input, 'rightOfReply { id }');
  await cast.dodi.must('rightOfReplyApprove', { replyId: rightOfReply.id }, 'rightOfReply { state }');
  await cast.dodi.must('rightOfReplySubmit', { replyId: rightOfReply.id }, 'rightOfReply { number }');
}

/** Assertion 43. */
const given = [
  check(`${DAY} 09:40`, (stage) =>
    stage.report.part(43, async () => {
      const [one, ...others] = await replies(stage);
      same('others', others, []);
      same(
        'right of reply',
        [one.number, one.state, one.amount, one.outlet.name],
        ['RR-2026-001', 'SUBMITTED', 0, 'NusaWarta'],
      );
      same('submitted', one.submittedAt, iso(`${DAY} 09:40`));
      const input = {
        kind: 'REPLY',
        sourceArticleId: stage.articles[8],
        issueId: stage.book.issueId,
        content,
      };
      same('a second one', await stage.cast.budi.refused('rightOfReplyDraft', input), ['DUPLICATE']);
    }),
  ),
  check(`${DAY} 17:05`, (stage) =>
    stage.report.part(43, async () => {
      const [one] = await replies(stage);
      const expected = ['FULFILLED', iso(`${DAY} 17:05`), true];
      same('fulfilled', [one.state, one.fulfilledAt, one.isFoundByMonitoring], expected);
    }),
  ),
];

export const replyScenes = (): Scene[] => [act(`${DAY} 09:40`, reply), ...given];
