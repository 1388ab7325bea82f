import { ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Actor } from '../../platform/actor';
import { Flag, Json, Moment, Node, State, Text, Whole } from '../../platform/columns';
import { articleNumber } from './article.entity';
import { mayReadMonitoring } from './monitoring.roles';

/** Where a story stands. */
export enum StoryState {
  OPEN = 'OPEN',
  CLOSED = 'CLOSED',
  MERGED = 'MERGED',
}
registerEnumType(StoryState, {
  name: 'StoryState',
  description: 'Whether new articles may join a story.',
  valuesConfig: {
    OPEN: { description: 'New articles may join.' },
    CLOSED: { description: 'Nothing joined for five days; the machine adds nothing more.' },
    MERGED: { description: 'Its articles moved to another story, which it forwards to.' },
  },
});

/** Articles that tell of one event in different words (monitoring.md 8). */
@Entity()
@Index('story_no', ['no'], { unique: true })
@Index('story_open', ['state', 'lastAt'])
@ObjectType({ implements: Node, description: 'Articles that tell of one event in different words.' })
export class Story extends Node {
  /** The small number by which article tables refer to it (storage.md 1.1). */
  @Whole()
  no!: number;

  @Text({ description: 'Headline of its first article, or the name that a person gave it.', length: 300 })
  title!: string;

  @State(StoryState, { description: 'Whether new articles may join.' })
  state: StoryState = StoryState.OPEN;

  @Moment({ description: 'Publishing time of its first article.' })
  firstAt!: Date;

  @Moment({ description: 'Publishing time of its latest article.' })
  lastAt!: Date;

  @Whole({ description: 'Articles, copies included.' })
  articleCount!: number;

  @Whole({ description: 'Independent items: groups of copies count once.' })
  itemCount!: number;

  @Whole({ description: 'Distinct outlets.' })
  outletCount!: number;

  /** The strongest 200 terms with their weights; the sum of the unit vectors of its items. */
  @Json()
  centroid!: unknown;

  @Flag({ description: 'True when a person pinned it to the top.' })
  isPinned!: boolean;

  /** Number of the story that it was merged into. */
  @Whole({ nullable: true })
  mergedIntoNo!: number | null;

  /** The monitoring roles see every story, nobody else sees any. */
  static visibleTo(actor: Actor): object | null {
    return mayReadMonitoring(actor) ? {} : null;
  }

  static scope = 'monitoring:read';
}

/** Who put an item into a story; what a person did the machine never undoes. */
export enum MemberBy {
  MACHINE = 'MACHINE',
  PERSON = 'PERSON',
}
registerEnumType(MemberBy, {
  name: 'MemberBy',
  description: 'Who put an item into a story.',
  valuesConfig: {
    MACHINE: { description: 'The machine, by likeness.' },
    PERSON: { description: 'A person; the machine never undoes it.' },
  },
});

/** One group of copies in a story; a group stands in one story at most. */
@Entity()
@Index('story_member_group', ['dupGroupId'], { unique: true })
export class StoryMember {
  @PrimaryColumn({ type: 'int' })
  storyNo!: number;

  @PrimaryColumn({ type: 'bigint', transformer: articleNumber })
  dupGroupId!: number;

  @Column({ type: 'double' })
  score!: number;

  @State(MemberBy)
  by!: MemberBy;
}
