import { In } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode } from '../../platform/errors';
import { Article, ArticleStatus } from './article.entity';
import { ClipsUndone } from './article.events';
import { ArticleUrl } from './article-parts.entity';
import { takeAway } from './article-shelf.service';
import { ArticleShelf, ClipKey } from './clip.entity';
import { ClipBatch, ClipRow, ClipVerdict } from './clip-batch.entity';
import type { UndoClipBatchInput } from './clip-batch.inputs';
import { ClipBatchAction, clipBatchLifecycle } from './clip-batch.lifecycle';
import { setEngagement } from './clip-writer.service';
import { sha256 } from './hashes.service';

const AT_ONCE = 200;

/** Refuses an undo after its time. @throws INVALID_TRANSITION */
function assertInTime(ctx: Ctx, { undoUntil }: ClipBatch): void {
  if (ctx.now().getTime() <= undoUntil.getTime()) return;
  throw new DomainError(
    ErrorCode.INVALID_TRANSITION,
    'Impor ini sudah lebih dari 24 jam dan tidak dapat dibatalkan lagi. Tahan artikel yang keliru satu per satu.',
  );
}

/** What the caller may do with an import now; an undo is offered while its time lasts. */
export async function actionsOf(ctx: Ctx, batch: ClipBatch): Promise<ClipBatchAction[]> {
  const inTime = ctx.now().getTime() <= batch.undoUntil.getTime();
  return inTime ? clipBatchLifecycle.allowed(ctx, batch) : [];
}

/**
 * Takes back what an import made: its articles are canceled and count nowhere, numbers it changed are as before; what was
 * known before, and what other imports did since, stays.
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION
 */
export async function undoBatch(ctx: Ctx, { batchId }: UndoClipBatchInput): Promise<ClipBatch> {
  const batch = await ctx.get(ClipBatch, batchId, ['batchId']);
  await clipBatchLifecycle.take(ctx, batch, ClipBatchAction.UNDO);
  assertInTime(ctx, batch);
  const made = await rowsOf(ctx, batchId, ClipVerdict.CREATED);
  const articleIds = made.flatMap(({ articleId }) => articleId ?? []);
  for (let from = 0; from < articleIds.length; from += AT_ONCE)
    await cancel(ctx, articleIds.slice(from, from + AT_ONCE), batch);
  const reverted: number[] = [];
  for (const row of await rowsOf(ctx, batchId, ClipVerdict.UPDATED)) {
    if (row.articleId === null) continue;
    const { engagement } = await ctx.db.findOneByOrFail(Article, { id: row.articleId });
    if (engagement !== row.engagement) continue;
    await setEngagement(ctx, row.articleId, row.formerEngagement);
    reverted.push(row.articleId);
  }
  batch.undoneAt = ctx.now();
  await ctx.save(batch);
  await ctx.emit(ClipsUndone, batch, { articleIds, reverted });
  return batch;
}

const rowsOf = (ctx: Ctx, batchId: string, verdict: ClipVerdict): Promise<ClipRow[]> =>
  ctx.db.find(ClipRow, { where: { batchId, verdict }, order: { no: 'ASC' } });

/** Canceled articles keep their rows, because events and evidence name them, but not their names and addresses. */
async function cancel(ctx: Ctx, ids: readonly number[], { name }: ClipBatch): Promise<void> {
  const reason = `Impor “${name}” dibatalkan.`;
  await takeAway(ctx, ids, { status: ArticleStatus.CANCELED, reason });
  const where = { articleId: In([...ids]) };
  await ctx.db.update(ArticleShelf, where, { status: ArticleStatus.CANCELED, reason });
  await ctx.db.update(Article, { id: In([...ids]) }, { status: ArticleStatus.CANCELED });
  await ctx.db.delete(ClipKey, where);
  await ctx.db.delete(ArticleUrl, where);
  for (const id of ids) await ctx.db.update(Article, { id }, { canonicalHash: sha256(`canceled ${id}`) });
}
