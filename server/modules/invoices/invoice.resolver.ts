import { Arg, Args, Ctx as Context, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { Connection, connectionCost, type Page, PageArgs, paginate } from '../../platform/connection';
import type { Ctx } from '../../platform/ctx';
import { Rupiah } from '../../platform/scalars';
import { Proof } from '../publications/proof.entity';
import { billableProofs } from '../publications/proof-billing.service';
import { Invoice } from './invoice.entity';
import { InvoiceFilter } from './invoice.inputs';
import { previewInvoice } from './invoice-draft.service';
import { IncomeTaxKind } from './invoice-kinds';
import {
  INVOICE_SORTS,
  InvoiceColumn,
  InvoiceOrder,
  invoiceBoard,
  invoicesMatching,
} from './invoice-reads.service';
import { Payment } from './payment.entity';
import { ownCompany } from './readers';
import { amountInWords } from './words';

export const InvoiceConnection = Connection(Invoice, 'Invoice');
export const PaymentConnection = Connection(Payment, 'Payment');

@ObjectType({ description: 'What an invoice over some proofs would come to today.', simpleResolvers: true })
export class InvoicePreview {
  @Field(() => [Proof], { description: 'The proofs.' })
  billedProofs!: Proof[];

  @Field(() => Rupiah, { description: 'Price before VAT.' })
  price!: number;

  @Field(() => Rupiah, { description: 'VAT base; 0 for a company that is not registered.' })
  vatBase!: number;

  @Field(() => Rupiah, { description: 'VAT.' })
  vat!: number;

  @Field(() => Rupiah, { description: 'Price with VAT: what to write on the invoice.' })
  gross!: number;

  @Field(() => Rupiah, { description: 'Income tax withheld.' })
  incomeTax!: number;

  @Field(() => IncomeTaxKind, { description: 'Kind of income tax.' })
  incomeTaxKind!: IncomeTaxKind;

  @Field(() => Boolean, { description: 'Whether the treasurer collects the VAT.' })
  isVatCollected!: boolean;

  @Field(() => Boolean, {
    description: 'Whether the company is registered for VAT, so that a tax invoice is needed.',
  })
  isVatRegistered!: boolean;

  @Field(() => Rupiah, { description: 'What the company will receive.' })
  transfer!: number;

  @Field(() => Boolean, { description: 'Whether the receipt needs a duty stamp.' })
  needsStamp!: boolean;

  @Field(() => String, { description: 'The total in words, for the receipt.' })
  grossInWords!: string;
}

@Resolver(() => Invoice)
export class InvoiceResolver {
  @Query(() => Invoice, { nullable: true, description: 'One invoice; null when absent or not yours to see.' })
  invoice(
    @Arg('id', () => ID, { description: 'Id of the invoice.' }) id: string,
    @Context() ctx: Ctx,
  ): Promise<Invoice | null> {
    return ctx.find(Invoice, id);
  }

  @Query(() => InvoiceConnection, { complexity: connectionCost, description: 'Invoices the caller may see.' })
  invoices(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => InvoiceFilter, { nullable: true, description: 'Which invoices; all when absent.' })
    filter: InvoiceFilter | undefined,
    @Arg('orderBy', () => InvoiceOrder, {
      defaultValue: InvoiceOrder.NEWEST,
      description: 'Order of the list.',
    })
    orderBy: InvoiceOrder,
    @Context() ctx: Ctx,
  ): Promise<Page<Invoice>> {
    return paginate(ctx, Invoice, page, {
      sort: INVOICE_SORTS[orderBy],
      filter: invoicesMatching(ctx, filter),
    });
  }

  @Query(() => [InvoiceColumn], {
    complexity: 100,
    description: 'Count and sum of the invoices the caller may see, one row per state.',
  })
  invoiceBoard(
    @Arg('filter', () => InvoiceFilter, { nullable: true, description: 'Which invoices; all when absent.' })
    filter: InvoiceFilter | undefined,
    @Context() ctx: Ctx,
  ): Promise<InvoiceColumn[]> {
    return invoiceBoard(ctx, filter);
  }

  @Query(() => InvoicePreview, {
    nullable: true,
    complexity: 50,
    description:
      'What an invoice over these proofs would come to today; null when one is not yours or not billable.',
  })
  async invoicePreview(
    @Arg('proofIds', () => [ID], { description: 'At most 100 accepted, unbilled proofs.' })
    proofIds: string[],
    @Context() ctx: Ctx,
  ): Promise<InvoicePreview | null> {
    const preview = await previewInvoice(ctx, proofIds.slice(0, 100));
    if (!preview) return null;
    const { cases, computed } = preview;
    const { taxes, isVatRegistered } = computed;
    return {
      ...taxes,
      isVatRegistered,
      incomeTaxKind: IncomeTaxKind[taxes.incomeTaxKind],
      billedProofs: cases.map(({ proof }) => proof),
      grossInWords: amountInWords(taxes.gross),
    };
  }

  @Query(() => [Proof], {
    description:
      "Accepted proofs of the caller's company that no invoice has billed yet, oldest first; at most 100.",
  })
  async billableProofs(@Context() ctx: Ctx): Promise<Proof[]> {
    const companyId = ownCompany(ctx.actor);
    return companyId ? (await billableProofs(ctx, companyId)).slice(0, 100) : [];
  }

  @Query(() => Payment, { nullable: true, description: 'One payment; null when absent or not yours to see.' })
  payment(
    @Arg('id', () => ID, { description: 'Id of the payment.' }) id: string,
    @Context() ctx: Ctx,
  ): Promise<Payment | null> {
    return ctx.find(Payment, id);
  }

  @Query(() => PaymentConnection, {
    complexity: connectionCost,
    description: 'Payments the caller may see, latest first.',
  })
  payments(@Args(() => PageArgs) page: PageArgs, @Context() ctx: Ctx): Promise<Page<Payment>> {
    return paginate(ctx, Payment, page, { sort: { key: 'paidAt', direction: 'DESC' } });
  }
}
