import { Ctx as Context, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../platform/ctx';
import { Rupiah } from '../../platform/scalars';
import { StoredFile } from '../../platform/stored-file.entity';
import { BudgetLine } from '../budget/budget-line.entity';
import { Contract } from '../contracts/contract.entity';
import { Person, person } from '../identity/person.service';
import { BankAccount } from '../outlets/bank-account.entity';
import { MediaOutlet } from '../outlets/outlet.entity';
import { PressCompany } from '../outlets/press-company.entity';
import { PublicationOrder } from '../publications/order.entity';
import { OrderLine } from '../publications/order-line.entity';
import { Proof } from '../publications/proof.entity';
import { Invoice } from './invoice.entity';
import { InvoiceAttachment } from './invoice-attachment.entity';
import { InvoiceLine } from './invoice-line.entity';
import { Payment } from './payment.entity';
import { amountInWords } from './words';

@Resolver(() => InvoiceLine)
export class InvoiceLineResolver {
  @FieldResolver(() => Invoice, { nullable: true, description: 'The invoice; null when not yours to see.' })
  invoice(@Root() line: InvoiceLine, @Context() ctx: Ctx): Promise<Invoice | null> {
    return ctx.find(Invoice, line.invoiceId);
  }

  @FieldResolver(() => Proof, {
    nullable: true,
    description: 'The proof it claims; null when not yours to see.',
  })
  proof(@Root() line: InvoiceLine, @Context() ctx: Ctx): Promise<Proof | null> {
    return ctx.find(Proof, line.proofId);
  }

  @FieldResolver(() => PublicationOrder, {
    nullable: true,
    description: 'The order; null when not yours to see.',
  })
  order(@Root() line: InvoiceLine, @Context() ctx: Ctx): Promise<PublicationOrder | null> {
    return ctx.find(PublicationOrder, line.orderId);
  }

  @FieldResolver(() => OrderLine, {
    nullable: true,
    description: 'The line of the order; null when not yours to see.',
  })
  orderLine(@Root() line: InvoiceLine, @Context() ctx: Ctx): Promise<OrderLine | null> {
    return ctx.find(OrderLine, line.orderLineId);
  }

  @FieldResolver(() => Contract, { nullable: true, description: 'The contract; null when not yours to see.' })
  contract(@Root() line: InvoiceLine, @Context() ctx: Ctx): Promise<Contract | null> {
    return ctx.find(Contract, line.contractId);
  }

  @FieldResolver(() => MediaOutlet, {
    nullable: true,
    description: 'The outlet; null when not yours to see.',
  })
  outlet(@Root() line: InvoiceLine, @Context() ctx: Ctx): Promise<MediaOutlet | null> {
    return ctx.find(MediaOutlet, line.outletId);
  }

  @FieldResolver(() => Rupiah, { description: 'Price claimed less price ordered; 0 when they agree.' })
  difference(@Root() { price, orderedPrice }: InvoiceLine): number {
    return price - orderedPrice;
  }
}

@Resolver(() => InvoiceAttachment)
export class InvoiceAttachmentResolver {
  @FieldResolver(() => StoredFile, { nullable: true, description: 'The file; null when not yours to see.' })
  file(@Root() { fileId }: InvoiceAttachment, @Context() ctx: Ctx): Promise<StoredFile | null> {
    return ctx.find(StoredFile, fileId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who added it.' })
  addedBy(@Root() { addedById }: InvoiceAttachment, @Context() ctx: Ctx): Promise<Person | null> {
    return person(ctx, addedById);
  }
}

@Resolver(() => Payment)
export class PaymentFieldsResolver {
  @FieldResolver(() => Invoice, {
    nullable: true,
    description: 'The invoice it paid; null when not yours to see.',
  })
  invoice(@Root() payment: Payment, @Context() ctx: Ctx): Promise<Invoice | null> {
    return ctx.find(Invoice, payment.invoiceId);
  }

  @FieldResolver(() => PressCompany, {
    nullable: true,
    description: 'The payee; null when not yours to see.',
  })
  company(@Root() payment: Payment, @Context() ctx: Ctx): Promise<PressCompany | null> {
    return ctx.find(PressCompany, payment.companyId);
  }

  @FieldResolver(() => BudgetLine, {
    nullable: true,
    description: 'The budget line; null when not yours to see.',
  })
  budgetLine(@Root() payment: Payment, @Context() ctx: Ctx): Promise<BudgetLine | null> {
    return ctx.find(BudgetLine, payment.budgetLineId);
  }

  @FieldResolver(() => BankAccount, {
    nullable: true,
    description: 'The account paid to; null when not yours to see.',
  })
  bankAccount(@Root() { bankAccountId }: Payment, @Context() ctx: Ctx): Promise<BankAccount | null> | null {
    return bankAccountId ? ctx.find(BankAccount, bankAccountId) : null;
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who recorded it.' })
  recordedBy(@Root() payment: Payment, @Context() ctx: Ctx): Promise<Person | null> {
    return person(ctx, payment.recordedById);
  }

  @FieldResolver(() => String, { description: 'What the company received, in words (terbilang).' })
  transferInWords(@Root() { transfer }: Payment): string {
    return amountInWords(transfer);
  }
}
