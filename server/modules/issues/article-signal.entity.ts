import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Json, Moment, Ref, Text } from '../../platform/columns';
import { articleNumber } from '../monitoring/article.entity';

/** What an article says of officials and urgent events: found by phrases, and what an analyst made of it. */
@Entity()
export class ArticleSignal {
  @PrimaryColumn({ type: 'bigint', transformer: articleNumber })
  articleId!: number;

  @Column({ type: 'double' })
  official!: number;

  @Json()
  triggers!: string[];

  @Json()
  phrases!: string[];

  /** Hash of the phrases in force, so that a change of them is read again. */
  @Text({ length: 16 })
  rules!: string;

  /** The analyst's word, which the machine never undoes; null where there is none. */
  @Column({ type: 'double', nullable: true })
  officialByPerson!: number | null;

  @Json({ nullable: true })
  triggersByPerson!: string[] | null;

  @Ref({ nullable: true })
  byId!: string | null;

  @Moment()
  at!: Date;
}
