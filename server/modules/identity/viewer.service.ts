import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { type Actor, ROLE_LABELS, Role } from '../../platform/actor';
import type { Ctx } from '../../platform/ctx';
import { profileOf } from '../../platform/profile';
import { mustEnrolTotp, rolesToday } from './actor.service';
import { Session } from './session.entity';
import { Language, User } from './user.entity';

export enum ViewerKind {
  STAFF = 'STAFF',
  COMPANY = 'COMPANY',
  KEY = 'KEY',
}

registerEnumType(ViewerKind, {
  name: 'ViewerKind',
  description: 'From which side the caller comes.',
  valuesConfig: {
    STAFF: { description: 'A person of the office or another department.' },
    COMPANY: { description: 'A person of a press company, or a journalist.' },
    KEY: { description: 'A program with an API key.' },
  },
});

/** Who is calling, with what the shell of every screen shows. */
@ObjectType({ description: 'The caller: name, roles, navigation, and the state of the own account.' })
export class Viewer {
  @Field(() => ID, { description: 'Identifier of the person; of the owner, for a key.' })
  id!: string;

  @Field(() => String, { description: 'Full name.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'How the person wants to be addressed; null when not said.',
  })
  honorific!: string | null;

  @Field(() => String, { nullable: true, description: 'Own e-mail address; null for keys.' })
  email!: string | null;

  @Field(() => Language, { description: 'Language of the screens.' })
  language!: Language;

  @Field(() => ViewerKind, { description: 'From which side the caller comes.' })
  kind!: ViewerKind;

  @Field(() => [Role], { description: 'Roles held today.' })
  roles!: Role[];

  @Field(() => [String], { description: 'Indonesian names of these roles.' })
  roleLabels!: string[];

  @Field(() => Boolean, { description: 'True for auditors and executives: they read and never write.' })
  isReadOnly!: boolean;

  @Field(() => Boolean, { description: 'True for a demo account.' })
  isDemo!: boolean;

  @Field(() => Boolean, { description: 'True when a second factor protects the account.' })
  hasTotp!: boolean;

  @Field(() => Boolean, { description: 'True when a second factor must be set up before any role counts.' })
  mustEnrolTotp!: boolean;

  /** Not published: the press company, for the field that the outlets module adds. */
  companyId!: string | null;
}

function kindOf(actor: Actor, user: User | null, roles: readonly Role[]): ViewerKind {
  if (actor.kind === 'KEY') return ViewerKind.KEY;
  const outside = roles.some((role) => role === Role.COMPANY_ADMIN || role === Role.JOURNALIST);
  return outside || user?.companyId ? ViewerKind.COMPANY : ViewerKind.STAFF;
}

/** The caller; null for anonymous callers. */
export async function viewerOf(ctx: Ctx): Promise<Viewer | null> {
  const { actor, app } = ctx;
  if (!actor.id) return null;
  const user = actor.kind === 'PERSON' ? await ctx.find(User, actor.id) : null;
  const roles = user ? await rolesToday(app, ctx.db, user) : [...actor.roles];
  const held = roles.length > 0 ? roles : [...actor.roles];
  return {
    id: actor.id,
    name: user?.name ?? actor.name,
    honorific: user?.honorific ?? null,
    email: user?.email ?? null,
    language: user?.language ?? Language.ID,
    kind: kindOf(actor, user, held),
    roles: held,
    roleLabels: held.map((role) => ROLE_LABELS[role]),
    isReadOnly: actor.is(Role.AUDITOR, Role.EXECUTIVE),
    isDemo: user?.isDemo ?? false,
    hasTotp: user?.hasTotp ?? false,
    mustEnrolTotp: user !== null && mustEnrolTotp(app, user, held),
    companyId: actor.companyId,
  };
}

/** "Selamat pagi, Bu Sari", by the clock of the office. */
export function greetingOf(ctx: Ctx, { honorific, name }: Pick<Viewer, 'honorific' | 'name'>): string {
  const hour = Number(profileOf(ctx).timeOf(ctx.now()).slice(0, 2));
  const parts: [number, string][] = [
    [4, 'malam'],
    [11, 'pagi'],
    [15, 'siang'],
    [18, 'sore'],
    [24, 'malam'],
  ];
  const part = parts.find(([before]) => hour < before)?.[1] ?? 'malam';
  return `Selamat ${part}, ${honorific ? `${honorific} ` : ''}${name}`;
}

/** When the caller signed in before this time; null at the first time. */
export async function previousSignIn(ctx: Ctx): Promise<Date | null> {
  if (!ctx.actor.id || ctx.actor.kind !== 'PERSON') return null;
  const latest = await ctx.db.find(Session, {
    where: { userId: ctx.actor.id },
    order: { createdAt: 'DESC', id: 'DESC' },
    take: 2,
  });
  return latest.find((session) => session.id !== ctx.sessionId)?.createdAt ?? null;
}
