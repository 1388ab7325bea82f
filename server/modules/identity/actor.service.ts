import type { EntityManager } from 'typeorm';
import { Actor, Role, SYSTEM } from '../../platform/actor';
import type { Ctx, Platform } from '../../platform/ctx';
import { zoneOf } from '../../platform/profile';
import { APPROVING_ROLES, countsOn, RoleGrant } from './role-grant.entity';
import { User, UserState } from './user.entity';

/** A demo account where the office runs in demo mode: no second factor, no step-up (S-24). */
export const isDemoAccount = (app: Platform, user: Pick<User, 'isDemo'>): boolean =>
  user.isDemo && app.config.mode === 'demo';

/** Today in the zone of the office. */
export const todayOf = (app: Platform): string => zoneOf(app.profile.timeZone).dayOf(app.clock.now());

/** What of a person decides who acts. */
export type Person = Pick<User, 'id' | 'name' | 'companyId' | 'workUnitId' | 'isDemo' | 'hasTotp'>;

/** Of these grants the roles that count today, in the order of the enum. */
export function rolesOf(
  app: Platform,
  grants: readonly Pick<RoleGrant, 'role' | 'fromOn' | 'toOn'>[],
): Role[] {
  const today = todayOf(app);
  const held = new Set(grants.filter((grant) => countsOn(grant, today)).map(({ role }) => role));
  return held.size === 0 ? [] : Object.values(Role).filter((role) => held.has(role));
}

/** The roles a person holds today, in the order of the enum. */
export const rolesToday = async (app: Platform, db: EntityManager, { id }: Person): Promise<Role[]> =>
  rolesOf(app, await db.findBy(RoleGrant, { userId: id }));

/** True when the person must set up a second factor before any role counts (S-21). */
export const mustEnrolTotp = (app: Platform, person: Person, roles: readonly Role[]): boolean =>
  !person.hasTotp &&
  !isDemoAccount(app, person) &&
  app.profile.settings.secondFactorRequired !== false &&
  roles.some((role) => APPROVING_ROLES.includes(role));

/** The actor of a person with the roles held today; without the second factor that these demand, one without roles. */
export const actorWith = (app: Platform, person: Person, held: readonly Role[]): Actor =>
  new Actor({
    id: person.id,
    kind: 'PERSON',
    name: person.name,
    roles: mustEnrolTotp(app, person, held) ? [] : held,
    companyId: person.companyId,
    workUnitId: person.workUnitId,
  });

/** The actor of a signed-in person. */
export const actorOf = async (app: Platform, db: EntityManager, person: Person): Promise<Actor> =>
  actorWith(app, person, await rolesToday(app, db, person));

/** False for accounts of a demo outside demo mode. */
export const mayEnter = (app: Platform, user: Pick<User, 'isDemo'>): boolean =>
  !user.isDemo || app.config.mode === 'demo';

/** Who acts when a program works in a person's name, within scopes; null when that person may not enter any more. */
export async function programActor(
  app: Platform,
  db: EntityManager,
  program: { ownerId: string; label: string; scopes: readonly string[] },
): Promise<Actor | null> {
  const owner = await db.findOneBy(User, { id: program.ownerId, state: UserState.ACTIVE });
  if (!owner || !mayEnter(app, owner)) return null;
  const { id, roles, companyId, workUnitId } = await actorOf(app, db, owner);
  const name = `${owner.name} (${program.label})`.slice(0, 200);
  return new Actor({ id, kind: 'KEY', name, roles, companyId, workUnitId, scopes: program.scopes });
}

/** Runs a part of a use case in another's name: what it writes shows that actor. */
export async function actingAs<T>(ctx: Ctx, other: Actor, work: () => Promise<T>): Promise<T> {
  const { actor, loaders } = ctx;
  ctx.actor = other;
  ctx.loaders = ctx.refreshedLoaders();
  try {
    return await work();
  } finally {
    ctx.actor = actor;
    ctx.loaders = loaders;
  }
}

/** Runs a part of a use case that its caller may not see the rows of: sign-in, registration, mailed links. */
export const asSystem = <T>(ctx: Ctx, work: () => Promise<T>): Promise<T> => actingAs(ctx, SYSTEM, work);
