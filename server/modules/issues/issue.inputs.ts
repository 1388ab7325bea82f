import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Role } from '../../platform/actor';
import {
  InEnum,
  InEnums,
  InFlag,
  InId,
  InIdempotencyKey,
  InIds,
  InObject,
  InText,
  InTexts,
  InVersion,
  InWhole,
} from '../../platform/inputs';
import { Payload } from '../../platform/payload';
import { RiskLevel } from './assessment.entity';
import { Visibility } from './case-access.entity';
import { Issue, IssueCloseReason, IssueStage, IssueState } from './issue.entity';
import { IssuePriority } from './issue-priority.service';

@InputType({ description: 'What triage says of an issue.' })
export class IssueTriageFacts {
  @InText({ description: 'Category and part, for example layanan/RSUD.', max: 80 })
  category!: string;

  @InWhole({ description: 'Impact from 1 (hardly any) to 5 (grave).', min: 1, max: 5 })
  impact!: number;

  @InId({ description: 'The person who answers for it.' })
  ownerId!: string;

  @InId({ description: 'Department (OPD) that knows the facts.', nullable: true })
  agencyId?: string | null;

  @InTexts({
    description: 'Codes of the affected districts; those found in the news when absent.',
    nullable: true,
  })
  districts?: string[] | null;

  @InEnum(IssueStage, { description: 'How far it has come, as the analyst reads it.', nullable: true })
  stage?: IssueStage | null;
}

@InputType({
  description:
    'Opens an issue from an alert, from a story, or by hand; with what triage says, it is triaged at once.',
})
export class IssueOpenInput {
  @InId({ description: 'Alert it comes from; the issue of an alert is opened once.', nullable: true })
  alertId?: string | null;

  @InId({ description: 'Story it comes from.', nullable: true })
  storyId?: string | null;

  @InText({ description: 'What it is about; required without alert or story.', nullable: true, max: 300 })
  title?: string | null;

  @InObject(() => IssueTriageFacts, { description: 'What triage says, when it is known.', nullable: true })
  triage?: IssueTriageFacts | null;

  @InFlag({ description: 'True in a drill; the alert decides when it comes from one.', nullable: true })
  isExercise?: boolean | null;

  @InIdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: 'Names an issue.' })
export class IssueIdInput {
  @InId({ description: 'The issue.' })
  issueId!: string;
}

@InputType({ description: 'Sets category, impact and owner of an issue, the first time or again.' })
export class IssueTriageInput extends IssueIdInput {
  @InVersion()
  expectedVersion!: number;

  @InObject(() => IssueTriageFacts, { description: 'What triage says.' })
  triage!: IssueTriageFacts;
}

/** A move that needs nothing but the issue. */
export enum IssueMove {
  RESPOND = 'RESPOND',
  WATCH = 'WATCH',
  RESOLVE = 'RESOLVE',
}
registerEnumType(IssueMove, {
  name: 'IssueMove',
  description: 'A move of an issue that needs nothing but the issue.',
  valuesConfig: {
    RESPOND: { description: 'It is being answered.' },
    WATCH: { description: 'It was answered; its effect is watched.' },
    RESOLVE: { description: 'It is solved.' },
  },
});

@InputType({ description: 'Moves an issue to its next state.' })
export class IssueMoveInput extends IssueIdInput {
  @InEnum(IssueMove, { description: 'The move.' })
  move!: IssueMove;
}

@InputType({ description: 'Closes an issue with a reason.' })
export class IssueCloseInput extends IssueIdInput {
  @InEnum(IssueCloseReason, { description: 'Why.' })
  reason!: IssueCloseReason;

  @InText({ description: 'What else should be known.', nullable: true, max: 1000 })
  note?: string | null;
}

@InputType({ description: 'Names an issue and gives a reason.' })
export class IssueReasonInput extends IssueIdInput {
  @InText({ description: 'Why.', max: 1000 })
  reason!: string;
}

@InputType({ description: 'Continues an issue in another one.' })
export class IssueMergeInput extends IssueReasonInput {
  @InId({ description: 'The open issue that goes on.' })
  intoIssueId!: string;
}

@InputType({ description: 'Adds a story to an issue.' })
export class IssueStoryAddInput extends IssueIdInput {
  @InId({ description: 'The story.' })
  storyId!: string;
}

@InputType({ description: 'Keeps an issue to an access list, or changes the list.' })
export class IssueRestrictInput extends IssueReasonInput {
  @InIds({ description: 'The persons who may see it; owner and caller always may.' })
  personIds!: string[];
}

@ObjectType({ description: 'Result of a mutation on an issue.' })
export class IssuePayload extends Payload {
  @Field(() => Issue, { nullable: true, description: 'The issue; null when refused.' })
  issue?: Issue | null;
}

@InputType({ description: 'Which issues to show; absent fields do not narrow.' })
export class IssueFilter {
  @InEnums(IssueState, { description: 'In one of these states.', nullable: true })
  states?: IssueState[] | null;

  @InFlag({ description: 'Open or not.', nullable: true })
  isOpen?: boolean | null;

  @InEnum(RiskLevel, { description: 'At this level.', nullable: true })
  level?: RiskLevel | null;

  @InEnum(IssuePriority, { description: 'Of this priority.', nullable: true })
  priority?: IssuePriority | null;

  @InId({ description: 'Owned by this person.', nullable: true })
  ownerId?: string | null;

  @InFlag({ description: 'Owned by the caller.', nullable: true })
  isMine?: boolean | null;

  @InEnum(Visibility, { description: 'Open or restricted.', nullable: true })
  visibility?: Visibility | null;

  @InText({ description: 'Number or title contains this text.', nullable: true, max: 100 })
  text?: string | null;
}

@ObjectType({ description: 'Issues in one state.' })
export class IssueCount {
  @Field(() => IssueState, { description: 'The state.' })
  state!: IssueState;

  @Field(() => Int, { description: 'Issues in it that the caller may see.' })
  count!: number;
}

/** Roles that may own an issue. */
export const OWNERS: readonly Role[] = [
  Role.MONITORING_ANALYST,
  Role.COMMUNICATIONS_OFFICER,
  Role.DIVISION_HEAD,
  Role.AGENCY_HEAD,
];
