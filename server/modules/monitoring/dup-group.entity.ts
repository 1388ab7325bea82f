import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Flag, Whole } from '../../platform/columns';
import { articleNumber } from './article.entity';

const number = { type: 'bigint', transformer: articleNumber } as const;

/** Articles that share most of their text (monitoring.md 5.3); an article without copies is a group of its own. */
@Entity()
export class DupGroup {
  /** The number of the article that opened it; it stays when an earlier article joins. */
  @PrimaryColumn(number)
  id!: number;

  /** The earliest article, by which the group is named; the group's independent item. */
  @Column(number)
  firstArticleId!: number;

  @Whole()
  articleCount!: number;

  @Whole()
  outletCount!: number;

  /** True once a person has moved an article in or out; machine runs then leave it alone. */
  @Flag()
  isByPerson!: boolean;
}
