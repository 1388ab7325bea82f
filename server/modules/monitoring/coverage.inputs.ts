import { Allow } from 'class-validator';
import { ArgsType, Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { LocalDate } from '../../platform/scalars';

/** How fine a series is. */
export enum CoverageGrain {
  HOUR = 'HOUR',
  DAY = 'DAY',
  MONTH = 'MONTH',
}
registerEnumType(CoverageGrain, {
  name: 'CoverageGrain',
  description: 'How fine a series is.',
  valuesConfig: {
    HOUR: { description: 'By hour of publishing, for at most 31 days.' },
    DAY: { description: 'By local day, for at most 400 days.' },
    MONTH: { description: 'By local month, for at most ten years.' },
  },
});

/** What coverage is shared out by. */
export enum ShareBy {
  TOPIC = 'TOPIC',
  OUTLET = 'OUTLET',
  DISTRICT = 'DISTRICT',
}
registerEnumType(ShareBy, {
  name: 'ShareBy',
  description: 'What coverage is shared out by.',
  valuesConfig: {
    TOPIC: { description: 'By topic; an article in two topics counts in both.' },
    OUTLET: { description: 'By outlet, over articles in any topic.' },
    DISTRICT: { description: 'By the place that topics are about.' },
  },
});

@ArgsType()
export class SeriesArgs {
  @Allow()
  @Field(() => [ID], { description: 'The topics, at most eight.' })
  topicIds!: string[];

  @Allow()
  @Field(() => CoverageGrain, { description: 'How fine.' })
  grain!: CoverageGrain;

  @Allow()
  @Field(() => LocalDate, { description: 'First day.' })
  fromOn!: string;

  @Allow()
  @Field(() => LocalDate, { description: 'Last day.' })
  toOn!: string;
}

@ArgsType()
export class ShareArgs {
  @Allow()
  @Field(() => ShareBy, { description: 'Shared out by what.' })
  by!: ShareBy;

  @Allow()
  @Field(() => LocalDate, { description: 'First day.' })
  fromOn!: string;

  @Allow()
  @Field(() => LocalDate, { description: 'Last day.' })
  toOn!: string;
}

@ObjectType({
  description: 'Articles by the tone that counts: of a person, else of the machine where it is sure.',
})
export class CoverageTone {
  @Field(() => Int, { description: 'Positive.' })
  positive = 0;

  @Field(() => Int, { description: 'Neutral.' })
  neutral = 0;

  @Field(() => Int, { description: 'Negative.' })
  negative = 0;

  @Field(() => Int, { description: 'Not decided; a person is to look.' })
  needsPerson = 0;

  @Field(() => Int, { description: 'Without a tone, because it is not in Indonesian.' })
  none = 0;
}

/** Articles under one head: all, those that were paid for, those on own channels, and the rest. */
@ObjectType()
export abstract class CoverageCounts {
  @Field(() => Int, { description: 'Articles, copies, paid ones and own channels included.' })
  articleCount = 0;

  @Field(() => Int, { description: 'Articles that the office paid for.' })
  paidCount = 0;

  @Field(() => Int, { description: "Articles on the office's own channels." })
  ownCount = 0;

  @Field(() => Int, { description: 'Articles that were neither paid for nor published by the office.' })
  earnedCount = 0;

  @Field(() => CoverageTone, {
    nullable: true,
    description: 'Articles by tone; null by the hour, and for callers who read totals only.',
  })
  tone: CoverageTone | null = null;
}

@ObjectType({ description: 'Coverage in one hour, day or month.' })
export class CoveragePoint extends CoverageCounts {
  @Field(() => String, { description: 'Local start: yyyy-mm-ddThh:00, yyyy-mm-dd or yyyy-mm.' })
  period!: string;
}

@ObjectType({ description: 'Coverage of a topic over time, periods without news included.' })
export class CoverageSeries {
  @Field(() => ID, { description: 'The topic.' })
  topicId!: string;

  @Field(() => String, { description: 'Name of the topic.' })
  name!: string;

  @Field(() => [CoveragePoint], { description: 'The periods in their order.' })
  points!: CoveragePoint[];
}

@ObjectType({ description: 'The part of one topic, outlet or place in the coverage.' })
export class ShareRow extends CoverageCounts {
  @Field(() => ID, {
    nullable: true,
    description: 'The topic or outlet; null for places and what is not known.',
  })
  id!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of it; null when not known.' })
  name!: string | null;

  @Field(() => Float, { description: 'Part of all articles counted here, 0 to 1.' })
  share!: number;

  @Field(() => Float, {
    description: 'Part of the articles that were neither paid for nor published by the office.',
  })
  earnedShare!: number;
}

@ObjectType({ description: 'How coverage is shared out in a period.' })
export class ShareOfVoice extends CoverageCounts {
  @Field(() => [ShareRow], {
    description: 'The parts, most articles first, at most 300; the totals count all.',
  })
  rows: ShareRow[] = [];
}
