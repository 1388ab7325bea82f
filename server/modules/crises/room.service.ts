import { In, MoreThanOrEqual } from 'typeorm';
import { toNumber } from '../../platform/columns';
import type { Ctx } from '../../platform/ctx';
import { marks } from '../../platform/database';
import { batched } from '../../platform/loaders';
import { RiskAssessment } from '../issues/assessment.entity';
import { IssueStory } from '../issues/issue.entity';
import type { Crisis } from './crisis.entity';
import { issueIdsOf } from './crisis-step.service';
import type { CrisisPoint } from './room.types';

const MINUTE_MS = 60_000;
/** Steps of the curve; the smallest that keeps it within `MOST` points is taken. */
const STEPS = [15, 30, 60, 180, 360, 1440].map((minutes) => minutes * MINUTE_MS);
const MOST = 48;
const LEAD_MS = 120 * MINUTE_MS;

/** Ids of the issues of a crisis that is being shown, the main one first; asked once however many fields want them. */
export const shownIssueIds = batched((ctx: Ctx, ids: readonly string[]) =>
  Promise.all(ids.map((id) => issueIdsOf(ctx, id))),
);

/** Score and new articles of a crisis from two hours before its clock until it closed, in at most 48 steps. */
export async function curveOf(ctx: Ctx, crisis: Crisis): Promise<CrisisPoint[]> {
  const issueIds = await shownIssueIds(ctx, crisis.id);
  const links = issueIds.length ? await ctx.db.findBy(IssueStory, { issueId: In(issueIds) }) : [];
  const storyNos = [...new Set(links.map(({ storyNo }) => storyNo))];
  const end = (crisis.closedAt ?? ctx.now()).getTime();
  const begin = crisis.clockStartedAt.getTime() - LEAD_MS;
  const step = STEPS.find((one) => (end - begin) / one <= MOST) ?? STEPS.at(-1) ?? 0;
  const first = Math.floor(begin / step) * step;
  const places = Math.ceil((end - first) / step) + 1;
  const scores = await scoresIn(ctx, issueIds, storyNos, new Date(first));
  const articles = await articlesIn(ctx, storyNos, first - step, end, step);
  return Array.from({ length: places }, (_, at) => first + at * step).map((at) => {
    const last = scores.findLast((one) => one.at.getTime() <= at && one.at.getTime() > at - step);
    return {
      at: new Date(at),
      score: last?.score ?? null,
      shownLevel: last?.shownLevel ?? null,
      articleCount: articles.get(at) ?? 0,
    };
  });
}

async function scoresIn(
  ctx: Ctx,
  issueIds: string[],
  storyNos: number[],
  from: Date,
): Promise<Pick<RiskAssessment, 'at' | 'score' | 'shownLevel'>[]> {
  const since = { at: MoreThanOrEqual(from) };
  const where = [
    ...(issueIds.length ? [{ issueId: In(issueIds), ...since }] : []),
    ...(storyNos.length ? [{ storyNo: In(storyNos), ...since }] : []),
  ];
  // Without the inputs, which are large.
  const select = { id: true, at: true, score: true, shownLevel: true } as const;
  return where.length
    ? ctx.db.find(RiskAssessment, { select, where, order: { at: 'ASC', score: 'ASC' } })
    : [];
}

/** Articles by the end of the step in which they were published. */
async function articlesIn(
  ctx: Ctx,
  storyNos: number[],
  from: number,
  to: number,
  step: number,
): Promise<Map<number, number>> {
  const counts = new Map<number, number>();
  if (storyNos.length === 0) return counts;
  const rows: { publishedAt: number | string }[] = await ctx.db.query(
    `SELECT publishedAt FROM article WHERE storyNo IN (${marks(storyNos)}) AND status = 'USABLE'
     AND publishedAt >= ? AND publishedAt < ?`,
    [...storyNos, from, to],
  );
  for (const { publishedAt } of rows) {
    const at = Math.floor(toNumber(publishedAt) / step) * step + step;
    counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return counts;
}
