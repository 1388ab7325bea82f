import { registerEnumType } from 'type-graphql';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Json, Moment, Ref, State, Text, Whole } from '../../platform/columns';
import { articleNumber } from './article.entity';

const number = { type: 'bigint', transformer: articleNumber } as const;
const hash = { type: 'int' } as const;

/** How much two stored texts share. */
export enum RelationGrade {
  SAME_TEXT = 'SAME_TEXT',
  EDITED = 'EDITED',
  SHARES_PASSAGES = 'SHARES_PASSAGES',
}
registerEnumType(RelationGrade, {
  name: 'RelationGrade',
  description: 'How much two articles share.',
  valuesConfig: {
    SAME_TEXT: { description: 'Seven tenths of the smaller text or more.' },
    EDITED: { description: 'Four to seven tenths.' },
    SHARES_PASSAGES: { description: 'Two to four tenths.' },
  },
});

/** One kept five-word hash of an article; the table is its own index. */
@Entity({ withoutRowid: true })
@Index('shingle_day', ['day'])
export class Shingle {
  @PrimaryColumn(hash)
  hash!: number;

  @PrimaryColumn(number)
  docNo!: number;

  /** Days since 1970 of the article, for pruning. */
  @Whole()
  day!: number;
}

/** Two articles that share text; `a` is the earlier one. */
@Entity()
@Index('text_relation_b', ['b'])
export class TextRelation {
  @PrimaryColumn(number)
  a!: number;

  @PrimaryColumn(number)
  b!: number;

  @Column({ type: 'double' })
  containment!: number;

  /** Share of the text of `a` found in `b`. */
  @Column({ type: 'double' })
  shareAb!: number;

  @Column({ type: 'double' })
  shareBa!: number;

  @Whole()
  longestWords!: number;

  @Text({ length: 0 })
  longestText!: string;

  @State(RelationGrade)
  grade!: RelationGrade;
}

/** In how many articles of an outlet a line stands; lines of many are the site's, not the article's. */
@Entity()
@Index('outlet_line_day', ['day'])
export class OutletLine {
  @PrimaryColumn(hash)
  outletNo!: number;

  @PrimaryColumn(hash)
  hash!: number;

  @Whole()
  articleCount!: number;

  /** Days since 1970 when it was first seen. */
  @Whole({ default: 0 })
  day!: number;
}

/** The group that a person put an article into; machine runs leave it there. */
@Entity()
export class CopyMove {
  @PrimaryColumn(number)
  articleId!: number;

  @Column(number)
  dupGroupId!: number;

  @Ref()
  byId!: string;

  @Moment()
  at!: Date;

  /** Where it stood before, as `GroupUndo`; null where that is no longer known. */
  @Json({ nullable: true })
  undo!: unknown;
}
