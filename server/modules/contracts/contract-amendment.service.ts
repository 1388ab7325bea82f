import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode, invalid } from '../../platform/errors';
import { inRupiah } from '../budget/budget-ledger.service';
import { Contract } from './contract.entity';
import { ContractType } from './contract.enums';
import * as events from './contract.events';
import type { ContractReasonInput, SignContractInput } from './contract.inputs';
import { ContractAction as A, contractLifecycle } from './contract.lifecycle';
import { valuesOf } from './contract.service';
import {
  type AmendedLine,
  AmendmentState,
  ContractAmendment,
  type ContractTerms,
} from './contract-amendment.entity';
import type { AmendContractInput } from './contract-change.inputs';
import { ContractLine } from './contract-line.entity';
import { amendLines, lockedLines, openLines, termsOf } from './contract-lines.service';
import { endorsed, signedFile } from './contract-signing.service';
import { assertPrices, assertTerm, settle } from './contract-terms.service';

const termsNow = (contract: Contract, lines: readonly ContractLine[]): ContractTerms => ({
  endsOn: contract.endsOn,
  ceiling: contract.ceiling,
  lines: lines.map((line) => ({ lineId: line.id, ...termsOf(line) })),
});

/** A draft amendment with its difference; it applies when both have signed. @throws FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT */
export async function draftAmendment(ctx: Ctx, input: AmendContractInput): Promise<Contract> {
  const contract = await ctx.get(Contract, input.contractId, ['contractId']);
  await contractLifecycle.take(ctx, contract, A.PREPARE_AMENDMENT);
  const before = termsNow(contract, await openLines(ctx, contract.id));
  const after = termsAfter(contract, before, input);
  if (JSON.stringify(before) === JSON.stringify(after))
    throw invalid('contractId', 'Adendum ini tidak mengubah apa pun.');
  await assertAmendable(ctx, contract, after);
  if (input.effectiveOn < contract.startsOn || input.effectiveOn > after.endsOn) {
    throw invalid('effectiveOn', 'Tanggal berlaku harus di dalam masa kontrak.');
  }
  const ordinal = (await ctx.db.countBy(ContractAmendment, { contractId: contract.id })) + 1;
  const { id: contractId, companyId } = contract;
  const amendment = await ctx.create(ContractAmendment, {
    contractId,
    companyId,
    ordinal,
    reason: input.reason,
    effectiveOn: input.effectiveOn,
    state: AmendmentState.DRAFT,
    termsBefore: before,
    termsAfter: after,
    createdById: ctx.actor.id ?? 'system',
  });
  contract.openAmendmentId = amendment.id;
  await ctx.save(contract);
  const values = { ...valuesOf(contract), amendmentId: amendment.id };
  await ctx.emit(events.ContractAmendmentDrafted, contract, values, { reason: input.reason });
  return contract;
}

function termsAfter(contract: Contract, before: ContractTerms, input: AmendContractInput): ContractTerms {
  const lines =
    input.lines?.map((line): AmendedLine => ({ lineId: line.lineId ?? null, ...termsOf(line) })) ??
    before.lines;
  const isPackage = contract.type === ContractType.LUMP_SUM;
  return {
    endsOn: input.endsOn ?? before.endsOn,
    ceiling: input.ceiling === undefined || isPackage ? before.ceiling : input.ceiling,
    lines,
  };
}

/** Never below what is ordered or delivered, inside the year. @throws INVALID_INPUT */
async function assertAmendable(ctx: Ctx, contract: Contract, after: ContractTerms): Promise<void> {
  assertTerm(ctx, contract.startsOn, after.endsOn);
  if (after.endsOn < ctx.today()) throw invalid('endsOn', 'Tanggal akhir sudah lewat.');
  if (
    after.ceiling !== null &&
    contract.type === ContractType.UNIT_PRICE &&
    after.ceiling < contract.ordered
  ) {
    throw invalid(
      'ceiling',
      `Nilai ${inRupiah(after.ceiling)} di bawah yang sudah dipesan ${inRupiah(contract.ordered)}.`,
    );
  }
  const lines = await lockedLines(
    ctx,
    contract.id,
    after.lines.map(({ lineId }) => lineId),
  );
  for (const [index, { lineId, maxQuantity, description }] of after.lines.entries()) {
    const line = lineId ? lines.get(lineId) : undefined;
    const taken = line ? line.used + line.reserved : 0;
    if (maxQuantity === null || maxQuantity >= taken) continue;
    throw invalid(
      ['lines', String(index), 'maxQuantity'],
      `"${description}" sudah dipesan ${taken} unit, adendum hanya ${maxQuantity}.`,
    );
  }
}

/**
 * One party's signature under the open amendment; with the second it is in force and the contract ACTIVE.
 *
 * @throws NOT_FOUND, FORBIDDEN, SEPARATION_OF_DUTY, INVALID_TRANSITION, APPROVAL_MISSING, INVALID_INPUT
 */
export async function signAmendment(ctx: Ctx, { contractId, fileId }: SignContractInput): Promise<Contract> {
  const contract = await ctx.get(Contract, contractId, ['contractId']);
  const before = contract.state;
  const isComplete = await contractLifecycle.take(ctx, contract, A.AMEND);
  const amendment = await ctx.get(ContractAmendment, contract.openAmendmentId ?? '');
  const file = await signedFile(ctx, fileId);
  if (ctx.actor.isStaff) amendment.officeFileId = file;
  else amendment.companyFileId = file;
  assertAmendedPrices(amendment);
  await assertAmendable(ctx, contract, amendment.termsAfter);
  await ctx.save(amendment);
  if (!isComplete) return endorsed(ctx, contract, A.AMEND);
  if (amendment.effectiveOn > ctx.today()) {
    throw new DomainError(
      ErrorCode.INVALID_TRANSITION,
      `Adendum berlaku mulai ${amendment.effectiveOn}; tanda tangan terakhir paling cepat pada hari itu.`,
    );
  }
  if (contract.state !== before) contract.stateSince = ctx.now();
  return putInForce(ctx, contract, amendment);
}

function assertAmendedPrices({ termsBefore, termsAfter, exceptionById }: ContractAmendment): void {
  if (exceptionById) return;
  const former = new Map(termsBefore.lines.map((line) => [line.lineId, line.unitPrice]));
  const raised = termsAfter.lines.filter(
    (line) => line.lineId === null || line.unitPrice > (former.get(line.lineId) ?? 0),
  );
  assertPrices(raised.map((line) => Object.assign(new ContractLine(), line)));
}

async function putInForce(ctx: Ctx, contract: Contract, amendment: ContractAmendment): Promise<Contract> {
  const { termsAfter } = amendment;
  amendment.state = AmendmentState.IN_FORCE;
  amendment.signedAt = ctx.now();
  await ctx.save(amendment);
  contract.endsOn = termsAfter.endsOn;
  contract.ceiling = termsAfter.ceiling;
  contract.openAmendmentId = null;
  await amendLines(ctx, contract, termsAfter.lines, amendment);
  const all = await ctx.db.findBy(ContractLine, { contractId: contract.id });
  settle(ctx, contract, all, contract.form);
  await ctx.save(contract);
  const values = { ...valuesOf(contract), amendmentId: amendment.id };
  await ctx.emit(events.ContractAmended, contract, values, { reason: amendment.reason });
  return contract;
}

/** Takes the open amendment back; a signature given to it falls away. @throws FORBIDDEN, INVALID_TRANSITION */
export async function withdrawAmendment(
  ctx: Ctx,
  { contractId, reason }: ContractReasonInput,
): Promise<Contract> {
  const contract = await ctx.get(Contract, contractId, ['contractId']);
  await contractLifecycle.take(ctx, contract, A.WITHDRAW_AMENDMENT);
  const amendment = await ctx.get(ContractAmendment, contract.openAmendmentId ?? '');
  amendment.state = AmendmentState.WITHDRAWN;
  await ctx.save(amendment);
  contract.openAmendmentId = null;
  await ctx.save(contract);
  const values = { ...valuesOf(contract), amendmentId: amendment.id };
  await ctx.emit(events.ContractAmendmentWithdrawn, contract, values, { reason });
  return contract;
}
