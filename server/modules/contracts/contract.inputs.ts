import { Field, InputType, ObjectType } from 'type-graphql';
import {
  InDay,
  InEnum,
  InFlag,
  InId,
  InIdempotencyKey,
  InObject,
  InObjects,
  InRupiah,
  InText,
  InVersion,
  InWhole,
} from '../../platform/inputs';
import { Payload } from '../../platform/payload';
import { Contract } from './contract.entity';
import { ContractForm, ContractType, ProcurementMethod, PublicationKind, RateUnit } from './contract.enums';

@InputType({ description: 'One kind of publication with its price, its quota and what the price rests on.' })
export class ContractLineInput {
  @InId({ description: 'The line to change; absent for a new one.', nullable: true })
  lineId?: string | null;

  @InEnum(PublicationKind, { description: 'What is published.' })
  kind!: PublicationKind;

  @InEnum(RateUnit, { description: 'What one unit is.' })
  rateUnit!: RateUnit;

  @InText({ description: 'Size, placement or duration of one unit.', max: 500 })
  description!: string;

  @InRupiah({ description: 'Price of one unit.', min: 1 })
  unitPrice!: number;

  @InWhole({
    description: 'Most units that may be ordered; absent when only the ceiling bounds them.',
    min: 1,
    max: 1_000_000,
    nullable: true,
  })
  maxQuantity?: number | null;

  @InRupiah({ description: 'Price the company offered.', nullable: true })
  offer?: number | null;

  @InRupiah({ description: "Price on the outlet's own rate card.", nullable: true })
  rateCard?: number | null;

  @InRupiah({ description: 'Standard price of the regency for the grade and kind.', nullable: true })
  standardPrice?: number | null;

  @InRupiah({ description: "The office's own estimate (HPS).", nullable: true })
  ownEstimate?: number | null;

  @InText({ description: 'Number of the negotiation minutes.', nullable: true })
  minutes?: string | null;
}

@InputType({ description: 'A new contract with one outlet.' })
export class DraftContractInput {
  @InId({ description: 'The outlet; its company becomes the party.' })
  outletId!: string;

  @InId({ description: 'Budget line that orders use by default.' })
  budgetLineId!: string;

  @InEnum(ContractType, { description: 'How the price is fixed.' })
  type!: ContractType;

  @InEnum(ContractForm, {
    description: 'Form of the paper; absent takes the one its value asks for.',
    nullable: true,
  })
  form?: ContractForm | null;

  @InEnum(ProcurementMethod, { description: 'How the office procures.' })
  procurementMethod!: ProcurementMethod;

  @InText({ description: 'Number in the procurement plan (SiRUP).', max: 60, nullable: true })
  procurementPlanNumber?: string | null;

  @InText({
    description: 'Link in the national catalogue; required for e-purchasing.',
    max: 500,
    nullable: true,
  })
  catalogueUrl?: string | null;

  @InDay({ description: 'First day; its year is the fiscal year.' })
  startsOn!: string;

  @InDay({ description: 'Last day, at the latest 31 December of the same year.' })
  endsOn!: string;

  @InRupiah({
    description: 'Most that may be ordered, before VAT; a lump sum computes it.',
    min: 1,
    nullable: true,
  })
  ceiling?: number | null;

  @InFlag({ description: 'True when the unit prices include VAT.' })
  priceIncludesVat!: boolean;

  @InObjects(() => ContractLineInput, { description: 'Lines of the contract, at most 50.', max: 50 })
  lines!: ContractLineInput[];

  @InIdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({
  description: 'What to change in a contract that is not agreed yet; absent leaves, null clears.',
})
export class ContractChanges {
  @InId({ description: 'Budget line.', nullable: true })
  budgetLineId?: string;

  @InEnum(ContractForm, {
    description: 'Form of the paper; absent or null takes the one its value asks for.',
    nullable: true,
  })
  form?: ContractForm | null;

  @InText({ description: 'Number in the procurement plan.', max: 60, nullable: true })
  procurementPlanNumber?: string | null;

  @InText({ description: 'Link in the national catalogue.', max: 500, nullable: true })
  catalogueUrl?: string | null;

  @InDay({ description: 'First day.', nullable: true })
  startsOn?: string;

  @InDay({ description: 'Last day.', nullable: true })
  endsOn?: string;

  @InRupiah({ description: 'Most that may be ordered, before VAT.', min: 1, nullable: true })
  ceiling?: number | null;

  @InFlag({ description: 'True when the unit prices include VAT.', nullable: true })
  priceIncludesVat?: boolean;

  @InObjects(() => ContractLineInput, {
    description: 'All lines as they shall be; a line left out is taken out.',
    max: 50,
    nullable: true,
  })
  lines?: ContractLineInput[];
}

@InputType({
  description: 'Edits a contract before it is agreed; an agreement given by one party falls away.',
})
export class EditContractInput {
  @InId({ description: 'The contract.' })
  contractId!: string;

  @InVersion()
  expectedVersion!: number;

  @InObject(() => ContractChanges, { description: 'What to change.' })
  changes!: ContractChanges;
}

@InputType({ description: 'A step on a contract that needs nothing else.' })
export class ContractStepInput {
  @InId({ description: 'The contract.' })
  contractId!: string;
}

@InputType({ description: 'A step on a contract that needs a reason.' })
export class ContractReasonInput {
  @InId({ description: 'The contract.' })
  contractId!: string;

  @InText({ description: 'Why.', max: 2000 })
  reason!: string;
}

@InputType({ description: 'A signature; the company adds the file signed by its director.' })
export class SignContractInput {
  @InId({ description: 'The contract.' })
  contractId!: string;

  @InId({ description: 'Uploaded file with the signature; required from the company.', nullable: true })
  fileId?: string | null;
}

@ObjectType({ description: 'Answer of the mutations on contracts.' })
export class ContractPayload extends Payload {
  @Field(() => Contract, { nullable: true, description: 'The contract after the step; null when refused.' })
  contract?: Contract | null;
}
