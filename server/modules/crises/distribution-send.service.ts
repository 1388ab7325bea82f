import { In, IsNull, Not } from 'typeorm';
import { Role } from '../../platform/actor';
import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode, invalid } from '../../platform/errors';
import { carriersOf } from '../issues/carrier.service';
import { watchText } from '../monitoring/watched-text.service';
import { OrderState, type PublicationOrder } from '../publications/order.entity';
import { Distribution, DistributionTarget, TargetMode, TargetState } from './distribution.entity';
import { DistributionSent, DistributionSupplemented } from './distribution.events';
import type { SendDistributionInput, SupplementDistributionInput } from './distribution.inputs';
import { DistributionAction, distributionLifecycle } from './distribution.lifecycle';
import { addTarget, targetFacts } from './distribution.service';
import {
  assertSendable,
  caseOfVersion,
  type DistributionCase,
  distributionFacts,
  paidRefusal,
  releaseText,
} from './distribution-case.service';
import { awaitPickup, queueDelivery } from './distribution-deliver.service';
import {
  type Authority,
  authorityFor,
  caseNamed,
  orderPlacements,
  planOrders,
} from './distribution-orders.service';

const HOUR_MS = 3_600_000;

async function assertFreshKey(ctx: Ctx, idempotencyKey: string): Promise<void> {
  if (await ctx.db.existsBy(Distribution, { idempotencyKey }))
    throw new DomainError(ErrorCode.IDEMPOTENCY_MISMATCH, 'Kunci ini sudah dipakai untuk pengiriman lain.', [
      'idempotencyKey',
    ]);
}

/** The chosen targets, locked in one order. */
async function chosenTargets(ctx: Ctx, distributionId: string): Promise<DistributionTarget[]> {
  const rows = await ctx.db.find(DistributionTarget, {
    select: { id: true },
    where: { distributionId, mode: Not(IsNull()) },
    order: { id: 'ASC' },
  });
  const targets: DistributionTarget[] = [];
  for (const { id } of rows) targets.push(await ctx.get(DistributionTarget, id));
  return targets.filter(({ mode }) => mode !== null);
}

/** The paid part of a sending: its orders, and who authorised them; a drill orders nothing. */
async function placeOrders(ctx: Ctx, about: DistributionCase, paid: DistributionTarget[]) {
  const refused = paidRefusal(ctx, about);
  if (paid.length > 0 && refused) throw invalid('distributionId', refused);
  const planned = await planOrders(ctx, paid);
  const price = planned.reduce((sum, { line }) => sum + line.unitPrice, 0);
  const authority = await authorityFor(ctx, caseNamed(about), { units: planned.length, price });
  return { authority, orders: await orderPlacements(ctx, about, planned, authority) };
}

/** From now on articles anywhere are compared with the statement; a published one is watched already. */
async function watch(ctx: Ctx, { version }: DistributionCase): Promise<void> {
  if (version.publishedAt) return;
  const { pickupHours } = ctx.profile.crisis.distribution;
  await watchText(ctx, {
    ownerKind: 'STATEMENT',
    ownerRef: version.id,
    title: version.title,
    text: releaseText(version),
    outletIds: [],
    activeFrom: ctx.now(),
    activeTo: new Date(ctx.now().getTime() + pickupHours * HOUR_MS),
  });
}

const NOTHING_PAID: { authority: Authority; orders: PublicationOrder[] } = {
  authority: { mandate: null, waitingReason: null },
  orders: [],
};

/**
 * Sends a distribution: orders with their reserves, targets and what is owed to the clock, all in one transaction. With
 * the key of the first sending it changes nothing. Without a mandate that covers them the orders wait for the desks.
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, CONFLICT, APPROVAL_MISSING, EMBARGOED, INVALID_INPUT, QUOTA_EXCEEDED,
 * BUDGET_EXCEEDED, CEILING_EXCEEDED, DOCUMENT_EXPIRED, IDEMPOTENCY_MISMATCH
 */
export async function sendDistribution(ctx: Ctx, input: SendDistributionInput): Promise<Distribution> {
  const row = await ctx.get(Distribution, input.distributionId, ['distributionId']);
  if (row.idempotencyKey === input.idempotencyKey && ctx.actor.is(Role.COMMUNICATIONS_OFFICER)) return row;
  await distributionLifecycle.take(ctx, row, DistributionAction.SEND);
  ctx.expectVersion(row, input.expectedVersion, 'distribution');
  await assertFreshKey(ctx, input.idempotencyKey);
  const about = await caseOfVersion(ctx, row.versionId);
  await assertSendable(ctx, about);
  const targets = await chosenTargets(ctx, row.id);
  if (targets.length === 0) throw invalid('distributionId', 'Belum ada media yang dipilih.');
  const paid = targets.filter(({ mode }) => mode === TargetMode.PAID_ORDER);
  const placed = row.isExercise ? NOTHING_PAID : await placeOrders(ctx, about, paid);
  Object.assign(row, {
    sentAt: ctx.now(),
    sentById: ctx.actor.id,
    idempotencyKey: input.idempotencyKey,
    mandateId: placed.authority.mandate?.id ?? null,
    waitingReason: placed.authority.waitingReason,
  });
  await ctx.save(row);
  if (!row.isExercise) await watch(ctx, about);
  await dispatch(ctx, row, about, targets, placed.orders);
  await tell(ctx, row, about, targets, placed.orders);
  return row;
}

/** Queues every target; a paid one whose order waits is sent when the order is issued. */
async function dispatch(
  ctx: Ctx,
  row: Distribution,
  about: DistributionCase,
  targets: DistributionTarget[],
  orders: readonly PublicationOrder[],
): Promise<void> {
  for (const target of targets) {
    const order = orders.find(({ id }) => id === target.orderId) ?? null;
    target.state = TargetState.QUEUED;
    if (!order || order.state === OrderState.ISSUED)
      await queueDelivery(ctx, row, target, about.version, order);
    else await ctx.save(target);
    await awaitPickup(ctx, target, row.sentAt ?? ctx.now());
  }
}

async function tell(
  ctx: Ctx,
  row: Distribution,
  { version, statement }: DistributionCase,
  targets: readonly DistributionTarget[],
  orders: readonly PublicationOrder[],
): Promise<void> {
  const values = {
    ...distributionFacts(row),
    statementId: statement.id,
    kind: statement.kind,
    targets: targets.length,
    paid: targets.filter(({ mode }) => mode === TargetMode.PAID_ORDER).length,
    price: orders.reduce((sum, order) => sum + order.price, 0),
    orderIds: orders.map(({ id }) => id),
    isMandated: row.mandateId !== null,
    isExercise: row.isExercise,
  };
  await ctx.emit(DistributionSent, row, values, { links: [version, statement, ...orders] });
}

const ADDRESSED = In(Object.values(TargetState));

/**
 * Sends the statement free of charge to one more outlet, such as one that carried the claim after the ranking.
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, DUPLICATE, INVALID_INPUT without a reason for an outlet that is no carrier
 */
export async function supplementDistribution(
  ctx: Ctx,
  input: SupplementDistributionInput,
): Promise<DistributionTarget> {
  const row = await ctx.get(Distribution, input.distributionId, ['distributionId']);
  await distributionLifecycle.take(ctx, row, DistributionAction.SUPPLEMENT);
  const about = await caseOfVersion(ctx, row.versionId);
  await assertSendable(ctx, about);
  const { id: distributionId } = row;
  const { outletId } = input;
  if (await ctx.db.existsBy(DistributionTarget, { distributionId, outletId, state: ADDRESSED }))
    throw new DomainError(ErrorCode.DUPLICATE, 'Media ini sudah dikirimi.', ['outletId']);
  const target = await lateTarget(ctx, row, outletId);
  const isCarrier = (await carriersOf(ctx, row.issueId)).some((one) => one.outletId === outletId);
  if (!isCarrier && !input.reason?.trim()) throw invalid('reason', 'Tulis mengapa media ini dikirimi.');
  Object.assign(target, {
    mode: TargetMode.FREE_RELEASE,
    isLate: true,
    state: TargetState.QUEUED,
    overrideReason: input.reason?.trim() || null,
  });
  await ctx.save(row);
  await queueDelivery(ctx, row, target, about.version, null);
  await awaitPickup(ctx, target, ctx.now());
  await ctx.emit(DistributionSupplemented, row, targetFacts(row, target), {
    reason: target.overrideReason,
    links: [target],
  });
  return target;
}

/** The row of an outlet that was only ranked, brought up to date, or a new one. */
async function lateTarget(ctx: Ctx, row: Distribution, outletId: string): Promise<DistributionTarget> {
  const ranked = await ctx.db.findOneBy(DistributionTarget, { distributionId: row.id, outletId });
  return ranked ? ctx.get(DistributionTarget, ranked.id) : addTarget(ctx, row, outletId);
}
