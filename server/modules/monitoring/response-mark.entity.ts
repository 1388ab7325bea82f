import { Entity, PrimaryColumn } from 'typeorm';
import { Flag, Moment, Text } from '../../platform/columns';
import { articleNumber } from './article.entity';

/** Says of an article whether it carries an answer of the office; other modules hand it in and it outweighs the match. */
@Entity()
export class ResponseMark {
  @PrimaryColumn({ type: 'bigint', transformer: articleNumber })
  articleId!: number;

  /** True while it is recognised or awaits review; false once a person found that it is none. */
  @Flag()
  isResponse!: boolean;

  /** Opaque reference of who handed it in. */
  @Text({ length: 80 })
  ownerRef!: string;

  @Moment()
  at!: Date;
}
