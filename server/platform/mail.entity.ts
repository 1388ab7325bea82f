import { ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, Index } from 'typeorm';
import { type Actor, Role } from './actor';
import { Flag, Json, Moment, Node, State, Text } from './columns';

/** A stored file beside a mail. */
export interface MailAttachment {
  name: string;
  mime: string;
  sha256: string;
}

export enum MailState {
  QUEUED = 'QUEUED',
  SENT = 'SENT',
  KEPT = 'KEPT',
  FAILED = 'FAILED',
}

registerEnumType(MailState, {
  name: 'MailState',
  description: 'What became of a mail.',
  valuesConfig: {
    QUEUED: { description: 'Waits to be handed to the mail server.' },
    SENT: { description: 'Handed to the mail server.' },
    KEPT: { description: 'Stored and never sent: demo mode, or no mail server is set.' },
    FAILED: { description: 'The mail server refused it eight times.' },
  },
});

/** A mail written in the transaction of its cause and sent by a job afterwards. */
@Entity()
@Index('mail_dedupe', ['dedupeKey'], { unique: true })
@Index('mail_state', ['state', 'createdAt'])
@ObjectType({ implements: Node, description: 'A mail of the office, sent or kept.' })
export class Mail extends Node {
  static secret = ['recipient', 'subject', 'text'];

  @Text({ length: 160, description: 'Address of the recipient.' })
  recipient!: string;

  @Text({ length: 200, description: 'Subject line.' })
  subject!: string;

  /** Published through a field resolver, which hides links that open an account. */
  @Text({ length: 0 })
  text!: string;

  /** True for a text with a link that opens an account; it is erased once sent. */
  @Flag()
  isSecret!: boolean;

  /** The same key never makes a second mail. */
  @Text({ length: 120 })
  dedupeKey!: string;

  /** Files of the store that go with it; null for none. */
  @Json({ nullable: true })
  attachments: MailAttachment[] | null = null;

  @State(MailState, { description: 'What became of it.' })
  state!: MailState;

  @Column({ type: 'int', default: 0 })
  attempts!: number;

  @Text({
    length: 300,
    nullable: true,
    description: 'What the mail server said to the last failed try; null when none failed.',
  })
  lastError: string | null = null;

  @Moment({ nullable: true, description: 'When the mail server took it; null until then.' })
  sentAt: Date | null = null;

  static visibleTo(actor: Actor): object | null {
    return actor.kind === 'PERSON' && actor.is(Role.SYSTEM_ADMIN, Role.AUDITOR) ? {} : null;
  }
}
