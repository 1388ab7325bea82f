import { In } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { asSystem } from '../identity/actor.service';
import { articleById } from '../monitoring/article.service';
import { unwatch } from '../monitoring/watched-text.service';
import { TargetMode } from './distribution.entity';
import type { Pickup } from './pickup.entity';
import { ReplyState, RightOfReply } from './right-of-reply.entity';
import { ReplyFulfilled } from './right-of-reply.events';
import { ASKED, ReplyAction, replyLifecycle } from './right-of-reply.lifecycle';
import { replyFacts } from './right-of-reply.service';

/** True when the outlet owed the office a reply on this issue at that time, or gave it with this very article. */
export async function hasReplyUnderWay(
  ctx: Ctx,
  issueId: string,
  outletId: string | null,
  at: Date,
  articleId: number,
): Promise<boolean> {
  if (!outletId) return false;
  const replies = await ctx.db.findBy(RightOfReply, { issueId, outletId, isExercise: false });
  return replies.some(
    ({ submittedAt, state, publishedArticleId }) =>
      submittedAt !== null &&
      submittedAt <= at &&
      (ASKED.includes(state) || (state === ReplyState.FULFILLED && publishedArticleId === articleId)),
  );
}

/** The replies to this outlet on this issue are fulfilled by a recognised pickup that answers them. */
export async function fulfilByPickup(ctx: Ctx, { mode, issueId, articleId }: Pickup): Promise<void> {
  if (mode !== TargetMode.RIGHT_OF_REPLY) return;
  const article = await articleById(ctx, articleId);
  if (!article?.outletId) return;
  const replies = await ctx.db.findBy(RightOfReply, {
    issueId,
    outletId: article.outletId,
    state: In([...ASKED]),
  });
  for (const { id } of replies) await fulfilFound(ctx, id, articleId);
}

/** Monitoring found the text of a reply in an article of its outlet: enough of it fulfils the reply. Safe to run again. */
export async function fulfilByMatch(
  ctx: Ctx,
  replyId: string,
  articleId: number,
  forward: number,
): Promise<void> {
  if (forward >= ctx.profile.proof.likelyForward) await fulfilFound(ctx, replyId, articleId);
}

/** Ends a reply with the article that carries it. Safe to run again. */
async function fulfilFound(ctx: Ctx, replyId: string, articleId: number): Promise<void> {
  const article = await articleById(ctx, articleId);
  const reply = await ctx.get(RightOfReply, replyId);
  const at = article?.publishedAt ?? article?.firstSeenAt;
  if (!at || !reply.submittedAt || at < reply.submittedAt || !ASKED.includes(reply.state)) return;
  await asSystem(ctx, () => replyLifecycle.take(ctx, reply, ReplyAction.FULFIL_FOUND));
  Object.assign(reply, { publishedArticleId: articleId, fulfilledAt: at, isFoundByMonitoring: true });
  await endReply(ctx, reply);
  await ctx.emit(ReplyFulfilled, reply, {
    ...replyFacts(reply),
    articleId: String(articleId),
    isFound: true,
  });
}

/** Saves a reply that is over: its article may get another, its text is watched no longer. */
export async function endReply(ctx: Ctx, reply: RightOfReply): Promise<void> {
  Object.assign(reply, { activeArticleId: null, endedAt: ctx.now() });
  await ctx.save(reply);
  await unwatch(ctx, 'RIGHT_OF_REPLY', reply.id);
}
