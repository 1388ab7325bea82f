import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { InDay, InEnum, InId, InMoment, InText, InVersion } from '../../platform/inputs';
import { Payload } from '../../platform/payload';
import { Person } from '../identity/person.service';
import { DutyRank, DutyShift } from './duty-shift.entity';

@InputType({ description: 'Who is on duty, when, and called in which place.' })
export class DutyShiftPlanInput {
  @InId({ description: 'The person, who is a monitoring analyst.' })
  personId!: string;

  @InEnum(DutyRank, { description: 'Who is called first.' })
  rank!: DutyRank;

  @InMoment({ description: 'When it begins.' })
  fromAt!: Date;

  @InMoment({ description: 'When it ends.' })
  toAt!: Date;

  @InText({ description: 'What is to be known of it.', nullable: true })
  note?: string | null;
}

@InputType({ description: 'Changes a shift.' })
export class DutyShiftChangeInput extends DutyShiftPlanInput {
  @InId({ description: 'The shift.' })
  shiftId!: string;

  @InVersion()
  expectedVersion!: number;
}

@InputType({ description: 'Takes a shift off the roster.' })
export class DutyShiftRemoveInput {
  @InId({ description: 'The shift.' })
  shiftId!: string;
}

@InputType({ description: 'Plans the shifts of a week again in another one.' })
export class DutyWeekCopyInput {
  @InDay({ description: 'First day of the week to copy.' })
  fromOn!: string;

  @InDay({ description: 'First day of the week to plan.' })
  toOn!: string;
}

@ObjectType({ description: 'A shift after an act.' })
export class DutyShiftPayload extends Payload {
  @Field(() => DutyShift, { nullable: true, description: 'The shift; null when refused or removed.' })
  shift?: DutyShift | null;
}

@ObjectType({ description: 'Shifts planned by one act.' })
export class DutyWeekPayload extends Payload {
  @Field(() => Int, { nullable: true, description: 'How many were planned; null when refused.' })
  count?: number | null;
}

@ObjectType({ description: 'Who is on duty now.', simpleResolvers: true })
export class OnDuty {
  @Field(() => [Person], { description: 'Called first; empty when nobody is on duty.' })
  first!: Person[];

  @Field(() => [Person], { description: 'Called when the first does not take an alert.' })
  second!: Person[];

  @Field(() => Person, { nullable: true, description: 'Who comes next; null when nobody is planned.' })
  next!: Person | null;
}

@ObjectType({
  description: 'A step of the chain of notices, as the office has set it.',
  simpleResolvers: true,
})
export class EscalationStepView {
  @Field(() => Int, { description: 'Minutes after the alert opened.' })
  afterMinutes!: number;

  @Field(() => [String], { description: 'Ranks of duty and roles that it calls, as codes.' })
  targets!: string[];

  @Field(() => [String], { description: 'Levels it belongs to; empty for all.' })
  levels!: string[];
}
