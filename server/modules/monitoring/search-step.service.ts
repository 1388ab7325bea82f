import { toNumber } from '../../platform/columns';
import type { Ctx } from '../../platform/ctx';
import type { FreshText } from './article-steps.service';
import { documentsOf } from './document.service';
import { indexWords } from './search-index.service';

export const INDEX_JOB = 'monitoring.index_words';
const PAGE = 200;

/** Step of the pipeline: makes new and changed texts findable, in the transaction that stores them. */
export async function indexFresh(ctx: Ctx, texts: readonly FreshText[]): Promise<void> {
  const ids = texts.map(({ article }) => article.id);
  await indexWords(ctx, await documentsOf(ctx, ids));
}

/** Makes a page of stored articles findable and queues the next page; the migration that made the index asked for it. */
export async function indexStored(ctx: Ctx, { afterId }: { afterId: number }): Promise<void> {
  const rows: { id: number | string }[] = await ctx.db.query(
    `SELECT id FROM article WHERE id > ? ORDER BY id LIMIT ${PAGE}`,
    [afterId],
  );
  const ids = rows.map(({ id }) => toNumber(id));
  await indexWords(ctx, await documentsOf(ctx, ids));
  if (ids.length === PAGE) await ctx.enqueue(INDEX_JOB, { afterId: ids.at(-1) ?? 0 });
}
