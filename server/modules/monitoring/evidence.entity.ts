import { ObjectType } from 'type-graphql';
import { Column, Entity, Index } from 'typeorm';
import type { Actor } from '../../platform/actor';
import { Moment, Node, Text, Whole } from '../../platform/columns';
import { articleNumber } from './article.entity';
import { mayReadArticles } from './monitoring.roles';

/** One capture of a page, made by the office itself; written once, sealed through its event. */
@Entity()
@Index('evidence_article', ['articleId', 'capturedAt'])
@ObjectType({
  implements: Node,
  description: 'One capture of a page: bytes as received, text, time and their hashes.',
})
export class Evidence extends Node {
  @Column({ type: 'bigint', transformer: articleNumber })
  articleId!: number;

  @Moment({ description: 'When the page was fetched.' })
  capturedAt!: Date;

  @Text({ description: 'Address that answered.', length: 0 })
  url!: string;

  @Whole({ description: 'HTTP status of the answer; null when there was none.', nullable: true })
  status!: number | null;

  @Text({ description: 'Network address that answered; null when unknown.', nullable: true, length: 60 })
  peer!: string | null;

  @Whole({ description: 'Size of the answer in bytes.' })
  bytes!: number;

  @Text({
    description: 'SHA-256 of the bytes as received, before decompression.',
    length: 64,
  })
  payloadSha256!: string;

  @Text({
    description: 'SHA-256 of the extracted text; null when no text could be read.',
    nullable: true,
    length: 64,
  })
  textSha256!: string | null;

  @Text({ description: 'Why it was captured: READ, RECHECK, REQUEST or CLIP.', length: 20 })
  capturedBy!: string;

  /** File in the archive folder; null for captures older than the archive, whose bytes lie in the file store. */
  @Text({ nullable: true, length: 120 })
  warcFile!: string | null;

  @Column({ type: 'bigint', transformer: articleNumber, nullable: true })
  warcOffset!: number | null;

  @Whole({ nullable: true })
  warcLength!: number | null;

  @Text({
    description: 'SHA-256 of the archived records as downloaded; null for captures older than the archive.',
    nullable: true,
    length: 64,
  })
  recordSha256!: string | null;

  @Text({
    description: 'SHA-256 of the canonical JSON of this capture; the sealed event carries the same.',
    length: 64,
  })
  hash!: string;

  /** Staff that read articles see their captures; others reach them only through what they own. */
  static visibleTo(actor: Actor): object | null {
    return mayReadArticles(actor) ? {} : null;
  }

  static scope = 'monitoring:read';
}
