import type { Ctx } from '../../platform/ctx';
import { Contract } from './contract.entity';
import { ContractState } from './contract.enums';
import * as events from './contract.events';
import { ContractAction as A, contractLifecycle } from './contract.lifecycle';
import { record } from './contract.service';
import type { ContractLine } from './contract-line.entity';
import { openLines } from './contract-lines.service';
import { beforeVat } from './contract-terms.service';

/** True when no line has a unit left to prove, or the ceiling does not reach for the cheapest one any more. */
export function isUsedUp(ctx: Ctx, contract: Contract, lines: readonly ContractLine[]): boolean {
  if (lines.every(({ maxQuantity, used }) => maxQuantity !== null && used >= maxQuantity)) return true;
  if (contract.ceiling === null) return false;
  const cheapest = Math.min(...lines.map((line) => beforeVat(ctx, line.unitPrice, contract)));
  return contract.ceiling - contract.proven < cheapest;
}

/** Marks a contract used up, or open again when something became free. Repeating changes nothing. */
export async function checkExhaustion(ctx: Ctx, contractId: string): Promise<void> {
  const contract = await ctx.get(Contract, contractId);
  const before = contract.state;
  if (before !== ContractState.ACTIVE && before !== ContractState.EXHAUSTED) return;
  const usedUp = isUsedUp(ctx, contract, await openLines(ctx, contractId));
  if (usedUp === (before === ContractState.EXHAUSTED)) return;
  await contractLifecycle.take(ctx, contract, usedUp ? A.EXHAUST : A.REOPEN);
  await record(ctx, contract, before, usedUp ? events.ContractExhausted : events.ContractReopened);
}
