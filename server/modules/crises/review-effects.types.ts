import { Field, Float, Int, ObjectType } from 'type-graphql';
import { DateTime, Rupiah } from '../../platform/scalars';
import { HoaxState, HoaxVerdict } from './clarification.enums';
import { TargetMode, TargetState } from './distribution.enums';
import { MinuteSpread } from './measurement.types';

/** An outlet that a statement was sent to, and what came of it. */
@ObjectType({ description: 'An outlet that a statement was sent to, and what came of it.' })
export class ReviewTarget {
  @Field(() => String, { description: 'Outlet.' })
  outletName!: string;

  @Field(() => TargetMode, { description: 'How it was addressed.' })
  mode!: TargetMode;

  @Field(() => Float, { description: 'Frozen score.' })
  score!: number;

  @Field(() => TargetState, { nullable: true, description: 'Where the delivery stands.' })
  state!: TargetState | null;

  @Field(() => Rupiah, { description: 'Price before VAT; 0 for free ones.' })
  price!: number;

  @Field(() => Int, { nullable: true, description: 'Minutes to its pickup; null without one.' })
  latencyMinutes!: number | null;

  @Field(() => Int, { nullable: true, description: 'Key messages found; null without a pickup.' })
  messagesFound!: number | null;

  @Field(() => Int, { nullable: true, description: 'Key messages in all; null without a pickup.' })
  messageCount!: number | null;
}

/** A clarification in the time of the crisis. */
@ObjectType({ description: 'A clarification in the time of the crisis.' })
export class ReviewHoax {
  @Field(() => String, { description: 'What it is about.' })
  title!: string;

  @Field(() => HoaxVerdict, { nullable: true, description: 'The verdict; null before.' })
  verdict!: HoaxVerdict | null;

  @Field(() => HoaxState, { description: 'Where it stands.' })
  state!: HoaxState;

  @Field(() => DateTime, { nullable: true, description: 'When it was published; null when never.' })
  publishedAt!: Date | null;
}

/** Questions of the press, and how long answers took. */
@ObjectType({ description: 'Questions of the press, and how long answers took.' })
export class ReviewInquiries {
  @Field(() => Int, { description: 'Received.' })
  received!: number;

  @Field(() => Int, { description: 'Answered.' })
  answered!: number;

  @Field(() => Int, { description: 'Left unanswered with a reason.' })
  declined!: number;

  @Field(() => Int, { description: 'Answered after the deadline, or still open past it.' })
  late!: number;

  @Field(() => MinuteSpread, { nullable: true, description: 'Minutes to the answer; null without one.' })
  minutes!: MinuteSpread | null;
}

/** A right of reply or correction in the time of the crisis. */
@ObjectType({ description: 'A right of reply or correction in the time of the crisis.' })
export class ReviewReply {
  @Field(() => String, { description: 'Number.' })
  code!: string;

  @Field(() => String, { description: 'Outlet.' })
  outletName!: string;

  @Field(() => String, { description: 'Where it stands, by its code.' })
  state!: string;
}

/** Something that happened, from the sealed record. */
@ObjectType({ description: 'Something that happened, from the sealed record.' })
export class ReviewMoment {
  @Field(() => DateTime, { description: 'When.' })
  at!: Date;

  @Field(() => String, { description: 'Name of the event, for example statement.published.' })
  name!: string;

  @Field(() => String, { description: 'Who did it.' })
  actorName!: string;

  @Field(() => String, { nullable: true, description: 'Reason that was given; null when none.' })
  reason!: string | null;
}
