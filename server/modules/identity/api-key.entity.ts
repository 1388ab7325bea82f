import { Field, ObjectType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import { type Actor, Role } from '../../platform/actor';
import { Json, Moment, Node, Ref, Text } from '../../platform/columns';

/** A program's key: it sees what its owner sees within its scopes, and never approves (api.md 7). */
@Entity()
@Index('api_key_hash', ['keyHash'], { unique: true })
@Index('api_key_owner', ['ownerId'])
@ObjectType({
  implements: Node,
  description: 'A key with which a program reads and delivers data for its owner.',
})
export class ApiKey extends Node {
  static secret = ['keyHash'];

  @Text({ length: 80, description: 'What the key is for.' })
  name!: string;

  @Ref()
  ownerId!: string;

  @Ref({ nullable: true })
  companyId: string | null = null;

  @Text({ length: 24, description: 'Beginning of the key, to recognise it.' })
  prefix!: string;

  @Text({ length: 64 })
  keyHash!: string;

  @Json()
  scopeList!: string[];

  @Json()
  addressList!: string[];

  @Moment({ description: 'When the key stops working.' })
  expiresAt!: Date;

  @Moment({ nullable: true, description: 'Last use, to the minute; null when never used.' })
  lastUsedAt: Date | null = null;

  @Moment({ nullable: true, description: 'When it was revoked; null while it works.' })
  revokedAt: Date | null = null;

  @Field(() => [String], { description: 'What the key may reach, for example proofs:write.' })
  get scopes(): string[] {
    return this.scopeList;
  }

  @Field(() => [String], { description: 'Addresses or networks from which it works; empty for any.' })
  get addresses(): string[] {
    return this.addressList;
  }

  static visibleTo(actor: Actor): object | object[] | null {
    if (actor.kind !== 'PERSON' || !actor.id) return null;
    if (actor.is(Role.SYSTEM_ADMIN, Role.AUDITOR)) return {};
    if (actor.companyId && actor.is(Role.COMPANY_ADMIN))
      return [{ companyId: actor.companyId }, { ownerId: actor.id }];
    return { ownerId: actor.id };
  }
}
