import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, Index, IsNull } from 'typeorm';
import type { Actor } from '../../platform/actor';
import { Flag, Json, Moment, Node, Ref, State, Text } from '../../platform/columns';
import { Rupiah } from '../../platform/scalars';
import { readsCases, seesIssue } from '../issues/case-access.entity';
import { articleNumber } from '../monitoring/article.entity';
import { ReplyKind, ReplyState } from './right-of-reply.enums';

export { ReplyKind, ReplyState } from './right-of-reply.enums';

/** One fact that a story got wrong, as it is disputed. */
export interface ReplyError {
  /** What the story says. */
  said: string;
  /** What is true. */
  truth: string;
  /** What proves it, in words. */
  evidence: string;
  /** Stored file that proves it; null without one. */
  fileId: string | null;
}

/** The legal right to have an error answered (hak jawab) or corrected (hak koreksi); it never costs anything. */
@Entity()
@Index('right_of_reply_number', ['number'], { unique: true })
@Index('right_of_reply_active', ['activeArticleId'], { unique: true })
@Index('right_of_reply_state', ['state', 'createdAt'])
@Index('right_of_reply_issue', ['issueId', 'outletId'])
@Index('right_of_reply_crisis', ['crisisId', 'state'])
@Index('right_of_reply_article', ['sourceArticleId'])
@ObjectType({
  implements: Node,
  description:
    'The legal right to have an error answered or corrected; it never costs anything and is no order.',
})
export class RightOfReply extends Node {
  static scope = 'issues:read';

  static secret = ['requesterContact'];

  @Text({ length: 40, nullable: true, description: 'Number, gap-free per year; null until it is submitted.' })
  number: string | null = null;

  @State(ReplyKind, { description: 'Reply or correction.' })
  kind!: ReplyKind;

  @State(ReplyState, { description: 'Where it stands.' })
  state: ReplyState = ReplyState.DRAFT;

  @Column({ type: 'bigint', transformer: articleNumber })
  sourceArticleId!: number;

  /** The article while this is the reply that is under way for it; null for corrections and once it is over. */
  @Column({ type: 'bigint', nullable: true, transformer: articleNumber })
  activeArticleId: number | null = null;

  @Ref()
  outletId!: string;

  @Ref({ nullable: true })
  issueId: string | null = null;

  @Ref({ nullable: true })
  crisisId: string | null = null;

  @Json()
  errors!: ReplyError[];

  @Text({ length: 0, description: 'Text that the outlet is to publish.' })
  replyText!: string;

  @Text({
    length: 200,
    nullable: true,
    description: 'Who asks for the correction; null for the office itself.',
  })
  requesterName: string | null = null;

  @Text({ length: 200, nullable: true })
  requesterContact: string | null = null;

  @Text({
    length: 200,
    nullable: true,
    description: 'What the spokesperson acts on in place of the head; null when the head acted.',
  })
  delegation: string | null = null;

  @Ref()
  createdById!: string;

  @Ref({ nullable: true })
  approvedById: string | null = null;

  @Moment({ nullable: true, description: 'When it was approved; null before.' })
  approvedAt: Date | null = null;

  @Ref({ nullable: true })
  submittedById: string | null = null;

  @Moment({ nullable: true, description: 'When it was submitted to the outlet; null before.' })
  submittedAt: Date | null = null;

  @Moment({
    nullable: true,
    description: 'When it is told to the head if nobody answered; null before it is submitted.',
  })
  dueAt: Date | null = null;

  @Moment({ nullable: true, description: 'When the office was reminded of it; null when it was not.' })
  remindedAt: Date | null = null;

  @Moment({ nullable: true, description: 'When the copy to the Press Council was recorded; null before.' })
  copyToPressCouncilAt: Date | null = null;

  @Moment({ nullable: true, description: 'When the outlet agreed; null when it did not.' })
  acceptedAt: Date | null = null;

  @Moment({ nullable: true, description: 'When the outlet published it; null before.' })
  fulfilledAt: Date | null = null;

  @Column({ type: 'bigint', nullable: true, transformer: articleNumber })
  publishedArticleId: number | null = null;

  @Text({
    length: 0,
    nullable: true,
    description: 'Where it was published when no article is known; null otherwise.',
  })
  publishedUrl: string | null = null;

  @Flag({ description: 'Whether monitoring found the publication by itself.' })
  isFoundByMonitoring!: boolean;

  @Moment({
    nullable: true,
    description: 'When the complaint went to the Press Council; null when none did.',
  })
  complaintAt: Date | null = null;

  @Text({
    length: 120,
    nullable: true,
    description: 'Number of the letter of the last step outside; null without one.',
  })
  letterNumber: string | null = null;

  @Text({ length: 0, nullable: true, description: 'What came of it; null while it is open.' })
  outcome: string | null = null;

  @Text({ length: 0, nullable: true, description: 'Why it was refused or withdrawn; null otherwise.' })
  reason: string | null = null;

  @Ref({ nullable: true })
  handedToId: string | null = null;

  @Moment({ nullable: true, description: 'When it was handed over beyond its crisis; null when it was not.' })
  handedAt: Date | null = null;

  @Moment({ nullable: true, description: 'When it was over; null while it is open.' })
  endedAt: Date | null = null;

  @Flag({ description: 'True in a drill: no letter leaves.' })
  isExercise!: boolean;

  /** Seen with its issue; one without an issue by everybody who reads cases. */
  static visibleTo(actor: Actor): object | object[] | null {
    const withIssue = seesIssue(actor);
    if (!withIssue) return null;
    return readsCases(actor) ? [withIssue, { issueId: IsNull() }] : withIssue;
  }

  /** What people call it before it has a number. */
  get label(): string {
    return this.number ?? 'rancangan hak jawab';
  }

  @Field(() => Rupiah, { description: 'What it costs: always 0, by law.' })
  get amount(): number {
    return 0;
  }
}
