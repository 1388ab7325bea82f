import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../platform/scalars';
import { Person } from '../identity/person.service';
import { Article } from './article.entity';
import { Tone, ToneLabel } from './tone.inputs';
import type { QueueRow } from './tone-queue.service';
import { Topic } from './topic.entity';
import type { TopicMatch } from './topic-match.entity';

@ObjectType({
  description: 'A word of the text and how far it drew the machine to its answer or away from it.',
})
export class ToneReasonItem {
  @Field(() => String, { description: 'The word in lower case.' })
  word!: string;

  @Field(() => Float, { description: 'Above 0 towards the answer, below 0 away from it.' })
  weight!: number;
}

@ObjectType({ description: 'A sentence by which the tone is judged.', simpleResolvers: true })
export class ToneSentence {
  @Field(() => String, { description: 'The sentence as written.' })
  text!: string;

  @Field(() => Boolean, { description: 'True for the headline, which counts twice.' })
  isTitle!: boolean;

  @Field(() => Boolean, { description: 'True when words that the topic looks for stand in it.' })
  hasHit!: boolean;

  @Field(() => Boolean, {
    description: "True when it is a speaker's, between quotation marks, and not the outlet's.",
  })
  isQuoted!: boolean;
}

@ObjectType({
  description: 'A stretch of the headline or the text, in UTF-16 code units.',
  simpleResolvers: true,
})
export class TextHit {
  @Field(() => Boolean, {
    description: 'True in the headline, false in the text (paragraphs joined by one line break).',
  })
  isTitle!: boolean;

  @Field(() => Int, { description: 'First unit.' })
  start!: number;

  @Field(() => Int, { description: 'Unit after the last.' })
  end!: number;
}

@ObjectType({ description: 'One act of a person on a tone.' })
export class ToneAct {
  @Field(() => ToneLabel, { nullable: true, description: 'The label; null when it was taken back.' })
  label!: ToneLabel | null;

  @Field(() => Tone, { description: 'What counted before.' })
  former!: Tone;

  @Field(() => Person, { nullable: true, description: 'Who did it.' })
  by!: Promise<Person | null>;

  @Field(() => DateTime, { description: 'When.' })
  at!: Date;
}

/** The tone of an article in a topic: the machine's answer and the person's beside each other. */
@ObjectType({
  description: "Tone of an article in a topic: the machine's suggestion beside a person's label.",
})
export class ArticleTone {
  match!: TopicMatch;

  @Field(() => Topic, { description: 'The topic.' })
  topic!: Topic;

  @Field(() => Tone, { description: "What counts: the person's label, else the machine's from 0.8 on." })
  effective!: Tone;

  @Field(() => Tone, { nullable: true, description: "The machine's answer; null when it gave none." })
  machine!: Tone | null;

  @Field(() => Float, { nullable: true, description: 'How sure the machine is, 0 to 1.' })
  probability!: number | null;

  @Field(() => String, { nullable: true, description: 'Version of the model; null before it was asked.' })
  model!: string | null;

  @Field(() => Tone, { nullable: true, description: "A person's label; null while there is none." })
  person!: Tone | null;

  @Field(() => DateTime, { nullable: true, description: 'When the person set it.' })
  at!: Date | null;
}

@ObjectType({ description: 'An article in a topic whose tone a person should say.' })
export class ToneQueueItem {
  row!: QueueRow;

  @Field(() => ID, { description: 'Article and topic together.' })
  id!: string;

  @Field(() => Article, { description: 'The article.' })
  article!: Article;

  @Field(() => ArticleTone, { description: 'Its tone in the topic so far.' })
  tone!: ArticleTone;

  @Field(() => Int, { description: 'Reach of the outlet: 1 national, 2 provincial, 3 local or unknown.' })
  tier!: number;

  @Field(() => Int, { description: 'Articles of its story.' })
  storySize!: number;
}

@ObjectType({
  description: 'How machine and people judged the articles of one month.',
  simpleResolvers: true,
})
export class ToneAgreementMonth {
  @Field(() => String, { description: 'Month of publishing as yyyy-mm.' })
  month!: string;

  @Field(() => Int, { description: 'Articles in topics, copies included.' })
  matched!: number;

  @Field(() => Int, {
    description: 'Of these, those that the machine left to a person, judged since or not.',
  })
  asked!: number;

  @Field(() => Int, { description: 'Of these, those still waiting.' })
  waiting!: number;

  @Field(() => Int, { description: "Judged by a person beside the machine's answer; copies count once." })
  count!: number;

  @Field(() => Int, { description: 'Of these, those with the same answer.' })
  agreed!: number;

  @Field(() => Float, {
    nullable: true,
    description: "Cohen's kappa, 1 for full agreement and 0 for chance; null where it is not defined.",
  })
  kappa!: number | null;

  @Field(() => Int, { description: 'Judged by a person although the machine was at least 0.8 sure.' })
  sure!: number;

  @Field(() => Int, { description: 'Of these, those with the same answer.' })
  sureAgreed!: number;
}

@ObjectType({
  description: "A person's label with the sentences judged, for training a model anew.",
  simpleResolvers: true,
})
export class ToneCorrection {
  @Field(() => ID, { description: 'The article.' })
  articleId!: string;

  @Field(() => String, { description: 'Name of the topic.' })
  topic!: string;

  @Field(() => String, { description: 'The sentences in one line.' })
  text!: string;

  @Field(() => String, { description: 'positive, neutral or negative.' })
  label!: string;

  @Field(() => String, {
    nullable: true,
    description: "The machine's answer in the same words; null when it gave none.",
  })
  machine!: string | null;

  @Field(() => Float, { nullable: true, description: 'How sure the machine was.' })
  probability!: number | null;

  @Field(() => String, { nullable: true, description: 'Version of the model.' })
  model!: string | null;
}
