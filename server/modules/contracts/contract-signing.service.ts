import type { Ctx } from '../../platform/ctx';
import { DomainError, invalid } from '../../platform/errors';
import { StoredFile } from '../../platform/stored-file.entity';
import { asSystem } from '../identity/actor.service';
import { assertPartner } from '../outlets/outlet-lookup.service';
import { Contract } from './contract.entity';
import { ContractState } from './contract.enums';
import * as events from './contract.events';
import type { ContractReasonInput, ContractStepInput, SignContractInput } from './contract.inputs';
import { ContractAction as A, contractLifecycle } from './contract.lifecycle';
import { record, valuesOf } from './contract.service';
import { ContractAmendment } from './contract-amendment.entity';
import { ContractLine } from './contract-line.entity';
import { openLines } from './contract-lines.service';
import {
  assertEstimates,
  assertForm,
  assertNotScorer,
  assertPrices,
  assertTerm,
  assertVatLetter,
} from './contract-terms.service';

/** Allows prices above their limit: of the lines in negotiation, or of the open amendment. @throws FORBIDDEN, SEPARATION_OF_DUTY, INVALID_TRANSITION, INVALID_INPUT */
export async function exceptPrice(ctx: Ctx, { contractId, reason }: ContractReasonInput): Promise<Contract> {
  const contract = await ctx.get(Contract, contractId, ['contractId']);
  await contractLifecycle.take(ctx, contract, A.EXCEPT_PRICE);
  if (contract.state === ContractState.NEGOTIATION) await exceptLines(ctx, contract, reason);
  else if (contract.openAmendmentId) {
    const amendment = await ctx.get(ContractAmendment, contract.openAmendmentId);
    Object.assign(amendment, { exceptionReason: reason, exceptionById: ctx.actor.id });
    await ctx.save(amendment);
  }
  return record(ctx, contract, contract.state, events.ContractPriceExcepted, reason);
}

async function exceptLines(ctx: Ctx, contract: Contract, reason: string): Promise<void> {
  const above = (await openLines(ctx, contract.id)).filter((line) => line.isPriceExceeded);
  if (above.length === 0)
    throw invalid('contractId', 'Tidak ada harga di atas tarif media atau standar harga.');
  for (const { id } of above) {
    const line = await ctx.get(ContractLine, id);
    Object.assign(line, {
      exceptionReason: reason,
      exceptionById: ctx.actor.id,
      exceptionUpTo: line.unitPrice,
    });
    await ctx.save(line);
  }
}

/** One party's agreement to the prices; with the second the contract is AGREED. @throws FORBIDDEN, SEPARATION_OF_DUTY, INVALID_TRANSITION, APPROVAL_MISSING, INVALID_INPUT */
export async function agreeContract(ctx: Ctx, { contractId }: ContractStepInput): Promise<Contract> {
  const contract = await ctx.get(Contract, contractId, ['contractId']);
  const before = contract.state;
  const isComplete = await contractLifecycle.take(ctx, contract, A.AGREE);
  if (ctx.actor.isStaff) await assertNotScorer(ctx, contract);
  const lines = await openLines(ctx, contract.id);
  assertEstimates(lines);
  assertPrices(lines);
  if (!isComplete) return endorsed(ctx, contract, A.AGREE);
  contract.agreedAt = ctx.now();
  return record(ctx, contract, before, events.ContractAgreed);
}

/**
 * One party's signature; with the second the contract is SIGNED, and ACTIVE at once when its first day has come.
 *
 * @throws FORBIDDEN, SEPARATION_OF_DUTY, INVALID_TRANSITION, INVALID_INPUT, DOCUMENT_EXPIRED
 */
export async function signContract(ctx: Ctx, { contractId, fileId }: SignContractInput): Promise<Contract> {
  const contract = await ctx.get(Contract, contractId, ['contractId']);
  const before = contract.state;
  const isComplete = await contractLifecycle.take(ctx, contract, A.SIGN);
  const file = await signedFile(ctx, fileId);
  if (ctx.actor.isStaff) contract.officeFileId = file ?? contract.officeFileId;
  else contract.companyFileId = file;
  await assertSignable(ctx, contract);
  if (!isComplete) return endorsed(ctx, contract, A.SIGN);
  contract.signedAt = ctx.now();
  await record(ctx, contract, before, events.ContractSigned);
  if (contract.startsOn <= ctx.today()) await asSystem(ctx, () => activate(ctx, contract));
  return contract;
}

async function assertSignable(ctx: Ctx, contract: Contract): Promise<void> {
  const lines = await openLines(ctx, contract.id);
  assertForm(ctx, contract, lines);
  assertTerm(ctx, contract.startsOn, contract.endsOn);
  await assertPartner(ctx, contract.outletId, ctx.today());
  await assertVatLetter(ctx, contract);
}

/** The uploaded signature; the company's is required. @throws INVALID_INPUT */
export async function signedFile(ctx: Ctx, fileId: string | null | undefined): Promise<string | null> {
  if (!fileId) {
    if (ctx.actor.isStaff) return null;
    throw invalid('fileId', 'Unggah berkas yang sudah ditandatangani direktur.');
  }
  if (!(await ctx.find(StoredFile, fileId))) throw invalid('fileId', 'Berkas tidak ditemukan.');
  return fileId;
}

/** Stores and tells that one of two signatures was given. */
export async function endorsed(ctx: Ctx, contract: Contract, action: A): Promise<Contract> {
  await ctx.save(contract);
  await ctx.emit(events.ContractEndorsed, contract, { ...valuesOf(contract), action });
  return contract;
}

/** Lets orders begin; only the system does. */
async function activate(ctx: Ctx, contract: Contract): Promise<void> {
  const before = contract.state;
  await contractLifecycle.take(ctx, contract, A.ACTIVATE);
  contract.activatedAt = ctx.now();
  await record(ctx, contract, before, events.ContractActivated);
}

/** What the clock does with one contract: begins it, or ends its term. Repeating changes nothing. */
export async function turnContract(ctx: Ctx, contractId: string): Promise<void> {
  const contract = await ctx.get(Contract, contractId);
  const before = contract.state;
  if (before === ContractState.SIGNED && contract.startsOn <= ctx.today()) {
    if (await isPartner(ctx, contract)) await activate(ctx, contract);
    return;
  }
  if (contract.endsOn >= ctx.today() || !contractLifecycle.steps.EXPIRE.from.includes(before)) return;
  await contractLifecycle.take(ctx, contract, A.EXPIRE);
  await record(ctx, contract, before, events.ContractExpired);
}

/** A contract whose papers are not in order waits; the next turn of the clock looks again. */
const isPartner = (ctx: Ctx, { outletId }: Contract): Promise<boolean> =>
  assertPartner(ctx, outletId, ctx.today()).then(
    () => true,
    (error) => {
      if (error instanceof DomainError) return false;
      throw error;
    },
  );
