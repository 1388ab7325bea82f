import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from '../../platform/scalars';

/** What a comparison before and after is worth. */
export enum ToneTestStatus {
  MEASURED = 'MEASURED',
  TOO_FEW = 'TOO_FEW',
  WAITING = 'WAITING',
  NO_STATEMENT = 'NO_STATEMENT',
}
registerEnumType(ToneTestStatus, {
  name: 'ToneTestStatus',
  description: 'What a comparison before and after is worth.',
  valuesConfig: {
    MEASURED: { description: 'Both sides have enough independent items.' },
    TOO_FEW: { description: 'Fewer than eight independent items on a side: nothing may be said.' },
    WAITING: { description: 'The window after the statement is not over.' },
    NO_STATEMENT: { description: 'No full statement or no negative item to begin with.' },
  },
});

/** One side of a comparison. */
@ObjectType({ description: 'One side of a comparison: negative ones among independent items.' })
export class ToneSide {
  @Field(() => Int, { description: 'Negative items.' })
  negative!: number;

  @Field(() => Int, { description: 'Independent items whose tone is known.' })
  items!: number;

  @Field(() => Float, { nullable: true, description: 'Share from 0 to 1; null without an item.' })
  share!: number | null;

  @Field(() => Float, { description: 'Lower end of the Wilson interval, 95 percent.' })
  low!: number;

  @Field(() => Float, { description: 'Upper end of the Wilson interval, 95 percent.' })
  high!: number;
}

/** The same share before and after. */
@ObjectType({
  description: 'A share before and after; difference and p only with enough items on both sides.',
})
export class ToneComparison {
  @Field(() => ToneSide, { description: 'Before.' })
  before!: ToneSide;

  @Field(() => ToneSide, { description: 'After.' })
  after!: ToneSide;

  @Field(() => Float, {
    nullable: true,
    description: 'Share before less share after; null with too few items.',
  })
  difference!: number | null;

  @Field(() => Float, { nullable: true, description: "Lower end of Newcombe's interval; null as above." })
  low!: number | null;

  @Field(() => Float, { nullable: true, description: "Upper end of Newcombe's interval; null as above." })
  high!: number | null;

  @Field(() => Float, { nullable: true, description: "Fisher's exact p, two-sided; null as above." })
  p!: number | null;
}

/** Negative share before and after the first full statement; it says that, never why, something changed. */
@ObjectType({
  description: 'Negative share before and after the first full statement; never why it changed.',
})
export class ToneTest {
  @Field(() => ToneTestStatus, { description: 'What it is worth.' })
  status!: ToneTestStatus;

  @Field(() => String, { description: 'What may be said of it, in one sentence.' })
  sentence!: string;

  @Field(() => DateTime, { nullable: true, description: 'First negative item; null without one.' })
  beforeFrom!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'First full statement; null without one.' })
  beforeTo!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'End of the wash-out.' })
  afterFrom!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'End of the window after.' })
  afterTo!: Date | null;

  @Field(() => ToneComparison, { nullable: true, description: 'The subject; null without windows.' })
  subject!: ToneComparison | null;

  @Field(() => ToneComparison, { nullable: true, description: 'Unrelated topics in the same windows.' })
  control!: ToneComparison | null;

  @Field(() => Float, { nullable: true, description: 'Difference in differences; null with too few items.' })
  differenceInDifferences!: number | null;

  @Field(() => Float, { nullable: true, description: 'Least difference when one outlet is left out.' })
  leaveOneOutLow!: number | null;

  @Field(() => Float, { nullable: true, description: 'Greatest difference when one outlet is left out.' })
  leaveOneOutHigh!: number | null;

  @Field(() => Float, { nullable: true, description: 'Exact p when labels are shuffled within outlets.' })
  permutationP!: number | null;

  @Field(() => Int, {
    description: 'Paid placements and pickups in the windows, which count on neither side.',
  })
  excludedCount!: number;

  @Field(() => Float, { nullable: true, description: 'Hours from the peak to half the volume; null before.' })
  halfLifeHours!: number | null;
}
