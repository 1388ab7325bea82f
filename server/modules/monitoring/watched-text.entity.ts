import { Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Actor } from '../../platform/actor';
import { Json, Moment, Node, Ref, State, Text, Whole } from '../../platform/columns';
import { articleNumber } from './article.entity';
import { mayReadMonitoring } from './monitoring.roles';

/** What kind of text of the office is watched for. */
export enum WatchedTextKind {
  ORDER = 'ORDER',
  RELEASE = 'RELEASE',
  STATEMENT = 'STATEMENT',
  RIGHT_OF_REPLY = 'RIGHT_OF_REPLY',
  CLARIFICATION = 'CLARIFICATION',
}
registerEnumType(WatchedTextKind, {
  name: 'WatchedTextKind',
  description: 'What kind of text of the office is watched for.',
  valuesConfig: {
    ORDER: { description: 'The text of a publication order.' },
    RELEASE: { description: 'A press release.' },
    STATEMENT: { description: 'A statement in a crisis.' },
    RIGHT_OF_REPLY: { description: 'A right of reply.' },
    CLARIFICATION: { description: 'A clarification of a hoax.' },
  },
});

/** Whether articles are still compared with a watched text. */
export enum WatchedTextState {
  ACTIVE = 'ACTIVE',
  CLOSED = 'CLOSED',
}
registerEnumType(WatchedTextState, {
  name: 'WatchedTextState',
  description: 'Whether articles are still compared with a watched text.',
  valuesConfig: {
    ACTIVE: { description: 'New articles are compared with it.' },
    CLOSED: { description: 'No longer compared; its matches stay.' },
  },
});

/** A text that the office issued; every new article of its outlets is compared with it exactly. */
@Entity()
@Index('watched_text_owner', ['ownerKind', 'ownerRef'])
@Index('watched_text_state', ['state', 'id', 'version'])
@ObjectType({ implements: Node, description: 'A text of the office that articles are compared with.' })
export class WatchedText extends Node {
  @State(WatchedTextKind, { description: 'What kind of text it is.' })
  ownerKind!: WatchedTextKind;

  /** Opaque to monitoring; the module that registered the text knows it. */
  @Ref()
  ownerRef!: string;

  @Text({ description: 'Title shown beside a match.' })
  title!: string;

  @Text({ length: 0 })
  text!: string;

  /** Empty means every outlet. */
  @Json()
  outletIds!: string[];

  @Moment({ description: 'Articles are compared from this time on.' })
  activeFrom!: Date;

  @Moment({ description: 'Until when articles are compared; null for no end.', nullable: true })
  activeTo!: Date | null;

  @State(WatchedTextState, { description: 'Whether articles are still compared.' })
  state: WatchedTextState = WatchedTextState.ACTIVE;

  /** The monitoring roles; companies learn of a match through their own order. */
  static visibleTo(actor: Actor): object | null {
    return mayReadMonitoring(actor) ? {} : null;
  }

  static scope = 'monitoring:read';
}

/** How much of a watched text stands in an article, and how much of the article is that text. */
@Entity()
@Index('watched_match_article', ['articleId'])
@ObjectType({ description: 'How much of a text of the office stands in an article.' })
export class WatchedMatch {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  watchedTextId!: string;

  @PrimaryColumn({ type: 'bigint', transformer: articleNumber })
  articleId!: number;

  @Field(() => Float, { description: "Share of the office's text found in the article, 0 to 1." })
  @Column({ type: 'double' })
  forward!: number;

  @Field(() => Float, { description: "Share of the article that is the office's text, 0 to 1." })
  @Column({ type: 'double' })
  reverse!: number;

  @Whole({ description: 'Words of the longest common passage.' })
  longestWords!: number;

  @Text({ description: "The longest common passage as written in the office's text.", length: 0 })
  longestText!: string;

  @Moment({ description: 'When the match was found or last changed.' })
  at!: Date;
}
