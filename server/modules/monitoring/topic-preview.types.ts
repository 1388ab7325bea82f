import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InEnum, InFlag, InObjects } from '../../platform/inputs';
import { Article } from './article.entity';
import { MarkedText, SearchSnippet } from './article-search.inputs';
import type { GroupScope } from './query/form';
import { QueryProblem } from './query-problem.entity';
import { Texts } from './topic-texts';

/** Where the words of a group must stand. */
export enum QueryScope {
  ANYWHERE = 'ANYWHERE',
  TITLE = 'TITLE',
  BODY = 'BODY',
}
registerEnumType(QueryScope, {
  name: 'QueryScope',
  description: 'Where the words of a group must stand.',
  valuesConfig: {
    ANYWHERE: { description: 'In headline or text.' },
    TITLE: { description: 'In the headline.' },
    BODY: { description: 'In the text.' },
  },
});

@ObjectType({ description: 'Words of which one is enough.', simpleResolvers: true })
export class QueryGroup {
  @Field(() => QueryScope, { description: 'Where they must stand.' })
  scope!: GroupScope;

  @Field(() => [String], { description: 'Words, phrases, beginnings of words or aliases.' })
  words!: string[];
}

@ObjectType({ description: 'A query as a form: every group must be met.', simpleResolvers: true })
export class QueryForm {
  @Field(() => [QueryGroup], { description: 'Groups that must all be met.' })
  groups!: QueryGroup[];

  @Field(() => [String], { description: 'Words that must not stand anywhere.' })
  excluded!: string[];

  @Field(() => [Int], { description: 'Reach of the outlet, 1 to 3; empty for all.' })
  tiers!: number[];

  @Field(() => [String], { description: 'Codes or names of districts the article names; empty for all.' })
  districts!: string[];

  @Field(() => Boolean, { nullable: true, description: 'Paid for by the office, or not; null for both.' })
  isPaid!: boolean | null;
}

@InputType({ description: 'Words of which one is enough.' })
export class QueryGroupInput {
  @InEnum(QueryScope, { description: 'Where they must stand.' })
  scope!: QueryScope;

  @Texts('Words, phrases, beginnings of words or aliases; several words on one line are a phrase.')
  words!: string[];
}

@InputType({ description: 'A query as a form: every group must be met.' })
export class QueryFormInput {
  @InObjects(() => QueryGroupInput, { description: 'Groups that must all be met.', max: 20 })
  groups!: QueryGroupInput[];

  @Texts('Words that must not stand anywhere.')
  excluded!: string[];

  @Texts('Reach of the outlet, 1 to 3; empty for all.')
  tiers!: string[];

  @Texts('Codes or names of districts the article names; empty for all.')
  districts!: string[];

  @InFlag({ description: 'Paid for by the office, or not; null for both.', nullable: true })
  isPaid?: boolean | null;
}

@ObjectType({ description: 'What a query says, or what is wrong with it.', simpleResolvers: true })
export class QueryCheck {
  @Field(() => [QueryProblem], { description: 'Errors; a query with one cannot be saved.' })
  errors!: QueryProblem[];

  @Field(() => [QueryProblem], { description: 'What is doubtful.' })
  warnings!: QueryProblem[];

  @Field(() => String, { nullable: true, description: 'The query in its plain form; null with errors.' })
  text!: string | null;

  @Field(() => QueryForm, {
    nullable: true,
    description: 'The same as a form; null with errors, or when it says more than the form can.',
  })
  form!: QueryForm | null;
}

@ObjectType({ description: 'A short name that queries may use.', simpleResolvers: true })
export class QueryAlias {
  @Field(() => String, { description: 'Its name; a query writes @alias(name).' })
  name!: string;

  @Field(() => String, { description: 'The query it stands for.' })
  rule!: string;
}

@ObjectType({ description: 'An article that a query would find.', simpleResolvers: true })
export class TopicSample {
  @Field(() => Article, { description: 'The article.' })
  article!: Article;

  @Field(() => [MarkedText], { description: 'Its headline with the hits.' })
  title!: MarkedText[];

  @Field(() => [SearchSnippet], { description: 'At most two parts of its text with hits.' })
  snippets!: SearchSnippet[];

  @Field(() => Boolean, { description: 'True when the saved query of the topic does not find it.' })
  isNew!: boolean;
}

@ObjectType({
  description: 'What a query would find among the articles of thirty days.',
  simpleResolvers: true,
})
export class TopicPreview {
  @Field(() => [QueryProblem], {
    description: 'Errors of the query; nothing is looked for while there is one.',
  })
  errors!: QueryProblem[];

  @Field(() => Int, { description: 'Articles published in the thirty days.' })
  articleCount!: number;

  @Field(() => Int, { description: 'Articles that match (pemberitaan), as far as was looked.' })
  hitCount!: number;

  @Field(() => Date, {
    nullable: true,
    description: 'How far back was looked when the work ended early; null when all thirty days were.',
  })
  countedSince!: Date | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Matches that the saved query of the topic does not have; null without another saved query.',
  })
  addedCount!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Matches of the saved query that would be lost; null without another saved query.',
  })
  removedCount!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'TOO_BROAD or TOO_NARROW; null when neither.',
  })
  doubt!: string | null;

  @Field(() => String, { nullable: true, description: 'The doubt in Indonesian; null when there is none.' })
  doubtText!: string | null;

  @Field(() => [TopicSample], { description: 'At most twenty matches, spread over the thirty days.' })
  samples!: TopicSample[];

  @Field(() => [TopicSample], { description: 'At most five articles that would be lost, the newest first.' })
  lost!: TopicSample[];
}
