import { ObjectType } from 'type-graphql';
import { Column, Entity, Index } from 'typeorm';
import type { Actor } from '../../platform/actor';
import { Flag, Moment, Node, Ref, State, Text, Whole } from '../../platform/columns';
import { ArticleChannel } from './article.entity';
import { mayReadMonitoring } from './monitoring.roles';
import { SourceHealth, SourceKind, SourceState } from './source-kinds';

export { SourceHealth, SourceKind, SourceState } from './source-kinds';

/** One address that is polled; distinct by URL, serving one outlet or several. */
@Entity()
@Index('source_url', ['urlHash'], { unique: true })
@Index('source_due', ['state', 'nextAt'])
@ObjectType({ implements: Node, description: 'One address that is polled for news, or one manual channel.' })
export class Source extends Node {
  @Text({ description: 'Address that is polled; empty for a manual channel without one.', length: 0 })
  url!: string;

  @Text({ length: 64 })
  urlHash!: string;

  @Text({ description: 'Name shown in lists.' })
  title!: string;

  @State(SourceKind, { description: 'What the address delivers.' })
  kind!: SourceKind;

  @State(ArticleChannel, { description: 'Kind of medium that its items come by.', default: 'ONLINE' })
  channel: ArticleChannel = ArticleChannel.ONLINE;

  @Text({
    description:
      'CSS selector of the links to articles, of a page list; null leaves it to the habits of links.',
    nullable: true,
    length: 300,
  })
  linkSelector: string | null = null;

  @State(SourceState, { description: 'Whether it is polled.' })
  state: SourceState = SourceState.ACTIVE;

  @Text({ description: 'Why it was paused or retired; null while active.', nullable: true, length: 500 })
  stateReason: string | null = null;

  @Whole({
    description:
      "Longest time between polls in minutes, as set by an analyst; null leaves it to the source's habit.",
    nullable: true,
  })
  maxIntervalMinutes: number | null = null;

  @Whole({ description: 'Seconds between polls now in force.' })
  intervalSeconds = 300;

  @Moment({ description: 'When it is polled next at the earliest.' })
  nextAt!: Date;

  @Text({ description: 'Registered domain that bounds how often the host is asked.' })
  hostKey!: string;

  @Moment({ description: 'When it was last polled; null before the first poll.', nullable: true })
  lastPolledAt: Date | null = null;

  @Moment({ description: 'When it was last read without fault; null until then.', nullable: true })
  lastSuccessAt: Date | null = null;

  @Moment({ description: 'When it last brought a new item; null until then.', nullable: true })
  lastNewAt: Date | null = null;

  @Text({ nullable: true, length: 40 })
  lastOutcome: string | null = null;

  @Whole({ description: 'HTTP status of the last poll; null when there was no answer.', nullable: true })
  lastStatus: number | null = null;

  @Text({
    description: 'Remark of the last poll, such as what was wrong with the feed; null when there is none.',
    nullable: true,
    length: 500,
  })
  lastNote: string | null = null;

  @Flag({ description: 'True when the last document was cut off and only its complete items were read.' })
  isTruncated = false;

  /** Weighted count of failures since the last success; see monitoring.md 2.2. */
  @Column({ type: 'double', default: 0 })
  failScore!: number;

  @Whole({
    description:
      'Seconds without new items that are still usual for this source; null while too little is known.',
    nullable: true,
  })
  expectedGapSeconds: number | null = null;

  @Moment({
    description: 'When it counts as silent unless something new comes; null while too little is known.',
    nullable: true,
  })
  silentAt: Date | null = null;

  @Flag({
    description: 'True when the last day brought over two standard deviations fewer new items than is usual.',
  })
  isBelowHabit = false;

  @Text({ nullable: true, length: 0 })
  movedUrl: string | null = null;

  @Moment({ nullable: true })
  movedSince: Date | null = null;

  @Whole({ default: 0 })
  movedSeen = 0;

  /** SHA-256 of the new address that a person refused: it is not proposed again. */
  @Text({ nullable: true, length: 64 })
  refusedMoveHash: string | null = null;

  @State(SourceHealth)
  toldHealth: SourceHealth = SourceHealth.OK;

  @Text({ nullable: true, length: 500 })
  etag: string | null = null;

  @Text({ nullable: true, length: 100 })
  lastModified: string | null = null;

  @Text({ nullable: true, length: 64 })
  bodyHash: string | null = null;

  @Moment({ nullable: true })
  lastFullAt: Date | null = null;

  @Flag()
  isForced = false;

  @Moment({ nullable: true })
  leaseUntil: Date | null = null;

  @Ref()
  createdById!: string;

  /** The monitoring roles see every source, nobody else sees any. */
  static visibleTo(actor: Actor): object | null {
    return mayReadMonitoring(actor) ? {} : null;
  }

  static scope = 'monitoring:read';
}
