import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Moment, Ref, Text, Whole } from '../../platform/columns';
import { articleNumber } from './article.entity';

/** One act of a person on the tone of an article in a topic, beside what stood there and what the machine said. */
@Entity()
@Index('tone_label_article', ['articleId', 'topicNo'])
@Index('tone_label_at', ['at', 'id'])
export class ToneLabelRecord {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @Whole()
  topicNo!: number;

  @Column({ type: 'bigint', transformer: articleNumber })
  articleId!: number;

  /** -1, 0 or 1; null when the person took the label back. */
  @Column({ type: 'smallint', nullable: true })
  label!: number | null;

  /** The tone that counted before, 8 and 9 included. */
  @Column({ type: 'smallint' })
  former!: number;

  @Column({ type: 'smallint', nullable: true })
  machine!: number | null;

  @Column({ type: 'double', nullable: true })
  probability!: number | null;

  @Text({ nullable: true, length: 40 })
  model!: string | null;

  /** Copies of the article that took the same label. */
  @Whole()
  copyCount!: number;

  @Ref()
  byId!: string;

  @Moment()
  at!: Date;
}
