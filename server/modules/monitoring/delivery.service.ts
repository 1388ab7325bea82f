import { Actor, SYSTEM } from '../../platform/actor';
import { perform, recordRefusal } from '../../platform/boundary';
import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode, invalid, notFound, refuse } from '../../platform/errors';
import type { Delivery } from '../../platform/hook';
import { programActor } from '../identity/actor.service';
import { importItems } from './article-import.service';
import { ClipBatch, ClipRow, ClipVerdict } from './clip-batch.entity';
import { MOST_ITEMS } from './clip-batch.inputs';
import { rawOfCells } from './clip-row.service';
import { signatureFault } from './delivery-signature.service';
import { cut, sha256 } from './hashes.service';
import { mayEnterItems } from './monitoring.roles';
import { readDelivery } from './pipeline/delivered-items';
import {
  DeliveryOutcome,
  ReceivedDelivery,
  ReceivingAddress,
  ReceivingAddressState,
} from './receiving-address.entity';

/** A delivery whose signature is right. */
interface Message {
  addressId: string;
  messageId: string;
  messageHash: string;
  body: string;
  /** In whose name it is stored. */
  actor: Actor;
}

/** What a sender is answered; the same delivery again is answered the same. */
export interface DeliveryAnswer {
  batchId: string;
  created: number;
  updated: number;
  duplicates: number;
  /** Items that were left out, by their place from 1. */
  errors: { no: number; reason: string }[];
}

/**
 * Stores the items of a signed delivery in one transaction, in the name of who registered the address. What is not signed
 * rightly leaves no trace, so that nobody can fill the audit log from outside.
 *
 * @throws NOT_FOUND, UNAUTHENTICATED, FORBIDDEN, INVALID_INPUT, INVALID_TRANSITION, IDEMPOTENCY_MISMATCH, CONFLICT
 */
export async function takeDelivery(ctx: Ctx, delivery: Delivery): Promise<DeliveryAnswer> {
  const message = await proven(ctx, delivery);
  try {
    return await perform(ctx, () => store(ctx, message));
  } catch (error) {
    if (error instanceof DomainError) await noteRefusal(ctx, message, error);
    throw error;
  }
}

async function proven(ctx: Ctx, { params, header, body }: Delivery): Promise<Message> {
  const address = await ctx.db.findOneBy(ReceivingAddress, { id: params.id ?? '' });
  if (!address || address.state === ReceivingAddressState.RETIRED) throw notFound();
  const text = await body();
  const messageId = header('webhook-id');
  const signed = {
    id: messageId,
    timestamp: header('webhook-timestamp'),
    signature: header('webhook-signature'),
  };
  const fault = signatureFault(signed, text, secretsOf(ctx, address), ctx.now());
  if (fault) throw refuse('UNAUTHENTICATED', fault, 401);
  const actor = await delivererOf(ctx, address);
  return { addressId: address.id, messageId, messageHash: sha256(messageId), body: text, actor };
}

function secretsOf(ctx: Ctx, { secret, formerSecret, formerUntil }: ReceivingAddress): string[] {
  const isOver = formerUntil === null || formerUntil <= ctx.now();
  return [secret, ...(formerSecret && !isOver ? [formerSecret] : [])].map((one) =>
    ctx.app.secrets.decrypt(one),
  );
}

/** Who registered the address, as that person is today; without any role when the account is closed. */
async function delivererOf(ctx: Ctx, { ownerId, name }: ReceivingAddress): Promise<Actor> {
  const label = `alamat kiriman ${name}`;
  const actor = await programActor(ctx.app, ctx.db, { ownerId, label, scopes: ['articles:write'] });
  const closed = {
    id: ownerId,
    name: `Alamat kiriman ${name}`,
    roles: [],
    companyId: null,
    workUnitId: null,
  };
  return actor ?? new Actor({ ...closed, kind: 'KEY' });
}

/** The lock on the address lets the same delivery, sent twice at once, be seen by the second as stored. */
async function store(ctx: Ctx, message: Message): Promise<DeliveryAnswer> {
  ctx.actor = SYSTEM;
  const address = await ctx.get(ReceivingAddress, message.addressId);
  ctx.actor = message.actor;
  assertOpen(address, message.actor);
  const { addressId, messageHash, body } = message;
  const former = await ctx.db.findOneBy(ReceivedDelivery, { addressId, messageHash });
  if (former?.batchId) return repeated(ctx, former.batchId, former.bodyHash === sha256(body));
  const rows = readDelivery(body, MOST_ITEMS);
  if (typeof rows === 'string') throw invalid(['items'], rows);
  const items = rows.map((row) => ({ ...rawOfCells(ctx, row), cells: row.cells }));
  const { source, registersOutlets } = address;
  const { id: batchId } = await importItems(ctx, { source, registersOutlets, items });
  await keep(ctx, message, { outcome: DeliveryOutcome.STORED, reason: null, batchId });
  return answerOf(ctx, batchId);
}

function assertOpen({ state }: ReceivingAddress, actor: Actor): void {
  if (state === ReceivingAddressState.RETIRED) throw notFound();
  if (state === ReceivingAddressState.PAUSED)
    throw new DomainError(
      ErrorCode.INVALID_TRANSITION,
      'Alamat kiriman ini sedang dihentikan sementara. Coba lagi nanti.',
    );
  if (!mayEnterItems(actor))
    throw new DomainError(
      ErrorCode.FORBIDDEN,
      'Pendaftar alamat kiriman ini tidak lagi berwenang memasukkan kliping.',
    );
}

function repeated(ctx: Ctx, batchId: string, isSame: boolean): Promise<DeliveryAnswer> {
  if (isSame) return answerOf(ctx, batchId);
  throw new DomainError(
    ErrorCode.IDEMPOTENCY_MISMATCH,
    'Nama kiriman (webhook-id) ini sudah dipakai untuk isi lain.',
  );
}

async function answerOf(ctx: Ctx, batchId: string): Promise<DeliveryAnswer> {
  const batch = await ctx.db.findOneByOrFail(ClipBatch, { id: batchId });
  const where = { batchId, verdict: ClipVerdict.ERROR };
  const wrong = await ctx.db.find(ClipRow, { where, order: { no: 'ASC' } });
  const { createdCount: created, updatedCount: updated, duplicateCount: duplicates } = batch;
  return {
    ...{ batchId, created, updated, duplicates },
    errors: wrong.map(({ no, reason }) => ({ no, reason: reason ?? '' })),
  };
}

/** Notes the last outcome of a delivery; one that was refused may come again and be stored. */
async function keep(
  ctx: Ctx,
  { addressId, messageHash, messageId, body }: Message,
  end: Pick<ReceivedDelivery, 'outcome' | 'reason' | 'batchId'>,
): Promise<void> {
  await ctx.db.upsert(
    ReceivedDelivery,
    { addressId, messageHash, messageId, bodyHash: sha256(body), at: ctx.now(), ...end },
    ['addressId', 'messageHash'],
  );
}

/** A refused delivery is one event, however often its sender tries again; a stored one stays stored. */
async function noteRefusal(ctx: Ctx, message: Message, error: DomainError): Promise<void> {
  const { actor, addressId, messageHash } = message;
  ctx.actor = actor;
  const former = await ctx.db.findOneBy(ReceivedDelivery, { addressId, messageHash });
  const end = { outcome: DeliveryOutcome.REFUSED, reason: cut(error.message, 300), batchId: null };
  if (!former?.batchId) await perform(ctx, () => keep(ctx, message, end));
  if (former?.outcome !== DeliveryOutcome.REFUSED)
    await recordRefusal(ctx, 'articleDelivery', { receivingAddressId: addressId }, error);
}
