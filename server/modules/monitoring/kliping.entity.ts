import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ArticleChannel } from './article.entity';
import { ItemTone } from './kliping.inputs';
import type { KlipingList } from './kliping.service';
import { Topic } from './topic.entity';

@ObjectType({ description: 'A topic of an item, with the tone that counts there.' })
export class KlipingTone {
  @Field(() => ID, { description: 'The topic.' })
  topicId!: string;

  @Field(() => String, { description: 'Name of the topic.' })
  topicName!: string;

  @Field(() => ItemTone, { nullable: true, description: 'The tone that counts; null without one.' })
  tone!: ItemTone | null;

  @Field(() => Boolean, { description: 'True when a person gave the tone; else the machine suggests it.' })
  isByPerson!: boolean;
}

@ObjectType({ description: 'One independent item of a clipping; copies are folded under it.' })
export class KlipingItem {
  @Field(() => ID, { description: 'Its first article in the period.' })
  articleId!: string;

  @Field(() => String, { description: 'Headline.' })
  title!: string;

  @Field(() => String, { description: 'Address of the page; empty for items without one.' })
  url!: string;

  @Field(() => String, { nullable: true, description: 'Name of the outlet; null when not known.' })
  outletName!: string | null;

  @Field(() => ArticleChannel, { description: 'Kind of medium.' })
  channel!: ArticleChannel;

  @Field(() => Date, { description: 'When it was published, or first seen where nothing says when.' })
  at!: Date;

  @Field(() => String, { description: 'The beginning of the text, at most 300 characters.' })
  extract!: string;

  @Field(() => Boolean, { description: 'True when it was paid for by an order of the office.' })
  isPaid!: boolean;

  @Field(() => Boolean, { description: 'True for what the office itself published.' })
  isOwnChannel!: boolean;

  @Field(() => String, { nullable: true, description: 'Number of its last evidence; null without one.' })
  evidenceNumber!: string | null;

  @Field(() => String, { nullable: true, description: 'Topic under which it stands; null without one.' })
  topicName!: string | null;

  @Field(() => [KlipingTone], { description: 'All its topics, the most important first.' })
  tones!: KlipingTone[];

  @Field(() => Int, { description: 'Copies of it in the period.' })
  copyCount!: number;

  @Field(() => [String], { description: 'Outlets of these copies, at most twenty.' })
  copyOutlets!: string[];
}

@ObjectType({ description: 'How much of a clipping stands under one topic.' })
export class KlipingTopic {
  @Field(() => Topic, { nullable: true, description: 'The topic; null for items without one.' })
  topic!: Topic | null;

  @Field(() => Int, { description: 'Articles, copies included.' })
  articleCount!: number;

  @Field(() => Int, { description: 'Independent items.' })
  itemCount!: number;
}

@ObjectType({
  description: 'The coverage of some days, copies folded, ordered by topic, reach level and time.',
})
export class Kliping {
  @Field(() => Int, { description: 'Articles, copies included.' })
  articleCount!: number;

  @Field(() => Int, { description: 'Independent items: copies count once.' })
  itemCount!: number;

  @Field(() => Int, { description: 'Distinct outlets.' })
  outletCount!: number;

  @Field(() => [KlipingTopic], { description: 'The topics under which items stand, in their order.' })
  topics!: KlipingTopic[];

  list!: KlipingList;
}
