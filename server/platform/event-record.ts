import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Connection } from './connection';
import { DateTime } from './scalars';

/** Whether an attempt succeeded. */
export enum EventOutcome {
  DONE = 'DONE',
  REFUSED = 'REFUSED',
}
registerEnumType(EventOutcome, {
  name: 'EventOutcome',
  description: 'Whether what was tried was done.',
  valuesConfig: {
    DONE: { description: 'It was done.' },
    REFUSED: { description: 'It was refused and changed nothing.' },
  },
});

@ObjectType({ description: 'One column of one record, before and after an event.' })
export class FieldChange {
  @Field(() => String, { description: 'Type of the record.' })
  recordType!: string;

  @Field(() => ID, { description: 'Identifier of the record.' })
  recordId!: string;

  @Field(() => String, { description: 'Name of the column.' })
  field!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Former value as JSON; null when the record was made.',
  })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'New value as JSON; personal data is masked.' })
  after!: string | null;
}

@ObjectType({ description: 'One entry of the audit trail: an act of a person or of the system.' })
export class EventRecord {
  @Field(() => ID, { description: 'Opaque identifier.' })
  id!: string;

  @Field(() => String, {
    description: 'What happened, as noun.past_participle; refused attempts begin with refused.',
  })
  name!: string;

  @Field(() => String, { description: 'Type of the record it is about.' })
  subjectType!: string;

  @Field(() => ID, { description: 'Identifier of the record it is about.' })
  subjectId!: string;

  @Field(() => DateTime, { description: 'When it happened.' })
  at!: Date;

  @Field(() => ID, { nullable: true, description: 'The person; null for the system.' })
  actorId!: string | null;

  @Field(() => String, { description: 'Name of the person at that time, or Sistem.' })
  actorName!: string;

  @Field(() => Boolean, { description: 'True when no person acted.' })
  isAutomatic!: boolean;

  @Field(() => EventOutcome, { description: 'Done or refused.' })
  outcome!: EventOutcome;

  @Field(() => String, {
    nullable: true,
    description: 'The reason given, or the code of the refusal; null when none is asked.',
  })
  reason!: string | null;

  @Field(() => [FieldChange], {
    description: 'Columns that changed; empty for readers without access to the audit trail.',
  })
  changes!: FieldChange[];

  @Field(() => String, { description: 'SHA-256 over the stored entry.' })
  hash!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Number in the sealed chain; null until the sealer has passed (about a second).',
  })
  seal!: number | null;
}

export const EventConnection = Connection(EventRecord, 'Event');
