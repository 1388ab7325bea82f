import { Field, Float, ObjectType } from 'type-graphql';
import { Column, Entity, Index, IsNull, Not } from 'typeorm';
import type { Actor } from '../../platform/actor';
import { Flag, Json, Moment, Money, Node, Ref, State, Text, Whole } from '../../platform/columns';
import { seesIssue, showsInRoomOfIssue } from '../issues/case-access.entity';
import { DistributionState, type PayRefusal, TargetMode, TargetState } from './distribution.enums';
import type { Components, OutletFacts, TargetWeights } from './targeting';

export { DistributionState, PayRefusal, TargetMode, TargetState } from './distribution.enums';

/** What the whole ranking was computed with, as it was then. */
export interface FrozenScene {
  weights: TargetWeights;
  /** Population in thousands by district. */
  population: Record<string, number>;
  affected: string[];
  overallRate: number | null;
  /** The carriers with what decides about the overlap with their readers. */
  carriers: { outletId: string; weight: number; districts: string[] }[];
}

/** What a score was computed from, as it was then. */
export interface FrozenFacts {
  parts: Components;
  facts: OutletFacts;
  /** Whether it asked the office about the issue: it then gets the release too. */
  hasAsked: boolean;
  /** Null for an outlet that no contract covers. */
  pay: { contractId: string; contractLineId: string; unitPrice: number; lastPaidAt: number | null } | null;
  refusals: PayRefusal[];
}

/** The sending of one statement to the outlets whose readers met the issue. */
@Entity()
@Index('distribution_version', ['versionId'])
@Index('distribution_issue', ['issueId', 'rankedAt'])
@Index('distribution_key', ['idempotencyKey'], { unique: true })
@ObjectType({
  implements: Node,
  description: 'The sending of one statement to the outlets whose readers met the issue.',
})
export class Distribution extends Node {
  static scope = 'issues:read';

  @Ref()
  versionId!: string;

  @Ref()
  issueId!: string;

  @Ref({ nullable: true })
  crisisId: string | null = null;

  @State(DistributionState, { description: 'Where it stands.' })
  state: DistributionState = DistributionState.PLANNED;

  @Moment({ description: 'When its inputs were frozen.' })
  rankedAt!: Date;

  @Whole({ description: 'Most paid placements it may choose.' })
  maxPaid!: number;

  /** What the whole ranking was computed with; the facts of each outlet stand with its target. */
  @Json()
  inputs!: FrozenScene;

  @Ref({ nullable: true })
  rankedById: string | null = null;

  @Flag({ description: 'True in a drill: nothing leaves the office, nothing is reserved.' })
  isExercise!: boolean;

  @Text({
    length: 300,
    nullable: true,
    description: 'Why its paid orders wait for the desks; null when they do not.',
  })
  waitingReason: string | null = null;

  @Moment({ nullable: true, description: 'When it was sent; null before.' })
  sentAt: Date | null = null;

  @Ref({ nullable: true })
  sentById: string | null = null;

  @Ref({ nullable: true })
  mandateId: string | null = null;

  /** Key of the sending; a second sending with it changes nothing. */
  @Text({ length: 80, nullable: true })
  idempotencyKey: string | null = null;

  static visibleTo(actor: Actor): object | null {
    return showsInRoomOfIssue(actor, { sentAt: Not(IsNull()) });
  }
}

/** One outlet of a distribution: its frozen score, how it is addressed, and what became of it. */
@Entity()
@Index('distribution_target_outlet', ['distributionId', 'outletId'], { unique: true })
@Index('distribution_target_state', ['state', 'sentAt'])
@Index('distribution_target_order', ['orderId'])
@Index('distribution_target_past', ['outletId', 'sentAt'])
@ObjectType({ implements: Node, description: 'One outlet of a distribution, with its frozen score.' })
export class DistributionTarget extends Node {
  static scope = 'issues:read';

  @Ref()
  distributionId!: string;

  @Ref()
  issueId!: string;

  @Ref()
  outletId!: string;

  /** Null for an outlet that is ranked but not chosen. */
  @State(TargetMode, { nullable: true, description: 'How it is addressed; null when it is not chosen.' })
  mode!: TargetMode | null;

  @Whole({ description: 'Place in the ranking, from 1.' })
  rank!: number;

  @Field(() => Float, { description: 'Score from 0 to 100.' })
  @Column({ type: 'double' })
  score!: number;

  /** Parts of the score and the numbers behind them. */
  @Json()
  components!: FrozenFacts;

  /** Press company of the outlet; null for an outlet that is only monitored. */
  @Ref({ nullable: true })
  companyId: string | null = null;

  @Flag({ description: 'True in a drill.' })
  isExercise!: boolean;

  @State(TargetState, {
    nullable: true,
    description: 'Where the delivery stands; null when it is not chosen.',
  })
  state: TargetState | null = null;

  @Flag({ description: 'True when it carried the claim after the ranking.' })
  isLate!: boolean;

  @Text({
    length: 0,
    nullable: true,
    description: 'Why a person chose or left it against the ranking; null otherwise.',
  })
  overrideReason: string | null = null;

  @Ref({ nullable: true })
  orderId: string | null = null;

  @Money({ default: 0, description: 'Price of the placement before VAT; 0 for free ones.' })
  price!: number;

  @Moment({ nullable: true, description: 'When it was sent; null before.' })
  sentAt: Date | null = null;

  @Moment({ nullable: true, description: 'When it was delivered; null before.' })
  deliveredAt: Date | null = null;

  @Whole({ default: 0, description: 'Tries of the delivery.' })
  tries!: number;

  @Ref({ nullable: true })
  mailId: string | null = null;

  @Moment({ nullable: true, description: 'When it is tried again; null when it is not.' })
  nextTryAt: Date | null = null;

  @Text({
    length: 300,
    nullable: true,
    description:
      'Why the last try failed, how it was handed over by hand, or why it was declined; null otherwise.',
  })
  deliveryNote: string | null = null;

  static visibleTo(actor: Actor): object | null {
    return seesIssue(actor);
  }
}
