import { ObjectType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import { type Actor, Role } from '../../platform/actor';
import { Moment, Node, Ref, State, Text } from '../../platform/columns';

/** An open door for one person: staff by the administrator, company users by their company admin (S-27). */
@Entity()
@Index('invitation_token', ['tokenHash'], { unique: true })
@Index('invitation_company', ['companyId'])
@ObjectType({ implements: Node, description: 'An invitation to open an account, valid 72 hours.' })
export class Invitation extends Node {
  static scope = 'personal:read';
  static secret = ['email', 'tokenHash'];

  @Text({ length: 120, description: 'Name of the invited person.' })
  name!: string;

  @Text({ length: 160, description: 'E-mail address that was invited.' })
  email!: string;

  @State(Role, { description: 'Role that the account will hold.' })
  role!: Role;

  @Ref({ nullable: true })
  companyId: string | null = null;

  @Ref({ nullable: true })
  workUnitId: string | null = null;

  @Ref()
  invitedById!: string;

  @Text({ length: 64 })
  tokenHash!: string;

  @Moment({ description: 'Until when the link works.' })
  expiresAt!: Date;

  @Moment({ nullable: true, description: 'When it was accepted; null until then.' })
  acceptedAt: Date | null = null;

  static visibleTo(actor: Actor): object | null {
    if (actor.is(Role.SYSTEM_ADMIN, Role.AUDITOR)) return {};
    return actor.companyId && actor.is(Role.COMPANY_ADMIN) ? { companyId: actor.companyId } : null;
  }
}
