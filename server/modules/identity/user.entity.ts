import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, Index } from 'typeorm';
import { type Actor, Role } from '../../platform/actor';
import { Flag, Json, Moment, Node, Ref, State, Text } from '../../platform/columns';

export enum UserState {
  ACTIVE = 'ACTIVE',
  SUSPENDED = 'SUSPENDED',
}

registerEnumType(UserState, {
  name: 'UserState',
  description: 'Whether a person may sign in.',
  valuesConfig: {
    ACTIVE: { description: 'May sign in.' },
    SUSPENDED: { description: 'May not sign in; sessions and keys are dead.' },
  },
});

export enum Language {
  ID = 'ID',
  EN = 'EN',
}

registerEnumType(Language, {
  name: 'Language',
  description: 'Language of the screens of one person.',
  valuesConfig: { ID: { description: 'Indonesian.' }, EN: { description: 'English.' } },
});

/** One person (S-28): staff, or of one press company; what the person may do stands in the role grants. */
@Entity()
@Index('user_email', ['email'], { unique: true })
@Index('user_person_number', ['personNumberHash'], { unique: true })
@Index('user_company', ['companyId'])
@ObjectType({ implements: Node, description: 'One person with an account.' })
export class User extends Node {
  static scope = 'personal:read';
  static secret = [
    'email',
    'passwordHash',
    'personNumber',
    'personNumberHash',
    'totpSecret',
    'recoveryHashes',
  ];

  @Text({ length: 120, description: 'Full name.' })
  name!: string;

  @Text({ length: 160, description: 'E-mail address, in lower case; it signs in.' })
  email!: string;

  @Text({
    length: 20,
    nullable: true,
    description: 'How to address the person, for example Pak or Bu; null when not said.',
  })
  honorific: string | null = null;

  @State(Language, { description: 'Language of the screens.' })
  language!: Language;

  @State(UserState, { description: 'Whether the person may sign in.' })
  state!: UserState;

  /** The press company of a company user; null for staff, and until a new company user has made the company. */
  @Ref({ nullable: true })
  companyId: string | null = null;

  @Ref({ nullable: true })
  workUnitId: string | null = null;

  @Flag({ description: 'A demo account; exists in demo mode only.' })
  isDemo!: boolean;

  /** argon2id in PHC form; null until the person sets a password. */
  @Text({ length: 200, nullable: true })
  passwordHash: string | null = null;

  /** NIK or NIP, encrypted; its keyed hash makes it unique. */
  @Text({ length: 200, nullable: true })
  personNumber: string | null = null;

  @Text({ length: 64, nullable: true })
  personNumberHash: string | null = null;

  @Text({ length: 200, nullable: true })
  totpSecret: string | null = null;

  @Moment({ nullable: true })
  totpConfirmedAt: Date | null = null;

  /** Number of the last 30-second window whose code was used: a code works once. */
  @Column({ type: 'int', default: 0 })
  totpLastStep!: number;

  @Json()
  recoveryHashes!: string[];

  @Moment({ nullable: true, description: 'Last sign-in; null before the first.' })
  lastSignInAt: Date | null = null;

  @Field(() => Boolean, { description: 'True while the person may sign in.' })
  get isActive(): boolean {
    return this.state === UserState.ACTIVE;
  }

  @Field(() => Boolean, { description: 'True when a second factor protects the account.' })
  get hasTotp(): boolean {
    return this.totpConfirmedAt !== null;
  }

  /** Administrators and auditors see everybody, a company admin the own company, others themselves. */
  static visibleTo(actor: Actor): object | object[] | null {
    if (actor.is(Role.SYSTEM_ADMIN, Role.AUDITOR)) return {};
    if (!actor.id) return null;
    if (actor.companyId && actor.is(Role.COMPANY_ADMIN))
      return [{ companyId: actor.companyId }, { id: actor.id }];
    return { id: actor.id };
  }
}
