import { Role } from '../../platform/actor';
import type { Ctx } from '../../platform/ctx';
import { invalid, notFound } from '../../platform/errors';
import { refusal } from '../../platform/lifecycle';
import { Issue } from '../issues/issue.entity';
import { assertPersons } from '../issues/issue-access.service';
import { reasonOf } from '../issues/issue-step.service';
import { MediaOutlet } from '../outlets/outlet.entity';
import { evaluateCrisis } from './crisis-clock.service';
import { MediaInquiry } from './inquiry.entity';
import {
  InquiryAnswered,
  InquiryAssigned,
  InquiryDeclined,
  InquiryReceived,
  type InquiryTold,
} from './inquiry.events';
import type {
  InquiryAnswerInput,
  InquiryAssignInput,
  InquiryDeclineInput,
  InquiryLogInput,
} from './inquiry.inputs';
import { InquiryAction, inquiryLifecycle, inquiryLogger } from './inquiry.lifecycle';
import { isNoComment } from './no-comment';
import { minutesAfter, minutesBetween } from './sla';
import { runningCrisisOf } from './statement-scene.service';

const told = (one: MediaInquiry): InquiryTold => ({
  inquiryId: one.id,
  issueId: one.issueId,
  crisisId: one.crisisId,
  outletName: one.outletName,
  dueAt: one.dueAt.toISOString(),
  assigneeId: one.assigneeId,
  isExercise: one.isExercise,
});

/** The clocks of its crisis follow a question. */
async function followed(ctx: Ctx, { crisisId }: MediaInquiry): Promise<void> {
  if (crisisId) await evaluateCrisis(ctx, crisisId);
}

/** What a question is about: an issue, and the crisis that runs over it. @throws NOT_FOUND */
async function subjectOf(ctx: Ctx, issueId: string | null | undefined) {
  if (!issueId) return { issueId: null, crisisId: null, isExercise: false };
  const issue = await ctx.find(Issue, issueId);
  if (!issue) throw notFound(['issueId']);
  const crisis = await runningCrisisOf(ctx, issue.id);
  return { issueId: issue.id, crisisId: crisis?.id ?? null, isExercise: issue.isExercise };
}

/**
 * Writes a question of the press down; its answer is due at the journalist's deadline, else within the time of the profile.
 *
 * @throws FORBIDDEN, NOT_FOUND, INVALID_INPUT
 */
export async function logInquiry(ctx: Ctx, input: InquiryLogInput): Promise<MediaInquiry> {
  const verdict = inquiryLogger(ctx.actor);
  if (verdict !== true) throw refusal(verdict);
  const receivedAt = input.receivedAt ?? ctx.now();
  if (receivedAt > ctx.now()) throw invalid('receivedAt', 'Waktu diterima belum tiba.');
  const deadlineAt = input.deadlineAt ?? null;
  if (deadlineAt && deadlineAt <= receivedAt)
    throw invalid('deadlineAt', 'Tenggat harus sesudah waktu diterima.');
  if (input.outletId && !(await ctx.find(MediaOutlet, input.outletId))) throw notFound(['outletId']);
  const isOwn = !ctx.actor.isStaff && ctx.actor.is(Role.JOURNALIST);
  const inquiry = await ctx.create(MediaInquiry, {
    ...(await subjectOf(ctx, isOwn ? null : input.issueId)),
    journalist: reasonOf(input.journalist, 'journalist'),
    outletName: reasonOf(input.outletName, 'outletName'),
    outletId: input.outletId ?? null,
    contact: reasonOf(input.contact, 'contact'),
    question: reasonOf(input.question, 'question'),
    ...{ receivedAt, deadlineAt },
    dueAt: deadlineAt ?? minutesAfter(receivedAt, ctx.profile.crisis.clockMinutes.INQUIRY),
    loggedById: ctx.actor.id ?? '',
  });
  await ctx.emit(InquiryReceived, inquiry, told(inquiry));
  await followed(ctx, inquiry);
  return inquiry;
}

/** Gives a question to a person, and links it to an issue. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT */
export async function assignInquiry(ctx: Ctx, input: InquiryAssignInput): Promise<MediaInquiry> {
  const inquiry = await ctx.get(MediaInquiry, input.inquiryId, ['inquiryId']);
  await inquiryLifecycle.take(ctx, inquiry, InquiryAction.ASSIGN);
  await assertPersons(ctx, [input.assigneeId], 'assigneeId');
  if (input.issueId) Object.assign(inquiry, await subjectOf(ctx, input.issueId));
  inquiry.assigneeId = input.assigneeId;
  await ctx.save(inquiry);
  await ctx.emit(InquiryAssigned, inquiry, told(inquiry));
  await followed(ctx, inquiry);
  return inquiry;
}

/** Writes down the answer; "no comment" is none. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT */
export async function answerInquiry(ctx: Ctx, input: InquiryAnswerInput): Promise<MediaInquiry> {
  const inquiry = await ctx.get(MediaInquiry, input.inquiryId, ['inquiryId']);
  await inquiryLifecycle.take(ctx, inquiry, InquiryAction.ANSWER);
  const answer = reasonOf(input.answer, 'answer');
  if (isNoComment(answer))
    throw invalid('answer', '“Tidak ada komentar” bukan jawaban. Sampaikan yang sudah pasti dan langkahnya.');
  Object.assign(inquiry, { answer, answeredAt: ctx.now(), answeredById: ctx.actor.id });
  await ctx.save(inquiry);
  const minutes = minutesBetween(inquiry.receivedAt, ctx.now());
  await ctx.emit(InquiryAnswered, inquiry, { ...told(inquiry), minutes });
  await followed(ctx, inquiry);
  return inquiry;
}

/** Leaves a question unanswered. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT */
export async function declineInquiry(ctx: Ctx, input: InquiryDeclineInput): Promise<MediaInquiry> {
  const inquiry = await ctx.get(MediaInquiry, input.inquiryId, ['inquiryId']);
  await inquiryLifecycle.take(ctx, inquiry, InquiryAction.DECLINE);
  const declineReason = reasonOf(input.reason);
  Object.assign(inquiry, { declineReason, answeredAt: ctx.now(), answeredById: ctx.actor.id });
  await ctx.save(inquiry);
  await ctx.emit(InquiryDeclined, inquiry, told(inquiry), { reason: declineReason });
  await followed(ctx, inquiry);
  return inquiry;
}
