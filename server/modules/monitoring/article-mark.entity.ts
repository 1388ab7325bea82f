import { Entity, Index, PrimaryColumn } from 'typeorm';
import { Flag, Moment } from '../../platform/columns';
import { articleNumber } from './article.entity';

/** What one person noted on one article: read, starred. Nobody else sees it. */
@Entity()
@Index('article_mark_star', ['personId', 'isStarred', 'articleId'])
export class ArticleMark {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  personId!: string;

  @PrimaryColumn({ type: 'bigint', transformer: articleNumber })
  articleId!: number;

  /** Null while unread. */
  @Moment({ nullable: true })
  readAt!: Date | null;

  @Flag()
  isStarred!: boolean;
}
