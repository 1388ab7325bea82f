import { Arg, Ctx as Context, Extensions, Mutation, Resolver } from 'type-graphql';
import type { Ctx } from '../../platform/ctx';
import { InvoicePayload, InvoiceReasonInput } from './invoice.inputs';
import { issueSpm, issueSpp, recordSp2d, refuseSpm, refuseSpp } from './invoice-papers.service';
import {
  ClaimBackInput,
  CloseInvoiceInput,
  IssuePaperInput,
  PayInvoiceInput,
  PaymentPayload,
  RecordRefundInput,
  RecordSp2dInput,
} from './payment.inputs';
import { closeInvoice, payInvoice } from './payment.service';
import { claimBack, recordRefund } from './refund.service';

@Resolver()
export class PaymentMutationResolver {
  @Mutation(() => InvoicePayload, { description: 'Issues the payment request (SPP).' })
  async invoiceIssueSpp(
    @Arg('input', () => IssuePaperInput, { description: 'What to do, with which invoice.' })
    input: IssuePaperInput,
    @Context() ctx: Ctx,
  ): Promise<InvoicePayload> {
    return { invoice: await issueSpp(ctx, input) };
  }

  @Mutation(() => InvoicePayload, {
    description: 'Verifies the payment request, then signs the payment order (SPM); two persons.',
  })
  async invoiceIssueSpm(
    @Arg('input', () => IssuePaperInput, { description: 'What to do, with which invoice.' })
    input: IssuePaperInput,
    @Context() ctx: Ctx,
  ): Promise<InvoicePayload> {
    return { invoice: await issueSpm(ctx, input) };
  }

  @Mutation(() => InvoicePayload, { description: 'Refuses the payment request.' })
  async invoiceRefuseSpp(
    @Arg('input', () => InvoiceReasonInput, { description: 'What to do, with which invoice.' })
    input: InvoiceReasonInput,
    @Context() ctx: Ctx,
  ): Promise<InvoicePayload> {
    return { invoice: await refuseSpp(ctx, input) };
  }

  @Mutation(() => InvoicePayload, {
    description: 'Records that the treasury office refused the payment order.',
  })
  async invoiceRefuseSpm(
    @Arg('input', () => InvoiceReasonInput, { description: 'What to do, with which invoice.' })
    input: InvoiceReasonInput,
    @Context() ctx: Ctx,
  ): Promise<InvoicePayload> {
    return { invoice: await refuseSpm(ctx, input) };
  }

  @Extensions({ keyScope: 'invoices:write' })
  @Mutation(() => InvoicePayload, {
    description: 'Records the disbursement order (SP2D); an import may do so.',
  })
  async invoiceRecordSp2d(
    @Arg('input', () => RecordSp2dInput, { description: 'What to do, with which invoice.' })
    input: RecordSp2dInput,
    @Context() ctx: Ctx,
  ): Promise<InvoicePayload> {
    return { invoice: await recordSp2d(ctx, input) };
  }

  @Mutation(() => InvoicePayload, {
    description: 'Closes a paid invoice once the withholding slip is delivered.',
  })
  async invoiceClose(
    @Arg('input', () => CloseInvoiceInput, { description: 'What to do, with which invoice.' })
    input: CloseInvoiceInput,
    @Context() ctx: Ctx,
  ): Promise<InvoicePayload> {
    return { invoice: await closeInvoice(ctx, input) };
  }

  @Mutation(() => InvoicePayload, { description: 'Claims lines of a paid invoice back.' })
  async invoiceClaimBack(
    @Arg('input', () => ClaimBackInput, { description: 'What to do, with which invoice.' })
    input: ClaimBackInput,
    @Context() ctx: Ctx,
  ): Promise<InvoicePayload> {
    return { invoice: await claimBack(ctx, input) };
  }

  @Mutation(() => InvoicePayload, { description: 'Records the deposit of a claimed amount.' })
  async invoiceRecordRefund(
    @Arg('input', () => RecordRefundInput, { description: 'What to do, with which invoice.' })
    input: RecordRefundInput,
    @Context() ctx: Ctx,
  ): Promise<InvoicePayload> {
    return { invoice: await recordRefund(ctx, input) };
  }

  @Mutation(() => PaymentPayload, {
    description:
      'Records the payment of an invoice; final. Needs a recent confirmation of the password or code.',
  })
  async invoicePay(
    @Arg('input', () => PayInvoiceInput, { description: 'The payment.' }) input: PayInvoiceInput,
    @Context() ctx: Ctx,
  ): Promise<PaymentPayload> {
    const [payment, invoice] = await payInvoice(ctx, input);
    return { payment, invoice };
  }
}
