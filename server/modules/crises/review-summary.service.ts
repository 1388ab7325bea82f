import type { SelectQueryBuilder } from 'typeorm';
import type { Role } from '../../platform/actor';
import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode } from '../../platform/errors';
import { refusal } from '../../platform/lifecycle';
import { Visibility } from '../issues/case-access.entity';
import { reasonOf } from '../issues/issue-step.service';
import { Crisis } from './crisis.entity';
import { AfterActionReview, ReviewState, ReviewSummary } from './review.entity';
import {
  SummaryApproved,
  SummaryPublished,
  SummaryReturned,
  SummarySubmitted,
  type SummaryTold,
  SummaryWritten,
} from './review.events';
import type { ReviewCommentInput, ReviewIdInput, SummaryWriteInput } from './review.inputs';
import { ReviewAction, reviewWriter, summaryLifecycle } from './review.lifecycle';

const told = ({ id, reviewId, crisisId, state }: ReviewSummary): SummaryTold => ({
  summaryId: id,
  reviewId,
  crisisId,
  state,
});

/** Whether the caller may make an approved summary public. */
export const mayPublishSummary = (ctx: Ctx): boolean =>
  ctx.profile.crisis.statementPublishers.some((role) => ctx.actor.is(role as Role));

/** The public summary of a review for changing. @throws NOT_FOUND */
async function load(ctx: Ctx, { reviewId }: ReviewIdInput): Promise<ReviewSummary> {
  const known = await ctx.db.findOneBy(ReviewSummary, { reviewId });
  return ctx.get(ReviewSummary, known?.id ?? '', ['reviewId']);
}

/**
 * Writes the public summary, a document of its own.
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION while it waits or is approved, INVALID_INPUT
 */
export async function writeSummary(ctx: Ctx, input: SummaryWriteInput): Promise<ReviewSummary> {
  const verdict = reviewWriter(ctx.actor);
  if (verdict !== true) throw refusal(verdict);
  const review = await ctx.get(AfterActionReview, input.reviewId, ['reviewId']);
  const values = { title: reasonOf(input.title, 'title'), body: reasonOf(input.body, 'body') };
  if (!(await ctx.db.existsBy(ReviewSummary, { reviewId: review.id }))) {
    const { id: reviewId, crisisId } = review;
    const authorId = ctx.actor.id ?? '';
    const made = await ctx.create(ReviewSummary, { ...values, reviewId, crisisId, authorId, editorIds: [] });
    await ctx.emit(SummaryWritten, made, told(made), { links: [review] });
    return made;
  }
  const summary = await load(ctx, input);
  await summaryLifecycle.take(ctx, summary, ReviewAction.EDIT);
  const editorIds = [...new Set([...summary.editorIds, ctx.actor.id ?? ''])];
  Object.assign(summary, { ...values, editorIds });
  await ctx.save(summary);
  await ctx.emit(SummaryWritten, summary, told(summary), { links: [review] });
  return summary;
}

/** Hands the public summary in. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION */
export async function submitSummary(ctx: Ctx, input: ReviewIdInput): Promise<ReviewSummary> {
  const summary = await load(ctx, input);
  await summaryLifecycle.take(ctx, summary, ReviewAction.SUBMIT);
  summary.returnComment = null;
  await ctx.save(summary);
  await ctx.emit(SummarySubmitted, summary, told(summary));
  return summary;
}

/** Gives it back. @throws NOT_FOUND, FORBIDDEN, SELF_APPROVAL, INVALID_TRANSITION, INVALID_INPUT */
export async function returnSummary(ctx: Ctx, input: ReviewCommentInput): Promise<ReviewSummary> {
  const summary = await load(ctx, input);
  await summaryLifecycle.take(ctx, summary, ReviewAction.RETURN);
  summary.returnComment = reasonOf(input.comment, 'comment');
  await ctx.save(summary);
  await ctx.emit(SummaryReturned, summary, told(summary), { reason: summary.returnComment });
  return summary;
}

/** Approves it; never by somebody who wrote in it. @throws NOT_FOUND, FORBIDDEN, SELF_APPROVAL, INVALID_TRANSITION */
export async function approveSummary(ctx: Ctx, input: ReviewIdInput): Promise<ReviewSummary> {
  const summary = await load(ctx, input);
  await summaryLifecycle.take(ctx, summary, ReviewAction.APPROVE);
  Object.assign(summary, { approvedAt: ctx.now(), approvedById: ctx.actor.id });
  await ctx.save(summary);
  await ctx.emit(SummaryApproved, summary, told(summary));
  return summary;
}

const refuse = (message: string): DomainError =>
  new DomainError(ErrorCode.INVALID_TRANSITION, message, ['reviewId']);

/**
 * Makes an approved summary public, once its review is approved too; never of a drill or a restricted crisis.
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION
 */
export async function publishSummary(ctx: Ctx, input: ReviewIdInput): Promise<ReviewSummary> {
  const summary = await load(ctx, input);
  if (!mayPublishSummary(ctx)) throw refusal(ErrorCode.FORBIDDEN);
  const review = await ctx.db.findOneByOrFail(AfterActionReview, { id: summary.reviewId });
  const crisis = await ctx.db.findOneByOrFail(Crisis, { id: summary.crisisId });
  if (summary.state !== ReviewState.APPROVED || review.state !== ReviewState.APPROVED)
    throw refuse('Evaluasi dan ringkasan publiknya harus disetujui lebih dulu.');
  if (summary.publishedAt) throw refuse('Ringkasan ini sudah terbit.');
  if (crisis.isExercise) throw refuse('Ringkasan latihan tidak diterbitkan.');
  if (crisis.visibility === Visibility.RESTRICTED)
    throw refuse('Krisis ini masih dibatasi. Buka pembatasannya sebelum menerbitkan.');
  Object.assign(summary, { publishedAt: ctx.now(), publishedById: ctx.actor.id });
  await ctx.save(summary);
  await ctx.emit(SummaryPublished, summary, told(summary));
  return summary;
}

/** What the public reads of a review. */
export type PublicSummary = Pick<ReviewSummary, 'id' | 'title' | 'body'> & { publishedAt: Date };

/** Published ones; never of a drill, and none of a crisis that is restricted now. */
const published = (ctx: Ctx): SelectQueryBuilder<ReviewSummary> =>
  ctx.db
    .createQueryBuilder(ReviewSummary, 'row')
    .where('row.publishedAt IS NOT NULL')
    .andWhere(
      `row.crisisId IN (SELECT c.id FROM crisis c WHERE c.isExercise = :isDrill AND c.visibility = 'OPEN')`,
      { isDrill: false },
    );

const shown = ({ id, title, body, publishedAt }: ReviewSummary): PublicSummary[] =>
  publishedAt ? [{ id, title, body, publishedAt }] : [];

/** Published summaries of reviews, newest first, for everybody; at most `limit`. */
export async function publishedSummaries(ctx: Ctx, limit = 50): Promise<PublicSummary[]> {
  const rows = await published(ctx)
    .orderBy('row.publishedAt', 'DESC')
    .addOrderBy('row.id', 'DESC')
    .limit(limit)
    .getMany();
  return rows.flatMap(shown);
}

/** One published summary, for everybody; null when there is none. */
export async function publishedSummary(ctx: Ctx, id: string): Promise<PublicSummary | null> {
  const row = await published(ctx).andWhere('row.id = :id', { id }).getOne();
  return (row && shown(row)[0]) ?? null;
}
