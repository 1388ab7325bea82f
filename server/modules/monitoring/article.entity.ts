import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Flag, Moment, Node, State, Text, toNumber, Whole } from '../../platform/columns';
import { MediaOutlet } from '../outlets/outlet.entity';
import {
  ArticleChannel,
  ArticleEntry,
  ArticleLiveness,
  ArticleStatus,
  SocialPlatform,
} from './article-kinds';

export {
  ArticleChannel,
  ArticleEntry,
  ArticleLiveness,
  ArticleStatus,
  SocialPlatform,
} from './article-kinds';

/** BIGINT to the number that JavaScript counts with; MariaDB hands it back as text. */
export const articleNumber = {
  to: (value: unknown) => value,
  from: (value: unknown) => (value == null ? null : toNumber(value)),
};

/**
 * One article, however many addresses and feeds it came by. Its id is a number that sorts by publishing time
 * (storage.md 1.1), so that every list index is (filter, id); it is no `Node` class, because those have text ids.
 */
@Entity()
@Index('article_canonical', ['canonicalHash'], { unique: true })
@Index('article_outlet', ['outletNo', 'id'])
@Index('article_paid', ['isPaid', 'id'])
@Index('article_text_hash', ['textHash'])
@Index('article_group', ['dupGroupId', 'id'])
@Index('article_story', ['storyNo', 'id'])
@Index('article_channel', ['channel', 'id'])
@Index('article_tone', ['tone', 'id'])
@Index('article_outlet_tone', ['outletNo', 'tone', 'id'])
@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'One news item, however many addresses and feeds it came by.',
})
export class Article {
  @Field(() => ID, { description: 'Opaque identifier, made by the server.' })
  @PrimaryColumn({ type: 'bigint', transformer: articleNumber })
  id!: number;

  @Field(() => Int, { description: 'Rises by one with each change.' })
  @Whole({ default: 1 })
  version!: number;

  @Text({ length: 64 })
  canonicalHash!: string;

  @Text({
    description: 'Address as the outlet writes it; a name beginning with urn: for an item without one.',
    length: 0,
  })
  url!: string;

  @Text({ description: 'The one form of the address under which the article is known.', length: 0 })
  canonicalUrl!: string;

  /** The outlet's small number (storage.md 1.1); the schema shows the outlet. */
  @Whole({ nullable: true })
  outletNo!: number | null;

  @Field(() => MediaOutlet, {
    nullable: true,
    description: 'The outlet that published it; null when the domain belongs to none.',
  })
  outlet?: MediaOutlet | null;

  @Text({ description: 'Headline as last seen.', length: 300 })
  title!: string;

  @Text({ description: 'Author as named by the page; null when it names none.', nullable: true })
  author!: string | null;

  @Moment({
    description: 'When it was published, by the strongest evidence; null when nothing says so.',
    nullable: true,
  })
  publishedAt!: Date | null;

  @Text({
    description: 'Doubt about the date: FUTURE, TOO_OLD or DAY_ONLY; null when there is none.',
    nullable: true,
    length: 20,
  })
  dateFlag!: string | null;

  /** What the evidence said before clamping and correction, and which evidence it was; for learning clock offsets. */
  @Moment({ nullable: true })
  claimedAt!: Date | null;

  @Text({ nullable: true, length: 20 })
  dateSource!: string | null;

  @Moment({ description: 'When we first saw it.' })
  firstSeenAt!: Date;

  @Moment({ description: 'When a change of title or text was last seen; null when never.', nullable: true })
  modifiedAt!: Date | null;

  @Text({ description: 'SHA-256 of the text; null when no text could be read.', nullable: true, length: 64 })
  textHash!: string | null;

  @Text({
    description: 'How the page was read, as a code such as READ, NO_LINK, HTTP_ERROR or EXTRACT_TIMEOUT.',
    length: 40,
  })
  readOutcome!: string;

  @Flag({ description: 'True when only a summary or a part of the text is there.' })
  isPartial!: boolean;

  @Flag({ description: 'True when it was paid for by an order of the office.' })
  isPaid!: boolean;

  @Text({
    description: 'Visible label of paid content as written; null when none was found.',
    nullable: true,
    length: 100,
  })
  paidLabel!: string | null;

  @State(ArticleLiveness, { description: 'Whether the page still says what was first read.' })
  liveness!: ArticleLiveness;

  @State(ArticleChannel, { description: 'Kind of medium that it came by.', default: 'ONLINE' })
  channel!: ArticleChannel;

  @State(ArticleEntry, { description: 'How it entered.', default: 'FETCH' })
  entry!: ArticleEntry;

  @State(ArticleStatus, { description: 'Whether it counts.', default: 'USABLE' })
  status!: ArticleStatus;

  @Text({ description: 'Language as ISO 639-1 or 639-3 code; null when unknown.', nullable: true, length: 8 })
  lang!: string | null;

  @Flag({ description: 'True for what the office itself published on its own sites and accounts.' })
  isOwnChannel!: boolean;

  @Text({
    description: 'Account or group that posted a social or chat item; null for other items.',
    nullable: true,
    length: 120,
  })
  account!: string | null;

  @State(SocialPlatform, {
    description: 'Network that a social or chat item stood on; null for other items.',
    nullable: true,
  })
  platform!: SocialPlatform | null;

  @Whole({
    description: 'Likes, shares and replies of a post as last given; null when none were.',
    nullable: true,
  })
  engagement!: number | null;

  @Text({
    description:
      'Page and edition of a paper, or programme and minute of a broadcast; null where none was given.',
    nullable: true,
    length: 200,
  })
  edition!: string | null;

  /** The group of copies it belongs to; null until its text was read. */
  @Column({ type: 'bigint', transformer: articleNumber, nullable: true })
  dupGroupId!: number | null;

  /** The story of its group; null while it has none. */
  @Whole({ nullable: true })
  storyNo!: number | null;

  /** The tone that counts in its first topic; null without a topic. Never leaves through this class (monitoring.md 1). */
  @Column({ type: 'smallint', nullable: true, select: false })
  tone!: number | null;

  @Moment({ description: 'When the page was last looked at.' })
  checkedAt!: Date;

  @Moment({ description: 'When the record was made.' })
  createdAt!: Date;

  @Moment({ description: 'When the record last changed.' })
  updatedAt!: Date;
}
