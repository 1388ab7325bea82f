import { ObjectType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import { type Actor, Role } from '../../platform/actor';
import { Moment, Node, Ref, Text } from '../../platform/columns';

/** A signed-in browser; only the SHA-256 of its token is stored. */
@Entity()
@Index('session_token', ['tokenHash'], { unique: true })
@Index('session_user', ['userId'])
@ObjectType({ implements: Node, description: 'A browser in which a person is signed in.' })
export class Session extends Node {
  static secret = ['tokenHash'];

  @Ref()
  userId!: string;

  @Text({ length: 64 })
  tokenHash!: string;

  @Text({ length: 60, description: 'Network address from which the person signed in.' })
  address!: string;

  @Text({ length: 200, description: 'What the browser says it is.' })
  userAgent!: string;

  @Moment({ description: 'Last request, to the minute.' })
  lastSeenAt!: Date;

  @Moment({ description: 'When the session ends at the latest.' })
  expiresAt!: Date;

  @Moment({ nullable: true, description: 'When it was ended; null while it lives.' })
  endedAt: Date | null = null;

  @Moment({ nullable: true })
  stepUpAt: Date | null = null;

  /** People see their own sessions; administrators and auditors all. Keys see none. */
  static visibleTo(actor: Actor): object | null {
    if (actor.kind !== 'PERSON' || !actor.id) return null;
    return actor.is(Role.SYSTEM_ADMIN, Role.AUDITOR) ? {} : { userId: actor.id };
  }
}
