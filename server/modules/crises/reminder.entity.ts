import { Entity, Index } from 'typeorm';
import type { Actor } from '../../platform/actor';
import { Moment, Node, Ref, Text } from '../../platform/columns';

/** A reminder that went out for a deadline; it goes out once however often the clock looks. */
@Entity()
@Index('due_reminder_one', ['subjectId', 'dueAt'], { unique: true })
export class DueReminder extends Node {
  static scope = 'issues:read';

  /** Name of the entity that is due. */
  @Text({ length: 40 })
  subjectType!: string;

  @Ref()
  subjectId!: string;

  @Moment()
  dueAt!: Date;

  static visibleTo(actor: Actor): object | null {
    return actor.isSystem ? {} : null;
  }
}
