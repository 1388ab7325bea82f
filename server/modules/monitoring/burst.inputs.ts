import { Field, Float, InputType, Int, ObjectType } from 'type-graphql';
import { InDay, InEnum, InFlag, InId } from '../../platform/inputs';
import { DateTime } from '../../platform/scalars';
import { BurstLevel } from './burst.entity';

@InputType({ description: 'Which bursts a list shows; absent conditions do not count.' })
export class BurstFilter {
  @InId({ description: 'Of this topic.', nullable: true })
  topicId?: string | null;

  @InEnum(BurstLevel, { description: 'Of this level.', nullable: true })
  level?: BurstLevel | null;

  @InFlag({ description: 'True for bursts under way, false for those that have closed.', nullable: true })
  isOpen?: boolean | null;

  @InDay({ description: 'Opened on this day or later.', nullable: true })
  fromOn?: string | null;

  @InDay({ description: 'Opened on this day or earlier.', nullable: true })
  toOn?: string | null;
}

@ObjectType({ description: 'A word of headlines with how often it stands there and was to be expected.' })
export class BurstTerm {
  @Field(() => String, { description: 'The word.' })
  term!: string;

  @Field(() => Int, { description: 'Headlines with it.' })
  count!: number;

  @Field(() => Float, { description: 'Headlines with it that earlier coverage lets expect among as many.' })
  expected!: number;
}

@ObjectType({ description: 'Six hours of a topic: what there was and what was to be expected.' })
export class BurstWindow {
  @Field(() => DateTime, { description: 'End of the six hours.' })
  at!: Date;

  @Field(() => Int, { description: 'Pairs of outlet and story.' })
  observed!: number;

  @Field(() => Float, { description: 'Pairs to be expected at that hour on such a day.' })
  expected!: number;
}

@ObjectType({ description: 'Items in the six hours by how they came about.' })
export class BurstCounts {
  @Field(() => Int, { description: 'Articles that the test counted.' })
  articleCount!: number;

  @Field(() => Int, { description: 'Articles that the office paid for; not in the test.' })
  paidCount!: number;

  @Field(() => Int, { description: "Articles on the office's own channels; not in the test." })
  ownCount!: number;

  @Field(() => Int, { description: 'Articles that carry a text of the office; not in the test.' })
  pickupCount!: number;

  @Field(() => Int, { description: 'Counted articles with a negative tone.' })
  negativeCount!: number;

  @Field(() => Int, { description: 'Counted articles whose tone a person is to decide.' })
  needsPersonCount!: number;
}
