import type { Ctx } from '../../platform/ctx';
import type { ArticleSource } from './article-parts.entity';
import { hostKeyOf } from './host-budget.service';

export const READ_JOB = 'monitoring.read';
const BATCH = 20;

/** The pages of one read job: items of one source whose links lead to one host. */
export interface ReadPages {
  sourceId: string;
  hostKey: string;
  itemKeys: string[];
}

/** Queues the pages of items, one job per host and at most twenty pages. */
export async function queueReads(ctx: Ctx, sourceId: string, items: readonly ArticleSource[]): Promise<void> {
  const byHost = new Map<string, string[]>();
  for (const { item, itemKeyHash } of items) {
    const hostKey = item.link ? hostKeyOf(item.link) : '-';
    byHost.set(hostKey, [...(byHost.get(hostKey) ?? []), itemKeyHash]);
  }
  for (const [hostKey, keys] of byHost) {
    for (let from = 0; from < keys.length; from += BATCH) {
      const pages: ReadPages = { sourceId, hostKey, itemKeys: keys.slice(from, from + BATCH) };
      await ctx.enqueue(READ_JOB, pages);
    }
  }
}
