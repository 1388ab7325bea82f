import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode, notFound } from '../../platform/errors';
import { assertPartner } from '../outlets/outlet-lookup.service';
import { Contract } from './contract.entity';
import { ContractState } from './contract.enums';
import { ContractLine } from './contract-line.entity';
import { CHECK_EXHAUSTION } from './contract-value.service';

export { addInvoiced, addOrdered, addPaid, addProven } from './contract-value.service';

/** Refuses quantities that would turn a guard around. */
function assertUnits(quantity: number): void {
  if (!Number.isSafeInteger(quantity) || quantity < 0)
    throw new Error('A quantity must be whole and not negative.');
}

async function lineNow(ctx: Ctx, lineId: string): Promise<ContractLine> {
  const line = await ctx.db.findOneBy(ContractLine, { id: lineId });
  if (!line) throw notFound(['contractLineId']);
  return line;
}

const OPEN = 'closedAt IS NULL';

/** Holds units for an order. @throws QUOTA_EXCEEDED with the figures, INVALID_TRANSITION on a replaced line, NOT_FOUND */
export async function reserveQuota(ctx: Ctx, lineId: string, quantity: number): Promise<void> {
  assertUnits(quantity);
  const guard = `${OPEN} AND (maxQuantity IS NULL OR used + reserved + ? <= maxQuantity)`;
  if (await ctx.guarded(ContractLine, lineId, { reserved: quantity }, guard, [quantity])) return;
  const line = await lineNow(ctx, lineId);
  if (line.closedAt) {
    throw new DomainError(
      ErrorCode.INVALID_TRANSITION,
      'Rincian ini sudah diganti adendum. Pilih rincian yang berlaku.',
    );
  }
  throw new DomainError(
    ErrorCode.QUOTA_EXCEEDED,
    `Sisa kuota ${line.available} unit, pesanan ${quantity} unit.`,
  );
}

/** Gives ordered units back; those of a replaced line go on to the line that replaced it. */
export async function releaseQuota(ctx: Ctx, lineId: string, quantity: number): Promise<void> {
  assertUnits(quantity);
  await giveBack(ctx, lineId, 'reserved', quantity);
}

/** Turns ordered units into used ones: their proof was accepted. */
export async function useQuota(ctx: Ctx, lineId: string, quantity: number): Promise<void> {
  assertUnits(quantity);
  if (
    !(await ctx.guarded(ContractLine, lineId, { reserved: -quantity, used: quantity }, 'reserved >= ?', [
      quantity,
    ]))
  ) {
    throw new Error(`Contract line ${lineId} has not ${quantity} units reserved.`);
  }
  const { contractId } = await lineNow(ctx, lineId);
  await ctx.enqueue(CHECK_EXHAUSTION, { contractId });
}

/**
 * Frees used units: their proof was revoked. With `toReserved` they stay held for their order, which can prove them anew.
 */
export async function unuseQuota(
  ctx: Ctx,
  lineId: string,
  quantity: number,
  { toReserved = false } = {},
): Promise<void> {
  assertUnits(quantity);
  if (!toReserved) await giveBack(ctx, lineId, 'used', quantity);
  else if (
    !(await ctx.guarded(ContractLine, lineId, { used: -quantity, reserved: quantity }, 'used >= ?', [
      quantity,
    ]))
  ) {
    throw new Error(`Contract line ${lineId} has not ${quantity} units used.`);
  }
  const { contractId } = await lineNow(ctx, lineId);
  await ctx.enqueue(CHECK_EXHAUSTION, { contractId });
}

async function giveBack(
  ctx: Ctx,
  lineId: string,
  column: 'reserved' | 'used',
  quantity: number,
): Promise<void> {
  if (
    await ctx.guarded(ContractLine, lineId, { [column]: -quantity }, `${OPEN} AND ${column} >= ?`, [quantity])
  )
    return;
  const shrunk = { [column]: -quantity, maxQuantity: -quantity };
  if (!(await ctx.guarded(ContractLine, lineId, shrunk, `NOT (${OPEN}) AND ${column} >= ?`, [quantity]))) {
    throw new Error(`Contract line ${lineId} has not ${quantity} units ${column}.`);
  }
  await passOn(ctx, (await lineNow(ctx, lineId)).replacedById, quantity);
}

/** Follows the chain of replaced lines to the one in force and adds the units there, where it counts them. */
async function passOn(ctx: Ctx, lineId: string | null, quantity: number): Promise<void> {
  for (let next = lineId; next; next = (await lineNow(ctx, next)).replacedById) {
    if (
      await ctx.guarded(ContractLine, next, { maxQuantity: quantity }, `${OPEN} AND maxQuantity IS NOT NULL`)
    )
      return;
  }
}

const WHY: Partial<Record<ContractState, string>> = {
  SUSPENDED: 'sedang ditangguhkan',
  EXHAUSTED: 'sudah habis kuotanya',
  EXPIRED: 'sudah berakhir',
  TERMINATED: 'sudah diputus',
  CLOSED: 'sudah ditutup',
  VOID: 'batal',
};

/**
 * The contract, locked, if an order may be placed on it on `day` (rule C1): ACTIVE, inside its term, outlet a partner.
 *
 * @throws NOT_FOUND, INVALID_TRANSITION, DOCUMENT_EXPIRED
 */
export async function assertOrderable(ctx: Ctx, contractId: string, day: string): Promise<Contract> {
  const contract = await ctx.get(Contract, contractId, ['contractId']);
  if (contract.state !== ContractState.ACTIVE) {
    const why = WHY[contract.state] ?? 'belum berlaku';
    throw new DomainError(ErrorCode.INVALID_TRANSITION, `Kontrak ${contract.number} ${why}.`, ['contractId']);
  }
  if (day < contract.startsOn || day > contract.endsOn) {
    throw new DomainError(
      ErrorCode.INVALID_TRANSITION,
      `Kontrak ${contract.number} berlaku ${contract.startsOn} sampai ${contract.endsOn}.`,
      ['contractId'],
    );
  }
  await assertPartner(ctx, contract.outletId, day);
  return contract;
}
