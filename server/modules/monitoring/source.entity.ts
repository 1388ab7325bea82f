import { ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, Index } from 'typeorm';
import type { Actor } from '../../platform/actor';
import { Flag, Moment, Node, Ref, State, Text, Whole } from '../../platform/columns';
import { mayReadMonitoring } from './monitoring.roles';

/** Kinds of address that are polled. */
export enum SourceKind {
  RSS = 'RSS',
  ATOM = 'ATOM',
  JSON_FEED = 'JSON_FEED',
}
registerEnumType(SourceKind, {
  name: 'SourceKind',
  description: 'What a source delivers.',
  valuesConfig: {
    RSS: { description: 'An RSS feed of any version.' },
    ATOM: { description: 'An Atom feed.' },
    JSON_FEED: { description: 'A JSON Feed.' },
  },
});

/** Where a source stands; the machine never takes one out of service. */
export enum SourceState {
  ACTIVE = 'ACTIVE',
  PAUSED = 'PAUSED',
  RETIRED = 'RETIRED',
}
registerEnumType(SourceState, {
  name: 'SourceState',
  description: 'Whether a source is polled.',
  valuesConfig: {
    ACTIVE: { description: 'Polled.' },
    PAUSED: { description: 'Not polled until somebody resumes it.' },
    RETIRED: { description: 'Out of use; its articles stay.' },
  },
});

/** How a source does, computed from what its polls brought. */
export enum SourceHealth {
  OK = 'OK',
  LATE = 'LATE',
  FAILING = 'FAILING',
  SILENT = 'SILENT',
  WRONG_CONTENT = 'WRONG_CONTENT',
}
registerEnumType(SourceHealth, {
  name: 'SourceHealth',
  description: 'How a source does, computed from its polls.',
  valuesConfig: {
    OK: { description: 'Polled and read as expected.' },
    LATE: { description: 'Due for some time and not polled yet.' },
    FAILING: { description: 'The last polls failed; it is tried again, less often.' },
    SILENT: { description: 'Reachable, but without new items for longer than its own habit.' },
    WRONG_CONTENT: { description: 'Answers with something that is not a feed, such as a login page.' },
  },
});

/** One address that is polled; distinct by URL, serving one outlet or several. */
@Entity()
@Index('source_url', ['urlHash'], { unique: true })
@Index('source_due', ['state', 'nextAt'])
@ObjectType({ implements: Node, description: 'One feed that is polled for news.' })
export class Source extends Node {
  @Text({ description: 'Address of the feed.', length: 0 })
  url!: string;

  @Text({ length: 64 })
  urlHash!: string;

  @Text({ description: 'Name shown in lists.' })
  title!: string;

  @State(SourceKind, { description: 'What the address delivers.' })
  kind!: SourceKind;

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
