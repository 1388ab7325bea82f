import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Actor } from '../../platform/actor';
import { Json, Moment, Ref, State, Text, Whole } from '../../platform/columns';
import { articleNumber } from './article.entity';

const number = { type: 'bigint', transformer: articleNumber } as const;

/** The text of an article, apart from the narrow row that lists read. */
@Entity()
export class ArticleText {
  @PrimaryColumn(number)
  articleId!: number;

  /** Paragraphs joined by line breaks. */
  @Text({ length: 0 })
  text!: string;

  @Text({ length: 0 })
  summary!: string;

  @Text({ length: 40 })
  extractorVersion!: string;
}

/** How an address of an article became known. */
export enum ArticleUrlKind {
  FEED = 'FEED',
  REDIRECT = 'REDIRECT',
  CANONICAL = 'CANONICAL',
}
registerEnumType(ArticleUrlKind, {
  name: 'ArticleUrlKind',
  description: 'How an address of an article became known.',
  valuesConfig: {
    FEED: { description: 'Given by a feed or a person.' },
    REDIRECT: { description: 'The page it led to.' },
    CANONICAL: { description: 'The form under which the article is known.' },
  },
});

/** One address under which an article is known. */
@Entity()
@Index('article_url_article', ['articleId'])
@ObjectType({ description: 'One address under which an article is known.' })
export class ArticleUrl {
  @PrimaryColumn({ type: 'varchar', length: 64 })
  urlHash!: string;

  @Text({ description: 'The address in its compared form.', length: 0 })
  url!: string;

  @Column(number)
  articleId!: number;

  @State(ArticleUrlKind, { description: 'How it became known.' })
  kind!: ArticleUrlKind;
}

/** An item as its feed gives it; what stands in a feed is only text until its page was read. */
export interface ItemFacts {
  title: string;
  link: string | null;
  summary: string;
  author: string | null;
  dateText: string | null;
}

/** One item of a source: discovered when its feed names it, joined to an article once read. */
@Entity()
@Index('article_source_waiting', ['articleId', 'queuedAt'])
@Index('article_source_seen', ['sourceId', 'firstSeenAt'])
@Index('article_source_list', ['sourceId', 'articleId'])
export class ArticleSource {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  sourceId!: string;

  @PrimaryColumn({ type: 'varchar', length: 64 })
  itemKeyHash!: string;

  /** Null while the page is still to be read. */
  @Column({ ...number, nullable: true })
  articleId!: number | null;

  /** SHA-256 of what the feed says, so that an edit of the item is seen. */
  @Text({ length: 64 })
  itemHash!: string;

  /** `itemHash` of the item when its page was last read; null until then. */
  @Text({ nullable: true, length: 64 })
  readHash!: string | null;

  @Json()
  item!: ItemFacts;

  @Whole()
  attempts!: number;

  @Moment()
  queuedAt!: Date;

  @Moment()
  firstSeenAt!: Date;
}

/** An article as it stood once: the first one, and one more for each change of title or text. */
@Entity()
@Index('article_version_article', ['articleId', 'no'], { unique: true })
@ObjectType({ description: 'An article as it stood at one time.' })
export class ArticleVersion {
  @Field(() => ID, { description: 'Opaque identifier.' })
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @Column(number)
  articleId!: number;

  @Field(() => Int, { description: 'Number of the version, from 1.' })
  @Column({ type: 'int' })
  no!: number;

  @Moment({ description: 'When this version was first seen.' })
  seenAt!: Date;

  @Text({ description: 'Headline of this version.', length: 300 })
  title!: string;

  @Text({ description: 'SHA-256 of the text; null when no text could be read.', nullable: true, length: 64 })
  textHash!: string | null;

  @Text({ description: 'The whole text, paragraphs on lines of their own.', length: 0 })
  text!: string;
}

/** Links an article to what another module proved by it, and to the company that may therefore read it. */
@Entity()
@Index('article_owner_article', ['articleId'])
@Index('article_owner_company', ['companyId', 'articleId'])
export class ArticleOwner {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  ownerRef!: string;

  @PrimaryColumn(number)
  articleId!: number;

  @Ref({ nullable: true })
  companyId!: string | null;

  /** Never read as a record; it only widens what a company may read of articles. */
  static visibleTo(actor: Actor): object | null {
    return actor.isSystem ? {} : null;
  }
}

/** A date on which an article is looked at again. */
@Entity()
export class ArticleRecheck {
  @PrimaryColumn(number)
  articleId!: number;

  @PrimaryColumn({ type: 'bigint', transformer: articleNumber })
  dueAt!: number;

  @Moment({ nullable: true })
  doneAt!: Date | null;
}
