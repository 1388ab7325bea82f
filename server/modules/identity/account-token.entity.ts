import { Entity, Index } from 'typeorm';
import { Json, Moment, Node, Ref, Text } from '../../platform/columns';

/** A mailed link that works once: of a registration (24 hours) or a forgotten password (30 minutes). */
@Entity()
@Index('account_token_hash', ['tokenHash'], { unique: true })
@Index('account_token_email', ['email'])
export class AccountToken extends Node {
  static secret = ['email', 'tokenHash', 'registration'];

  @Text({ length: 20 })
  kind!: 'REGISTRATION' | 'RESET';

  @Text({ length: 160 })
  email!: string;

  @Text({ length: 64 })
  tokenHash!: string;

  @Ref({ nullable: true })
  userId: string | null = null;

  /** What was typed in the form: the account is made only when the link is opened. */
  @Json({ nullable: true })
  registration: { name: string; passwordHash: string; role: string } | null = null;

  @Moment()
  expiresAt!: Date;

  @Moment({ nullable: true })
  usedAt: Date | null = null;

  static visibleTo(): null {
    return null;
  }
}
