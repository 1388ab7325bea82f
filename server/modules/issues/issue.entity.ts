import { ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index, PrimaryColumn } from 'typeorm';
import type { Actor } from '../../platform/actor';
import { Flag, Json, Moment, Node, Ref, State, Text, Whole } from '../../platform/columns';
import { RiskLevel } from './assessment.entity';
import { issuesVisibleTo, Visibility } from './case-access.entity';

/** Where an issue stands. */
export enum IssueState {
  NEW = 'NEW',
  TRIAGED = 'TRIAGED',
  RESPONDING = 'RESPONDING',
  ESCALATED = 'ESCALATED',
  MONITORING = 'MONITORING',
  RESOLVED = 'RESOLVED',
  CLOSED = 'CLOSED',
  MERGED = 'MERGED',
}
registerEnumType(IssueState, {
  name: 'IssueState',
  description: 'Where an issue stands.',
  valuesConfig: {
    NEW: { description: 'Opened, not assessed yet.' },
    TRIAGED: { description: 'Category, impact and owner are set.' },
    RESPONDING: { description: 'A task or a statement exists.' },
    ESCALATED: { description: 'A crisis was declared over it.' },
    MONITORING: { description: 'Answered; its effect is watched.' },
    RESOLVED: { description: 'Solved; waits to be closed.' },
    CLOSED: { description: 'Closed with a reason.' },
    MERGED: { description: 'Continued in another issue.' },
  },
});

/** States in which an issue is open. */
export const OPEN_STATES: readonly IssueState[] = [
  IssueState.NEW,
  IssueState.TRIAGED,
  IssueState.RESPONDING,
  IssueState.ESCALATED,
  IssueState.MONITORING,
  IssueState.RESOLVED,
];

/** The analyst's reading of an issue's life; informative only. */
export enum IssueStage {
  POTENTIAL = 'POTENTIAL',
  EMERGING = 'EMERGING',
  CURRENT = 'CURRENT',
  CRISIS = 'CRISIS',
  DORMANT = 'DORMANT',
}
registerEnumType(IssueStage, {
  name: 'IssueStage',
  description: "The analyst's reading of an issue's life; informative only.",
  valuesConfig: {
    POTENTIAL: { description: 'It may become an issue.' },
    EMERGING: { description: 'It begins to spread.' },
    CURRENT: { description: 'It is widely spoken of.' },
    CRISIS: { description: 'It disturbs the work of the government.' },
    DORMANT: { description: 'It sleeps and may wake.' },
  },
});

/** Why an issue was closed. */
export enum IssueCloseReason {
  FALSE_POSITIVE = 'FALSE_POSITIVE',
  POSITIVE_VIRAL = 'POSITIVE_VIRAL',
  INSUFFICIENT_INFO = 'INSUFFICIENT_INFO',
  HANDLED_BY_AGENCY = 'HANDLED_BY_AGENCY',
  DUPLICATE = 'DUPLICATE',
  RESOLVED = 'RESOLVED',
}
registerEnumType(IssueCloseReason, {
  name: 'IssueCloseReason',
  description: 'Why an issue was closed.',
  valuesConfig: {
    FALSE_POSITIVE: { description: 'It was no issue.' },
    POSITIVE_VIRAL: { description: 'It spread because it is good news.' },
    INSUFFICIENT_INFO: { description: 'Too little was known to act.' },
    HANDLED_BY_AGENCY: { description: 'Another agency handles it.' },
    DUPLICATE: { description: 'Another issue tells the same.' },
    RESOLVED: { description: 'It was solved.' },
  },
});

/** A problem in the news with an owner, an impact and the agency that knows the facts. */
@Entity()
@Index('issue_code', ['code'], { unique: true })
@Index('issue_state', ['state', 'openedAt'])
@Index('issue_alert', ['alertId'])
@ObjectType({
  implements: Node,
  description: 'A problem in the news with an owner, an impact and the agency that knows the facts.',
})
export class Issue extends Node {
  static scope = 'issues:read';

  @Text({ length: 40, description: 'Number, gap-free per year.' })
  code!: string;

  @Text({ length: 300, description: 'What it is about, in one line.' })
  title!: string;

  @Text({
    length: 80,
    nullable: true,
    description: 'Category and part, for example layanan/RSUD; null before triage.',
  })
  category: string | null = null;

  @State(IssueState, { description: 'Where it stands.' })
  state: IssueState = IssueState.NEW;

  @State(IssueState, { nullable: true })
  previousState: IssueState | null = null;

  @State(IssueStage, { description: "The analyst's reading of its life; informative only." })
  stage: IssueStage = IssueStage.EMERGING;

  @Whole({ nullable: true, description: 'Impact from 1 to 5, set by a person; null before triage.' })
  impact: number | null = null;

  @State(RiskLevel, { description: 'Urgency: the level displayed at its last assessment.' })
  level: RiskLevel = RiskLevel.NORMAL;

  @Ref({ nullable: true })
  ownerId: string | null = null;

  /** Work unit (OPD) that knows the facts. */
  @Ref({ nullable: true })
  agencyId: string | null = null;

  /** Codes of the affected districts, as the profile lists them. */
  @Json()
  districts!: string[];

  @State(Visibility, { description: 'Who learns that it exists.' })
  visibility: Visibility = Visibility.OPEN;

  /** Alert it was opened from. */
  @Ref({ nullable: true })
  alertId: string | null = null;

  @Whole({ nullable: true })
  topicNo: number | null = null;

  @Moment({ description: 'When it was opened.' })
  openedAt!: Date;

  @Ref()
  openedById!: string;

  @Moment({ nullable: true, description: 'When it was last closed; null while open.' })
  closedAt: Date | null = null;

  @State(IssueCloseReason, { nullable: true, description: 'Why it was closed; null while open.' })
  closeReason: IssueCloseReason | null = null;

  @Text({ length: 0, nullable: true, description: 'What was noted at closing; null when nothing was.' })
  closeNote: string | null = null;

  @Ref({ nullable: true })
  mergedIntoId: string | null = null;

  @Whole({ default: 1, description: 'Rises by one each time it is reopened.' })
  episodeNo: number = 1;

  @Moment({ nullable: true, description: 'When it was last reopened; null when never.' })
  reopenedAt: Date | null = null;

  /** When the first task or statement of this episode was made; without one it cannot be RESPONDING. */
  @Moment({ nullable: true, description: 'When it was first answered by a task or statement; null before.' })
  respondedAt: Date | null = null;

  @Flag({ description: 'True in a drill.' })
  isExercise!: boolean;

  static visibleTo(actor: Actor): object | object[] | null {
    return issuesVisibleTo(actor);
  }
}

/** A story that belongs to an issue. */
@Entity()
@Index('issue_story_story', ['storyNo'])
export class IssueStory {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  issueId!: string;

  @PrimaryColumn({ type: 'int' })
  storyNo!: number;

  @Moment()
  addedAt!: Date;
}
