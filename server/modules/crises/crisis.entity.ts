import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index, PrimaryColumn } from 'typeorm';
import type { Actor } from '../../platform/actor';
import { Flag, Json, Moment, Node, Ref, State, Text, Whole } from '../../platform/columns';
import { crisesVisibleTo, showsInRoom, Visibility } from '../issues/case-access.entity';
import { CrisisState, type ResponseStrategy, ScctCluster, ScctType, Severity } from './crisis.enums';

export { CrisisState, ResponseStrategy, ScctCluster, ScctType, Severity } from './crisis.enums';

/** A declared crisis: one or more issues under a commander, with clocks that run. */
@Entity()
@Index('crisis_code', ['code'], { unique: true })
@Index('crisis_state', ['state', 'declaredAt'])
@ObjectType({
  implements: Node,
  description: 'A declared crisis: issues under a commander, with clocks that run.',
})
export class Crisis extends Node {
  static scope = 'issues:read';

  @Text({ length: 40, description: 'Number, gap-free per year.' })
  code!: string;

  @Text({ length: 300, description: 'What it is about, in one line.' })
  title!: string;

  @State(CrisisState, { description: 'Where it stands.' })
  state: CrisisState = CrisisState.DECLARED;

  @State(CrisisState, { nullable: true })
  previousState: CrisisState | null = null;

  @State(Severity, { description: 'Impact, chosen by a person.' })
  severity!: Severity;

  @State(ScctCluster, { description: 'Cluster of responsibility, as it was declared.' })
  cluster!: ScctCluster;

  @State(ScctType, { description: 'Type of crisis within the cluster.' })
  type!: ScctType;

  @Flag({ description: 'Whether a similar crisis happened before.' })
  crisisHistory!: boolean;

  @Flag({ description: 'Whether relations were bad before.' })
  poorPriorReputation!: boolean;

  /** Chosen response strategies; null before the choice. */
  @Json({ nullable: true })
  strategies: ResponseStrategy[] | null = null;

  @Text({ length: 0, nullable: true, description: 'Evidence that a denial rests on; null without a denial.' })
  strategyEvidence: string | null = null;

  @Ref()
  commanderId!: string;

  @Text({ length: 20, nullable: true, description: 'Code of the playbook; null when there is none.' })
  playbookCode: string | null = null;

  @Whole({ nullable: true, description: 'Version of the playbook that was taken; null when there is none.' })
  playbookVersion: number | null = null;

  @Text({ length: 0, nullable: true, description: 'Why it has no playbook; null when it has one.' })
  noPlaybookReason: string | null = null;

  @Text({ length: 0, description: 'Why it was declared.' })
  reason!: string;

  @Moment({
    description: 'Start of the clocks: first score of 50, declaration, or first question of the press.',
  })
  clockStartedAt!: Date;

  @Moment({ description: 'When it was declared.' })
  declaredAt!: Date;

  @Ref()
  declaredById!: string;

  @Moment({ nullable: true, description: 'When it became active; null before.' })
  activeAt: Date | null = null;

  @Moment({ nullable: true, description: 'When it was last contained; null before.' })
  containedAt: Date | null = null;

  @Moment({ nullable: true, description: 'When recovery last began; null before.' })
  recoveryAt: Date | null = null;

  @Moment({ nullable: true, description: 'When it was closed; null before.' })
  closedAt: Date | null = null;

  @Ref({ nullable: true })
  closedById: string | null = null;

  @Moment({ nullable: true, description: 'When its review was approved; null before.' })
  reviewedAt: Date | null = null;

  @Moment({ nullable: true, description: 'When a head of the office took note of it; null before.' })
  leaderNotedAt: Date | null = null;

  @Whole({
    nullable: true,
    description: 'Minutes between updates that the commander set; null for the default.',
  })
  updateEveryMinutes: number | null = null;

  @Flag({ description: 'True in a drill: nothing leaves the office, nothing is reserved.' })
  isExercise!: boolean;

  @State(Visibility, { description: 'Who learns that it exists.' })
  visibility: Visibility = Visibility.OPEN;

  static visibleTo(actor: Actor): object | object[] | null {
    return crisesVisibleTo(actor);
  }
}

/** An issue that a crisis was declared over. */
@Entity()
@Index('crisis_issue_issue', ['issueId'])
export class CrisisIssue {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  crisisId!: string;

  @PrimaryColumn({ type: 'varchar', length: 36 })
  issueId!: string;

  @Moment()
  addedAt!: Date;
}

/** What a person is in a crisis. */
export enum CrisisRoleKind {
  COMMANDER = 'COMMANDER',
  SPOKESPERSON = 'SPOKESPERSON',
  SCRIBE = 'SCRIBE',
  FACT_CONTACT = 'FACT_CONTACT',
  LEGAL = 'LEGAL',
}
registerEnumType(CrisisRoleKind, {
  name: 'CrisisRoleKind',
  description: 'What a person is in a crisis.',
  valuesConfig: {
    COMMANDER: { description: 'Leads and decides.' },
    SPOKESPERSON: { description: 'The one voice to the public.' },
    SCRIBE: { description: 'Keeps the record.' },
    FACT_CONTACT: { description: 'Confirms the facts of an agency.' },
    LEGAL: { description: 'Reviews what is said.' },
  },
});

/** A person's part in a crisis, from when to when; history is kept. */
@Entity()
@Index('crisis_role_crisis', ['crisisId', 'kind'])
@ObjectType({ implements: Node, description: "A person's part in a crisis, from when to when." })
export class CrisisRole extends Node {
  static scope = 'issues:read';

  @Ref()
  crisisId!: string;

  @Ref()
  personId!: string;

  @Text({ length: 120, description: 'Name of the person at that time.' })
  personName!: string;

  @State(CrisisRoleKind, { description: 'What the person is.' })
  kind!: CrisisRoleKind;

  /** Kept out of the record of changes like every number of a person. */
  @Text({
    length: 40,
    nullable: true,
    description: 'Telephone number at which this part is reached; null when not said.',
  })
  phone: string | null = null;

  static secret = ['phone'];

  @Moment({ description: 'Since when.' })
  fromAt!: Date;

  @Moment({ nullable: true, description: 'Until when; null while it lasts.' })
  toAt: Date | null = null;

  @Ref()
  givenById!: string;

  @Field(() => Boolean, { description: 'True while it lasts.' })
  get isCurrent(): boolean {
    return this.toAt === null;
  }

  static visibleTo(actor: Actor): object | null {
    return showsInRoom(actor);
  }
}
