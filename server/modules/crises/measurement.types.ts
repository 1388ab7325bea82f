import { Field, Float, Int, ObjectType } from 'type-graphql';
import { DateTime, Rupiah } from '../../platform/scalars';
import { RiskLevel } from '../issues/assessment.entity';

/** Hours in a level. */
@ObjectType({ description: 'Hours in a level.' })
export class LevelHours {
  @Field(() => RiskLevel, { description: 'The level that was displayed.' })
  level!: RiskLevel;

  @Field(() => Float, { description: 'Hours.' })
  hours!: number;
}

/** Times of a crisis in whole minutes. */
@ObjectType({ description: 'Times of a crisis in whole minutes; null where one of both ends is missing.' })
export class CrisisTimes {
  @Field(() => DateTime, { nullable: true, description: 'First negative item.' })
  firstNegativeAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'First alert.' })
  alertAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'First published statement.' })
  firstStatementAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'First published full statement.' })
  fullStatementAt!: Date | null;

  @Field(() => Int, { nullable: true, description: 'From the first negative item to the first alert.' })
  detectMinutes!: number | null;

  @Field(() => Int, { nullable: true, description: 'From the alert to its acknowledgement.' })
  acknowledgeMinutes!: number | null;

  @Field(() => Int, { nullable: true, description: 'From the acknowledgement to the declaration.' })
  declareMinutes!: number | null;

  @Field(() => Int, { nullable: true, description: 'From the start of the clock to the first statement.' })
  firstStatementFromClockMinutes!: number | null;

  @Field(() => Int, { nullable: true, description: 'From the first negative item to the first statement.' })
  firstStatementFromPublicMinutes!: number | null;

  @Field(() => Int, { nullable: true, description: 'From the start of the clock to the full statement.' })
  fullStatementMinutes!: number | null;

  @Field(() => Int, { nullable: true, description: 'Since the last statement or note of no change.' })
  lastUpdateGapMinutes!: number | null;

  @Field(() => [LevelHours], { description: 'Hours in each level that was displayed.' })
  levels!: LevelHours[];
}

/** Median and ninetieth percentile of durations. */
@ObjectType({ description: 'Median and ninetieth percentile of durations in minutes; never the mean.' })
export class MinuteSpread {
  @Field(() => Int, { description: 'How many there are.' })
  count!: number;

  @Field(() => Float, { description: 'Half are not longer.' })
  median!: number;

  @Field(() => Float, { description: 'Nine of ten are not longer.' })
  p90!: number;
}

/** Quota left in a line of a contract. */
@ObjectType({ description: 'Quota left in a line of a contract.' })
export class QuotaLeft {
  @Field(() => String, { description: 'Outlet.' })
  outletName!: string;

  @Field(() => String, { description: 'Number of the contract.' })
  contractNumber!: string;

  @Field(() => Int, { nullable: true, description: 'Units left; null without a limit.' })
  available!: number | null;
}

/** What a crisis cost in placements. */
@ObjectType({ description: 'What a crisis cost in placements.' })
export class CrisisCost {
  @Field(() => Int, { description: 'Units placed and not cancelled.' })
  units!: number;

  @Field(() => Rupiah, { description: 'Their price before VAT.' })
  price!: number;

  @Field(() => [QuotaLeft], { description: 'Quota left in the contracts that were used.' })
  quotaLeft!: QuotaLeft[];

  @Field(() => MinuteSpread, { nullable: true, description: 'From order to publication; null before one.' })
  orderToPublication!: MinuteSpread | null;

  @Field(() => MinuteSpread, { nullable: true, description: 'From invoice to payment; null before one.' })
  invoiceToPayment!: MinuteSpread | null;
}
