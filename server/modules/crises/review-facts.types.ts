import { Field, Float, ObjectType } from 'type-graphql';
import { DateTime } from '../../platform/scalars';
import { Severity } from './crisis.enums';
import { CrisisCost, CrisisTimes } from './measurement.types';
import { ReviewHoax, ReviewInquiries, ReviewMoment, ReviewReply, ReviewTarget } from './review-effects.types';
import {
  ReviewClock,
  ReviewImpact,
  ReviewRole,
  ReviewStatement,
  ReviewWrongFact,
} from './review-parts.types';
import { ToneTest } from './tone-test.types';

/** What the records say about a crisis; nobody can write it. */
@ObjectType({ description: 'What the records say about a crisis; nobody can write it.' })
export class ReviewFacts {
  @Field(() => String, { description: 'Number of the crisis.' })
  code!: string;

  @Field(() => String, { description: 'What it was about.' })
  title!: string;

  @Field(() => Severity, { description: 'Severity at the end.' })
  severity!: Severity;

  @Field(() => Boolean, { description: 'True for a drill.' })
  isExercise!: boolean;

  @Field(() => String, { nullable: true, description: 'What set it off: the first alert; null without one.' })
  trigger!: string | null;

  @Field(() => DateTime, { description: 'Start of the clocks.' })
  clockStartedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was closed.' })
  closedAt!: Date | null;

  @Field(() => ReviewImpact, { description: 'How large it became.' })
  impact!: ReviewImpact;

  @Field(() => CrisisTimes, { description: 'How long things took.' })
  times!: CrisisTimes;

  @Field(() => [ReviewClock], { description: 'Clocks met and breached.' })
  clocks!: ReviewClock[];

  @Field(() => [ReviewRole], { description: 'Who held which part.' })
  roles!: ReviewRole[];

  @Field(() => [ReviewStatement], { description: 'Statements with versions and approvals.' })
  statements!: ReviewStatement[];

  @Field(() => [ReviewWrongFact], { description: 'Facts that were wrong.' })
  wrongFacts!: ReviewWrongFact[];

  @Field(() => [ReviewTarget], { description: 'Outlets that were addressed.' })
  targets!: ReviewTarget[];

  @Field(() => Float, {
    nullable: true,
    description: 'Share of messages that got through; null without a pickup.',
  })
  pullThrough!: number | null;

  @Field(() => Float, { nullable: true, description: 'The same, each outlet by its reach.' })
  weightedPullThrough!: number | null;

  @Field(() => CrisisCost, { description: 'Cost, and quota left.' })
  cost!: CrisisCost;

  @Field(() => ToneTest, { description: 'Tone before and after.' })
  toneTest!: ToneTest;

  @Field(() => [ReviewHoax], { description: 'Clarifications of hoaxes.' })
  hoaxes!: ReviewHoax[];

  @Field(() => ReviewInquiries, { description: 'Questions of the press.' })
  inquiries!: ReviewInquiries;

  @Field(() => [ReviewReply], { description: 'Rights of reply.' })
  replies!: ReviewReply[];

  @Field(() => [ReviewMoment], { description: 'What happened, oldest first, at most 300 entries.' })
  timeline!: ReviewMoment[];
}
