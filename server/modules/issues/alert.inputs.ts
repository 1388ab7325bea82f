import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InEnum, InEnums, InFlag, InId, InIdempotencyKey, InMoment, InText } from '../../platform/inputs';
import { Payload } from '../../platform/payload';
import { Alert, AlertOrigin, AlertState } from './alert.entity';
import { RiskLevel } from './assessment.entity';

@InputType({ description: 'Which alerts a list shows.' })
export class AlertFilter {
  @InEnums(AlertState, { description: 'Only these states.', nullable: true })
  states?: AlertState[] | null;

  @InFlag({
    description: 'True for those that somebody must still look at, false for the others.',
    nullable: true,
  })
  isLive?: boolean | null;

  @InEnums(RiskLevel, { description: 'Only these levels, as displayed now.', nullable: true })
  levels?: RiskLevel[] | null;

  @InEnum(AlertOrigin, { description: 'Only of this origin.', nullable: true })
  origin?: AlertOrigin | null;

  @InId({ description: 'Only about this story.', nullable: true })
  storyId?: string | null;

  @InId({ description: 'Only about this topic.', nullable: true })
  topicId?: string | null;

  @InFlag({ description: 'True for those assigned to the caller.', nullable: true })
  isMine?: boolean | null;

  @InText({ description: 'Only with this text in the title.', nullable: true, max: 100 })
  text?: string | null;
}

@InputType({ description: 'Names an alert.' })
export class AlertIdInput {
  @InId({ description: 'The alert.' })
  alertId!: string;
}

@InputType({ description: 'Names an alert and gives a reason.' })
export class AlertReasonInput extends AlertIdInput {
  @InText({ description: 'Why.', max: 2000 })
  reason!: string;
}

@InputType({ description: 'Lets an alert make no notices until a time.' })
export class AlertSilenceInput extends AlertReasonInput {
  @InMoment({ description: 'Until when.' })
  until!: Date;
}

@InputType({ description: 'Says who is to look at an alert.' })
export class AlertAssignInput extends AlertIdInput {
  @InId({ description: 'The person.' })
  personId!: string;
}

@InputType({ description: 'Raises an alert by hand.' })
export class AlertRaiseInput {
  @InId({ description: 'Story that it is about.', nullable: true })
  storyId?: string | null;

  @InId({ description: 'Topic that it is about.', nullable: true })
  topicId?: string | null;

  @InText({
    description: 'What it is about; the headline of the story when absent.',
    nullable: true,
    max: 300,
  })
  title?: string | null;

  @InEnum(RiskLevel, { description: 'How urgent it is; not NORMAL.' })
  level!: RiskLevel;

  @InText({ description: 'Why it is raised.', max: 2000 })
  reason!: string;

  @InFlag({ description: 'True in a drill.', nullable: true })
  isExercise?: boolean | null;

  @InIdempotencyKey()
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'An alert after an act.' })
export class AlertPayload extends Payload {
  @Field(() => Alert, { nullable: true, description: 'The alert; null when refused.' })
  alert?: Alert | null;
}

@ObjectType({ description: 'How many live alerts stand at a level.', simpleResolvers: true })
export class AlertCount {
  @Field(() => RiskLevel, { description: 'Displayed level.' })
  level!: RiskLevel;

  @Field(() => Int, { description: 'Live alerts.' })
  count!: number;
}

/** Whether a clock runs, was met, passed or ended otherwise. */
export enum AckState {
  PENDING = 'PENDING',
  MET = 'MET',
  BREACHED = 'BREACHED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(AckState, {
  name: 'AlertAckState',
  description: 'Where the clock for taking an alert stands.',
  valuesConfig: {
    PENDING: { description: 'It runs.' },
    MET: { description: 'Somebody took the alert in time.' },
    BREACHED: { description: 'The time passed first.' },
    CANCELLED: { description: 'The alert ended by itself in time.' },
  },
});
