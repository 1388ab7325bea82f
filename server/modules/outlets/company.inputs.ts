import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { Connection } from '../../platform/connection';
import {
  InEnum,
  InFlag,
  InId,
  InIdempotencyKey,
  InObject,
  InObjects,
  InText,
  InVersion,
} from '../../platform/inputs';
import { Payload } from '../../platform/payload';
import { LegalForm, PressCompany } from './press-company.entity';

const NPWP = { pattern: /^[\d.\- ]{15,24}$/, hint: 'NPWP terdiri atas 15 atau 16 angka.' };
const PHONE = {
  pattern: /^[\d+()\-. ]{6,24}$/,
  hint: 'Nomor telepon hanya berisi angka, 6 sampai 20 angka.',
};

@InputType({ description: 'A director of a company.' })
export class DirectorInput {
  @InText({ description: 'Full name.' })
  name!: string;

  @InText({
    description: 'NIK, 16 digits; absent when not known yet.',
    nullable: true,
    max: 20,
    pattern: /^\d{16}$/,
    hint: 'NIK terdiri atas 16 angka.',
  })
  nik?: string | null;
}

@InputType({ description: 'A press company to register.' })
export class CreateCompanyInput {
  @InText({ description: 'Name in the deed of establishment.' })
  legalName!: string;

  @InEnum(LegalForm, { description: 'Legal form.' })
  legalForm!: LegalForm;

  @InText({ description: 'NPWP of the company, 15 or 16 digits.', max: 24, ...NPWP })
  npwp!: string;

  @InText({
    description: 'Business number (NIB), 13 digits.',
    max: 20,
    pattern: /^\d{13}$/,
    hint: 'NIB terdiri atas 13 angka.',
  })
  nib!: string;

  @InText({
    description: 'Business classifications (KBLI), separated by commas.',
    nullable: true,
    pattern: /^[\d, ]*$/,
    hint: 'KBLI terdiri atas 5 angka, dipisah koma.',
  })
  kblis?: string | null;

  @InText({ description: 'Registered address.', max: 400 })
  address!: string;

  @InText({ description: 'Telephone number.', nullable: true, max: 24, ...PHONE })
  phone?: string | null;

  @InObjects(() => DirectorInput, { description: 'Directors, at most 20.', nullable: true, max: 20 })
  directors?: DirectorInput[] | null;

  @InIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: 'What changes; absent leaves, null clears.' })
export class CompanyChanges {
  @InText({
    description: 'Name in the deed; after the first submission only by the partnership desk.',
    nullable: true,
    min: 1,
  })
  legalName?: string;

  @InText({
    description: 'NPWP; after the first submission only by the partnership desk.',
    nullable: true,
    max: 24,
    ...NPWP,
  })
  npwp?: string;

  @InText({
    description: 'NIB; after the first submission only by the partnership desk.',
    nullable: true,
    max: 20,
    pattern: /^\d{13}$/,
    hint: 'NIB terdiri atas 13 angka.',
  })
  nib?: string;

  @InText({
    description: 'Business classifications (KBLI), separated by commas.',
    nullable: true,
    pattern: /^[\d, ]*$/,
    hint: 'KBLI terdiri atas 5 angka, dipisah koma.',
  })
  kblis?: string | null;

  @InText({ description: 'Registered address.', nullable: true, min: 1, max: 400 })
  address?: string;

  @InText({ description: 'Telephone number.', nullable: true, max: 24, ...PHONE })
  phone?: string | null;

  @InObjects(() => DirectorInput, { description: 'All directors anew, at most 20.', nullable: true, max: 20 })
  directors?: DirectorInput[] | null;
}

@InputType({ description: 'An edit of a company.' })
export class EditCompanyInput {
  @InId({ description: 'The company.' })
  companyId!: string;

  @InObject(() => CompanyChanges, { description: 'What changes.' })
  changes!: CompanyChanges;

  @InVersion()
  expectedVersion!: number;
}

@ObjectType({ description: 'Result of an act on a company.' })
export class CompanyPayload extends Payload {
  @Field(() => PressCompany, { nullable: true, description: 'The company; null when refused.' })
  company?: PressCompany | null;
}

export enum CompanyOrder {
  NAME = 'NAME',
  NEWEST = 'NEWEST',
}
registerEnumType(CompanyOrder, {
  name: 'CompanyOrder',
  description: 'Order of a list of companies.',
  valuesConfig: { NAME: { description: 'By name.' }, NEWEST: { description: 'Newest first.' } },
});

@InputType({ description: 'Narrows a list of companies.' })
export class CompanyFilter {
  @InText({ description: 'Part of the name, or the whole NIB.', nullable: true, max: 100 })
  search?: string | null;

  @InFlag({ description: 'True shows the blacklisted only, false the others only.', nullable: true })
  isBlacklisted?: boolean | null;
}

export const CompanyConnection = Connection(PressCompany, 'PressCompany');
