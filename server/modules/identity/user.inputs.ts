import { ArrayMaxSize, IsOptional, IsString } from 'class-validator';
import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { Role } from '../../platform/actor';
import { InDay, InEnum, InId, InText, InWhole } from '../../platform/inputs';
import { Payload } from '../../platform/payload';
import { ApiKey } from './api-key.entity';
import { Invitation } from './invitation.entity';
import { ActingKind } from './role-grant.entity';
import { User, UserState } from './user.entity';
import { UserAction } from './user.lifecycle';

registerEnumType(UserAction, {
  name: 'UserAction',
  description: 'What may be done with an account.',
  valuesConfig: {
    SUSPEND: { description: 'Shut the person out at once.' },
    REINSTATE: { description: 'Let the person sign in again.' },
    GRANT_ROLE: { description: 'Give a role from a day on.' },
    END_ROLE: { description: 'Take a role away at once.' },
  },
});

export enum UserOrder {
  NAME = 'NAME',
  NEWEST = 'NEWEST',
}

registerEnumType(UserOrder, {
  name: 'UserOrder',
  description: 'How people are sorted.',
  valuesConfig: { NAME: { description: 'By name.' }, NEWEST: { description: 'Newest account first.' } },
});

@InputType({ description: 'Which people; absent fields do not narrow.' })
export class UserFilter {
  @InText({ description: 'Part of the name or the e-mail address.', max: 100, nullable: true })
  search?: string | null;

  @InEnum(Role, { description: 'Who holds this role today.', nullable: true })
  role?: Role | null;

  @InEnum(UserState, { description: 'Who is in this state.', nullable: true })
  state?: UserState | null;

  @InId({ description: 'People of this press company.', nullable: true })
  companyId?: string | null;
}

@InputType({ description: 'Whom to invite, and as what.' })
export class InviteUserInput {
  @InText({ description: 'Full name.', min: 3, max: 120 })
  name!: string;

  @InText({ description: 'E-mail address.', max: 160 })
  email!: string;

  @InEnum(Role, { description: 'Role of the account; company admins invite for their company only.' })
  role!: Role;

  @InId({ description: 'Work unit; needed for a contact of another department.', nullable: true })
  workUnitId?: string | null;
}

@InputType({ description: 'The mailed link of an invitation, with the chosen password.' })
export class AcceptInvitationInput {
  @InText({ description: 'Token from the mailed link.', max: 100 })
  token!: string;

  @InText({ description: 'Full name, where the invitation has it wrong.', max: 120, nullable: true })
  name?: string | null;

  @InText({ description: 'Password of at least 8 characters.', max: 200 })
  password!: string;
}

@InputType({ description: 'Whom to shut out, and why.' })
export class SuspendUserInput {
  @InId({ description: 'The person.' })
  userId!: string;

  @InText({ description: 'Reason, kept in the audit trail.', min: 5, max: 500 })
  reason!: string;
}

@InputType({ description: 'Whom to let in again.' })
export class ReinstateUserInput {
  @InId({ description: 'The person.' })
  userId!: string;

  @InText({ description: 'Reason, kept in the audit trail.', max: 500, nullable: true })
  reason?: string | null;
}

@InputType({ description: 'A role for a person.' })
export class GrantRoleInput {
  @InId({ description: 'The person.' })
  userId!: string;

  @InEnum(Role, { description: 'The role.' })
  role!: Role;

  @InId({ description: 'Work unit of the role; that of the person when absent.', nullable: true })
  workUnitId?: string | null;

  @InEnum(ActingKind, { description: 'Set when the person stands in for the holder.', nullable: true })
  acting?: ActingKind | null;

  @InDay({ description: 'First day; today when absent.', nullable: true })
  fromOn?: string | null;

  @InDay({ description: 'Last day; without an end when absent.', nullable: true })
  toOn?: string | null;
}

@InputType({ description: 'Which role to take away, and why.' })
export class EndRoleInput {
  @InId({ description: 'The grant of the role.' })
  roleGrantId!: string;

  @InText({ description: 'Reason, kept in the audit trail.', min: 5, max: 500 })
  reason!: string;
}

@InputType({ description: 'A new API key.' })
export class CreateApiKeyInput {
  @InText({ description: 'What the key is for.', max: 80 })
  name!: string;

  @ArrayMaxSize(20, { message: 'Paling banyak 20 cakupan.' })
  @IsString({ each: true, message: 'Isi dengan teks.' })
  @Field(() => [String], { description: 'Scopes, for example proofs:write; at least one.' })
  scopes!: string[];

  @IsOptional()
  @ArrayMaxSize(20, { message: 'Paling banyak 20 alamat.' })
  @IsString({ each: true, message: 'Isi dengan teks.' })
  @Field(() => [String], {
    nullable: true,
    description: 'Addresses or networks (CIDR) from which it works; any when absent.',
  })
  addresses?: string[] | null;

  @InWhole({ description: 'Days until it stops working, 1 to 366.', min: 1, max: 366 })
  validDays!: number;
}

@InputType({ description: 'Which key to revoke, and why.' })
export class RevokeApiKeyInput {
  @InId({ description: 'The key.' })
  apiKeyId!: string;

  @InText({ description: 'Reason, kept in the audit trail.', min: 5, max: 500 })
  reason!: string;
}

@ObjectType({ description: 'Result of an act on a person.' })
export class UserPayload extends Payload {
  @Field(() => User, { nullable: true, description: 'The person; null when refused.' })
  user?: User | null;
}

@ObjectType({ description: 'Result of an act on an invitation.' })
export class InvitationPayload extends Payload {
  @Field(() => Invitation, { nullable: true, description: 'The invitation; null when refused.' })
  invitation?: Invitation | null;
}

@ObjectType({ description: 'Result of an act on an API key.' })
export class ApiKeyPayload extends Payload {
  @Field(() => ApiKey, { nullable: true, description: 'The key; null when refused.' })
  apiKey?: ApiKey | null;

  @Field(() => String, { nullable: true, description: 'Text of a new key; shown here and never again.' })
  secret?: string | null;
}
