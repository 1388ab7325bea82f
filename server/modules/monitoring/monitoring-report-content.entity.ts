import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { ArticleChannel } from './article.entity';
import { ItemOrigin, ItemTone } from './kliping.inputs';
import { ReportBurst, ReportException, ReportSource, ReportWatched } from './monitoring-report-parts.entity';

/** Articles and independent items, beside what the 28 days before would let expect. */
@ObjectType()
abstract class Figures {
  @Field(() => Int, { description: 'Articles, copies included.' })
  articleCount!: number;

  @Field(() => Int, { description: 'Independent items: copies count once.' })
  itemCount!: number;
}

@ObjectType({ description: 'Coverage by origin.' })
export class ReportOrigin extends Figures {
  @Field(() => ItemOrigin, { description: 'Ordered, come by itself, or own.' })
  origin!: ItemOrigin;
}

@ObjectType({ description: 'Coverage by kind of medium.' })
export class ReportChannel extends Figures {
  @Field(() => ArticleChannel, { description: 'Kind of medium.' })
  channel!: ArticleChannel;

  @Field(() => Float, { description: 'Articles to be expected by the mean of the 28 days before.' })
  expectedCount!: number;
}

@ObjectType({ description: 'Coverage by topic; an article in two topics counts in both.' })
export class ReportTopic extends Figures {
  @Field(() => ID, { description: 'The topic.' })
  topicId!: string;

  @Field(() => String, { description: 'Name of the topic at that time.' })
  name!: string;

  @Field(() => Float, { description: 'Articles to be expected by the mean of the 28 days before.' })
  expectedCount!: number;

  @Field(() => Int, { description: 'Articles that the office paid for.' })
  paidCount!: number;

  @Field(() => Int, { description: 'Articles with positive tone.' })
  positiveCount!: number;

  @Field(() => Int, { description: 'Articles with neutral tone.' })
  neutralCount!: number;

  @Field(() => Int, { description: 'Articles with negative tone.' })
  negativeCount!: number;

  @Field(() => Int, { description: 'Articles whose tone needs a person.' })
  needsPersonCount!: number;
}

@ObjectType({ description: 'Coverage by tone; an article counts under each tone that it has in a topic.' })
export class ReportTone extends Figures {
  @Field(() => ItemTone, { description: 'The tone.' })
  tone!: ItemTone;
}

@ObjectType({ description: 'A story that was told in the period.' })
export class ReportStory extends Figures {
  @Field(() => ID, { description: 'The story.' })
  storyId!: string;

  @Field(() => String, { description: 'Its title at that time.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Outlet that had it first; null when not known.' })
  firstOutlet!: string | null;

  @Field(() => Date, { description: 'When it was first published.' })
  firstAt!: Date;

  @Field(() => [String], { description: 'Outlets that told it in the period, at most twenty.' })
  outletNames!: string[];

  @Field(() => Int, { description: 'Distinct outlets in the period.' })
  outletCount!: number;
}

@ObjectType({ description: 'What a monitoring report says.' })
export class ReportContent extends Figures {
  @Field(() => Int, { description: 'Distinct outlets.' })
  outletCount!: number;

  @Field(() => Int, { description: 'Usable articles read in the period, also outside every topic.' })
  readCount!: number;

  @Field(() => Float, { description: 'Articles to be expected by the mean of the 28 days before.' })
  expectedArticleCount!: number;

  @Field(() => Float, { description: 'Independent items to be expected in the same way.' })
  expectedItemCount!: number;

  @Field(() => [ReportOrigin], { description: 'Paid, earned and own apart.' })
  origins!: ReportOrigin[];

  @Field(() => [ReportChannel], { description: 'By kind of medium.' })
  channels!: ReportChannel[];

  @Field(() => [ReportTopic], { description: 'By topic in use or with articles, by priority.' })
  topics!: ReportTopic[];

  @Field(() => [ReportTone], { description: 'By tone.' })
  tones!: ReportTone[];

  @Field(() => [ReportStory], { description: 'The largest stories of the period, at most twenty.' })
  stories!: ReportStory[];

  @Field(() => [ReportBurst], { description: 'Spikes open in the period, oldest first, at most fifty.' })
  bursts!: ReportBurst[];

  @Field(() => [ReportWatched], { description: 'Texts of the office carried in the period, at most fifty.' })
  watched!: ReportWatched[];

  @Field(() => [ReportException], { description: 'Pages edited, removed or walled, at most a hundred.' })
  exceptions!: ReportException[];

  @Field(() => Int, { description: 'All of these pages.' })
  exceptionCount!: number;

  @Field(() => Int, { description: 'Sources in use when computed.' })
  sourceCount!: number;

  @Field(() => Int, { description: 'Of these, healthy ones.' })
  healthySourceCount!: number;

  @Field(() => [ReportSource], { description: 'The others, at most a hundred.' })
  troubledSources!: ReportSource[];
}
