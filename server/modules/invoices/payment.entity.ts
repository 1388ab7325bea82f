import { ObjectType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import type { Actor } from '../../platform/actor';
import { Day, Flag, Moment, Money, Node, Ref, State, Text, Whole } from '../../platform/columns';
import { IncomeTaxKind, PaymentMechanism } from './invoice-kinds';
import { billingVisibleTo } from './readers';

@Entity()
@Index('payment_invoice', ['invoiceId'], { unique: true })
@Index('payment_company', ['companyId', 'paidAt'])
@Index('payment_line', ['budgetLineId', 'paidAt'])
@Index('payment_paid', ['paidAt'])
@ObjectType({
  implements: Node,
  description: 'The disbursement of one invoice; final, corrections are refunds.',
})
export class Payment extends Node {
  static scope = 'invoices:read';

  @Ref()
  invoiceId!: string;

  @Ref()
  companyId!: string;

  @Ref()
  budgetLineId!: string;

  @State(PaymentMechanism, { description: 'How it was paid.' })
  mechanism!: PaymentMechanism;

  @Text({ length: 60, description: 'Number of the payment request (SPP).' })
  sppNumber!: string;

  @Text({ length: 60, description: 'Number of the payment order (SPM).' })
  spmNumber!: string;

  @Text({ length: 60, description: 'Number of the disbursement order (SP2D).' })
  sp2dNumber!: string;

  @Day({ description: 'Date of the disbursement order.' })
  sp2dOn!: string;

  @Day({ description: 'Day on which the bank paid.' })
  bankOn!: string;

  @Moment({ description: 'When it was recorded.' })
  paidAt!: Date;

  @Money({ description: 'Price before VAT.' })
  price!: number;

  @Money({ description: 'VAT base.' })
  vatBase!: number;

  @Money({ description: 'VAT.' })
  vat!: number;

  @Money({ description: 'Price with VAT.' })
  gross!: number;

  @Money({ description: 'Income tax withheld.' })
  incomeTax!: number;

  @State(IncomeTaxKind, { description: 'Kind of income tax.' })
  incomeTaxKind!: IncomeTaxKind;

  @Whole({ description: 'Rate of the income tax in hundredths of a percent.' })
  incomeTaxRate!: number;

  @Flag({ description: 'Whether the treasurer collected the VAT.' })
  isVatCollected!: boolean;

  @Money({ description: 'What the company received.' })
  transfer!: number;

  @Money({ description: 'What the treasurer remits.' })
  remitted!: number;

  @Text({ length: 60, nullable: true, description: 'Tax billing code; null when nothing is remitted.' })
  taxBillingCode: string | null = null;

  @Text({
    length: 60,
    nullable: true,
    description: 'Tax payment reference (NTPN); null when nothing is remitted.',
  })
  taxPaymentNumber: string | null = null;

  @Text({
    length: 60,
    nullable: true,
    description: 'Number of the withholding slip; null until delivered, and when nothing is withheld.',
  })
  withholdingSlipNumber: string | null = null;

  @Text({ length: 20, description: 'Object code of the withholding slip (e-Bupot).' })
  taxObjectCode!: string;

  @Ref({ nullable: true })
  bankAccountId: string | null = null;

  @Ref()
  recordedById!: string;

  static visibleTo(actor: Actor): object | null {
    return billingVisibleTo(actor);
  }
}
