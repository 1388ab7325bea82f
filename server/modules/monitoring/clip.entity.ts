import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Actor } from '../../platform/actor';
import { Moment, Node, Ref, State, Text } from '../../platform/columns';
import { ArticleStatus, articleNumber } from './article.entity';
import { mayReadMonitoring } from './monitoring.roles';

const number = { type: 'bigint', transformer: articleNumber } as const;

/** How far an item clipped by hand has come. */
export enum ClipState {
  WAITING = 'WAITING',
  DONE = 'DONE',
  FAILED = 'FAILED',
}
registerEnumType(ClipState, {
  name: 'ClipState',
  description: 'How far an item clipped by hand has come.',
  valuesConfig: {
    WAITING: { description: 'Its page is still to be fetched.' },
    DONE: { description: 'The article is there.' },
    FAILED: { description: 'The page could not be read; the outcome says why.' },
  },
});

/** One item that a person clipped: by its address, which is then fetched, or by a form. */
@Entity()
@Index('article_clip_list', ['createdAt', 'id'])
@ObjectType({ implements: Node, description: 'One item clipped by hand.' })
export class ArticleClip extends Node {
  @Text({
    description: 'Address that was given; null for an item entered by a form.',
    nullable: true,
    length: 0,
  })
  url!: string | null;

  @State(ClipState, { description: 'How far it has come.' })
  state!: ClipState;

  @Text({ nullable: true, length: 40 })
  outcome!: string | null;

  @Column({ ...number, nullable: true })
  articleId!: number | null;

  @Ref()
  clippedById!: string;

  @Text({ description: 'Name of the person who clipped it.' })
  clippedByName!: string;

  /** Whoever works in monitoring. */
  static visibleTo(actor: Actor): object | null {
    return mayReadMonitoring(actor) ? {} : null;
  }

  static scope = 'monitoring:read';
}

/** A file that belongs to an item clipped by hand: a scan, a recording, a picture of the screen. */
@Entity()
@Index('article_attachment_article', ['articleId'])
@ObjectType({ description: 'A file added to an article by a person, with its own hash.' })
export class ArticleAttachment {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @Column(number)
  articleId!: number;

  @Ref()
  fileId!: string;

  @Text({ description: 'Name given by the person who uploaded it.' })
  name!: string;

  @Text({ description: 'Media type read from the content.', length: 60 })
  mime!: string;

  @Field(() => Int, { description: 'Size in bytes.' })
  @Column({ type: 'int' })
  size!: number;

  @Text({ description: 'SHA-256 of the bytes, hexadecimal.', length: 64 })
  sha256!: string;

  @Moment({ description: 'When it was added.' })
  addedAt!: Date;

  @Ref()
  addedById!: string;
}

/** What an entered item is known by: its name in the delivering system, and the hash of its content. */
@Entity()
@Index('clip_key_article', ['articleId'])
export class ClipKey {
  @PrimaryColumn({ type: 'varchar', length: 64 })
  keyHash!: string;

  @Column(number)
  articleId!: number;
}

/** Where an article that does not count stood, so that it can come back: one row for each that is withheld or taken back. */
@Entity()
@ObjectType({ description: 'Why an article does not count now.' })
export class ArticleShelf {
  @PrimaryColumn(number)
  articleId!: number;

  @State(ArticleStatus, { description: 'Withheld by a person, or entered by mistake and taken back.' })
  status!: ArticleStatus;

  @Text({ description: 'The reason given.', length: 500 })
  reason!: string;

  @Ref()
  byId!: string;

  @Text({ description: 'Name of the person.' })
  byName!: string;

  @Moment({ description: 'When it was taken away.' })
  at!: Date;

  @Column({ ...number, nullable: true })
  dupGroupId!: number | null;
}
