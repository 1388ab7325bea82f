import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import type { Actor } from '../../platform/actor';
import { Flag, Json, Moment, Node, Ref, State, Text } from '../../platform/columns';
import { seesCrisis } from '../issues/case-access.entity';

/** Where a review, or its public summary, stands. */
export enum ReviewState {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  RETURNED = 'RETURNED',
  APPROVED = 'APPROVED',
}
registerEnumType(ReviewState, {
  name: 'ReviewState',
  description: 'Where a review, or its public summary, stands.',
  valuesConfig: {
    DRAFT: { description: 'Being written.' },
    SUBMITTED: { description: 'Waits for approval by somebody who did not write it.' },
    RETURNED: { description: 'Given back with a comment.' },
    APPROVED: { description: 'Approved.' },
  },
});

/** A note beside a part of the review that was generated from the records. */
@ObjectType({ description: 'A note beside a part of the review that was generated from the records.' })
export class ReviewNote {
  @Field(() => String, { description: 'Name of the part.' })
  section!: string;

  @Field(() => String, { description: 'The note.' })
  text!: string;
}

/** The blameless look back on a closed crisis: numbers from the records, notes by persons (crisis.md 9). */
@Entity()
@Index('after_action_review_crisis', ['crisisId'], { unique: true })
@Index('after_action_review_state', ['state', 'dueAt'])
@ObjectType({
  implements: Node,
  description: 'The blameless look back on a closed crisis: numbers from the records, notes by persons.',
})
export class AfterActionReview extends Node {
  static scope = 'issues:read';

  @Ref()
  crisisId!: string;

  @State(ReviewState, { description: 'Where it stands.' })
  state: ReviewState = ReviewState.DRAFT;

  @Moment({ description: 'When it is due.' })
  dueAt!: Date;

  @Ref()
  authorId!: string;

  /** Everybody who wrote in it; none of them approves it. */
  @Json()
  editorIds!: string[];

  @Text({ length: 0, nullable: true, description: 'Summary of at most five lines; null while unwritten.' })
  summary: string | null = null;

  @Text({ length: 0, nullable: true, description: 'What went well; null while unwritten.' })
  wentWell: string | null = null;

  @Text({ length: 0, nullable: true, description: 'What went badly; null while unwritten.' })
  wentBadly: string | null = null;

  @Text({ length: 0, nullable: true, description: 'Where luck helped; null while unwritten.' })
  luck: string | null = null;

  @Text({
    length: 0,
    nullable: true,
    description: 'Contributing factors, never persons; null while unwritten.',
  })
  factors: string | null = null;

  @Text({ length: 0, nullable: true, description: 'Whether the level was right; null while unwritten.' })
  levelReview: string | null = null;

  @Json()
  notes!: ReviewNote[];

  /** What the records said when it was submitted; null while it follows them. */
  @Json({ nullable: true })
  facts: unknown = null;

  @Moment({ nullable: true, description: 'When it was last submitted; null before.' })
  submittedAt: Date | null = null;

  @Ref({ nullable: true })
  submittedById: string | null = null;

  @Moment({ nullable: true, description: 'When it was approved; null before.' })
  approvedAt: Date | null = null;

  @Ref({ nullable: true })
  approvedById: string | null = null;

  @Text({ length: 0, nullable: true, description: 'Why it was given back; null when it was not.' })
  returnComment: string | null = null;

  @Flag({ description: 'True when it looks back on a drill.' })
  isExercise!: boolean;

  static visibleTo(actor: Actor): object | null {
    return seesCrisis(actor);
  }
}

/** What the public reads of a review: a document of its own, approved on its own. */
@Entity()
@Index('review_summary_review', ['reviewId'], { unique: true })
@Index('review_summary_published', ['publishedAt'])
@ObjectType({ implements: Node, description: 'What the public reads of a review; approved on its own.' })
export class ReviewSummary extends Node {
  static scope = 'issues:read';

  @Ref()
  reviewId!: string;

  @Ref()
  crisisId!: string;

  @State(ReviewState, { description: 'Where it stands.' })
  state: ReviewState = ReviewState.DRAFT;

  @Text({ length: 300, description: 'Headline.' })
  title!: string;

  @Text({ length: 0, description: 'Text.' })
  body!: string;

  @Ref()
  authorId!: string;

  /** Everybody who wrote in it; none of them approves it. */
  @Json()
  editorIds!: string[];

  @Moment({ nullable: true, description: 'When it was approved; null before.' })
  approvedAt: Date | null = null;

  @Ref({ nullable: true })
  approvedById: string | null = null;

  @Text({ length: 0, nullable: true, description: 'Why it was given back; null when it was not.' })
  returnComment: string | null = null;

  @Moment({ nullable: true, description: 'When it was published; null before.' })
  publishedAt: Date | null = null;

  @Ref({ nullable: true })
  publishedById: string | null = null;

  static visibleTo(actor: Actor): object | null {
    return seesCrisis(actor);
  }
}
