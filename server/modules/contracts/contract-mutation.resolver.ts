import { Arg, Ctx as Context, Mutation, Resolver } from 'type-graphql';
import type { Ctx } from '../../platform/ctx';
import { Contract } from './contract.entity';
import {
  ContractPayload,
  ContractReasonInput,
  ContractStepInput,
  DraftContractInput,
  EditContractInput,
  SignContractInput,
} from './contract.inputs';
import {
  abandonContract,
  closeContract,
  draftContract,
  editContract,
  negotiateContract,
  resumeContract,
  suspendContract,
} from './contract.service';
import { draftAmendment, signAmendment, withdrawAmendment } from './contract-amendment.service';
import { AmendContractInput, TerminateContractInput } from './contract-change.inputs';
import { confirmTermination, proposeTermination, refuseTermination } from './contract-end.service';
import { agreeContract, exceptPrice, signContract } from './contract-signing.service';

@Resolver(() => Contract)
export class ContractMutationResolver {
  @Mutation(() => ContractPayload, { description: 'Makes a draft with its number.' })
  async contractDraft(
    @Arg('input', () => DraftContractInput, { description: 'The step.' }) input: DraftContractInput,
    @Context() ctx: Ctx,
  ): Promise<ContractPayload> {
    return { contract: await draftContract(ctx, input) };
  }

  @Mutation(() => ContractPayload, { description: 'Changes a contract that is not agreed yet.' })
  async contractEdit(
    @Arg('input', () => EditContractInput, { description: 'The step.' }) input: EditContractInput,
    @Context() ctx: Ctx,
  ): Promise<ContractPayload> {
    return { contract: await editContract(ctx, input) };
  }

  @Mutation(() => ContractPayload, { description: 'Opens the negotiation of prices.' })
  async contractNegotiate(
    @Arg('input', () => ContractStepInput, { description: 'The step.' }) input: ContractStepInput,
    @Context() ctx: Ctx,
  ): Promise<ContractPayload> {
    return { contract: await negotiateContract(ctx, input) };
  }

  @Mutation(() => ContractPayload, {
    description: 'Allows prices above rate card or standard price, with a reason.',
  })
  async contractPriceExcept(
    @Arg('input', () => ContractReasonInput, { description: 'The step.' }) input: ContractReasonInput,
    @Context() ctx: Ctx,
  ): Promise<ContractPayload> {
    return { contract: await exceptPrice(ctx, input) };
  }

  @Mutation(() => ContractPayload, { description: "Gives one party's agreement to the prices." })
  async contractAgree(
    @Arg('input', () => ContractStepInput, { description: 'The step.' }) input: ContractStepInput,
    @Context() ctx: Ctx,
  ): Promise<ContractPayload> {
    return { contract: await agreeContract(ctx, input) };
  }

  @Mutation(() => ContractPayload, { description: "Gives one party's signature." })
  async contractSign(
    @Arg('input', () => SignContractInput, { description: 'The step.' }) input: SignContractInput,
    @Context() ctx: Ctx,
  ): Promise<ContractPayload> {
    return { contract: await signContract(ctx, input) };
  }

  @Mutation(() => ContractPayload, { description: 'Stops new orders.' })
  async contractSuspend(
    @Arg('input', () => ContractReasonInput, { description: 'The step.' }) input: ContractReasonInput,
    @Context() ctx: Ctx,
  ): Promise<ContractPayload> {
    return { contract: await suspendContract(ctx, input) };
  }

  @Mutation(() => ContractPayload, { description: 'Allows orders again.' })
  async contractResume(
    @Arg('input', () => ContractStepInput, { description: 'The step.' }) input: ContractStepInput,
    @Context() ctx: Ctx,
  ): Promise<ContractPayload> {
    return { contract: await resumeContract(ctx, input) };
  }

  @Mutation(() => ContractPayload, { description: 'Drafts an amendment.' })
  async contractAmend(
    @Arg('input', () => AmendContractInput, { description: 'The step.' }) input: AmendContractInput,
    @Context() ctx: Ctx,
  ): Promise<ContractPayload> {
    return { contract: await draftAmendment(ctx, input) };
  }

  @Mutation(() => ContractPayload, { description: "Gives one party's signature under the open amendment." })
  async contractAmendmentSign(
    @Arg('input', () => SignContractInput, { description: 'The step.' }) input: SignContractInput,
    @Context() ctx: Ctx,
  ): Promise<ContractPayload> {
    return { contract: await signAmendment(ctx, input) };
  }

  @Mutation(() => ContractPayload, { description: 'Takes the open amendment back.' })
  async contractAmendmentWithdraw(
    @Arg('input', () => ContractReasonInput, { description: 'The step.' }) input: ContractReasonInput,
    @Context() ctx: Ctx,
  ): Promise<ContractPayload> {
    return { contract: await withdrawAmendment(ctx, input) };
  }

  @Mutation(() => ContractPayload, {
    description: 'Gives a contract up before signature; its number stays used.',
  })
  async contractAbandon(
    @Arg('input', () => ContractReasonInput, { description: 'The step.' }) input: ContractReasonInput,
    @Context() ctx: Ctx,
  ): Promise<ContractPayload> {
    return { contract: await abandonContract(ctx, input) };
  }

  @Mutation(() => ContractPayload, { description: 'Proposes an early end; the budget user reviews it.' })
  async contractTerminate(
    @Arg('input', () => TerminateContractInput, { description: 'The step.' }) input: TerminateContractInput,
    @Context() ctx: Ctx,
  ): Promise<ContractPayload> {
    return { contract: await proposeTermination(ctx, input) };
  }

  @Mutation(() => ContractPayload, { description: 'Confirms a proposed termination.' })
  async contractTerminationConfirm(
    @Arg('input', () => ContractStepInput, { description: 'The step.' }) input: ContractStepInput,
    @Context() ctx: Ctx,
  ): Promise<ContractPayload> {
    return { contract: await confirmTermination(ctx, input) };
  }

  @Mutation(() => ContractPayload, { description: 'Refuses a proposed termination.' })
  async contractTerminationRefuse(
    @Arg('input', () => ContractReasonInput, { description: 'The step.' }) input: ContractReasonInput,
    @Context() ctx: Ctx,
  ): Promise<ContractPayload> {
    return { contract: await refuseTermination(ctx, input) };
  }

  @Mutation(() => ContractPayload, { description: 'Closes a contract on which nothing is open.' })
  async contractClose(
    @Arg('input', () => ContractStepInput, { description: 'The step.' }) input: ContractStepInput,
    @Context() ctx: Ctx,
  ): Promise<ContractPayload> {
    return { contract: await closeContract(ctx, input) };
  }
}
