import { Ctx as Context, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../platform/ctx';
import { StepAge, stepAge } from '../../platform/step-age';
import { BudgetLine } from '../budget/budget-line.entity';
import { Person, person } from '../identity/person.service';
import { WorkUnit } from '../identity/work-unit.entity';
import { BankAccount } from '../outlets/bank-account.entity';
import { PressCompany } from '../outlets/press-company.entity';
import { RequiredAttachment, requiredAttachments } from './attachment.service';
import { Invoice } from './invoice.entity';
import { invoiceLifecycle } from './invoice.lifecycle';
import { InvoiceAttachment } from './invoice-attachment.entity';
import { cycleOf, InvoiceCycle } from './invoice-cycle.service';
import { InvoiceAction, InvoiceState } from './invoice-kinds';
import { InvoiceLine } from './invoice-line.entity';
import { StoredCheck, StoredFault } from './invoice-parts';
import { checkRows } from './invoice-rules.service';
import { InvoiceStep } from './invoice-step.entity';
import { holderLabels, InvoiceTrackStep, trackOf } from './invoice-track.service';
import { Payment } from './payment.entity';
import { Refund } from './refund.entity';
import { amountInWords } from './words';

@Resolver(() => Invoice)
export class InvoiceFieldsResolver {
  @FieldResolver(() => [InvoiceLine], { description: 'Lines, in their order; at most 100.' })
  async lines(@Root() invoice: Invoice, @Context() ctx: Ctx): Promise<InvoiceLine[]> {
    const lines = (await ctx.list(InvoiceLine, 'invoiceId', invoice.id)).filter((line) => !line.isVoid);
    return lines.sort((a, b) => a.ordinal - b.ordinal);
  }

  @FieldResolver(() => PressCompany, {
    nullable: true,
    description: 'The payee; null when not yours to see.',
  })
  company(@Root() invoice: Invoice, @Context() ctx: Ctx): Promise<PressCompany | null> {
    return ctx.find(PressCompany, invoice.companyId);
  }

  @FieldResolver(() => BudgetLine, {
    nullable: true,
    description: 'The budget line it is charged to; null when not yours to see.',
  })
  budgetLine(@Root() invoice: Invoice, @Context() ctx: Ctx): Promise<BudgetLine | null> {
    return ctx.find(BudgetLine, invoice.budgetLineId);
  }

  @FieldResolver(() => WorkUnit, { nullable: true, description: 'The work unit that pays.' })
  workUnit(@Root() invoice: Invoice, @Context() ctx: Ctx): Promise<WorkUnit | null> {
    return ctx.find(WorkUnit, invoice.workUnitId);
  }

  @FieldResolver(() => BankAccount, {
    nullable: true,
    description: 'The account to be paid to; null before submission and when not yours to see.',
  })
  bankAccount(@Root() { bankAccountId }: Invoice, @Context() ctx: Ctx): Promise<BankAccount | null> | null {
    return bankAccountId ? ctx.find(BankAccount, bankAccountId) : null;
  }

  @FieldResolver(() => String, { description: 'What the company receives, in words (terbilang).' })
  transferInWords(@Root() { transfer }: Invoice): string {
    return amountInWords(transfer);
  }

  @FieldResolver(() => String, { description: 'The claim in words (terbilang), for the receipt.' })
  grossInWords(@Root() { gross }: Invoice): string {
    return amountInWords(gross);
  }

  @FieldResolver(() => [String], { description: 'Legal basis of each figure, as rule and source.' })
  taxBasis(@Root() { taxBasis }: Invoice): string[] {
    return taxBasis.map(({ rule, basis }) => `${rule} ${basis}`);
  }

  @FieldResolver(() => [InvoiceAttachment], { description: 'Files of the payment file; at most 50.' })
  async attachments(@Root() invoice: Invoice, @Context() ctx: Ctx): Promise<InvoiceAttachment[]> {
    return (await ctx.list(InvoiceAttachment, 'invoiceId', invoice.id)).filter((one) => !one.isVoid);
  }

  @FieldResolver(() => [RequiredAttachment], {
    complexity: 20,
    description: 'Papers the payment file needs, with whether they are there.',
  })
  requiredAttachments(@Root() invoice: Invoice, @Context() ctx: Ctx): Promise<RequiredAttachment[]> {
    return requiredAttachments(ctx, invoice);
  }

  @FieldResolver(() => [StoredCheck], {
    complexity: 30,
    description: 'What the rules of the check find; kept once checked. Empty outside the check.',
  })
  async checks(@Root() invoice: Invoice, @Context() ctx: Ctx): Promise<StoredCheck[]> {
    if (invoice.checks.length > 0 || invoice.state !== InvoiceState.SUBMITTED) return invoice.checks;
    return checkRows(ctx, invoice);
  }

  @FieldResolver(() => [StoredFault], {
    description: 'What the company must correct; empty unless returned.',
  })
  async faults(@Root() invoice: Invoice, @Context() ctx: Ctx): Promise<StoredFault[]> {
    if (invoice.state !== InvoiceState.RETURNED || !invoice.stepId) return [];
    return (await ctx.find(InvoiceStep, invoice.stepId))?.faults ?? [];
  }

  @FieldResolver(() => [InvoiceTrackStep], { complexity: 20, description: 'Its way, station by station.' })
  steps(@Root() invoice: Invoice, @Context() ctx: Ctx): Promise<InvoiceTrackStep[]> {
    return trackOf(ctx, invoice);
  }

  @FieldResolver(() => [InvoiceStep], { description: 'Every stay in every state, oldest first.' })
  history(@Root() invoice: Invoice, @Context() ctx: Ctx): Promise<InvoiceStep[]> {
    return ctx.list(InvoiceStep, 'invoiceId', invoice.id);
  }

  @FieldResolver(() => StepAge, { description: 'How long it has been in this state.' })
  age(@Root() invoice: Invoice, @Context() ctx: Ctx): StepAge {
    return stepAge(ctx, invoice.stateSince, `invoice.${invoice.state}`);
  }

  @FieldResolver(() => StepAge, {
    nullable: true,
    description: 'How long since it was submitted; null for a draft.',
  })
  totalAge(@Root() { submittedAt }: Invoice, @Context() ctx: Ctx): StepAge | null {
    return submittedAt ? stepAge(ctx, submittedAt, 'invoice.total') : null;
  }

  @FieldResolver(() => [String], { description: 'Offices it waits for now; empty when it waits for nobody.' })
  holderLabels(@Root() invoice: Invoice): string[] {
    return holderLabels(invoice);
  }

  @FieldResolver(() => InvoiceCycle, {
    nullable: true,
    complexity: 10,
    description: 'How long order to payment took; null until paid.',
  })
  cycle(@Root() invoice: Invoice, @Context() ctx: Ctx): Promise<InvoiceCycle | null> {
    return cycleOf(ctx, invoice);
  }

  @FieldResolver(() => Payment, { nullable: true, description: 'The payment; null until paid.' })
  async payment(@Root() invoice: Invoice, @Context() ctx: Ctx): Promise<Payment | null> {
    return (await ctx.list(Payment, 'invoiceId', invoice.id))[0] ?? null;
  }

  @FieldResolver(() => [Refund], { description: 'Claims for what was paid, oldest first.' })
  refunds(@Root() invoice: Invoice, @Context() ctx: Ctx): Promise<Refund[]> {
    return ctx.list(Refund, 'invoiceId', invoice.id);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who last submitted it; null for a draft.' })
  submittedBy(@Root() invoice: Invoice, @Context() ctx: Ctx): Promise<Person | null> {
    return person(ctx, invoice.submittedById);
  }

  @FieldResolver(() => [InvoiceAction], { description: 'What you may do with this invoice now.' })
  allowedActions(@Root() invoice: Invoice, @Context() ctx: Ctx): Promise<InvoiceAction[]> {
    return invoiceLifecycle.allowed(ctx, invoice);
  }
}
