import { In } from 'typeorm';
import { toNumber } from '../../platform/columns';
import type { Ctx } from '../../platform/ctx';
import { marks } from '../../platform/database';
import { RiskAssessment } from './assessment.entity';
import { Issue, IssueStory } from './issue.entity';

const HOUR_MS = 3_600_000;

/** A score of a subject at a moment. */
export interface ScoreAt {
  at: Date;
  score: number;
}

interface Range {
  from?: Date;
  /** The moment itself belongs to the range. */
  to?: Date;
}

/**
 * Scores of issues, oldest first: their own, and before they were opened those of their stories. Where several subjects
 * were assessed for one moment the highest stands.
 */
export async function scoresOfIssues(
  ctx: Ctx,
  issueIds: readonly string[],
  { from, to }: Range = {},
): Promise<ScoreAt[]> {
  const issues = await ctx.db.findBy(Issue, { id: In([...issueIds]) });
  const best = new Map<number, number>();
  for (const { id, openedAt } of issues) {
    const stories = await ctx.db.findBy(IssueStory, { issueId: id });
    const nos = stories.map(({ storyNo }) => storyNo);
    const rows = [
      ...(await scores(ctx, 'issueId = ?', [id], from, to)),
      ...(nos.length > 0
        ? await scores(ctx, `storyNo IN (${marks(nos)}) AND at <= ?`, [...nos, openedAt.getTime()], from, to)
        : []),
    ];
    for (const { at, score } of rows) best.set(at, Math.max(score, best.get(at) ?? 0));
  }
  return [...best].sort(([a], [b]) => a - b).map(([at, score]) => ({ at: new Date(at), score }));
}

async function scores(
  ctx: Ctx,
  where: string,
  values: unknown[],
  from?: Date,
  to?: Date,
): Promise<{ at: number; score: number }[]> {
  const rows: { at: unknown; score: unknown }[] = await ctx.db.query(
    `SELECT at, score FROM risk_assessment WHERE ${where} AND at >= ? AND at <= ? ORDER BY at`,
    [...values, from?.getTime() ?? 0, to?.getTime() ?? Number.MAX_SAFE_INTEGER],
  );
  return rows.map(({ at, score }) => ({ at: toNumber(at), score: Number(score) }));
}

/** The first moment at which a score of these issues reached `least`; null when none did. */
export async function firstScoreFrom(
  ctx: Ctx,
  issueIds: readonly string[],
  least: number,
): Promise<Date | null> {
  const all = await scoresOfIssues(ctx, issueIds);
  return all.find(({ score }) => score >= least)?.at ?? null;
}

/** The last scores of issues on full hours, newest first. */
export async function hourlyScores(ctx: Ctx, issueIds: readonly string[], count: number): Promise<ScoreAt[]> {
  const to = ctx.now();
  const from = new Date(to.getTime() - (count + 1) * HOUR_MS);
  const all = await scoresOfIssues(ctx, issueIds, { from, to });
  return all
    .filter(({ at }) => at.getTime() % HOUR_MS === 0)
    .reverse()
    .slice(0, count);
}

/** The latest assessment of an issue; null before the first. */
export const latestOfIssue = async (ctx: Ctx, issueId: string): Promise<RiskAssessment | null> =>
  (
    await ctx.db.find(RiskAssessment, { where: { issueId }, order: { at: 'DESC', id: 'DESC' }, take: 1 })
  )[0] ?? null;
