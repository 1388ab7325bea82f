import { Arg, Ctx as Context, Mutation, Resolver } from 'type-graphql';
import type { Ctx } from '../../platform/ctx';
import {
  CarryOnInvoiceInput,
  DisputeInvoiceInput,
  DraftInvoiceInput,
  EditInvoiceInput,
  InvoiceIdInput,
  InvoicePayload,
  InvoiceReasonInput,
  ReturnInvoiceInput,
  SubmitInvoiceInput,
} from './invoice.inputs';
import { checkInvoice, returnInvoice } from './invoice-check.service';
import { draftInvoice, editInvoice } from './invoice-draft.service';
import { handOverInvoice, inspectInvoice } from './invoice-papers.service';
import {
  carryOnInvoice,
  disputeInvoice,
  holdInvoice,
  rejectInvoice,
  releaseInvoice,
  resolveInvoice,
} from './invoice-side.service';
import { submitInvoice } from './invoice-submit.service';

@Resolver()
export class InvoiceMutationResolver {
  @Mutation(() => InvoicePayload, {
    description: 'Begins an invoice over accepted proofs; a draft holds nothing.',
  })
  async invoiceDraft(
    @Arg('input', () => DraftInvoiceInput, { description: 'What to do, with which invoice.' })
    input: DraftInvoiceInput,
    @Context() ctx: Ctx,
  ): Promise<InvoicePayload> {
    return { invoice: await draftInvoice(ctx, input) };
  }

  @Mutation(() => InvoicePayload, { description: 'Changes a draft or returned invoice.' })
  async invoiceEdit(
    @Arg('input', () => EditInvoiceInput, { description: 'What to do, with which invoice.' })
    input: EditInvoiceInput,
    @Context() ctx: Ctx,
  ): Promise<InvoicePayload> {
    return { invoice: await editInvoice(ctx, input) };
  }

  @Mutation(() => InvoicePayload, {
    description: 'Hands an invoice in; computes every figure and binds its proofs.',
  })
  async invoiceSubmit(
    @Arg('input', () => SubmitInvoiceInput, { description: 'What to do, with which invoice.' })
    input: SubmitInvoiceInput,
    @Context() ctx: Ctx,
  ): Promise<InvoicePayload> {
    return { invoice: await submitInvoice(ctx, input) };
  }

  @Mutation(() => InvoicePayload, { description: 'Sends an invoice back with all faults at once.' })
  async invoiceReturn(
    @Arg('input', () => ReturnInvoiceInput, { description: 'What to do, with which invoice.' })
    input: ReturnInvoiceInput,
    @Context() ctx: Ctx,
  ): Promise<InvoicePayload> {
    return { invoice: await returnInvoice(ctx, input) };
  }

  @Mutation(() => InvoicePayload, {
    description: 'Confirms that an invoice agrees with orders, proofs and tax rules.',
  })
  async invoiceCheck(
    @Arg('input', () => InvoiceIdInput, { description: 'What to do, with which invoice.' })
    input: InvoiceIdInput,
    @Context() ctx: Ctx,
  ): Promise<InvoicePayload> {
    return { invoice: await checkInvoice(ctx, input) };
  }

  @Mutation(() => InvoicePayload, { description: 'Signs the inspection report.' })
  async invoiceInspect(
    @Arg('input', () => InvoiceIdInput, { description: 'What to do, with which invoice.' })
    input: InvoiceIdInput,
    @Context() ctx: Ctx,
  ): Promise<InvoicePayload> {
    return { invoice: await inspectInvoice(ctx, input) };
  }

  @Mutation(() => InvoicePayload, {
    description: 'Signs the handover; done with the second of two signatures.',
  })
  async invoiceHandOver(
    @Arg('input', () => InvoiceIdInput, { description: 'What to do, with which invoice.' })
    input: InvoiceIdInput,
    @Context() ctx: Ctx,
  ): Promise<InvoicePayload> {
    return { invoice: await handOverInvoice(ctx, input) };
  }

  @Mutation(() => InvoicePayload, { description: 'Refuses an invoice for good; its proofs are free again.' })
  async invoiceReject(
    @Arg('input', () => InvoiceReasonInput, { description: 'What to do, with which invoice.' })
    input: InvoiceReasonInput,
    @Context() ctx: Ctx,
  ): Promise<InvoicePayload> {
    return { invoice: await rejectInvoice(ctx, input) };
  }

  @Mutation(() => InvoicePayload, { description: 'Opens a dispute.' })
  async invoiceDispute(
    @Arg('input', () => DisputeInvoiceInput, { description: 'What to do, with which invoice.' })
    input: DisputeInvoiceInput,
    @Context() ctx: Ctx,
  ): Promise<InvoicePayload> {
    return { invoice: await disputeInvoice(ctx, input) };
  }

  @Mutation(() => InvoicePayload, { description: 'Ends a dispute.' })
  async invoiceResolve(
    @Arg('input', () => InvoiceReasonInput, { description: 'What to do, with which invoice.' })
    input: InvoiceReasonInput,
    @Context() ctx: Ctx,
  ): Promise<InvoicePayload> {
    return { invoice: await resolveInvoice(ctx, input) };
  }

  @Mutation(() => InvoicePayload, { description: 'Holds an invoice.' })
  async invoiceHold(
    @Arg('input', () => InvoiceReasonInput, { description: 'What to do, with which invoice.' })
    input: InvoiceReasonInput,
    @Context() ctx: Ctx,
  ): Promise<InvoicePayload> {
    return { invoice: await holdInvoice(ctx, input) };
  }

  @Mutation(() => InvoicePayload, { description: 'Lets a held invoice go on.' })
  async invoiceRelease(
    @Arg('input', () => InvoiceReasonInput, { description: 'What to do, with which invoice.' })
    input: InvoiceReasonInput,
    @Context() ctx: Ctx,
  ): Promise<InvoicePayload> {
    return { invoice: await releaseInvoice(ctx, input) };
  }

  @Mutation(() => InvoicePayload, {
    description: 'Goes on with a carried-over invoice on a budget line of the new year.',
  })
  async invoiceCarryOn(
    @Arg('input', () => CarryOnInvoiceInput, { description: 'What to do, with which invoice.' })
    input: CarryOnInvoiceInput,
    @Context() ctx: Ctx,
  ): Promise<InvoicePayload> {
    return { invoice: await carryOnInvoice(ctx, input) };
  }
}
