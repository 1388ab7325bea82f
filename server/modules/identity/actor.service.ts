import type { EntityManager } from 'typeorm';
import { Actor, Role, SYSTEM } from '../../platform/actor';
import type { Ctx, Platform } from '../../platform/ctx';
import { zoneOf } from '../../platform/profile';
import { APPROVING_ROLES, RoleGrant } from './role-grant.entity';
import type { User } from './user.entity';

/** A demo account where the office runs in demo mode: no second factor, no step-up (S-24). */
export const isDemoAccount = (app: Platform, user: User): boolean =>
  user.isDemo && app.config.mode === 'demo';

/** Today in the zone of the office. */
export const todayOf = (app: Platform): string => zoneOf(app.profile.timeZone).dayOf(app.clock.now());

/** The roles a person holds today, in the order of the enum. */
export async function rolesToday(app: Platform, db: EntityManager, user: User): Promise<Role[]> {
  const today = todayOf(app);
  const grants = (await db.findBy(RoleGrant, { userId: user.id })).filter((grant) => grant.countsOn(today));
  return Object.values(Role).filter((role) => grants.some((grant) => grant.role === role));
}

/** True when the person must set up a second factor before any role counts (S-21). */
export const mustEnrolTotp = (app: Platform, user: User, roles: readonly Role[]): boolean =>
  !user.hasTotp &&
  !isDemoAccount(app, user) &&
  app.profile.settings.secondFactorRequired !== false &&
  roles.some((role) => APPROVING_ROLES.includes(role));

/** The actor of a signed-in person; without the second factor that the roles demand, one without roles. */
export async function actorOf(app: Platform, db: EntityManager, user: User): Promise<Actor> {
  const held = await rolesToday(app, db, user);
  const roles = mustEnrolTotp(app, user, held) ? [] : held;
  return new Actor({
    id: user.id,
    kind: 'PERSON',
    name: user.name,
    roles,
    companyId: user.companyId,
    workUnitId: user.workUnitId,
  });
}

/** Runs a part of a use case that its caller may not see the rows of: sign-in, registration, mailed links. */
export async function asSystem<T>(ctx: Ctx, work: () => Promise<T>): Promise<T> {
  const { actor, loaders } = ctx;
  ctx.actor = SYSTEM;
  ctx.loaders = ctx.refreshedLoaders();
  try {
    return await work();
  } finally {
    ctx.actor = actor;
    ctx.loaders = loaders;
  }
}
