import { Field, Float, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../platform/scalars';
import { RiskLevel } from '../issues/assessment.entity';

@ObjectType({ description: 'One point of the curve of a crisis.' })
export class CrisisPoint {
  @Field(() => DateTime, { description: 'End of the step.' })
  at!: Date;

  @Field(() => Float, { nullable: true, description: 'Score from 0 to 100; null when none was computed.' })
  score!: number | null;

  @Field(() => RiskLevel, { nullable: true, description: 'Level displayed; null when none was computed.' })
  shownLevel!: RiskLevel | null;

  @Field(() => Int, { description: 'Articles of its stories that appeared in the step.' })
  articleCount!: number;
}
