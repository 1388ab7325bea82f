import { Role } from '../../platform/actor';
import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode, invalid, notFound } from '../../platform/errors';
import { refusal } from '../../platform/lifecycle';
import { nextNumber } from '../../platform/numbering';
import { StoredFile } from '../../platform/stored-file.entity';
import { Issue } from '../issues/issue.entity';
import { reasonOf } from '../issues/issue-step.service';
import { articleById } from '../monitoring/article.service';
import { isExercise } from './crisis-step.service';
import { noteSignal } from './occurrence.service';
import { type ReplyError, ReplyKind, ReplyState, RightOfReply } from './right-of-reply.entity';
import {
  ReplyApproved,
  ReplyDrafted,
  ReplyEdited,
  ReplySubmitted,
  type ReplyValues,
} from './right-of-reply.events';
import type {
  DraftReplyInput,
  EditReplyInput,
  ReplyContentInput,
  SignReplyInput,
} from './right-of-reply.inputs';
import { drafter, ReplyAction, replyLifecycle } from './right-of-reply.lifecycle';
import { sendReply } from './right-of-reply-letter.service';
import { CrisisSignal } from './signal.enums';
import { runningCrisisOf } from './statement-scene.service';

/** What every event of a right of reply carries. */
export const replyFacts = (reply: RightOfReply): ReplyValues => ({
  replyId: reply.id,
  number: reply.number,
  kind: reply.kind,
  outletId: reply.outletId,
  sourceArticleId: String(reply.sourceArticleId),
  issueId: reply.issueId,
  crisisId: reply.crisisId,
  state: reply.state,
  isExercise: reply.isExercise,
});

function contentOf({ errors, replyText }: ReplyContentInput): { errors: ReplyError[]; replyText: string } {
  if (errors.length === 0) throw invalid(['content', 'errors'], 'Sebutkan sedikitnya satu kekeliruan.');
  const text = (value: string, at: number, key: string): string => {
    if (!value.trim()) throw invalid(['content', 'errors', String(at), key], 'Wajib diisi.');
    return value.trim();
  };
  return {
    errors: errors.map(({ said, truth, evidence, fileId }, at) => ({
      said: text(said, at, 'said'),
      truth: text(truth, at, 'truth'),
      evidence: text(evidence, at, 'evidence'),
      fileId: fileId ?? null,
    })),
    replyText: reasonOf(replyText, 'replyText'),
  };
}

/** Refuses evidence that is no file of the caller's to name, unless it stands in the draft already. @throws NOT_FOUND */
async function assertFiles(
  ctx: Ctx,
  { errors }: ReplyContentInput,
  known: readonly ReplyError[] = [],
): Promise<void> {
  for (const [at, { fileId }] of errors.entries()) {
    if (!fileId || known.some((error) => error.fileId === fileId)) continue;
    if (!(await ctx.find(StoredFile, fileId))) throw notFound(['content', 'errors', String(at), 'fileId']);
  }
}

/** The article and the outlet that published it. @throws NOT_FOUND, INVALID_INPUT when it belongs to no outlet */
async function sourceOf(ctx: Ctx, articleId: string): Promise<{ id: number; outletId: string }> {
  const article = /^\d+$/.test(articleId) ? await articleById(ctx, Number(articleId)) : null;
  if (!article) throw notFound(['sourceArticleId']);
  if (!article.outletId) throw invalid('sourceArticleId', 'Artikel ini belum tercatat pada media mana pun.');
  return { id: article.id, outletId: article.outletId };
}

/** The reply under way for an article; null when there is none. */
export const activeReply = (ctx: Ctx, activeArticleId: number): Promise<RightOfReply | null> =>
  ctx.db.findOneBy(RightOfReply, { activeArticleId });

/**
 * Drafts a reply or a correction to an article; it costs nothing and is no order. One reply per article is under way.
 *
 * @throws FORBIDDEN, SEPARATION_OF_DUTY, NOT_FOUND, DUPLICATE, INVALID_INPUT
 */
export async function draftReply(ctx: Ctx, input: DraftReplyInput): Promise<RightOfReply> {
  const verdict = drafter(ctx.actor, {} as RightOfReply);
  if (verdict !== true) throw refusal(verdict);
  await assertFiles(ctx, input.content);
  const source = await sourceOf(ctx, input.sourceArticleId);
  const isReply = input.kind === ReplyKind.REPLY;
  const other = isReply ? await activeReply(ctx, source.id) : null;
  if (other)
    throw new DomainError(ErrorCode.DUPLICATE, `Sudah ada hak jawab untuk artikel ini (${other.label}).`, [
      'sourceArticleId',
    ]);
  const issueId = input.issueId ?? null;
  if (issueId && !(await ctx.find(Issue, issueId))) throw notFound(['issueId']);
  const crisisId = issueId ? ((await runningCrisisOf(ctx, issueId))?.id ?? null) : null;
  const reply = await ctx.create(RightOfReply, {
    ...contentOf(input.content),
    ...{ issueId, crisisId, kind: input.kind },
    sourceArticleId: source.id,
    activeArticleId: isReply ? source.id : null,
    outletId: source.outletId,
    state: ReplyState.DRAFT,
    requesterName: input.requesterName?.trim() || null,
    requesterContact: input.requesterContact?.trim() || null,
    createdById: ctx.actor.id ?? '',
    isFoundByMonitoring: false,
    isExercise: await isExercise(ctx, { crisisId, issueId }),
  });
  await ctx.emit(ReplyDrafted, reply, replyFacts(reply));
  return reply;
}

/** Replaces what a draft says. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, CONFLICT, INVALID_INPUT */
export async function editReply(ctx: Ctx, input: EditReplyInput): Promise<RightOfReply> {
  const reply = await ctx.get(RightOfReply, input.replyId, ['replyId']);
  await replyLifecycle.take(ctx, reply, ReplyAction.EDIT);
  ctx.expectVersion(reply, input.expectedVersion, 'rightOfReply');
  await assertFiles(ctx, input.content, reply.errors);
  await ctx.save(Object.assign(reply, contentOf(input.content)));
  await ctx.emit(ReplyEdited, reply, replyFacts(reply));
  return reply;
}

/** A spokesperson signs in place of the head and says on what. @throws INVALID_INPUT */
function delegationOf(ctx: Ctx, reply: RightOfReply, said: string | null | undefined): string | null {
  if (reply.kind === ReplyKind.CORRECTION || ctx.actor.is(Role.AGENCY_HEAD)) return reply.delegation;
  const delegation = said?.trim() || reply.delegation;
  if (!delegation) throw invalid('delegation', 'Sebutkan surat pendelegasian dari kepala dinas.');
  return delegation;
}

/** Approves what is disputed and the text. @throws NOT_FOUND, FORBIDDEN, SELF_APPROVAL, INVALID_TRANSITION, INVALID_INPUT */
export async function approveReply(ctx: Ctx, input: SignReplyInput): Promise<RightOfReply> {
  const reply = await ctx.get(RightOfReply, input.replyId, ['replyId']);
  await replyLifecycle.take(ctx, reply, ReplyAction.APPROVE);
  reply.delegation = delegationOf(ctx, reply, input.delegation);
  Object.assign(reply, { approvedById: ctx.actor.id, approvedAt: ctx.now() });
  await ctx.save(reply);
  await ctx.emit(ReplyApproved, reply, replyFacts(reply));
  return reply;
}

/**
 * Submits it to the outlet, free of charge, with a copy to the Press Council; its text is watched from now on.
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT
 */
export async function submitReply(ctx: Ctx, input: SignReplyInput): Promise<RightOfReply> {
  const reply = await ctx.get(RightOfReply, input.replyId, ['replyId']);
  await replyLifecycle.take(ctx, reply, ReplyAction.SUBMIT);
  reply.delegation = delegationOf(ctx, reply, input.delegation);
  const at = ctx.now();
  reply.number = await nextNumber(ctx, 'RR', Number(ctx.today().slice(0, 4)));
  Object.assign(reply, { submittedById: ctx.actor.id, submittedAt: at, copyToPressCouncilAt: at });
  await sendReply(ctx, reply, at);
  await ctx.save(reply);
  await ctx.emit(ReplySubmitted, reply, replyFacts(reply));
  if (reply.crisisId) await noteSignal(ctx, reply.crisisId, CrisisSignal.RIGHT_OF_REPLY_SUBMITTED, at);
  return reply;
}
