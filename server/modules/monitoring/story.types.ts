import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Article } from './article.entity';
import { MergeProposal } from './merge-proposal.entity';
import { MemberBy, Story } from './story.entity';
import { Topic } from './topic.entity';

@ObjectType({ description: 'Articles of one hour of a story.' })
export class StoryHour {
  @Field(() => Date, { description: 'When the hour begins.' })
  at!: Date;

  @Field(() => Int, { description: 'Articles, copies included.' })
  articleCount!: number;

  @Field(() => Int, { description: 'Independent items with an article in the hour.' })
  itemCount!: number;

  @Field(() => Int, { description: 'Paid articles among them.' })
  paidCount!: number;
}

@ObjectType({ description: "An outlet's part in a story." })
export class StoryOutlet {
  @Field(() => ID, { description: 'The outlet.' })
  outletId!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => Int, { description: 'Its articles in the story.' })
  articleCount!: number;
}

@ObjectType({ description: 'An item of a story: an article with its copies, in the order of publishing.' })
export class StoryItem {
  @Field(() => ID, { description: 'The group of copies.' })
  id!: string;

  @Field(() => Int, { description: 'Articles, copies included.' })
  articleCount!: number;

  @Field(() => Int, { description: 'Distinct outlets.' })
  outletCount!: number;

  @Field(() => MemberBy, { description: 'Who put it into the story.' })
  by!: MemberBy;

  @Field(() => Float, { description: 'How alike it was when it joined, 0 to 1.' })
  score!: number;

  @Field(() => [Article], { description: 'Its articles, the earliest first.' })
  copies!: Article[];
}

@ObjectType({ description: 'Articles by tone.', simpleResolvers: true })
export class StoryTone {
  @Field(() => Int, { description: 'Positive ones.' })
  positive!: number;

  @Field(() => Int, { description: 'Neutral ones.' })
  neutral!: number;

  @Field(() => Int, { description: 'Negative ones.' })
  negative!: number;
}

@ObjectType({ description: 'A topic of the articles of a story, with their tone in it.' })
export class StoryTopic {
  @Field(() => Topic, { description: 'The topic.' })
  topic!: Topic;

  @Field(() => Int, { description: 'Articles of the story in it.' })
  articleCount!: number;

  @Field(() => StoryTone, {
    description: "The machine's answers from 0.8 on, also where a person has judged.",
  })
  machine!: StoryTone;

  @Field(() => StoryTone, { description: "People's labels." })
  person!: StoryTone;

  @Field(() => Int, { description: 'Articles that still need a person.' })
  waitingCount!: number;
}

@ObjectType({ description: 'Another story that may be the same.' })
export class StoryProposal {
  @Field(() => MergeProposal, { description: 'The proposal.' })
  proposal!: MergeProposal;

  @Field(() => Story, { description: 'The other story.' })
  other!: Story;
}
