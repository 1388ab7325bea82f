import { Field, ID, ObjectType } from 'type-graphql';
import { Entity, Index, PrimaryColumn } from 'typeorm';
import { Moment, Ref, Text, Whole } from '../../platform/columns';

/** One poll of a source; the last thirty are kept. */
@Entity()
@Index('fetch_event_source', ['sourceId', 'at'])
@ObjectType({ description: 'One poll of a source and how it ended.' })
export class FetchEvent {
  @Field(() => ID, { description: 'Opaque identifier.' })
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @Ref()
  sourceId!: string;

  @Moment({ description: 'When it was polled.' })
  at!: Date;

  @Text({
    description: 'How it ended, as a code such as OK, NOT_MODIFIED, TIMEOUT or MALFORMED.',
    length: 40,
  })
  outcome!: string;

  @Whole({ description: 'HTTP status; null when there was no answer.', nullable: true })
  status!: number | null;

  @Whole({ description: 'Duration in milliseconds.' })
  durationMs!: number;

  @Whole({ description: 'Size of the answer in bytes after decompression.' })
  bytes!: number;

  @Whole({ description: 'Items not seen before.' })
  newCount!: number;

  @Whole({ description: 'Items known already.' })
  knownCount!: number;

  @Text({ description: 'What was wrong or remarkable; null when nothing was.', nullable: true, length: 500 })
  note!: string | null;
}
