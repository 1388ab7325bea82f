import { ArrayMaxSize, IsString, MaxLength } from 'class-validator';
import { Field, InputType, ObjectType } from 'type-graphql';
import {
  InDay,
  InEnum,
  InId,
  InIdempotencyKey,
  InObject,
  InText,
  InVersion,
  InWhole,
} from '../../platform/inputs';
import { Payload } from '../../platform/payload';
import { MediaOutlet, Medium, PressCouncilStatus, ReachLevel } from './outlet.entity';

const MANY = 2_000_000_000;

/** Short texts, at most 20. */
const InTexts =
  (description: string, nullable = false): PropertyDecorator =>
  (target, key) => {
    const each = { each: true, message: 'Paling banyak 255 karakter.' };
    Field(() => [String], { description, nullable })(target, key as string);
    ArrayMaxSize(20, { message: 'Paling banyak 20 butir.' })(target, key as string);
    IsString(each)(target, key as string);
    MaxLength(255, each)(target, key as string);
  };

@InputType({ description: 'Facts of an outlet; absent leaves, null clears.' })
export class OutletFacts {
  @InText({ description: 'Owner group or cluster.', nullable: true, max: 120 })
  cluster?: string | null;

  @InText({ description: 'Editor in chief.', nullable: true })
  editorInChief?: string | null;

  @InWhole({ description: 'Printed copies per edition.', nullable: true, min: 0, max: MANY })
  circulation?: number | null;

  @InWhole({ description: 'Sold copies per edition.', nullable: true, min: 0, max: MANY })
  paidCirculation?: number | null;

  @InText({ description: 'Coverage of a broadcaster.', nullable: true })
  broadcastReach?: string | null;

  @InWhole({ description: 'Unique visitors a month.', nullable: true, min: 0, max: MANY })
  uniqueVisitors?: number | null;

  @InWhole({ description: 'Page views a month.', nullable: true, min: 0, max: MANY })
  pageViews?: number | null;

  @InText({
    description: 'Tool the traffic figures come from; required with traffic figures.',
    nullable: true,
    max: 120,
  })
  audienceTool?: string | null;

  @InText({
    description: 'Period of the traffic figures; required with traffic figures.',
    nullable: true,
    max: 40,
  })
  audiencePeriod?: string | null;

  @InText({ description: 'Who exported the traffic figures; required with traffic figures.', nullable: true })
  audienceExportedBy?: string | null;
}

@InputType({ description: 'An outlet to register.' })
export class CreateOutletInput {
  @InId({
    description:
      'The company it belongs to; absent for the own company, or for an outlet that staff only monitors.',
    nullable: true,
  })
  companyId?: string | null;

  @InText({ description: 'Name of the brand.' })
  name!: string;

  @InEnum(Medium, { description: 'Kind of medium.' })
  medium!: Medium;

  @InEnum(ReachLevel, { description: 'How far it reaches.' })
  reachLevel!: ReachLevel;

  @InTexts('Host names of its sites, for example rawakini.example; at most 20.')
  domains!: string[];

  @InTexts('Accounts on other platforms; at most 20.', true)
  handles?: string[] | null;

  @InTexts('Codes of the districts it covers; at most 20.')
  districts!: string[];

  @InObject(() => OutletFacts, { description: 'Further facts.', nullable: true })
  facts?: OutletFacts | null;

  @InIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: 'What changes; absent leaves.' })
export class OutletChanges extends OutletFacts {
  @InText({ description: 'Name of the brand.', nullable: true, min: 1 })
  name?: string;

  @InEnum(Medium, { description: 'Kind of medium.', nullable: true })
  medium?: Medium;

  @InEnum(ReachLevel, { description: 'How far it reaches; by staff only.', nullable: true })
  reachLevel?: ReachLevel;

  @InTexts('All host names anew; at most 20.', true)
  domains?: string[];

  @InTexts('All accounts anew; at most 20.', true)
  handles?: string[];

  @InTexts('All district codes anew; at most 20.', true)
  districts?: string[];
}

@InputType({ description: 'An edit of an outlet.' })
export class EditOutletInput {
  @InId({ description: 'The outlet.' })
  outletId!: string;

  @InObject(() => OutletChanges, { description: 'What changes.' })
  changes!: OutletChanges;

  @InVersion()
  expectedVersion!: number;
}

@InputType({ description: 'What the data of the Press Council say of an outlet.' })
export class RecordPressCouncilInput {
  @InId({ description: 'The outlet.' })
  outletId!: string;

  @InEnum(PressCouncilStatus, { description: 'State seen there.' })
  status!: PressCouncilStatus;

  @InText({ description: 'Number of the certificate.', nullable: true, max: 80 })
  number?: string | null;

  @InDay({ description: 'Day it was seen.' })
  checkedOn!: string;

  @InDay({ description: 'Day to look again.', nullable: true })
  recheckOn?: string | null;

  @InId({ description: 'Screenshot, an uploaded file.', nullable: true })
  fileId?: string | null;
}

@ObjectType({ description: 'Result of an act on an outlet.' })
export class OutletPayload extends Payload {
  @Field(() => MediaOutlet, { nullable: true, description: 'The outlet; null when refused.' })
  outlet?: MediaOutlet | null;
}
