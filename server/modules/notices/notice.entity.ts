import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import type { Actor } from '../../platform/actor';
import { Moment, Node, Ref, State, Text } from '../../platform/columns';

export enum NoticeKind {
  ACTION = 'ACTION',
  INFORMATION = 'INFORMATION',
}

registerEnumType(NoticeKind, {
  name: 'NoticeKind',
  description: 'Whether a notice asks for an act.',
  valuesConfig: {
    ACTION: { description: 'Something waits for the recipient (perlu tindakan).' },
    INFORMATION: { description: 'Good to know (untuk diketahui).' },
  },
});

/** A short message in the bell of one person; an event makes at most one for each. */
@Entity()
@Index('notice_event', ['recipientUserId', 'eventId'], { unique: true })
@Index('notice_recipient', ['recipientUserId', 'createdAt'])
@ObjectType({ implements: Node, description: 'A message of the system to one person.' })
export class Notice extends Node {
  @Ref()
  recipientUserId!: string;

  @State(NoticeKind, { description: 'Whether it asks for an act.' })
  kind!: NoticeKind;

  @Text({ length: 160, description: 'Indonesian heading.' })
  title!: string;

  @Text({ length: 1000, description: 'Indonesian text with numbers and dates.' })
  body!: string;

  @Text({ length: 200, description: 'Path of the screen it is about.' })
  link!: string;

  @Ref()
  eventId!: string;

  @Moment({ nullable: true, description: 'When the recipient read it; null until then.' })
  readAt: Date | null = null;

  @Field(() => Boolean, { description: 'True once the recipient read it.' })
  get isRead(): boolean {
    return this.readAt !== null;
  }

  /** Nobody reads another person's notices, and no key does. */
  static visibleTo(actor: Actor): object | null {
    return actor.kind === 'PERSON' && actor.id ? { recipientUserId: actor.id } : null;
  }
}
