import type { Ctx } from '../../platform/ctx';
import { invalid, notFound } from '../../platform/errors';
import type { EventKind } from '../../platform/events';
import { refusal } from '../../platform/lifecycle';
import { asSystem } from '../identity/actor.service';
import { assertPersons } from '../issues/issue-access.service';
import { reasonOf } from '../issues/issue-step.service';
import { articleById } from '../monitoring/article.service';
import { ReplyState, RightOfReply } from './right-of-reply.entity';
import * as events from './right-of-reply.events';
import type {
  FulfilReplyInput,
  HandOverReplyInput,
  ReplyIdInput,
  ReplyNoteInput,
} from './right-of-reply.inputs';
import { ReplyAction as A, handOverVerdict, replyLifecycle } from './right-of-reply.lifecycle';
import { replyFacts } from './right-of-reply.service';
import { endReply } from './right-of-reply-found.service';

const taken = async (
  ctx: Ctx,
  replyId: string,
  action: keyof typeof replyLifecycle.steps,
): Promise<RightOfReply> => {
  const reply = await ctx.get(RightOfReply, replyId, ['replyId']);
  await replyLifecycle.take(ctx, reply, action);
  return reply;
};

async function told(
  ctx: Ctx,
  reply: RightOfReply,
  kind: EventKind<events.ReplyValues>,
  reason: string | null = null,
): Promise<RightOfReply> {
  await ctx.emit(kind, reply, replyFacts(reply), { reason });
  return reply;
}

/** Records that the outlet agreed. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION */
export async function acceptReply(ctx: Ctx, { replyId }: ReplyIdInput): Promise<RightOfReply> {
  const reply = await taken(ctx, replyId, A.ACCEPT);
  reply.acceptedAt = ctx.now();
  await ctx.save(reply);
  return told(ctx, reply, events.ReplyAccepted);
}

/** Records that the outlet refused, with its words. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT */
export async function rejectReply(ctx: Ctx, input: ReplyNoteInput): Promise<RightOfReply> {
  const reply = await taken(ctx, input.replyId, A.REJECT);
  reply.reason = reasonOf(input.note, 'note');
  await ctx.save(reply);
  return told(ctx, reply, events.ReplyRejected, reply.reason);
}

/** Records that the outlet published it. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT */
export async function fulfilReply(ctx: Ctx, input: FulfilReplyInput): Promise<RightOfReply> {
  const reply = await taken(ctx, input.replyId, A.FULFIL);
  const article = /^\d+$/.test(input.articleId ?? '')
    ? await articleById(ctx, Number(input.articleId))
    : null;
  if (input.articleId && !article) throw notFound(['articleId']);
  if (article && article.outletId !== reply.outletId)
    throw invalid('articleId', 'Artikel ini bukan dari media yang dimintai hak jawab.');
  const url = input.url?.trim() || null;
  if (!article && !url) throw invalid('articleId', 'Pilih artikelnya, atau isi alamatnya.');
  const at = input.at ?? article?.publishedAt ?? ctx.now();
  if (reply.submittedAt && at < reply.submittedAt)
    throw invalid('at', 'Waktu tayang lebih awal daripada pengajuan.');
  Object.assign(reply, { publishedArticleId: article?.id ?? null, publishedUrl: url, fulfilledAt: at });
  await endReply(ctx, reply);
  const values = { ...replyFacts(reply), articleId: article ? String(article.id) : null, isFound: false };
  await ctx.emit(events.ReplyFulfilled, reply, values);
  return reply;
}

/** Complains to the Press Council; a story older than the days of the profile is only pointed out. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT */
export async function complainReply(ctx: Ctx, input: ReplyNoteInput): Promise<RightOfReply> {
  const reply = await taken(ctx, input.replyId, A.FILE_COMPLAINT);
  const reason = reasonOf(input.note, 'note');
  Object.assign(reply, { complaintAt: ctx.now(), letterNumber: input.letterNumber?.trim() || null });
  await ctx.save(reply);
  return told(ctx, reply, events.ReplyComplained, reason);
}

/** Records that the Press Council handles the complaint. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT */
export async function handleReply(ctx: Ctx, input: ReplyNoteInput): Promise<RightOfReply> {
  const reply = await taken(ctx, input.replyId, A.HANDLE);
  const reason = reasonOf(input.note, 'note');
  reply.letterNumber = input.letterNumber?.trim() || reply.letterNumber;
  await ctx.save(reply);
  return told(ctx, reply, events.ReplyHandled, reason);
}

const ENDS = {
  [A.DROP]: events.ReplyDropped,
  [A.SETTLE]: events.ReplySettled,
  [A.RULE]: events.ReplyRuled,
} as const;

/** Records how the Press Council ended it. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT */
export async function concludeReply(
  ctx: Ctx,
  action: keyof typeof ENDS,
  input: ReplyNoteInput,
): Promise<RightOfReply> {
  const reply = await taken(ctx, input.replyId, action);
  const outcome = reasonOf(input.note, 'note');
  Object.assign(reply, { outcome, letterNumber: input.letterNumber?.trim() || reply.letterNumber });
  await endReply(ctx, reply);
  return told(ctx, reply, ENDS[action], outcome);
}

/** Withdraws it. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT */
export async function withdrawReply(ctx: Ctx, input: ReplyNoteInput): Promise<RightOfReply> {
  const reply = await taken(ctx, input.replyId, A.WITHDRAW);
  reply.reason = reasonOf(input.note, 'note');
  await endReply(ctx, reply);
  return told(ctx, reply, events.ReplyWithdrawn, reply.reason);
}

/** Names who goes on with it, so that its crisis can be closed. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT */
export async function handOverReply(ctx: Ctx, input: HandOverReplyInput): Promise<RightOfReply> {
  const reply = await ctx.get(RightOfReply, input.replyId, ['replyId']);
  const verdict = handOverVerdict(ctx.actor, reply);
  if (verdict !== true) throw refusal(verdict);
  const reason = reasonOf(input.reason);
  await assertPersons(ctx, [input.toPersonId], 'toPersonId');
  Object.assign(reply, { handedToId: input.toPersonId, handedAt: ctx.now() });
  await ctx.save(reply);
  const values = { ...replyFacts(reply), toPersonId: input.toPersonId };
  await ctx.emit(events.ReplyHandedOver, reply, values, { reason });
  return reply;
}

/** Reminds the office of a reply that nobody answered. Safe to run again. */
export async function remindReply(ctx: Ctx, replyId: string): Promise<void> {
  const reply = await ctx.get(RightOfReply, replyId);
  if (reply.state !== ReplyState.SUBMITTED || reply.remindedAt) return;
  reply.remindedAt = ctx.now();
  await ctx.save(reply);
  await told(ctx, reply, events.ReplyReminded);
}

/** Nobody answered in time: the head is told. Safe to run again. */
export async function expireReply(ctx: Ctx, replyId: string): Promise<void> {
  const reply = await ctx.get(RightOfReply, replyId);
  if (reply.state !== ReplyState.SUBMITTED || !reply.dueAt || ctx.now() < reply.dueAt) return;
  await asSystem(ctx, () => replyLifecycle.take(ctx, reply, A.EXPIRE));
  await ctx.save(reply);
  await told(ctx, reply, events.ReplyOverdue);
}
