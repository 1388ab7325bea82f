import { LessThan } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { invalid } from '../../platform/errors';
import { refusal } from '../../platform/lifecycle';
import { profileOf } from '../../platform/profile';
import { addDays } from '../../platform/working-days';
import { assertPersons } from '../issues/issue-access.service';
import { reasonOf } from '../issues/issue-step.service';
import { FollowUp, FollowUpState } from './follow-up.entity';
import type { FollowUpAddInput, FollowUpEndInput } from './follow-up.inputs';
import { remindOnce } from './reminder.service';
import { AfterActionReview } from './review.entity';
import {
  FollowUpAdded,
  FollowUpDone,
  FollowUpDropped,
  FollowUpLate,
  type FollowUpTold,
} from './review.events';
import { FollowUpAction, followUpLifecycle, reviewWriter } from './review.lifecycle';

const told = (one: FollowUp): FollowUpTold => ({
  followUpId: one.id,
  reviewId: one.reviewId,
  crisisId: one.crisisId,
  text: one.text,
  ownerId: one.ownerId,
  dueOn: one.dueOn,
  isExercise: one.isExercise,
});

/** Writes down what must change; due after the days of the profile unless a day is named. @throws NOT_FOUND, FORBIDDEN, INVALID_INPUT */
export async function addFollowUp(ctx: Ctx, input: FollowUpAddInput): Promise<FollowUp> {
  const verdict = reviewWriter(ctx.actor);
  if (verdict !== true) throw refusal(verdict);
  const review = await ctx.get(AfterActionReview, input.reviewId, ['reviewId']);
  await assertPersons(ctx, [input.ownerId], 'ownerId');
  const dueOn = input.dueOn ?? addDays(ctx.today(), ctx.profile.crisis.measure.followUpDays);
  if (dueOn < ctx.today()) throw invalid('dueOn', 'Hari ini sudah lewat.');
  const one = await ctx.create(FollowUp, {
    reviewId: review.id,
    crisisId: review.crisisId,
    text: reasonOf(input.text, 'text'),
    ownerId: input.ownerId,
    dueOn,
    isExercise: review.isExercise,
  });
  await ctx.emit(FollowUpAdded, one, told(one), { links: [review] });
  return one;
}

async function end(ctx: Ctx, input: FollowUpEndInput, action: FollowUpAction): Promise<FollowUp> {
  const one = await ctx.get(FollowUp, input.followUpId, ['followUpId']);
  await followUpLifecycle.take(ctx, one, action);
  Object.assign(one, { note: reasonOf(input.note, 'note'), endedAt: ctx.now(), endedById: ctx.actor.id });
  return ctx.save(one);
}

/** Says that a follow-up is done. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT */
export async function finishFollowUp(ctx: Ctx, input: FollowUpEndInput): Promise<FollowUp> {
  const one = await end(ctx, input, FollowUpAction.FINISH);
  await ctx.emit(FollowUpDone, one, told(one));
  return one;
}

/** Gives a follow-up up with a reason. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT */
export async function dropFollowUp(ctx: Ctx, input: FollowUpEndInput): Promise<FollowUp> {
  const one = await end(ctx, input, FollowUpAction.DROP);
  await ctx.emit(FollowUpDropped, one, told(one), { reason: one.note });
  return one;
}

/** Ids of open follow-ups whose day is over. */
export const lateFollowUps = async (ctx: Ctx): Promise<string[]> =>
  (await ctx.db.findBy(FollowUp, { state: FollowUpState.OPEN, dueOn: LessThan(ctx.today()) })).map(
    ({ id }) => id,
  );

/** Tells once that the day of a follow-up is over. */
export async function remindFollowUp(ctx: Ctx, followUpId: string): Promise<void> {
  const one = await ctx.get(FollowUp, followUpId);
  if (one.state !== FollowUpState.OPEN || one.dueOn >= ctx.today()) return;
  const dueAt = profileOf(ctx).instantOf(one.dueOn, '23:59');
  if (await remindOnce(ctx, 'FollowUp', one.id, dueAt)) await ctx.emit(FollowUpLate, one, told(one));
}
