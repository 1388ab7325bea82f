import { Field, InputType, ObjectType } from 'type-graphql';
import { InDay, InEnum, InId, InIdempotencyKey, InIds, InRupiah, InText } from '../../platform/inputs';
import { Payload } from '../../platform/payload';
import { Invoice } from './invoice.entity';
import { PaymentMechanism } from './invoice-kinds';
import { Payment } from './payment.entity';

@ObjectType({ description: 'A payment after a mutation.' })
export class PaymentPayload extends Payload {
  @Field(() => Payment, { nullable: true, description: 'The payment; null when nothing was changed.' })
  payment?: Payment | null;

  @Field(() => Invoice, { nullable: true, description: 'Its invoice; null when nothing was changed.' })
  invoice?: Invoice | null;
}

@InputType({ description: 'A payment paper to issue.' })
export class IssuePaperInput {
  @InId({ description: 'The invoice.' })
  invoiceId!: string;

  @InText({
    description: "Number given by the regional finance system; the office's own series when absent.",
    max: 60,
    nullable: true,
  })
  number?: string | null;
}

@InputType({ description: 'The disbursement order of the treasury office.' })
export class RecordSp2dInput {
  @InId({ description: 'The invoice.' })
  invoiceId!: string;

  @InText({ description: 'Number of the SP2D.', max: 60 })
  number!: string;

  @InDay({ description: 'Date of the SP2D.' })
  issuedOn!: string;
}

@InputType({ description: 'The payment of an invoice.' })
export class PayInvoiceInput {
  @InId({ description: 'The invoice.' })
  invoiceId!: string;

  @InDay({ description: 'Day on which the bank paid.' })
  bankOn!: string;

  @InRupiah({
    description: 'What the bank transferred; refused when it differs from the computed one.',
    nullable: true,
  })
  transfer?: number | null;

  @InText({ description: 'Tax billing code; required when tax is remitted.', max: 60, nullable: true })
  taxBillingCode?: string | null;

  @InText({
    description: 'Tax payment reference (NTPN); required when tax is remitted.',
    max: 60,
    nullable: true,
  })
  taxPaymentNumber?: string | null;

  @InText({
    description: 'Number of the withholding slip, when it is known already.',
    max: 60,
    nullable: true,
  })
  withholdingSlipNumber?: string | null;

  @InText({
    description: 'Object code of the withholding slip; the first of the profile when absent.',
    max: 20,
    nullable: true,
  })
  taxObjectCode?: string | null;

  @InEnum(PaymentMechanism, { description: 'How it was paid; DIRECT when absent.', nullable: true })
  mechanism?: PaymentMechanism | null;

  @InIdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: 'The closing of a paid invoice.' })
export class CloseInvoiceInput {
  @InId({ description: 'The invoice.' })
  invoiceId!: string;

  @InText({
    description: 'Number of the delivered withholding slip; required when income tax was withheld.',
    max: 60,
    nullable: true,
  })
  withholdingSlipNumber?: string | null;
}

@InputType({ description: 'A claim for a paid amount.' })
export class ClaimBackInput {
  @InId({ description: 'The invoice.' })
  invoiceId!: string;

  @InIds({ description: 'Lines claimed back.' })
  lineIds!: string[];

  @InText({ description: 'The revoked proof or the finding behind the claim.', max: 2000 })
  reason!: string;

  @InIdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: 'The deposit of a claimed amount.' })
export class RecordRefundInput {
  @InId({ description: 'The invoice.' })
  invoiceId!: string;

  @InText({ description: 'Number of the deposit slip.', max: 60 })
  depositSlipNumber!: string;

  @InDay({ description: 'Day of the deposit.' })
  depositedOn!: string;

  @InIdempotencyKey()
  idempotencyKey?: string | null;
}
