import type { Ctx } from '../../platform/ctx';
import { ErrorCode, invalid, notFound } from '../../platform/errors';
import { refusal } from '../../platform/lifecycle';
import { reasonOf } from '../issues/issue-step.service';
import { Crisis } from './crisis.entity';
import { CrisisState } from './crisis.enums';
import { reviewCrisis } from './crisis.service';
import { workingDaysAfter } from './due-rule';
import { CrisisSignal } from './occurrence.entity';
import { noteSignal } from './occurrence.service';
import { AfterActionReview, type ReviewNote } from './review.entity';
import {
  ReviewApproved,
  ReviewEdited,
  ReviewOpened,
  ReviewReturned,
  ReviewSubmitted,
  type ReviewTold,
} from './review.events';
import type { ReviewCommentInput, ReviewEditInput, ReviewIdInput, ReviewOpenInput } from './review.inputs';
import { ReviewAction, reviewLifecycle, reviewWriter } from './review.lifecycle';
import { reviewFacts } from './review-facts.service';
import { dueCalendar } from './task-plan.service';

/** Parts that persons write, as the input and the record name them. */
export const PARTS = ['summary', 'wentWell', 'wentBadly', 'luck', 'factors', 'levelReview'] as const;

/** Parts that are generated, beside which notes may stand. */
export const SECTIONS = [
  'trigger',
  'impact',
  'times',
  'timeline',
  'clocks',
  'roles',
  'statements',
  'facts',
  'distribution',
  'cost',
  'toneTest',
  'hoaxes',
  'inquiries',
  'rightOfReply',
  'delegated',
] as const;

const LINES = 5;

const told = ({ id, crisisId, state, authorId, isExercise }: AfterActionReview): ReviewTold => ({
  reviewId: id,
  crisisId,
  state,
  authorId,
  isExercise,
});

/** Who acts now wrote in it too. */
const withEditor = (ctx: Ctx, { editorIds }: { editorIds: string[] }): string[] => [
  ...new Set([...editorIds, ctx.actor.id ?? '']),
];

/**
 * Opens the review of a closed crisis, or gives the one that is open; it is due some working days after the closing.
 *
 * @throws FORBIDDEN, NOT_FOUND, INVALID_TRANSITION
 */
export async function openReview(ctx: Ctx, { crisisId }: ReviewOpenInput): Promise<AfterActionReview> {
  const verdict = reviewWriter(ctx.actor);
  if (verdict !== true) throw refusal(verdict);
  const crisis = await ctx.find(Crisis, crisisId);
  if (!crisis) throw notFound(['crisisId']);
  const known = await ctx.db.findOneBy(AfterActionReview, { crisisId });
  if (known) return known;
  if (crisis.state !== CrisisState.CLOSED || !crisis.closedAt) throw refusal(ErrorCode.INVALID_TRANSITION);
  const review = await ctx.create(AfterActionReview, {
    crisisId,
    dueAt: workingDaysAfter(dueCalendar(ctx), crisis.closedAt, ctx.profile.crisis.reviewWorkingDays),
    authorId: ctx.actor.id ?? '',
    editorIds: [],
    notes: [],
    isExercise: crisis.isExercise,
  });
  await ctx.emit(ReviewOpened, review, told(review), { links: [crisis] });
  return review;
}

const load = (ctx: Ctx, { reviewId }: ReviewIdInput): Promise<AfterActionReview> =>
  ctx.get(AfterActionReview, reviewId, ['reviewId']);

function mergedNotes(old: readonly ReviewNote[], given: ReviewEditInput['notes']): ReviewNote[] {
  const notes = new Map(old.map(({ section, text }) => [section, text]));
  for (const { section, text } of given ?? []) {
    if (!SECTIONS.some((known) => known === section)) throw invalid('notes', 'Bagian tidak dikenal.');
    if (text.trim()) notes.set(section, text.trim());
    else notes.delete(section);
  }
  return SECTIONS.flatMap((section) => {
    const text = notes.get(section);
    return text === undefined ? [] : [{ section, text }];
  });
}

/**
 * Writes in a review; what the records say cannot be written.
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT, CONFLICT
 */
export async function editReview(ctx: Ctx, input: ReviewEditInput): Promise<AfterActionReview> {
  const review = await load(ctx, input);
  await reviewLifecycle.take(ctx, review, ReviewAction.EDIT);
  ctx.expectVersion(review, input.expectedVersion, 'review');
  for (const key of PARTS) if (input[key] !== undefined) review[key] = input[key]?.trim() || null;
  if ((review.summary ?? '').split('\n').filter((line) => line.trim()).length > LINES)
    throw invalid('summary', `Ringkasan paling banyak ${LINES} baris.`);
  review.notes = mergedNotes(review.notes, input.notes);
  review.editorIds = withEditor(ctx, review);
  await ctx.save(review);
  await ctx.emit(ReviewEdited, review, told(review));
  return review;
}

function assertWritten(review: AfterActionReview): void {
  const empty = PARTS.find((key) => !review[key]);
  if (empty) throw invalid(empty, 'Lengkapi bagian ini sebelum diajukan.');
}

/**
 * Hands a review in: what the records say is kept with it, and the clock of the review stands still.
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT while a part is empty
 */
export async function submitReview(ctx: Ctx, input: ReviewIdInput): Promise<AfterActionReview> {
  const review = await load(ctx, input);
  await reviewLifecycle.take(ctx, review, ReviewAction.SUBMIT);
  assertWritten(review);
  const crisis = await ctx.db.findOneByOrFail(Crisis, { id: review.crisisId });
  Object.assign(review, { submittedAt: ctx.now(), submittedById: ctx.actor.id, returnComment: null });
  review.editorIds = withEditor(ctx, review);
  review.facts = JSON.parse(JSON.stringify(await reviewFacts(ctx, crisis)));
  await ctx.save(review);
  await ctx.emit(ReviewSubmitted, review, told(review));
  await noteSignal(ctx, crisis.id, CrisisSignal.AAR_SUBMITTED, ctx.now());
  return review;
}

/** Gives a review back. @throws NOT_FOUND, FORBIDDEN, SELF_APPROVAL, INVALID_TRANSITION, INVALID_INPUT */
export async function returnReview(ctx: Ctx, input: ReviewCommentInput): Promise<AfterActionReview> {
  const review = await load(ctx, input);
  await reviewLifecycle.take(ctx, review, ReviewAction.RETURN);
  review.returnComment = reasonOf(input.comment, 'comment');
  review.facts = null;
  await ctx.save(review);
  await ctx.emit(ReviewReturned, review, told(review), { reason: review.returnComment });
  return review;
}

/** Approves a review; the crisis is reviewed. @throws NOT_FOUND, FORBIDDEN, SELF_APPROVAL, INVALID_TRANSITION */
export async function approveReview(ctx: Ctx, input: ReviewIdInput): Promise<AfterActionReview> {
  const review = await load(ctx, input);
  await reviewLifecycle.take(ctx, review, ReviewAction.APPROVE);
  Object.assign(review, { approvedAt: ctx.now(), approvedById: ctx.actor.id });
  await ctx.save(review);
  await ctx.emit(ReviewApproved, review, told(review));
  await reviewCrisis(ctx, review.crisisId);
  return review;
}
