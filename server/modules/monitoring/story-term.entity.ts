import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Actor } from '../../platform/actor';
import { Json, Moment, Node, Ref, State, Whole } from '../../platform/columns';
import { articleNumber } from './article.entity';
import { mayReadMonitoring } from './monitoring.roles';

/** A term under which an open story is found, by number. */
@Entity()
@Index('story_term_story', ['storyNo'])
export class StoryTerm {
  @PrimaryColumn({ type: 'int' })
  term!: number;

  @PrimaryColumn({ type: 'int' })
  storyNo!: number;

  @Column({ type: 'double' })
  weight!: number;
}

/** How many of the office's own articles hold a term; each counts 2^(days / 30), so that old ones fade in proportion. */
@Entity()
export class TermCount {
  @PrimaryColumn({ type: 'int' })
  term!: number;

  @Column({ type: 'double' })
  found!: number;
}

/** How far the articles have been counted. */
@Entity()
export class TermMark {
  @PrimaryColumn({ type: 'int' })
  id!: number;

  @Moment()
  startedAt!: Date;

  @Column({ type: 'double' })
  texts!: number;

  @Column({ type: 'bigint', transformer: articleNumber })
  lastArticleId!: number;
}

/** What a person did to a story. */
export enum StoryActKind {
  SPLIT = 'SPLIT',
  MERGE = 'MERGE',
  MOVE = 'MOVE',
  RENAME = 'RENAME',
  PIN = 'PIN',
}

/** A person's act on stories, with what is needed to take it back. */
@Entity()
@Index('story_act_story', ['storyNo', 'id'])
export class StoryAct extends Node {
  @Whole()
  storyNo!: number;

  @Whole({ nullable: true })
  otherNo!: number | null;

  @State(StoryActKind)
  kind!: StoryActKind;

  /** Where everything stood before and after. */
  @Json()
  undo!: unknown;

  @Ref()
  byId!: string;

  @Moment({ nullable: true })
  undoneAt!: Date | null;

  static visibleTo(actor: Actor): object | null {
    return mayReadMonitoring(actor) ? {} : null;
  }

  static scope = 'monitoring:read';
}
