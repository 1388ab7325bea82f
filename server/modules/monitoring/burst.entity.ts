import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Actor } from '../../platform/actor';
import { Flag, Json, Moment, Node, Ref, State, Text, Whole } from '../../platform/columns';
import { mayReadMonitoring } from './monitoring.roles';

/** How far a topic is above its usual coverage. */
export enum BurstLevel {
  WATCH = 'WATCH',
  ALERT = 'ALERT',
}
registerEnumType(BurstLevel, {
  name: 'BurstLevel',
  description: 'How far a topic is above its usual coverage.',
  valuesConfig: {
    WATCH: { description: 'Unusual, at less than one in a thousand; shown on screens only.' },
    ALERT: {
      description:
        'Very unusual, at less than one in ten thousand with three outlets, or by the second path.',
    },
  },
});

/** Which rule found a burst. */
export enum BurstPath {
  VOLUME = 'VOLUME',
  SMALL_TOPIC = 'SMALL_TOPIC',
}
registerEnumType(BurstPath, {
  name: 'BurstPath',
  description: 'Which rule found a burst.',
  valuesConfig: {
    VOLUME: { description: 'The count of six hours against what is usual at that hour on such a day.' },
    SMALL_TOPIC: {
      description:
        'For topics with little news: three outlets on one story within three hours, or one national outlet.',
    },
  },
});

/** What explains a burst, as it was at the last step that changed it; every part can be computed again from the rows. */
export interface BurstFacts {
  topTerms: { term: string; count: number; expected: number }[];
  outletNos: number[];
  articleIds: number[];
  firstArticleId: number | null;
  articleCount: number;
  paidCount: number;
  ownCount: number;
  pickupCount: number;
  negativeCount: number;
  needsPersonCount: number;
  silentSources: string[];
}

/** Coverage of a topic far above what is usual, from opening to closing (monitoring.md 9). */
@Entity()
@Index('burst_topic', ['topicNo', 'openedAt'])
@Index('burst_open', ['closedAt', 'openedAt'])
@ObjectType({ implements: Node, description: 'Coverage of a topic far above what is usual.' })
export class Burst extends Node {
  @Whole()
  topicNo!: number;

  @State(BurstLevel, { description: 'The highest level it reached.' })
  level!: BurstLevel;

  @State(BurstPath, { description: 'Which rule found it.' })
  path!: BurstPath;

  @Moment({ description: 'End of the window that opened it.' })
  openedAt!: Date;

  @Moment({ description: 'End of the window it was last computed for.' })
  seenAt!: Date;

  @Moment({ description: 'End of the second calm window; null while it goes on.', nullable: true })
  closedAt!: Date | null;

  @Field(() => Float, {
    description: 'Probability of so many or more on an ordinary day, when it was at its highest.',
  })
  @Column({ type: 'double' })
  p!: number;

  @Field(() => Float, { description: 'Pairs of outlet and story that were to be expected in the six hours.' })
  @Column({ type: 'double' })
  expected!: number;

  /** Size of the negative binomial of the expectation. */
  @Column({ type: 'double' })
  size!: number;

  @Field(() => Int, {
    description: 'Pairs of outlet and story in the six hours, when it was at its highest.',
  })
  @Whole()
  observed!: number;

  @Field(() => Int, { description: 'Distinct outlets in the six hours, when it was at its highest.' })
  @Whole()
  outletCount!: number;

  /** Observed count at the last alert; the next one needs twice as many. */
  @Whole()
  toldCount!: number;

  @Whole()
  calmWindows!: number;

  /** Number of the story carried by most outlets. */
  @Whole({ nullable: true })
  storyNo!: number | null;

  @Flag({ description: 'True when too little of the past was known to be sure.' })
  isUncertain!: boolean;

  @Json()
  facts!: BurstFacts;

  /** The monitoring roles see every burst, nobody else sees any. */
  static visibleTo(actor: Actor): object | null {
    return mayReadMonitoring(actor) ? {} : null;
  }

  static scope = 'monitoring:read';
}

/** A time that is no ordinary one and is left out of baselines; other modules hand it in. */
@Entity()
@Index('spike_exclusion_owner', ['ownerRef'])
export class SpikeExclusion {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  /** Opaque reference of who handed it in, such as a crisis. */
  @Text({ length: 80 })
  ownerRef!: string;

  /** Null for all topics. */
  @Ref({ nullable: true })
  topicId!: string | null;

  @Moment()
  fromAt!: Date;

  /** Null while it goes on. */
  @Moment({ nullable: true })
  toAt!: Date | null;
}

/** Up to which moment of the grid spikes were evaluated, by name of the grid. */
@Entity()
export class SpikeMark {
  @PrimaryColumn({ type: 'varchar', length: 20 })
  name!: string;

  @Moment()
  at!: Date;
}
