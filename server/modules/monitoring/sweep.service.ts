import type { Ctx } from '../../platform/ctx';
import { ArticleSource } from './article-parts.entity';
import { queueReads } from './read-queue.service';
import { SourceKind, SourceState } from './source.entity';
import { reviewHabits } from './source-habit.service';

const FORGOTTEN_MS = 6 * 3_600_000;

/** Tells which sources fell silent or recovered, and queues again the items whose read job was lost. */
export async function sweepSources(ctx: Ctx, thin: readonly string[]): Promise<void> {
  await reviewHabits(ctx, thin);
  const items = await ctx.db
    .createQueryBuilder(ArticleSource, 'item')
    .where('item.articleId IS NULL AND item.queuedAt < :before', {
      before: ctx.now().getTime() - FORGOTTEN_MS,
    })
    .limit(500)
    .getMany();
  const bySource = new Map<string, ArticleSource[]>();
  for (const item of items) bySource.set(item.sourceId, [...(bySource.get(item.sourceId) ?? []), item]);
  for (const [sourceId, forgotten] of bySource) {
    for (const { itemKeyHash } of forgotten) {
      await ctx.db.update(ArticleSource, { sourceId, itemKeyHash }, { queuedAt: ctx.now() });
    }
    await queueReads(ctx, sourceId, forgotten);
  }
}

/** Sources that are due, soonest first; who polls them is settled by the lease. */
export async function dueSources(ctx: Ctx): Promise<string[]> {
  const now = ctx.now().getTime();
  const rows: { id: string }[] = await ctx.db.query(
    'SELECT id FROM source WHERE state = ? AND nextAt <= ? AND kind <> ? AND (leaseUntil IS NULL OR leaseUntil < ?) ORDER BY nextAt LIMIT 100',
    [SourceState.ACTIVE, now, SourceKind.MANUAL, now],
  );
  return rows.map((row) => row.id);
}
