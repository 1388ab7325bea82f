import { Field, Float, Int, ObjectType } from 'type-graphql';
import { TextPassage } from '../publications/proof-reads.service';

@ObjectType({ description: 'The statement and the article side by side.' })
export class PickupComparison {
  @Field(() => [TextPassage], { description: 'The statement.' })
  statement!: TextPassage[];

  @Field(() => [TextPassage], { description: 'The article.' })
  article!: TextPassage[];
}

@ObjectType({ description: 'How often the machine was right, on the pickups that persons decided.' })
export class PickupAccuracy {
  @Field(() => Float, {
    nullable: true,
    description: 'Of what it recognised, the share that was right; null without any.',
  })
  precision!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Of what was right, the share it recognised; null without any.',
  })
  recall!: number | null;

  @Field(() => Int, { description: 'Pickups that persons decided.' })
  sample!: number;
}

@ObjectType({ description: 'How a distribution was published.' })
export class DistributionOutcome {
  @Field(() => Int, { description: 'Outlets it was sent to.' })
  targets!: number;

  @Field(() => Int, { description: 'Of these, published it.' })
  pickedUp!: number;

  @Field(() => Int, { description: 'Publications that wait for a person.' })
  pending!: number;

  @Field(() => Int, { description: 'Copies on other sites.' })
  syndications!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Share published in percent, one decimal; null without targets.',
  })
  pickupPercent!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Minutes to publication in the middle; null without one.',
  })
  medianLatencyMinutes!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Messages that got through, percent, one decimal; null without one.',
  })
  pullThroughPercent!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The same with outlets counted by reach; null without one.',
  })
  weightedPullThroughPercent!: number | null;

  @Field(() => Int, { description: 'Messages that were carried but contradicted, by the label of a person.' })
  distorted!: number;
}
