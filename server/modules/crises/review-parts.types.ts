import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Role } from '../../platform/actor';
import { DateTime } from '../../platform/scalars';
import { RiskLevel } from '../issues/assessment.entity';
import { ApprovalDecision, ApprovalMode } from './approval.entity';
import { ClockKind, ClockState } from './clock.entity';
import { CrisisRoleKind } from './crisis.entity';
import { StatementKind, VersionState } from './statement.enums';

/** How large a crisis became. */
@ObjectType({ description: 'How large a crisis became.' })
export class ReviewImpact {
  @Field(() => Int, { description: 'Items, copies too.' })
  items!: number;

  @Field(() => Int, { description: 'Independent items.' })
  independentItems!: number;

  @Field(() => Int, { description: 'Independent sources.' })
  sources!: number;

  @Field(() => Float, { nullable: true, description: 'Highest score; null without one.' })
  peakScore!: number | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was highest.' })
  peakAt!: Date | null;

  @Field(() => RiskLevel, { nullable: true, description: 'Highest level.' })
  peakLevel!: RiskLevel | null;
}

/** A clock as it ended. */
@ObjectType({ description: 'A clock as it ended.' })
export class ReviewClock {
  @Field(() => ClockKind, { description: 'What it waited for.' })
  kind!: ClockKind;

  @Field(() => Int, { description: 'Which interval of a repeating clock.' })
  round!: number;

  @Field(() => DateTime, { description: 'When it was due.' })
  dueAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was met; null when never.' })
  metAt!: Date | null;

  @Field(() => ClockState, { description: 'How it ended.' })
  state!: ClockState;

  @Field(() => Int, { nullable: true, description: 'Minutes until it was met; null when never.' })
  minutes!: number | null;
}

/** A part that somebody held. */
@ObjectType({ description: 'A part that somebody held.' })
export class ReviewRole {
  @Field(() => CrisisRoleKind, { description: 'The part.' })
  kind!: CrisisRoleKind;

  @Field(() => String, { description: 'Name of the person at that time.' })
  personName!: string;

  @Field(() => DateTime, { description: 'Since when.' })
  fromAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'Until when; null until the end.' })
  toAt!: Date | null;
}

/** A decision on a version of a statement. */
@ObjectType({ description: 'A decision on a version of a statement.' })
export class ReviewApproval {
  @Field(() => Role, { description: 'Role of the level.' })
  role!: Role;

  @Field(() => ApprovalDecision, { description: 'What was decided.' })
  decision!: ApprovalDecision;

  @Field(() => ApprovalMode, { description: 'In which way.' })
  mode!: ApprovalMode;

  @Field(() => String, { description: 'Who decided.' })
  personName!: string;

  @Field(() => DateTime, { description: 'When.' })
  at!: Date;
}

/** A version of a statement with its approvals. */
@ObjectType({ description: 'A version of a statement with its approvals.' })
export class ReviewStatement {
  @Field(() => StatementKind, { description: 'What it was for.' })
  kind!: StatementKind;

  @Field(() => String, { description: 'Headline.' })
  title!: string;

  @Field(() => Int, { description: 'Number of the version.' })
  no!: number;

  @Field(() => VersionState, { description: 'Where it stands.' })
  state!: VersionState;

  @Field(() => DateTime, { nullable: true, description: 'When it was submitted; null when never.' })
  submittedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was published; null when never.' })
  publishedAt!: Date | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Minutes from submission to the last approval; null when none.',
  })
  approvalMinutes!: number | null;

  @Field(() => [ReviewApproval], { description: 'Decisions, oldest first.' })
  approvals!: ReviewApproval[];
}

/** A fact that was shown to be wrong. */
@ObjectType({ description: 'A fact that was shown to be wrong.' })
export class ReviewWrongFact {
  @Field(() => String, { description: 'What was said.' })
  text!: string;

  @Field(() => DateTime, { nullable: true, description: 'When it was refuted.' })
  decidedAt!: Date | null;
}
