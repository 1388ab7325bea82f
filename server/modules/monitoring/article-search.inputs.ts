import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { Connection, type Page } from '../../platform/connection';
import { InDay, InEnum, InFlag, InId, InText, InWhole } from '../../platform/inputs';
import { Article, ArticleChannel } from './article.entity';
import { QueryProblem } from './query-problem.entity';
import { Tone } from './tone.inputs';

@InputType({ description: 'Which articles a search looks through; absent conditions do not count.' })
export class ArticleSearchFilter {
  @InId({ description: 'Published by this outlet.', nullable: true })
  outletId?: string | null;

  @InId({ description: 'Matched by this topic.', nullable: true })
  topicId?: string | null;

  @InId({ description: 'In this story.', nullable: true })
  storyId?: string | null;

  @InEnum(ArticleChannel, { description: 'Came by this kind of medium.', nullable: true })
  channel?: ArticleChannel | null;

  @InWhole({
    description: 'Reach of the outlet: 1 national, 2 provincial, 3 local.',
    nullable: true,
    min: 1,
    max: 3,
  })
  tier?: number | null;

  @InText({ description: 'Owner group of the outlet, as written in the register.', nullable: true, max: 120 })
  network?: string | null;

  @InText({ description: 'Naming this district or village, by its code.', nullable: true, max: 20 })
  place?: string | null;

  @InFlag({ description: 'Paid for by an order of the office, or not.', nullable: true })
  isPaid?: boolean | null;

  @InFlag({ description: 'Only a summary or a part of the text is there, or not.', nullable: true })
  isPartial?: boolean | null;

  @InEnum(Tone, {
    description: 'Of this tone in the topic asked for, else in its first topic.',
    nullable: true,
  })
  tone?: Tone | null;

  @InDay({ description: 'Published on this day or later.', nullable: true })
  fromOn?: string | null;

  @InDay({ description: 'Published on this day or earlier.', nullable: true })
  toOn?: string | null;
}

@ObjectType({ description: 'A stretch of a text.', simpleResolvers: true })
export class MarkedText {
  @Field(() => String, { description: 'The stretch as written.' })
  text!: string;

  @Field(() => Boolean, { description: 'True where the query hit.' })
  isMarked!: boolean;
}

@ObjectType({ description: 'A part of an article around hits.', simpleResolvers: true })
export class SearchSnippet {
  @Field(() => [MarkedText], { description: 'Its stretches in order.' })
  parts!: MarkedText[];
}

@ObjectType({ description: 'An article that a search found.', simpleResolvers: true })
export class SearchHit {
  @Field(() => Article, { description: 'The article.' })
  article!: Article;

  @Field(() => [MarkedText], { description: 'Its headline with the hits.' })
  title!: MarkedText[];

  @Field(() => [SearchSnippet], { description: 'At most two parts of its text with hits.' })
  snippets!: SearchSnippet[];

  @Field(() => Int, { description: 'Further articles of its group of copies, found or not.' })
  copyCount!: number;
}

export const SearchHitConnection = Connection(SearchHit, 'SearchHit');

@ObjectType({ description: 'How many of the counted articles share a value.', simpleResolvers: true })
export class FacetValue {
  @Field(() => String, { description: 'The value to filter by: an id, a code, or a month as yyyy-mm.' })
  value!: string;

  @Field(() => String, { description: 'The value as people read it.' })
  label!: string;

  @Field(() => Int, { description: 'Articles with it.' })
  count!: number;
}

@ObjectType({
  description: 'Counts over the newest matches; `isExact` says whether these are all.',
  simpleResolvers: true,
})
export class SearchCounts {
  @Field(() => Int, { description: 'Articles that match (pemberitaan).' })
  articles!: number;

  @Field(() => Int, {
    description: 'Independent items among them: groups of copies count once (berita asal).',
  })
  items!: number;

  @Field(() => Boolean, { description: 'False when counting stopped before all candidates were looked at.' })
  isExact!: boolean;

  @Field(() => Date, { nullable: true, description: 'How far back it was counted; null when all was.' })
  countedSince!: Date | null;

  @Field(() => [FacetValue], { description: 'By outlet, at most ten, the most first.' })
  byOutlet!: FacetValue[];

  @Field(() => [FacetValue], { description: 'By topic, at most ten, the most first.' })
  byTopic!: FacetValue[];

  @Field(() => [FacetValue], { description: 'By kind of medium, the most first.' })
  byChannel!: FacetValue[];

  @Field(() => [FacetValue], {
    description: 'By tone in the first topic, the most first; articles without a topic are absent.',
  })
  byTone!: FacetValue[];

  @Field(() => [FacetValue], { description: 'By month of publishing, the newest first.' })
  byMonth!: FacetValue[];

  @Field(() => [FacetValue], { description: 'By day of publishing, the newest 92 days first.' })
  byDay!: FacetValue[];
}

@ObjectType({ description: 'What a search found, or what is wrong with its query.', simpleResolvers: true })
export class ArticleSearchResult {
  @Field(() => [QueryProblem], {
    description: 'Errors of the query; nothing is looked for while there is one.',
  })
  errors!: QueryProblem[];

  @Field(() => [QueryProblem], { description: 'What is doubtful in the query.' })
  warnings!: QueryProblem[];

  @Field(() => SearchHitConnection, { description: 'Articles that match, newest first.' })
  hits!: Page<SearchHit>;

  @Field(() => Boolean, {
    description: 'True when the work of one page ended before the page was full; the next page goes on.',
  })
  isPartial!: boolean;

  /** Read by the field resolver of the counts. */
  counts!: () => Promise<SearchCounts>;
}
