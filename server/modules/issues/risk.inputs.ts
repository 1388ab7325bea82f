import { Allow, IsOptional, Max, Min } from 'class-validator';
import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InId, InTexts } from '../../platform/inputs';
import { Payload } from '../../platform/payload';
import { DateTime } from '../../platform/scalars';
import { Article } from '../monitoring/article.entity';
import { RiskLevel } from './assessment.entity';

/** The six parts of a score. */
export enum RiskPart {
  V = 'V',
  G = 'G',
  N = 'N',
  R = 'R',
  S = 'S',
  O = 'O',
}
registerEnumType(RiskPart, {
  name: 'RiskPart',
  description: 'The six parts of a risk score.',
  valuesConfig: {
    V: { description: 'Volume against the usual.' },
    G: { description: 'Velocity of the last two hours.' },
    N: { description: 'Share of negative independent items, its lower bound.' },
    R: { description: 'Reach of the negative carriers.' },
    S: { description: 'Spread over sources and channels.' },
    O: { description: 'The highest official named.' },
  },
});

@ObjectType({ description: 'One part of a risk score.', simpleResolvers: true })
export class RiskComponent {
  @Field(() => RiskPart, { description: 'Which part.' })
  part!: RiskPart;

  @Field(() => Float, { description: 'Its value, 0 to 1.' })
  value!: number;

  @Field(() => Float, { description: 'Its share in the score, under the weights that were in force.' })
  weight!: number;

  @Field(() => Float, { description: 'What it adds to the score: 100 times value times weight.' })
  points!: number;
}

@ObjectType({ description: 'A carrier of negative items.', simpleResolvers: true })
export class RiskCarrier {
  @Field(() => String, { description: 'Name of the outlet, or network and account.' })
  name!: string;

  @Field(() => Float, { description: 'Weight of its reach.' })
  weight!: number;
}

@ObjectType({ description: 'The numbers that a risk score is computed from.', simpleResolvers: true })
export class RiskFigures {
  @Field(() => Int, { description: 'Items of the last 24 hours.' })
  current!: number;

  @Field(() => [Int], {
    description: 'Items of the main topic in the clean days of the baseline, newest first.',
  })
  baseline!: number[];

  @Field(() => Float, { description: 'Mean of the baseline.' })
  mean!: number;

  @Field(() => Float, { description: 'Standard deviation of the baseline.' })
  deviation!: number;

  @Field(() => Int, { description: 'Items of the last two hours.' })
  lastTwoHours!: number;

  @Field(() => Int, { description: 'Items of the two hours before.' })
  twoHoursBefore!: number;

  @Field(() => Int, { description: 'Independent items; copies count once.' })
  independent!: number;

  @Field(() => Int, { description: 'Of these, those whose tone is known.' })
  judged!: number;

  @Field(() => Int, { description: 'Of these, the negative ones.' })
  negative!: number;

  @Field(() => Float, { description: 'Sum of the weights of the negative carriers.' })
  reach!: number;

  @Field(() => Int, { description: 'Distinct sources of negative independent items.' })
  sources!: number;

  @Field(() => [String], { description: 'Kinds of channel with negative items.' })
  channelKinds!: string[];

  @Field(() => Float, { description: 'Level of the highest official named, 0 to 1.' })
  official!: number;
}

@ObjectType({
  description: 'An article behind a score, with what its text says of officials and urgent events.',
})
export class RiskItemView {
  articleId!: number;

  @Field(() => Float, { description: 'Level of the highest official named, 0 to 1, as it counts.' })
  official!: number;

  @Field(() => [String], { description: 'Names of the hard triggers found, as they count.' })
  triggers!: string[];

  @Field(() => [String], { description: 'The words it was found by.' })
  phrases!: string[];

  @Field(() => Boolean, { description: 'True when an analyst said so.' })
  isByPerson!: boolean;

  @Field(() => Article, { nullable: true, description: 'The article; null when not yours to see.' })
  article?: Article | null;
}

@ObjectType({ description: 'How far the machine and people agree on tone.', simpleResolvers: true })
export class ToneAccuracy {
  @Field(() => Int, { description: 'Answers of the machine that a person looked at, in three months.' })
  judged!: number;

  @Field(() => Int, { description: 'Of these, those the person agreed with.' })
  agreed!: number;
}

@ObjectType({ description: 'A score at a moment.', simpleResolvers: true })
export class RiskPoint {
  @Field(() => ID, { description: 'The assessment.' })
  assessmentId!: string;

  @Field(() => DateTime, { description: 'The moment it was computed for.' })
  at!: Date;

  @Field(() => Float, { description: 'Score from 0 to 100.' })
  score!: number;

  @Field(() => RiskLevel, { description: 'Level that was displayed.' })
  shownLevel!: RiskLevel;
}

@InputType({ description: "An analyst's word on what an article says; null gives the machine's back." })
export class ArticleSignalCorrectInput {
  @InId({ description: 'The article.' })
  articleId!: string;

  @Field(() => Float, {
    nullable: true,
    description: "Level of the highest official named, 0 to 1; null for the machine's.",
  })
  @Allow()
  @IsOptional()
  @Min(0, { message: 'Paling sedikit 0.' })
  @Max(1, { message: 'Paling banyak 1.' })
  official?: number | null;

  @InTexts({
    description:
      "Names of the hard triggers that it carries, none for an empty list; null for the machine's.",
    nullable: true,
    count: 10,
    max: 60,
  })
  triggers?: string[] | null;
}

@ObjectType({ description: 'What an article says, after an act.' })
export class ArticleSignalPayload extends Payload {
  @Field(() => RiskItemView, { nullable: true, description: 'What counts now; null when refused.' })
  item?: RiskItemView | null;
}
