import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { Connection } from '../../platform/connection';
import { InDay, InEnum, InEnums, InFlag, InId, InIdempotencyKey, InText } from '../../platform/inputs';
import { Payload } from '../../platform/payload';
import { CompetencyLevel, Journalist } from './journalist.entity';
import { DocumentState, LegalDocument } from './legal-document.entity';

@InputType({ description: 'A newer version of a paper.' })
export class RenewDocumentInput {
  @InId({ description: 'The paper that is replaced.' })
  documentId!: string;

  @InId({ description: 'The uploaded file.' })
  fileId!: string;

  @InText({ description: 'Number on the paper.', nullable: true, max: 120 })
  number?: string | null;

  @InDay({ description: 'Day of issue.', nullable: true })
  issuedOn?: string | null;

  @InDay({ description: 'Last day it is in force.', nullable: true })
  expiresOn?: string | null;

  @InIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: 'The check of an uploaded renewal.' })
export class CheckDocumentInput {
  @InId({ description: 'The uploaded version.' })
  documentId!: string;

  @InFlag({ description: 'True accepts it, false refuses it.' })
  isAccepted!: boolean;

  @InText({ description: 'Why it is refused; required then.', nullable: true, max: 1000 })
  reason?: string | null;
}

@InputType({ description: 'Tolerates an expired paper until a day.' })
export class WaiveDocumentInput {
  @InId({ description: 'The paper.' })
  documentId!: string;

  @InDay({ description: 'Last day of the waiver.' })
  untilOn!: string;

  @InText({ description: 'Why.', max: 1000 })
  reason!: string;
}

@ObjectType({ description: 'Result of an act on a legal document.' })
export class DocumentPayload extends Payload {
  @Field(() => LegalDocument, { nullable: true, description: 'The document; null when refused.' })
  document?: LegalDocument | null;
}

export enum DocumentOrder {
  EXPIRES_FIRST = 'EXPIRES_FIRST',
  NEWEST = 'NEWEST',
}
registerEnumType(DocumentOrder, {
  name: 'LegalDocumentOrder',
  description: 'Order of a list of legal documents.',
  valuesConfig: {
    EXPIRES_FIRST: { description: 'Soonest to expire first; papers that never expire are left out.' },
    NEWEST: { description: 'Newest first.' },
  },
});

@InputType({ description: 'Narrows a list of legal documents.' })
export class DocumentFilter {
  @InEnums(DocumentState, { description: 'States.', nullable: true })
  states?: DocumentState[] | null;

  @InId({ description: 'The company.', nullable: true })
  companyId?: string | null;

  @InId({ description: 'The outlet.', nullable: true })
  outletId?: string | null;

  @InText({ description: 'Key of the checklist item.', nullable: true, max: 60 })
  kind?: string | null;

  @InDay({ description: 'Expires on or before this day.', nullable: true })
  expiresBefore?: string | null;
}

export const DocumentConnection = Connection(LegalDocument, 'LegalDocument');

@InputType({ description: 'A journalist of an outlet.' })
export class AddJournalistInput {
  @InId({ description: 'The outlet.' })
  outletId!: string;

  @InText({ description: 'Full name.' })
  name!: string;

  @InText({ description: 'NIK, 16 digits.', pattern: /^\d{16}$/, hint: 'NIK terdiri atas 16 angka.' })
  nik!: string;

  @InEnum(CompetencyLevel, { description: 'Competency level.' })
  competencyLevel!: CompetencyLevel;

  @InText({ description: 'Number of the certificate.', nullable: true, max: 80 })
  competencyNumber?: string | null;

  @InDay({ description: 'Day of issue of the certificate.', nullable: true })
  competencyIssuedOn?: string | null;

  @InDay({ description: 'Day the certificate expires.', nullable: true })
  competencyExpiresOn?: string | null;

  @InIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: 'A journalist who left.' })
export class ReleaseJournalistInput {
  @InId({ description: 'The journalist.' })
  journalistId!: string;

  @InDay({ description: 'Last day at the outlet.' })
  leftOn!: string;
}

@ObjectType({ description: 'Result of an act on a journalist.' })
export class JournalistPayload extends Payload {
  @Field(() => Journalist, { nullable: true, description: 'The journalist; null when refused.' })
  journalist?: Journalist | null;
}
