import { Field, ObjectType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import type { Actor } from '../../platform/actor';
import { Day, Flag, Json, Moment, Money, Node, Ref, State, Text, Whole } from '../../platform/columns';
import { IncomeTaxKind, InvoiceState } from './invoice-kinds';
import type { StoredCheck } from './invoice-parts';
import { invoicesVisibleTo } from './readers';
import type { TaxBasis } from './tax';

@Entity()
@Index('invoice_number', ['number'], { unique: true })
@Index('invoice_company_number', ['companyId', 'fiscalYear', 'companyNumberKey'], { unique: true })
@Index('invoice_state', ['state', 'stateSince'])
@Index('invoice_company', ['companyId', 'createdAt'])
@Index('invoice_late', ['state', 'lateAt'])
@Index('invoice_line_of_budget', ['budgetLineId', 'state'])
@ObjectType({ implements: Node, description: "A press company's claim for published orders." })
export class Invoice extends Node {
  static scope = 'invoices:read';

  @Text({
    length: 40,
    nullable: true,
    description: "Number of the office's receipt series; null for a draft.",
  })
  number: string | null = null;

  @Text({ length: 60, description: "Number printed on the company's invoice, unique per company and year." })
  companyInvoiceNumber!: string;

  /** The company's number from SUBMIT on; null again when rejected, so that it may be used for the next. */
  @Text({ length: 60, nullable: true })
  companyNumberKey: string | null = null;

  @Day({ description: "Date of the company's invoice and of its receipt." })
  issuedOn!: string;

  @Ref()
  companyId!: string;

  @Ref()
  workUnitId!: string;

  @Ref()
  budgetLineId!: string;

  @Whole({ description: 'Fiscal year of the work.' })
  fiscalYear!: number;

  @State(InvoiceState, { description: 'Where the invoice stands.' })
  state: InvoiceState = InvoiceState.DRAFT;

  @State(InvoiceState, { nullable: true })
  previousState: InvoiceState | null = null;

  /** The state left on 31 December. */
  @State(InvoiceState, { nullable: true })
  carriedFrom: InvoiceState | null = null;

  @Moment({ description: 'When the present state was entered.' })
  stateSince!: Date;

  /** From when the present step is late; null without a limit. */
  @Moment({ nullable: true })
  lateAt: Date | null = null;

  @Ref({ nullable: true })
  stepId: string | null = null;

  /** True while proofs are bound and money is encumbered. */
  @Flag()
  isHolding!: boolean;

  @Money({ default: 0, description: 'Price before VAT.' })
  price!: number;

  @Money({ default: 0, description: 'VAT base (DPP nilai lain); 0 for a company that is not registered.' })
  vatBase!: number;

  @Money({ default: 0, description: 'VAT.' })
  vat!: number;

  @Money({ default: 0, description: 'Price with VAT: what the company claims.' })
  gross!: number;

  @Money({ default: 0, description: 'Income tax withheld.' })
  incomeTax!: number;

  @State(IncomeTaxKind, { description: 'Kind of income tax.' })
  incomeTaxKind: IncomeTaxKind = IncomeTaxKind.NONE;

  @Whole({ default: 0, description: 'Rate of the income tax in hundredths of a percent: 200 is 2 %.' })
  incomeTaxRate!: number;

  @Flag({ description: 'Whether the treasurer collects the VAT; otherwise the company pays it itself.' })
  isVatCollected!: boolean;

  @Money({ default: 0, description: 'What the company receives.' })
  transfer!: number;

  @Money({ default: 0, description: 'What the treasurer remits to the tax office.' })
  remitted!: number;

  @Flag({ description: 'Whether the receipt needs a duty stamp.' })
  needsStamp!: boolean;

  @Json()
  taxBasis!: TaxBasis[];

  @Day({
    nullable: true,
    description:
      'Day whose rates and tax status gave the figures; the day of payment once paid. Null for a draft.',
  })
  taxedOn: string | null = null;

  @Text({
    length: 60,
    nullable: true,
    description: 'Number of the tax invoice; null for a company that is not registered.',
  })
  taxInvoiceNumber: string | null = null;

  @Day({ nullable: true, description: 'Date of the tax invoice; null without one.' })
  taxInvoiceOn: string | null = null;

  @Money({ nullable: true, description: 'VAT base printed on the tax invoice; null without one.' })
  taxInvoiceBase: number | null = null;

  @Money({ nullable: true, description: 'VAT printed on the tax invoice; null without one.' })
  taxInvoiceVat: number | null = null;

  /** What our own rules give where the tax invoice differs by up to Rp1 (both are kept). */
  @Money({ default: 0, description: "VAT by the server's own computation." })
  computedVat!: number;

  @Ref({ nullable: true })
  bankAccountId: string | null = null;

  @Json()
  bankEditorIds!: string[];

  @Json()
  acceptorIds!: string[];

  /** Creators of the orders and uploaders of the proofs: none of them signs the BAP (P6). */
  @Json()
  barredInspectorIds!: string[];

  @Json()
  checks!: StoredCheck[];

  @Whole({ default: 0, description: 'How often it was returned.' })
  returnCount!: number;

  @Text({
    length: 2000,
    nullable: true,
    description: 'Why it was last returned, refused, disputed, held or rejected; null when never.',
  })
  reason: string | null = null;

  @Ref()
  createdById!: string;

  @Ref({ nullable: true })
  submittedById: string | null = null;

  @Moment({ nullable: true, description: 'When it was first submitted; null for a draft.' })
  submittedAt: Date | null = null;

  @Ref({ nullable: true })
  checkedById: string | null = null;

  @Ref({ nullable: true })
  inspectedById: string | null = null;

  @Text({
    length: 60,
    nullable: true,
    description: 'Number of the inspection report (BAP); null until inspected.',
  })
  inspectionNumber: string | null = null;

  @Ref({ nullable: true })
  handedOverByCompanyId: string | null = null;

  @Ref({ nullable: true })
  handedOverById: string | null = null;

  @Text({
    length: 60,
    nullable: true,
    description: 'Number of the handover report (BAST); null until handed over.',
  })
  handoverNumber: string | null = null;

  @Text({
    length: 60,
    nullable: true,
    description: 'Number of the payment report (BA pembayaran); null until handed over.',
  })
  paymentReportNumber: string | null = null;

  @Ref({ nullable: true })
  sppById: string | null = null;

  @Text({
    length: 60,
    nullable: true,
    description: 'Number of the payment request (SPP); null until issued.',
  })
  sppNumber: string | null = null;

  @Day({ nullable: true, description: 'Date of the payment request; null until issued.' })
  sppOn: string | null = null;

  /** Quarter whose cash release counts it; null while none does. */
  @Whole({ nullable: true })
  cashQuarter: number | null = null;

  @Ref({ nullable: true })
  spmVerifiedById: string | null = null;

  @Ref({ nullable: true })
  spmSignedById: string | null = null;

  @Text({ length: 60, nullable: true, description: 'Number of the payment order (SPM); null until issued.' })
  spmNumber: string | null = null;

  @Day({ nullable: true, description: 'Date of the payment order; null until issued.' })
  spmOn: string | null = null;

  @Ref({ nullable: true })
  sp2dById: string | null = null;

  @Text({
    length: 60,
    nullable: true,
    description: 'Number of the disbursement order (SP2D); null until recorded.',
  })
  sp2dNumber: string | null = null;

  @Day({ nullable: true, description: 'Date of the disbursement order; null until recorded.' })
  sp2dOn: string | null = null;

  @Ref({ nullable: true })
  paidById: string | null = null;

  @Moment({ nullable: true, description: 'When the payment was recorded; null until paid.' })
  paidAt: Date | null = null;

  static visibleTo(actor: Actor): object | null {
    return invoicesVisibleTo(actor);
  }

  /** What people call the invoice before it has a number. */
  get label(): string {
    return this.number ?? this.companyInvoiceNumber;
  }

  @Field(() => Boolean, { description: 'True from the third return on; the budget user looks into it.' })
  get isEscalated(): boolean {
    return this.returnCount >= 3;
  }
}
