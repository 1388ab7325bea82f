import { toNumber } from '../../platform/columns';
import type { Ctx } from '../../platform/ctx';
import { affected } from '../../platform/database';
import { announce } from '../monitoring/announce.service';
import { idFloor } from '../monitoring/article-identity.service';
import { Story } from '../monitoring/story.entity';
import { type Assessed, assessAt } from './assessment.service';
import { RiskLevelChanged } from './issue-risk.events';
import { OFFSET_MS } from './risk-load.service';
import { RiskMark } from './risk-subject.entity';
import { isQuiet } from './risk-subjects.service';

const GRID = 'grid';
const HOUR_MS = 3_600_000;
/** Risk is assessed at :00, :15, :30 and :45. */
export const GRID_MS = HOUR_MS / 4;
/** Missed moments are made up for at most this far back. */
const LONGEST_MS = 7 * 24 * HOUR_MS;
const MOMENTS_AT_ONCE = 8;
export const ASSESS_JOB = 'issues.assess';

/** The last moment of the grid that is not after `at`. */
export const gridFloor = (at: Date): number => Math.floor(at.getTime() / GRID_MS) * GRID_MS;

/** What follows from assessments made for one moment. */
export type Follow = (ctx: Ctx, assessed: readonly Assessed[], t: number) => Promise<void>;

/**
 * Assesses every moment of the grid that has come since the last one, each exactly once and in order; a long pause is made
 * up for in several runs.
 */
export async function assessGrid(ctx: Ctx, follow: Follow): Promise<void> {
  const last = gridFloor(ctx.now());
  for (let turn = 0; turn < MOMENTS_AT_ONCE; turn += 1) {
    const done = await markAt(ctx, last);
    if (done >= last) return;
    const t = Math.max(done, last - LONGEST_MS) + GRID_MS;
    if (!(await advance(ctx, done, t))) return;
    const assessed = await assessAt(ctx, t);
    await tell(ctx, assessed);
    await follow(ctx, assessed, t);
    if (assessed.length === 0 && t < last && (await isQuiet(ctx)))
      await advance(ctx, t, await lastIdle(ctx, t, last));
  }
  if ((await markAt(ctx, last)) < last) await ctx.enqueue(ASSESS_JOB, {});
}

/** Assesses stories at once, between the moments of the grid: only for an item with a hard trigger. */
export async function assessStoriesNow(ctx: Ctx, storyNos: readonly number[], follow: Follow): Promise<void> {
  if (storyNos.length === 0) return;
  const t = ctx.now().getTime();
  const assessed = await assessAt(ctx, t, new Set(storyNos));
  await tell(ctx, assessed);
  await follow(ctx, assessed, t);
}

async function markAt(ctx: Ctx, last: number): Promise<number> {
  const mark = await ctx.db.findOneBy(RiskMark, { name: GRID });
  if (mark) return mark.at.getTime();
  await ctx.db.insert(RiskMark, { name: GRID, at: new Date(last - GRID_MS) });
  return last - GRID_MS;
}

/** Moves the mark; false when another process moved it meanwhile. */
const advance = async (ctx: Ctx, from: number, to: number): Promise<boolean> =>
  from === to ||
  (await affected(ctx.db, 'UPDATE risk_mark SET at = ? WHERE name = ? AND at = ?', [to, GRID, from])) === 1;

/** The last moment before anything can be assessed again: nothing is open, so only an article seen later begins it. */
async function lastIdle(ctx: Ctx, t: number, last: number): Promise<number> {
  const [row] = await ctx.db.query(
    `SELECT MIN(a.firstSeenAt) AS at FROM article a
     WHERE a.id >= ? AND a.id < ? AND a.firstSeenAt > ? AND a.storyNo IS NOT NULL`,
    [idFloor(new Date(t - 24 * HOUR_MS - OFFSET_MS)), idFloor(new Date(last + OFFSET_MS)), t],
  );
  if (row.at == null) return last;
  const first = Math.ceil(toNumber(row.at) / GRID_MS) * GRID_MS;
  return Math.min(last, Math.max(t, first - GRID_MS));
}

async function tell(ctx: Ctx, assessed: readonly Assessed[]): Promise<void> {
  for (const { subject, assessment, formerLevel } of assessed) {
    const { storyNo, issueId } = subject;
    if (assessment.shownLevel === formerLevel) continue;
    const about = issueId ? { type: 'Issue', id: issueId } : await storyNamed(ctx, storyNo ?? 0);
    await announce(ctx, RiskLevelChanged, about, {
      storyNo,
      issueId,
      assessmentId: assessment.id,
      from: formerLevel,
      to: assessment.shownLevel,
      score: assessment.score,
      at: assessment.at.toISOString(),
    });
  }
}

const storyNamed = async (ctx: Ctx, no: number): Promise<{ type: string; id: string }> => {
  const story = await ctx.db.findOne(Story, { select: { id: true }, where: { no } });
  return { type: 'Story', id: story?.id ?? String(no) };
};
