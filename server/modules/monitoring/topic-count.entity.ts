import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Whole } from '../../platform/columns';

const key = { type: 'int' } as const;

/** Articles counted under one key; the tone is part of the key, so that an edit of tone moves one from key to key. */
abstract class Rollup {
  /** Usable articles, paid ones and own channels included. */
  @Whole()
  articleCount!: number;

  @Whole()
  paidCount!: number;

  /** On the office's own channels. */
  @Whole()
  ownCount!: number;
}

/** Articles of a topic by local day (yyyymmdd) and tone: the series of one topic. */
@Entity()
export class TopicDay extends Rollup {
  @PrimaryColumn(key)
  topicNo!: number;

  @PrimaryColumn(key)
  day!: number;

  @PrimaryColumn({ type: 'smallint', select: false })
  tone!: number;
}

/** The same with the day first: all topics of a few days. */
@Entity()
export class DayTopic extends Rollup {
  @PrimaryColumn(key)
  day!: number;

  @PrimaryColumn(key)
  topicNo!: number;

  @PrimaryColumn({ type: 'smallint', select: false })
  tone!: number;
}

/** Articles in any topic by local day, outlet (0 when unknown) and tone. */
@Entity()
export class DayOutlet extends Rollup {
  @PrimaryColumn(key)
  day!: number;

  @PrimaryColumn(key)
  outletNo!: number;

  @PrimaryColumn({ type: 'smallint', select: false })
  tone!: number;
}

/** Articles of a topic by local month (yyyymm) and tone. */
@Entity()
export class MonthTopic extends Rollup {
  @PrimaryColumn(key)
  month!: number;

  @PrimaryColumn(key)
  topicNo!: number;

  @PrimaryColumn({ type: 'smallint', select: false })
  tone!: number;
}

/** Articles in any topic by local month, outlet (0 when unknown) and tone. */
@Entity()
export class MonthOutlet extends Rollup {
  @PrimaryColumn(key)
  month!: number;

  @PrimaryColumn(key)
  outletNo!: number;

  @PrimaryColumn({ type: 'smallint', select: false })
  tone!: number;
}

/**
 * One hour of a topic by publishing time (monitoring.md 9). The test counts distinct pairs of outlet and story; paid items,
 * own channels and pickups of the office's texts stand beside it and are no part of it.
 */
@Entity()
export class TopicBucket {
  @PrimaryColumn(key)
  topicNo!: number;

  /** Hours since the epoch. */
  @PrimaryColumn(key)
  hour!: number;

  @Whole()
  pairCount!: number;

  @Whole()
  outletCount!: number;

  /** Pairs in the six hours that end with this one. */
  @Whole()
  windowCount!: number;

  @Whole()
  windowOutletCount!: number;

  /** All usable articles of the hour. */
  @Whole()
  articleCount!: number;

  @Column({ type: 'int', select: false })
  negativeCount!: number;

  @Column({ type: 'int', select: false })
  needsPersonCount!: number;

  @Whole()
  paidCount!: number;

  @Whole()
  ownCount!: number;

  /** Carriers of a text of the office, paid ones left out. */
  @Whole()
  pickupCount!: number;
}
