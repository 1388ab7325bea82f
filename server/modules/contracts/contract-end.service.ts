import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode, invalid } from '../../platform/errors';
import { Contract } from './contract.entity';
import { TerminationGround } from './contract.enums';
import * as events from './contract.events';
import type { ContractReasonInput, ContractStepInput } from './contract.inputs';
import { ContractAction as A, contractLifecycle } from './contract.lifecycle';
import { record, valuesOf } from './contract.service';
import type { TerminateContractInput } from './contract-change.inputs';

/**
 * The commitment officer's proposal to terminate; the state moves when the budget user has reviewed the text.
 *
 * @throws NOT_FOUND, FORBIDDEN, SEPARATION_OF_DUTY, INVALID_TRANSITION, INVALID_INPUT
 */
export async function proposeTermination(ctx: Ctx, input: TerminateContractInput): Promise<Contract> {
  const contract = await ctx.get(Contract, input.contractId, ['contractId']);
  const isReview = contract.terminationGround !== null;
  await contractLifecycle.take(ctx, contract, A.TERMINATE);
  if (isReview)
    throw new DomainError(
      ErrorCode.INVALID_TRANSITION,
      'Pemutusan sudah diusulkan dan menunggu telaah Pengguna Anggaran.',
    );
  assertGrounds(ctx, input);
  contract.terminationGround = input.ground;
  contract.terminationText = input.explanation;
  contract.warningLetterCount = input.warningLetterCount;
  contract.heardOn = input.heardOn ?? null;
  await ctx.save(contract);
  const values = { ...valuesOf(contract), ground: input.ground };
  await ctx.emit(events.ContractTerminationProposed, contract, values, { reason: input.explanation });
  return contract;
}

/** The company is warned of a breach and heard before every one-sided end. */
function assertGrounds(ctx: Ctx, { ground, warningLetterCount, heardOn }: TerminateContractInput): void {
  if (ground === TerminationGround.MUTUAL) return;
  if (!heardOn) throw invalid('heardOn', 'Isi tanggal perusahaan didengar.');
  if (heardOn > ctx.today()) throw invalid('heardOn', 'Perusahaan harus sudah didengar.');
  const needed = Number(ctx.profile.settings.terminationWarningLetters ?? 1);
  if (ground === TerminationGround.ORDER_BREACH && warningLetterCount < needed) {
    throw invalid('warningLetterCount', `Diperlukan paling sedikit ${needed} surat peringatan.`);
  }
}

/** The budget user's review: the contract ends, delivered work stays payable. @throws NOT_FOUND, FORBIDDEN, SEPARATION_OF_DUTY, INVALID_TRANSITION */
export async function confirmTermination(ctx: Ctx, { contractId }: ContractStepInput): Promise<Contract> {
  const contract = await ctx.get(Contract, contractId, ['contractId']);
  const { terminationGround: ground, terminationText: reason } = contract;
  const moved = await contractLifecycle.take(ctx, contract, A.TERMINATE);
  if (!moved || !ground) throw new DomainError(ErrorCode.INVALID_TRANSITION, 'Belum ada usulan pemutusan.');
  contract.stateSince = ctx.now();
  await ctx.save(contract);
  const values = { ...valuesOf(contract), ground };
  await ctx.emit(events.ContractTerminated, contract, values, { reason });
  return contract;
}

/** The budget user refuses a proposed termination with a reason. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION */
export async function refuseTermination(
  ctx: Ctx,
  { contractId, reason }: ContractReasonInput,
): Promise<Contract> {
  const contract = await ctx.get(Contract, contractId, ['contractId']);
  await contractLifecycle.take(ctx, contract, A.REFUSE_TERMINATION);
  Object.assign(contract, {
    terminationGround: null,
    terminationText: null,
    warningLetterCount: 0,
    heardOn: null,
  });
  return record(ctx, contract, contract.state, events.ContractTerminationRefused, reason);
}
