import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InEnum, InText, InTexts, InWhole, InWholes } from '../../platform/inputs';
import type { DueRule } from './due-rule';

/** How the time of a step is found. */
export enum DueKind {
  RECURRING = 'RECURRING',
  FIXED_TIMES = 'FIXED_TIMES',
  CALENDAR_DAYS = 'CALENDAR_DAYS',
  WORKING_DAYS_AFTER_CLOSE = 'WORKING_DAYS_AFTER_CLOSE',
  ON_EVENT = 'ON_EVENT',
  BEFORE_EVENT = 'BEFORE_EVENT',
  AFTER_EVENT = 'AFTER_EVENT',
  ONGOING = 'ONGOING',
}
registerEnumType(DueKind, {
  name: 'DueKind',
  description: 'How the time of a step is found.',
  valuesConfig: {
    RECURRING: { description: 'Again and again, from minutes after the start.' },
    FIXED_TIMES: { description: 'At fixed hours of every day.' },
    CALENDAR_DAYS: { description: 'At the end of calendar days after the start.' },
    WORKING_DAYS_AFTER_CLOSE: { description: 'Working days after the crisis was closed.' },
    ON_EVENT: { description: 'When an event happens.' },
    BEFORE_EVENT: { description: 'Before an event happens.' },
    AFTER_EVENT: { description: 'Minutes after an event.' },
    ONGOING: { description: 'All the time, until an event.' },
  },
});

@ObjectType({ description: 'How the time of a step is found; only what its kind needs is set.' })
export class DueRuleFacts {
  @Field(() => DueKind, { description: 'The kind.' })
  type!: DueKind;

  @Field(() => Int, { nullable: true, description: 'Minutes from the start to the first time.' })
  startOffsetMinutes?: number;

  @Field(() => Int, { nullable: true, description: 'Minutes from one time to the next.' })
  everyMinutes?: number;

  @Field(() => [String], { nullable: true, description: 'Hours of the day, as HH:mm.' })
  times?: string[];

  @Field(() => [Int], { nullable: true, description: 'Days after the start, or after the close.' })
  days?: number[];

  @Field(() => String, { nullable: true, description: 'The event it waits for.' })
  event?: string;

  @Field(() => Int, { nullable: true, description: 'Minutes after the event.' })
  offsetMinutes?: number;

  @Field(() => String, { nullable: true, description: 'The event until which it goes on.' })
  until?: string;
}

@InputType({ description: 'How the time of a step is found; only what its kind needs is read.' })
export class DueRuleInput {
  @InEnum(DueKind, { description: 'The kind.' })
  type!: DueKind;

  @InWhole({ description: 'Minutes from the start to the first time.', nullable: true, min: 0, max: 100_000 })
  startOffsetMinutes?: number | null;

  @InWhole({ description: 'Minutes from one time to the next.', nullable: true, min: 5, max: 100_000 })
  everyMinutes?: number | null;

  @InTexts({ description: 'Hours of the day, as HH:mm.', nullable: true, max: 5 })
  times?: string[] | null;

  @InWholes({ description: 'Days after the start, or after the close.', nullable: true, min: 1, max: 365 })
  days?: number[] | null;

  @InText({ description: 'The event it waits for.', nullable: true, max: 80 })
  event?: string | null;

  @InWhole({ description: 'Minutes after the event.', nullable: true, min: 0, max: 100_000 })
  offsetMinutes?: number | null;

  @InText({ description: 'The event until which it goes on.', nullable: true, max: 80 })
  until?: string | null;
}

/** A rule of the playbook file as the schema shows it: one list of days, whatever the kind. */
export const dueRuleFacts = (rule: DueRule): DueRuleFacts =>
  Object.assign(new DueRuleFacts(), rule, {
    type: DueKind[rule.type],
    ...('days' in rule && { days: [rule.days].flat() }),
  });
