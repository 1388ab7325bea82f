import { LessThan, Not } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode } from '../../platform/errors';
import { refusal } from '../../platform/lifecycle';
import { requireStepUp } from '../identity/step-up.service';
import { newDeliverySecret } from './delivery-signature.service';
import { mayEnterItems } from './monitoring.roles';
import { ReceivedDelivery, ReceivingAddress, ReceivingAddressState } from './receiving-address.entity';
import {
  ReceivingAddressCreated,
  ReceivingAddressPaused,
  ReceivingAddressResumed,
  ReceivingAddressRetired,
  ReceivingAddressSecretRenewed,
} from './receiving-address.events';
import type {
  CreateReceivingAddressInput,
  ReceivingAddressInput,
  ReceivingAddressReasonInput,
} from './receiving-address.inputs';
import { ReceivingAddressAction, receivingAddressLifecycle } from './receiving-address.lifecycle';

const MOST = 50;
const OVERLAP_MS = 24 * 3_600_000;
const KEPT_MS = 30 * 24 * 3_600_000;

/** An address with the secret that was just made for it. */
export interface WithSecret {
  receivingAddress: ReceivingAddress;
  secret: string;
}

/** Path under which an address takes deliveries. */
export const pathOf = (id: string): string => `/hooks/articles/${id}`;

/**
 * Registers an address that acts for the caller; its secret is in the answer and, encrypted, in the database.
 *
 * @throws FORBIDDEN, STEP_UP_REQUIRED, QUOTA_EXCEEDED
 */
export async function createReceivingAddress(
  ctx: Ctx,
  { name, source, registersOutlets }: CreateReceivingAddressInput,
): Promise<WithSecret> {
  const { id: ownerId, kind } = ctx.actor;
  if (kind !== 'PERSON' || !ownerId || !mayEnterItems(ctx.actor)) throw refusal(ErrorCode.FORBIDDEN);
  await requireStepUp(ctx);
  const used = await ctx.db.countBy(ReceivingAddress, { state: Not(ReceivingAddressState.RETIRED) });
  if (used >= MOST)
    throw new DomainError(
      ErrorCode.QUOTA_EXCEEDED,
      `Paling banyak ${MOST} alamat kiriman. Akhiri yang tidak dipakai.`,
    );
  const secret = newDeliverySecret();
  const receivingAddress = await ctx.create(ReceivingAddress, {
    ...{ name, source: source.trim(), ownerId, state: ReceivingAddressState.ACTIVE },
    registersOutlets: registersOutlets ?? false,
    secret: ctx.app.secrets.encrypt(secret),
  });
  await ctx.emit(ReceivingAddressCreated, receivingAddress, { source: receivingAddress.source });
  return { receivingAddress, secret };
}

async function taken(
  ctx: Ctx,
  { receivingAddressId }: ReceivingAddressInput,
  action: ReceivingAddressAction,
): Promise<ReceivingAddress> {
  const address = await ctx.get(ReceivingAddress, receivingAddressId, ['receivingAddressId']);
  await receivingAddressLifecycle.take(ctx, address, action);
  return address;
}

/**
 * Makes a new secret; the one before counts for 24 hours more, so that the sender can change over.
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, STEP_UP_REQUIRED
 */
export async function renewSecret(ctx: Ctx, input: ReceivingAddressInput): Promise<WithSecret> {
  const address = await taken(ctx, input, ReceivingAddressAction.RENEW_SECRET);
  await requireStepUp(ctx);
  const secret = newDeliverySecret();
  const formerUntil = new Date(ctx.now().getTime() + OVERLAP_MS);
  Object.assign(address, { formerSecret: address.secret, formerUntil });
  address.secret = ctx.app.secrets.encrypt(secret);
  await ctx.save(address);
  await ctx.emit(ReceivingAddressSecretRenewed, address, { formerUntil: formerUntil.toISOString() });
  return { receivingAddress: address, secret };
}

/** Refuses deliveries for a while. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION */
export async function pauseReceiving(
  ctx: Ctx,
  input: ReceivingAddressReasonInput,
): Promise<ReceivingAddress> {
  const address = await taken(ctx, input, ReceivingAddressAction.PAUSE);
  await ctx.save(address);
  await ctx.emit(ReceivingAddressPaused, address, {}, { reason: input.reason });
  return address;
}

/** Takes deliveries again. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION */
export async function resumeReceiving(ctx: Ctx, input: ReceivingAddressInput): Promise<ReceivingAddress> {
  const address = await taken(ctx, input, ReceivingAddressAction.RESUME);
  await ctx.save(address);
  await ctx.emit(ReceivingAddressResumed, address, {});
  return address;
}

/** Ends an address for good; what it brought stays. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION */
export async function retireReceiving(
  ctx: Ctx,
  input: ReceivingAddressReasonInput,
): Promise<ReceivingAddress> {
  const address = await taken(ctx, input, ReceivingAddressAction.RETIRE);
  Object.assign(address, { formerSecret: null, formerUntil: null });
  await ctx.save(address);
  await ctx.emit(ReceivingAddressRetired, address, {}, { reason: input.reason });
  return address;
}

/** Deliveries of an address, newest first. */
export const deliveriesOf = (ctx: Ctx, addressId: string, most: number): Promise<ReceivedDelivery[]> =>
  ctx.db.find(ReceivedDelivery, { where: { addressId }, order: { at: 'DESC' }, take: most });

/** Forgets deliveries of more than thirty days ago; by then their items are known by name or content. */
export const forgetDeliveries = async (ctx: Ctx): Promise<void> => {
  await ctx.db.delete(ReceivedDelivery, { at: LessThan(new Date(ctx.now().getTime() - KEPT_MS)) });
};
