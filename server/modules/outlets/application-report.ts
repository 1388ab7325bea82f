import { Field, Float, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Points of one criterion of the score sheet.' })
export class ScoreLine {
  @Field(() => String, { description: 'Key of the criterion.' })
  key!: string;

  @Field(() => String, { description: 'Name of the criterion.' })
  label!: string;

  @Field(() => Int, { description: 'Most points it can bring.' })
  max!: number;

  @Field(() => Int, { description: 'Points given.' })
  points!: number;

  @Field(() => String, { description: 'What the points rest on; empty when nothing was noted.' })
  note!: string;
}

@ObjectType({ description: 'What the visiting team found.' })
export class VisitReport {
  @Field(() => Float, { description: 'Latitude of the photo, degrees.' })
  latitude!: number;

  @Field(() => Float, { description: 'Longitude of the photo, degrees.' })
  longitude!: number;

  @Field(() => Boolean, { description: 'Whether the editorial team was met.' })
  editorialTeamMet!: boolean;

  @Field(() => Int, { description: 'Months of regular output that were seen.' })
  regularOutputMonths!: number;

  @Field(() => String, { description: 'The sample checked for originality, and the result.' })
  originalitySample!: string;

  @Field(() => String, { description: 'Further remarks; empty when none.' })
  note!: string;
}
