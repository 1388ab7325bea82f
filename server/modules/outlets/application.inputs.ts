import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { Connection } from '../../platform/connection';
import { InDay, InEnums, InId, InIdempotencyKey, InText, InWhole } from '../../platform/inputs';
import { Payload } from '../../platform/payload';
import { OutletApplication } from './application.entity';
import { ApplicationItem } from './application-item.entity';
import { ApplicationState } from './application-kinds';
import { RegistrationPeriod } from './registration-period.entity';

@InputType({ description: 'A window for applications.' })
export class OpenRegistrationPeriodInput {
  @InWhole({ description: 'Fiscal year the applications are for.', min: 2000, max: 2100 })
  fiscalYear!: number;

  @InDay({ description: 'First day.' })
  opensOn!: string;

  @InDay({ description: 'Last day.' })
  closesOn!: string;

  @InText({ description: 'Regulation; that of the profile when absent.', nullable: true, max: 400 })
  legalBasis?: string | null;

  @InIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: 'An application to open.' })
export class OpenApplicationInput {
  @InId({ description: 'The outlet.' })
  outletId!: string;

  @InIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: 'A file for one item of the checklist; a new version of it.' })
export class ProvideItemInput {
  @InId({ description: 'The item.' })
  itemId!: string;

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

@InputType({ description: 'Names an application.' })
export class ApplicationInput {
  @InId({ description: 'The application.' })
  applicationId!: string;
}

@ObjectType({ description: 'Result of an act on an application.' })
export class ApplicationPayload extends Payload {
  @Field(() => OutletApplication, { nullable: true, description: 'The application; null when refused.' })
  application?: OutletApplication | null;
}

@ObjectType({ description: 'Result of an act on a checklist item.' })
export class ApplicationItemPayload extends Payload {
  @Field(() => ApplicationItem, { nullable: true, description: 'The item; null when refused.' })
  item?: ApplicationItem | null;
}

@ObjectType({ description: 'Result of an act on a registration period.' })
export class RegistrationPeriodPayload extends Payload {
  @Field(() => RegistrationPeriod, { nullable: true, description: 'The period; null when refused.' })
  period?: RegistrationPeriod | null;
}

export enum ApplicationOrder {
  OLDEST = 'OLDEST',
  NEWEST = 'NEWEST',
  STEP_AGE = 'STEP_AGE',
}
registerEnumType(ApplicationOrder, {
  name: 'ApplicationOrder',
  description: 'Order of a list of applications.',
  valuesConfig: {
    OLDEST: { description: 'Oldest first.' },
    NEWEST: { description: 'Newest first.' },
    STEP_AGE: { description: 'Longest in its present step first.' },
  },
});

@InputType({ description: 'Narrows a list of applications.' })
export class ApplicationFilter {
  @InEnums(ApplicationState, { description: 'States.', nullable: true })
  states?: ApplicationState[] | null;

  @InWhole({ description: 'Fiscal year.', nullable: true, min: 2000, max: 2100 })
  fiscalYear?: number | null;

  @InId({ description: 'The outlet.', nullable: true })
  outletId?: string | null;

  @InId({ description: 'The company.', nullable: true })
  companyId?: string | null;

  @InText({ description: 'Receipt number or part of the name of the outlet.', nullable: true, max: 100 })
  search?: string | null;
}

export const ApplicationConnection = Connection(OutletApplication, 'OutletApplication');
