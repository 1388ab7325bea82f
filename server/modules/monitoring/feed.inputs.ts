import { Allow, ArrayMaxSize, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { InDay, InEnum, InFlag, InId, InText } from '../../platform/inputs';
import { Payload } from '../../platform/payload';
import { Article, ArticleChannel } from './article.entity';
import { Tone } from './tone.inputs';
import { Topic } from './topic.entity';

@InputType({ description: 'Which items the feed shows; absent conditions do not count.' })
export class FeedFilter {
  @InId({ description: 'In this topic; for monitoring roles.', nullable: true })
  topicId?: string | null;

  @InEnum(Tone, {
    description: 'With this tone, in the topic or in its first one; for monitoring roles.',
    nullable: true,
  })
  tone?: Tone | null;

  @InEnum(ArticleChannel, { description: 'By this kind of medium.', nullable: true })
  channel?: ArticleChannel | null;

  @InId({ description: 'Published by this outlet.', nullable: true })
  outletId?: string | null;

  @InFlag({ description: 'Paid for by an order of the office, or not.', nullable: true })
  isPaid?: boolean | null;

  @InDay({ description: 'Published on this day or later.', nullable: true })
  fromOn?: string | null;

  @InDay({ description: 'Published on this day or earlier.', nullable: true })
  toOn?: string | null;

  @InText({ description: 'Words as they stand in the headline.', nullable: true, max: 100 })
  title?: string | null;

  @InFlag({ description: 'Only items of the last seven days that you have not read.', nullable: true })
  isUnread?: boolean | null;

  @InFlag({ description: 'Only items that you starred.', nullable: true })
  isStarred?: boolean | null;
}

@InputType({ description: 'What to note on which articles; absent notes stay as they are.' })
export class MarkArticlesInput {
  @Allow()
  @ArrayMaxSize(500, { message: 'Paling banyak 500 butir.' })
  @MaxLength(40, { each: true, message: 'Pengenal tidak sah.' })
  @Field(() => [ID], { description: 'The articles, at most 500.' })
  articleIds!: string[];

  @InFlag({ description: 'Read, or unread again.', nullable: true })
  isRead?: boolean | null;

  @InFlag({ description: 'Starred, or not any more.', nullable: true })
  isStarred?: boolean | null;
}

@ObjectType({ description: 'What was noted on how many articles, or why nothing was.' })
export class MarkPayload extends Payload {
  @Field(() => [ID], { nullable: true, description: 'The articles whose note changed; null when refused.' })
  changedIds!: string[] | null;
}

/** One line of the feed: the earliest of a group of copies stands for all. */
@ObjectType({
  description: 'One line of the feed; the earliest of a group of copies stands for all of them.',
  simpleResolvers: true,
})
export class FeedItem {
  @Field(() => ID, { description: 'That of its article.' })
  id!: string;

  @Field(() => Article, { description: 'The article.' })
  article!: Article;

  @Field(() => Boolean, { description: 'Whether you have read it.' })
  isRead!: boolean;

  @Field(() => Boolean, { description: 'Whether you starred it.' })
  isStarred!: boolean;

  @Field(() => Int, { description: 'Other articles with the same text, whatever the filter.' })
  copyCount!: number;

  @Field(() => [String], { description: 'Outlets of these copies, each once, at most twenty.' })
  copyOutlets!: string[];
}

@ObjectType({ description: 'Items of a topic that you have not read.', simpleResolvers: true })
export class UnreadTopic {
  @Field(() => Topic, { description: 'The topic.' })
  topic!: Topic;

  @Field(() => Int, { description: 'Independent items of the last seven days; counting stops at 999.' })
  count!: number;
}

@ObjectType({ description: 'What you have not read yet.', simpleResolvers: true })
export class Unread {
  @Field(() => Int, { description: 'Independent items of the last seven days; counting stops at 999.' })
  count!: number;

  @Field(() => [UnreadTopic], {
    description: 'By active topic, first topic first; empty outside monitoring.',
  })
  topics!: UnreadTopic[];
}
