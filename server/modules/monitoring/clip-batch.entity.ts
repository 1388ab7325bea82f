import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Actor } from '../../platform/actor';
import { Json, Moment, Node, Ref, State, Text, Whole } from '../../platform/columns';
import { articleNumber } from './article.entity';
import type { RawClip } from './clip-check.service';
import { mayReadMonitoring } from './monitoring.roles';

/** How a set of items came in. */
export enum ClipBatchKind {
  FILE = 'FILE',
  API = 'API',
}
registerEnumType(ClipBatchKind, {
  name: 'ClipBatchKind',
  description: 'How a set of items came in.',
  valuesConfig: {
    FILE: { description: 'By a file that a person looked at first.' },
    API: { description: 'Delivered by another system.' },
  },
});

/** How far an import has come. */
export enum ClipBatchState {
  RUNNING = 'RUNNING',
  DONE = 'DONE',
  UNDONE = 'UNDONE',
}
registerEnumType(ClipBatchState, {
  name: 'ClipBatchState',
  description: 'How far an import has come.',
  valuesConfig: {
    RUNNING: { description: 'Rows are still being stored.' },
    DONE: { description: 'All rows were looked at.' },
    UNDONE: { description: 'Taken back as a whole.' },
  },
});

/** What became, or would become, of one row. */
export enum ClipVerdict {
  WAITING = 'WAITING',
  CREATED = 'CREATED',
  UPDATED = 'UPDATED',
  DUPLICATE = 'DUPLICATE',
  ERROR = 'ERROR',
}
registerEnumType(ClipVerdict, {
  name: 'ClipVerdict',
  description: 'What became of one row of an import, or would become of it.',
  valuesConfig: {
    WAITING: { description: 'Still to be stored.' },
    CREATED: { description: 'Stored as a new article.' },
    UPDATED: { description: 'Known already; only its engagement changed.' },
    DUPLICATE: { description: 'Known already; nothing changed.' },
    ERROR: { description: 'Left out; the reason says why.' },
  },
});

/** One import: what it made can be taken back within 24 hours. */
@Entity()
@Index('clip_batch_list', ['createdAt', 'id'])
@ObjectType({ implements: Node, description: 'One import of items, which can be taken back for 24 hours.' })
export class ClipBatch extends Node {
  @State(ClipBatchKind, { description: 'How the items came in.' })
  kind!: ClipBatchKind;

  @Text({ description: 'Name of the file, or of the system that delivered.' })
  name!: string;

  @State(ClipBatchState, { description: 'How far it has come.' })
  state!: ClipBatchState;

  @Whole({ description: 'Rows in all.' })
  rowCount!: number;

  @Whole({ description: 'Rows stored as new articles.' })
  createdCount!: number;

  @Whole({ description: 'Rows that changed the engagement of a known article.' })
  updatedCount!: number;

  @Whole({ description: 'Rows that were known already.' })
  duplicateCount!: number;

  @Whole({ description: 'Rows that were left out.' })
  errorCount!: number;

  @Ref()
  enteredById!: string;

  @Text({ description: 'Name of the person who imported.' })
  enteredByName!: string;

  @Moment({ description: 'Until when it can be taken back.' })
  undoUntil!: Date;

  @Moment({ description: 'When it was taken back; null when it was not.', nullable: true })
  undoneAt!: Date | null;

  /** Whoever works in monitoring. */
  static visibleTo(actor: Actor): object | null {
    return mayReadMonitoring(actor) ? {} : null;
  }

  static scope = 'articles:write';
}

/** One row of an import. */
@Entity()
@Index('clip_row_verdict', ['batchId', 'verdict', 'no'])
@ObjectType({ description: 'One row of an import.' })
export class ClipRow {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  batchId!: string;

  @Field(() => Int, { description: 'Place of the row, from 1.' })
  @PrimaryColumn({ type: 'int' })
  no!: number;

  @State(ClipVerdict, { description: 'What became of it.' })
  verdict!: ClipVerdict;

  @Text({ description: 'Why, in Indonesian; null when the row is new.', nullable: true, length: 300 })
  reason!: string | null;

  @Text({ description: 'Headline as it was read.', length: 300 })
  title!: string;

  @Text({ description: 'Name in the delivering system; null without one.', nullable: true })
  externalId!: string | null;

  /** The item as it was read; null for a row that could not be, whose cells are kept instead. */
  @Json({ nullable: true })
  item!: RawClip | null;

  @Json({ nullable: true })
  cells!: Record<string, string> | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The article it made or that was known; null without one.',
  })
  @Column({ type: 'bigint', transformer: articleNumber, nullable: true })
  articleId!: number | null;

  /** Engagement that this row set, and what stood before, for taking back. */
  @Whole({ nullable: true })
  engagement!: number | null;

  @Whole({ nullable: true })
  formerEngagement!: number | null;
}
