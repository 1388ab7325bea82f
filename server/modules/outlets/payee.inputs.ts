import { Field, InputType, ObjectType } from 'type-graphql';
import { InDay, InFlag, InId, InIdempotencyKey, InText } from '../../platform/inputs';
import { Payload } from '../../platform/payload';
import { BankAccount } from './bank-account.entity';
import { TaxProfile } from './tax-profile.entity';

@InputType({ description: 'Tax status of a company from a day on.' })
export class AddTaxProfileInput {
  @InId({ description: 'The company.' })
  companyId!: string;

  @InDay({ description: 'First day.' })
  fromOn!: string;

  @InFlag({ description: 'Whether it is registered for VAT (PKP).' })
  vatRegistered!: boolean;

  @InText({
    description: 'Number of the VAT registration letter; required when registered.',
    nullable: true,
    max: 80,
  })
  vatNumber?: string | null;

  @InText({
    description: 'Number of the certificate of final income tax (SK PP 55).',
    nullable: true,
    max: 80,
  })
  pp55Number?: string | null;

  @InDay({
    description: 'Day of registration the certificate counts from; required with a number.',
    nullable: true,
  })
  pp55RegisteredOn?: string | null;

  @InFlag({ description: 'Whether the payee has an NPWP; true when absent.', nullable: true })
  hasNpwp?: boolean | null;

  @InIdempotencyKey()
  idempotencyKey?: string;
}

@ObjectType({ description: 'Result of an act on a tax status.' })
export class TaxProfilePayload extends Payload {
  @Field(() => TaxProfile, { nullable: true, description: 'The tax status; null when refused.' })
  taxProfile?: TaxProfile | null;
}

@InputType({ description: 'An account payments are to go to.' })
export class AddBankAccountInput {
  @InId({ description: 'The company.' })
  companyId!: string;

  @InText({ description: 'Name of the bank.', max: 120 })
  bank!: string;

  @InText({
    description: 'Account number, digits.',
    max: 34,
    pattern: /^[\d\- ]{6,34}$/,
    hint: 'Nomor rekening hanya berisi angka, paling sedikit 6.',
  })
  number!: string;

  @InText({ description: 'Holder; must equal the name of the company.' })
  holderName!: string;

  @InId({ description: 'Bank reference, an uploaded file.', nullable: true })
  fileId?: string | null;

  @InIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: 'Names a bank account.' })
export class BankAccountInput {
  @InId({ description: 'The account.' })
  bankAccountId!: string;
}

@InputType({ description: 'Refuses a bank account.' })
export class RefuseBankAccountInput extends BankAccountInput {
  @InText({ description: 'Why; the company reads it.', max: 1000 })
  reason!: string;
}

@ObjectType({ description: 'Result of an act on a bank account.' })
export class BankAccountPayload extends Payload {
  @Field(() => BankAccount, { nullable: true, description: 'The account; null when refused.' })
  bankAccount?: BankAccount | null;
}
