import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, Index } from 'typeorm';
import type { Actor } from '../../platform/actor';
import { Flag, Json, Moment, Node, Ref, State, Text, Whole } from '../../platform/columns';
import { seesWithIssue } from './case-access.entity';

/** How urgent a story is, by its score (crisis.md 1.1). */
export enum RiskLevel {
  NORMAL = 'NORMAL',
  WASPADA = 'WASPADA',
  SIAGA = 'SIAGA',
  KRITIS = 'KRITIS',
}
registerEnumType(RiskLevel, {
  name: 'RiskLevel',
  description: 'How urgent it is, by the score from 0 to 100.',
  valuesConfig: {
    NORMAL: { description: 'Below 25: watch.' },
    WASPADA: { description: 'From 25: an analyst must assess it.' },
    SIAGA: { description: 'From 50: an issue is opened and the clock starts.' },
    KRITIS: { description: 'From 75: the system recommends to declare a crisis; a person decides.' },
  },
});

/** What a score is worth besides its number. */
export enum RiskLabel {
  POSITIVE_OR_MIXED = 'POSITIVE_OR_MIXED',
}
registerEnumType(RiskLabel, {
  name: 'RiskLabel',
  description: 'What a score is worth besides its number.',
  valuesConfig: {
    POSITIVE_OR_MIXED: { description: 'Much coverage, but hardly any negative; never above 49.99.' },
  },
});

const component = (description: string): PropertyDecorator => {
  return (target, key) => {
    Column({ type: 'double' })(target, key as string);
    Field(() => Float, { description })(target, key);
  };
};

/** The risk of a story, or of an open issue with all its stories, at a moment; never changed (crisis.md 2.1). */
@Entity()
@Index('risk_assessment_subject', ['subject', 'at'], { unique: true })
@Index('risk_assessment_story', ['storyNo', 'at'])
@Index('risk_assessment_issue', ['issueId', 'at'])
@ObjectType({
  implements: Node,
  description: 'The risk of a story, or of an issue with all its stories, at a moment; it is never changed.',
})
export class RiskAssessment extends Node {
  /** `story:7` or `issue:<id>`; a subject is assessed once for a moment. */
  @Text({ length: 48 })
  subject!: string;

  /** Null when the subject is an issue. */
  @Whole({ nullable: true })
  storyNo!: number | null;

  @Ref({ nullable: true })
  issueId!: string | null;

  @Whole({ nullable: true })
  topicNo!: number | null;

  @Moment({ description: 'The moment it was computed for.' })
  at!: Date;

  @component('Volume against the usual, 0 to 1.')
  v!: number;

  @component('Velocity of the last two hours against the two before, 0 to 1.')
  g!: number;

  @component('Lower bound of the share of negative independent items, 0 to 1.')
  n!: number;

  @component('Reach of the negative carriers, 0 to 1.')
  r!: number;

  @component('Spread over sources and kinds of channel, 0 to 1.')
  s!: number;

  @component('The highest official named, 0 to 1.')
  o!: number;

  @Field(() => Int, { description: 'Version of the weights that were in force.' })
  @Whole()
  weightsVersion!: number;

  @component('Score from 0 to 100, rounded to two decimals.')
  score!: number;

  @State(RiskLevel, { description: 'Level of this score alone.' })
  level!: RiskLevel;

  @State(RiskLevel, {
    description: 'Level that is displayed: it rises at once and falls after two calm assessments.',
  })
  shownLevel!: RiskLevel;

  @State(RiskLabel, { nullable: true, description: 'What the score is worth besides its number.' })
  label!: RiskLabel | null;

  /** Names of the hard triggers that fired. */
  @Json()
  hardTriggers!: string[];

  /** Every number the score is computed from, so that it can be computed again. */
  @Json()
  inputs!: unknown;

  @Flag({ description: 'True when fewer than seven clean days were known.' })
  lowConfidence!: boolean;

  /** An issue's assessments are read through the issue, which may be restricted. */
  static visibleTo(actor: Actor): object | object[] | null {
    return seesWithIssue(actor);
  }

  static scope = 'issues:read';
}
