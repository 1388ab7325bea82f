import { Field, ObjectType } from 'type-graphql';
import { Entity, Index, IsNull } from 'typeorm';
import type { Actor } from '../../platform/actor';
import { Flag, Json, Moment, Node, Ref, State, Text } from '../../platform/columns';
import { seesIssue } from '../issues/case-access.entity';
import { EvidenceOrigin, HoaxClass, HoaxReach, HoaxState, HoaxVerdict } from './clarification.enums';

export { EvidenceOrigin, HoaxClass, HoaxReach, HoaxState, HoaxVerdict } from './clarification.enums';

/** One piece of evidence for what is true. */
@ObjectType({ description: 'One piece of evidence for what is true.' })
export class HoaxEvidence {
  @Field(() => String, { description: 'What it shows.' })
  text!: string;

  @Field(() => EvidenceOrigin, { description: 'Who gave it.' })
  origin!: EvidenceOrigin;

  @Field(() => String, { description: 'Name of who gave it.' })
  source!: string;

  @Field(() => String, { nullable: true, description: 'Address where it can be read; null when none.' })
  url!: string | null;
}

/** The answer to a false story: what is true, what was said, why it arose, and the evidence. */
@Entity()
@Index('hoax_clarification_state', ['state', 'reportedAt'])
@Index('hoax_clarification_issue', ['issueId'])
@Index('hoax_clarification_published', ['publishedAt'])
@ObjectType({
  implements: Node,
  description: 'The answer to a false story: what is true, what was said, why it arose, and the evidence.',
})
export class HoaxClarification extends Node {
  static scope = 'issues:read';

  /** Null when it belongs to no issue. */
  @Ref({ nullable: true })
  issueId: string | null = null;

  @Ref({ nullable: true })
  crisisId: string | null = null;

  @Text({ length: 300, description: 'What it is about, in one line.' })
  title!: string;

  @Text({ length: 1000, description: 'The false claim in short.' })
  claim!: string;

  @Text({ length: 1000, description: 'Where it was seen; never shown to the public.' })
  seenAt!: string;

  @State(HoaxState, { description: 'Where it stands.' })
  state: HoaxState = HoaxState.REPORTED;

  @State(HoaxClass, { nullable: true, description: 'Finer class, internal; null before the verdict.' })
  hoaxClass: HoaxClass | null = null;

  @State(HoaxVerdict, { nullable: true, description: 'The verdict; null before.' })
  verdict: HoaxVerdict | null = null;

  @State(HoaxReach, { nullable: true, description: 'How far it went; null before the impact test.' })
  reach: HoaxReach | null = null;

  @Flag({ description: 'Whether somebody could come to harm by believing it.' })
  hasSafetyRisk!: boolean;

  @Json()
  evidence!: HoaxEvidence[];

  @Text({ length: 0, nullable: true, description: 'What is true; null before the verdict.' })
  truth: string | null = null;

  @Text({ length: 0, nullable: true, description: 'Why the false story arose; null before the verdict.' })
  whyItArose: string | null = null;

  @Moment({ description: 'When it was reported.' })
  reportedAt!: Date;

  @Ref()
  authorId!: string;

  /** Everybody who worked on it; none of them approves it. */
  @Json()
  editorIds!: string[];

  @Moment({ nullable: true, description: 'When the verdict was given; null before.' })
  verdictAt: Date | null = null;

  @Moment({ nullable: true, description: 'When it was approved; null before.' })
  approvedAt: Date | null = null;

  @Ref({ nullable: true })
  approvedById: string | null = null;

  @Text({ length: 0, nullable: true, description: 'Why it was returned; null when it was not.' })
  returnComment: string | null = null;

  @Moment({ nullable: true, description: 'When the stamp HOAKS was set; null without a stamp.' })
  stampAt: Date | null = null;

  @Moment({ nullable: true, description: 'When it was published; null before.' })
  publishedAt: Date | null = null;

  @Ref({ nullable: true })
  publishedById: string | null = null;

  @Text({
    length: 0,
    nullable: true,
    description: 'Visible correction of what was published; null when none.',
  })
  correction: string | null = null;

  @Moment({ nullable: true, description: 'When it was corrected; null when it was not.' })
  correctedAt: Date | null = null;

  @Flag({ description: 'True in a drill: it is never public.' })
  isExercise!: boolean;

  static visibleTo(actor: Actor): object | object[] | null {
    const all = seesIssue(actor);
    if (!all || Object.keys(all).length === 0) return all;
    return [{ issueId: IsNull() }, all];
  }
}
