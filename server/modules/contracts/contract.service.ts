import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode, invalid } from '../../platform/errors';
import type { EventKind } from '../../platform/events';
import { refusal } from '../../platform/lifecycle';
import { nextNumber } from '../../platform/numbering';
import { MediaOutlet } from '../outlets/outlet.entity';
import { assertPartner } from '../outlets/outlet-lookup.service';
import { Contract } from './contract.entity';
import { ContractState, ContractType, ProcurementMethod } from './contract.enums';
import * as events from './contract.events';
import type {
  ContractChanges,
  ContractReasonInput,
  ContractStepInput,
  DraftContractInput,
  EditContractInput,
} from './contract.inputs';
import { ContractAction as A, contractLifecycle, preparer } from './contract.lifecycle';
import { ContractLine } from './contract-line.entity';
import { makeLine, openLines, setLines, termsOf } from './contract-lines.service';
import {
  assertBudgetLine,
  assertEstimates,
  assertNotScorer,
  assertTerm,
  settle,
} from './contract-terms.service';

/** What every event of a contract carries. */
export const valuesOf = ({ id, companyId, outletId, number }: Contract): events.ContractValues => ({
  contractId: id,
  companyId,
  outletId,
  number,
});

/** Stores a contract after a step and tells; `stateSince` follows the state. */
export async function record(
  ctx: Ctx,
  contract: Contract,
  before: ContractState,
  kind: EventKind<events.ContractValues>,
  reason?: string,
): Promise<Contract> {
  if (contract.state !== before) contract.stateSince = ctx.now();
  await ctx.save(contract);
  await ctx.emit(kind, contract, valuesOf(contract), { reason });
  return contract;
}

/** A draft with its number; the number stays used whatever becomes of it (R2). @throws FORBIDDEN, INVALID_INPUT */
export async function draftContract(ctx: Ctx, input: DraftContractInput): Promise<Contract> {
  const allowed = preparer(ctx.actor);
  if (allowed !== true) throw refusal(allowed);
  const outlet = await ctx.find(MediaOutlet, input.outletId);
  if (!outlet?.companyId)
    throw invalid('outletId', 'Media ini tidak mempunyai perusahaan yang dapat berkontrak.');
  assertTerm(ctx, input.startsOn, input.endsOn);
  const fiscalYear = Number(input.startsOn.slice(0, 4));
  await assertBudgetLine(ctx, input.budgetLineId, fiscalYear);
  const draft = Object.assign(new Contract(), firstValues(ctx, input, fiscalYear), {
    companyId: outlet.companyId,
  });
  settle(ctx, draft, input.lines.map(termsOf), input.form);
  assertCatalogue(draft);
  draft.number = await nextNumber(ctx, 'SP', fiscalYear);
  const contract = await ctx.create(Contract, draft);
  for (const line of input.lines) await makeLine(ctx, contract, line);
  return record(ctx, contract, contract.state, events.ContractDrafted);
}

function firstValues(ctx: Ctx, input: DraftContractInput, fiscalYear: number): Partial<Contract> {
  const { outletId, budgetLineId, type, procurementMethod, startsOn, endsOn, priceIncludesVat } = input;
  return {
    outletId,
    budgetLineId,
    type,
    procurementMethod,
    startsOn,
    endsOn,
    priceIncludesVat,
    fiscalYear,
    procurementPlanNumber: input.procurementPlanNumber ?? null,
    catalogueUrl: input.catalogueUrl ?? null,
    ceiling: input.ceiling ?? null,
    state: ContractState.DRAFT,
    stateSince: ctx.now(),
    createdById: ctx.actor.id ?? 'system',
    ordered: 0,
    proven: 0,
    invoiced: 0,
    paid: 0,
    warningLetterCount: 0,
  };
}

function assertCatalogue({ procurementMethod, catalogueUrl }: Contract): void {
  if (procurementMethod === ProcurementMethod.E_PURCHASING && !catalogueUrl) {
    throw invalid('catalogueUrl', 'Isi tautan e-Katalog untuk e-purchasing.');
  }
}

/** Changes a contract that is not agreed yet; its form follows the value unless given. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, CONFLICT, INVALID_INPUT */
export async function editContract(
  ctx: Ctx,
  { contractId, expectedVersion, changes }: EditContractInput,
): Promise<Contract> {
  const contract = await ctx.get(Contract, contractId, ['contractId']);
  await contractLifecycle.take(ctx, contract, A.EDIT);
  ctx.expectVersion(contract, expectedVersion, 'contract');
  apply(contract, changes);
  assertTerm(ctx, contract.startsOn, contract.endsOn);
  const year = Number(contract.startsOn.slice(0, 4));
  if (year !== contract.fiscalYear)
    throw invalid(['changes', 'startsOn'], `Kontrak ini untuk tahun anggaran ${contract.fiscalYear}.`);
  await assertBudgetLine(ctx, contract.budgetLineId, year);
  const lines = changes.lines
    ? await setLines(ctx, contract, changes.lines)
    : await openLines(ctx, contract.id);
  settle(ctx, contract, lines, changes.form);
  assertCatalogue(contract);
  return record(ctx, contract, contract.state, events.ContractEdited);
}

function apply(contract: Contract, changes: ContractChanges): void {
  contract.budgetLineId = changes.budgetLineId ?? contract.budgetLineId;
  contract.startsOn = changes.startsOn ?? contract.startsOn;
  contract.endsOn = changes.endsOn ?? contract.endsOn;
  contract.priceIncludesVat = changes.priceIncludesVat ?? contract.priceIncludesVat;
  if (changes.procurementPlanNumber !== undefined)
    contract.procurementPlanNumber = changes.procurementPlanNumber;
  if (changes.catalogueUrl !== undefined) contract.catalogueUrl = changes.catalogueUrl;
  if (changes.ceiling !== undefined && contract.type === ContractType.UNIT_PRICE)
    contract.ceiling = changes.ceiling;
}

/** Opens the negotiation. @throws NOT_FOUND, FORBIDDEN, SEPARATION_OF_DUTY, INVALID_TRANSITION, DOCUMENT_EXPIRED, INVALID_INPUT */
export async function negotiateContract(ctx: Ctx, { contractId }: ContractStepInput): Promise<Contract> {
  const contract = await ctx.get(Contract, contractId, ['contractId']);
  const before = contract.state;
  await contractLifecycle.take(ctx, contract, A.NEGOTIATE);
  await assertNotScorer(ctx, contract);
  await assertPartner(ctx, contract.outletId, ctx.today());
  assertEstimates(await openLines(ctx, contract.id));
  return record(ctx, contract, before, events.ContractNegotiated);
}

/** Gives a contract up before signature; its number stays used. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION */
export async function abandonContract(
  ctx: Ctx,
  { contractId, reason }: ContractReasonInput,
): Promise<Contract> {
  const contract = await ctx.get(Contract, contractId, ['contractId']);
  const before = contract.state;
  await contractLifecycle.take(ctx, contract, A.ABANDON);
  contract.reason = reason;
  return record(ctx, contract, before, events.ContractAbandoned, reason);
}

/** Stops new orders; delivered work goes on to payment. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION */
export async function suspendContract(
  ctx: Ctx,
  { contractId, reason }: ContractReasonInput,
): Promise<Contract> {
  const contract = await ctx.get(Contract, contractId, ['contractId']);
  const before = contract.state;
  await contractLifecycle.take(ctx, contract, A.SUSPEND);
  contract.reason = reason;
  return record(ctx, contract, before, events.ContractSuspended, reason);
}

/** Allows orders again once the outlet is a partner again. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, DOCUMENT_EXPIRED */
export async function resumeContract(ctx: Ctx, { contractId }: ContractStepInput): Promise<Contract> {
  const contract = await ctx.get(Contract, contractId, ['contractId']);
  const before = contract.state;
  await contractLifecycle.take(ctx, contract, A.RESUME);
  await assertPartner(ctx, contract.outletId, ctx.today());
  return record(ctx, contract, before, events.ContractResumed);
}

/** Closes a contract on which nothing is open. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION */
export async function closeContract(ctx: Ctx, { contractId }: ContractStepInput): Promise<Contract> {
  const contract = await ctx.get(Contract, contractId, ['contractId']);
  const before = contract.state;
  await contractLifecycle.take(ctx, contract, A.CLOSE);
  const lines = await ctx.list(ContractLine, 'contractId', contract.id);
  const reserved = lines.reduce((sum, line) => sum + line.reserved, 0);
  const { ordered, paid } = contract;
  if (reserved > 0 || ordered !== paid) {
    throw new DomainError(
      ErrorCode.INVALID_TRANSITION,
      `Kontrak ${contract.number} belum selesai: ${reserved} unit belum terbukti, dipesan ${ordered.toLocaleString('id-ID')}, dibayar ${paid.toLocaleString('id-ID')}.`,
    );
  }
  return record(ctx, contract, before, events.ContractClosed);
}
