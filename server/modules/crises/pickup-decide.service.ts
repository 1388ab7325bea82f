import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode, invalid, notFound } from '../../platform/errors';
import { refusal } from '../../platform/lifecycle';
import { reasonOf } from '../issues/issue-step.service';
import { articleById } from '../monitoring/article.service';
import { markResponse } from '../monitoring/response-mark.service';
import { Distribution } from './distribution.entity';
import { addPickupVerdict } from './distribution.lifecycle';
import { Pickup, PickupState } from './pickup.entity';
import { PickupAccepted, PickupLabelled, PickupRejected } from './pickup.events';
import type { AcceptPickupInput, AddPickupInput, RejectPickupInput } from './pickup.inputs';
import { PickupAction, pickupLifecycle } from './pickup.lifecycle';
import { found, keep, pickupFacts, pickupsUntil, publishedAt, recognised } from './pickup.service';
import { compareWith, soughtOf } from './pickup-compare.service';
import { releasePickup } from './pickup-target.service';
import { StatementVersion } from './statement.entity';

/** Messages of the statement by these ids. @throws INVALID_INPUT for an id that is none */
async function messagesNamed(
  ctx: Ctx,
  pickup: Pickup,
  ids: readonly string[],
  field: string,
): Promise<string[]> {
  const { messageIds } = await ctx.db.findOneByOrFail(StatementVersion, { id: pickup.versionId });
  if (ids.some((id) => !messageIds.includes(id)))
    throw invalid(field, 'Pesan ini bukan bagian dari pernyataan.');
  return messageIds.filter((id) => ids.includes(id));
}

async function label(ctx: Ctx, pickup: Pickup, input: AcceptPickupInput): Promise<void> {
  if (input.messageIds)
    pickup.messagesFound = await messagesNamed(ctx, pickup, input.messageIds, 'messageIds');
  if (!input.distortedIds) return;
  pickup.distorted = await messagesNamed(ctx, pickup, input.distortedIds, 'distortedIds');
}

/**
 * Finds that an article carries the statement; of a recognised one, that the machine was right. May name the messages.
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT
 */
export async function acceptPickup(ctx: Ctx, input: AcceptPickupInput): Promise<Pickup> {
  const pickup = await ctx.get(Pickup, input.pickupId, ['pickupId']);
  const isNew = pickup.state === PickupState.PENDING;
  await pickupLifecycle.take(
    ctx,
    pickup,
    pickup.state === PickupState.HUMAN ? PickupAction.LABEL : PickupAction.ACCEPT,
  );
  await label(ctx, pickup, input);
  Object.assign(pickup, { decidedById: ctx.actor.id, decidedAt: ctx.now(), reason: null });
  await ctx.save(pickup);
  if (isNew) await recognised(ctx, pickup);
  await ctx.emit(isNew ? PickupAccepted : PickupLabelled, pickup, pickupFacts(pickup));
  return pickup;
}

/**
 * Finds that an article does not carry the statement: it counts as coverage again from the next evaluation.
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT
 */
export async function rejectPickup(ctx: Ctx, input: RejectPickupInput): Promise<Pickup> {
  const pickup = await ctx.get(Pickup, input.pickupId, ['pickupId']);
  const reason = reasonOf(input.reason);
  await pickupLifecycle.take(ctx, pickup, PickupAction.REJECT);
  Object.assign(pickup, { decidedById: ctx.actor.id, decidedAt: ctx.now(), reason });
  await ctx.save(pickup);
  await markResponse(ctx, pickup.articleId, { isResponse: false, ownerRef: `pickup:${pickup.id}` });
  await releasePickup(ctx, pickup);
  await ctx.emit(PickupRejected, pickup, pickupFacts(pickup), { reason });
  return pickup;
}

/**
 * Adds an article that the machine did not recognise.
 *
 * @throws NOT_FOUND, FORBIDDEN, DUPLICATE, INVALID_TRANSITION before the sending and in a drill,
 *   INVALID_INPUT outside the hours of the sending
 */
export async function addPickup(ctx: Ctx, input: AddPickupInput): Promise<Pickup> {
  const row = await ctx.find(Distribution, input.distributionId);
  if (!row) throw notFound(['distributionId']);
  const verdict = addPickupVerdict(ctx.actor, row);
  if (verdict !== true) throw refusal(verdict);
  const article = /^\d+$/.test(input.articleId) ? await articleById(ctx, Number(input.articleId)) : null;
  if (!article) throw notFound(['articleId']);
  const at = publishedAt(article);
  if (!row.sentAt || at < row.sentAt || at > (pickupsUntil(ctx, row) ?? at))
    throw invalid('articleId', 'Artikel ini tidak terbit dalam masa pemantauan pengiriman ini.');
  if (await ctx.db.existsBy(Pickup, { articleId: article.id, issueId: row.issueId }))
    throw new DomainError(ErrorCode.DUPLICATE, 'Artikel ini sudah tercatat sebagai pemuatan.', ['articleId']);
  const one = await soughtOf(ctx, row);
  const pickup = await keep(ctx, row, article, { one, found: await compareWith(ctx, article, one) });
  const by = { decidedById: ctx.actor.id, decidedAt: ctx.now(), reason: reasonOf(input.reason) };
  Object.assign(pickup, { ...by, state: PickupState.HUMAN });
  await ctx.save(pickup);
  await found(ctx, pickup);
  return pickup;
}
