import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Json, Moment, Ref, Text, Whole } from '../../platform/columns';
import { articleNumber } from './article.entity';

const number = { type: 'bigint', transformer: articleNumber } as const;

/**
 * The narrow link of lists and counts (storage.md 8): topic, article, and what filters read beside them. `tone` is the
 * value that counts: a person's label, else the machine's from 0.8 on, else the mark for "needs a person".
 */
@Entity()
@Index('article_topic_outlet', ['topicNo', 'outletNo', 'articleId', 'tone'])
@Index('article_topic_tone', ['topicNo', 'tone', 'articleId', 'outletNo'])
@Index('article_topic_article', ['articleId'])
export class ArticleTopic {
  @PrimaryColumn({ type: 'int' })
  topicNo!: number;

  @PrimaryColumn(number)
  articleId!: number;

  /** 0 when the outlet is unknown. */
  @Whole()
  outletNo!: number;

  @Column({ type: 'smallint', select: false })
  tone!: number;
}

/** Where a topic's query hit in an article and under which version, and what machine and people say of its tone there. */
@Entity()
@Index('topic_match_article', ['articleId'])
export class TopicMatch {
  @PrimaryColumn({ type: 'int' })
  topicNo!: number;

  @PrimaryColumn(number)
  articleId!: number;

  /** `queryVersion` of the topic that matched. */
  @Whole()
  queryVersion!: number;

  /** Token ranges of the hits, title first, body after a gap of 100 (monitoring.md 6.2). */
  @Json()
  positions!: unknown;

  @Column({ type: 'smallint', nullable: true, select: false })
  toneMachine!: number | null;

  @Column({ type: 'double', nullable: true, select: false })
  toneProbability!: number | null;

  @Text({ nullable: true, length: 40 })
  toneModel!: string | null;

  @Column({ type: 'smallint', nullable: true, select: false })
  tonePerson!: number | null;

  @Ref({ nullable: true })
  toneById!: string | null;

  @Moment({ nullable: true })
  toneAt!: Date | null;
}
