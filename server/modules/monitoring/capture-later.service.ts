import { toNumber } from '../../platform/columns';
import type { Ctx } from '../../platform/ctx';
import { marks } from '../../platform/database';
import { CAPTURE_JOB, type CaptureTask } from './capture.service';

/** Milliseconds between two pages of the past, so that the news of today is never behind them. */
const APART_MS = 5000;

/**
 * Has the pages of articles archived that matched only now, when nothing of them was kept as they came in: what matches a
 * topic or a text of the office is evidence whenever it matches (monitoring.md 11). Safe to run again.
 */
export async function captureLater(ctx: Ctx, articleIds: readonly number[]): Promise<void> {
  const ids = [...new Set(articleIds)];
  if (ids.length === 0) return;
  const rows: { id: unknown; url: string }[] = await ctx.db.query(
    `SELECT a.id AS id, a.url AS url FROM article a
     WHERE a.id IN (${marks(ids)}) AND a.channel = 'ONLINE' AND a.entry = 'FETCH' AND a.liveness = 'LIVE'
       AND NOT EXISTS (SELECT 1 FROM evidence e WHERE e.articleId = a.id) ORDER BY a.id`,
    ids,
  );
  const after = await lastWaiting(ctx);
  for (const [place, { id, url }] of rows.entries()) {
    const task: CaptureTask = {
      ...{ url, outletId: null, ref: null, dueAt: null, attempts: 0, isFirst: true },
      articleId: toNumber(id),
    };
    await ctx.enqueue(CAPTURE_JOB, task, new Date(after + (place + 1) * APART_MS));
  }
}

/** When the last page of the past that waits is to be fetched; now when none waits. */
async function lastWaiting(ctx: Ctx): Promise<number> {
  const [row]: { last: number | string | null }[] = await ctx.db.query(
    `SELECT MAX(run_at) AS last FROM job WHERE kind = ? AND payload LIKE '%"isFirst":true%'`,
    [CAPTURE_JOB],
  );
  return Math.max(ctx.now().getTime(), row?.last == null ? 0 : toNumber(row.last));
}
