import { IsNull } from 'typeorm';
import { type Actor, ANONYMOUS } from '../../platform/actor';
import type { Ctx, Exchange, Platform } from '../../platform/ctx';
import { transaction, turnCount } from '../../platform/database';
import { actorOf, actorWith, mayEnter, programActor, rolesOf } from './actor.service';
import { ApiKey } from './api-key.entity';
import { addressFits, isKey } from './api-key.service';
import { APPROVING_ROLES } from './role-grant.entity';
import { Session } from './session.entity';
import { SessionEnded, SessionStarted } from './session.events';
import { newToken, tokenHash } from './token.service';
import { type User, UserState } from './user.entity';

const MINUTE_MS = 60_000;
const IDLE_MS = { approving: 30 * MINUTE_MS, other: 8 * 60 * MINUTE_MS };
const ABSOLUTE_MS = 12 * 60 * MINUTE_MS;

/** Who calls, with which session. */
export interface Identified {
  actor: Actor;
  sessionId: string | null;
  stepUpAt: Date | null;
}

const NOBODY: Identified = { actor: ANONYMOUS, sessionId: null, stepUpAt: null };

/** Name of the session cookie: host-bound and secure behind TLS, plain on loopback HTTP (S-22). */
export const cookieName = ({ config }: Platform): string =>
  config.publicUrl.startsWith('https://') ? '__Host-sinergi' : 'sinergi';

/** Finds out who calls, from the session cookie or an API key; roles are those that count today. Anything stale is nobody. */
export async function identifyCaller(
  app: Platform,
  exchange: Exchange,
  authorization: string | undefined,
): Promise<Identified> {
  if (authorization !== undefined) return keyCaller(app, exchange, authorization);
  const token = exchange.cookies.get(cookieName(app));
  return token ? sessionCaller(app, token) : NOBODY;
}

/** All that decides about a caller in one statement: this is asked before every single request. */
const CALLER = `SELECT s.id AS sessionId, s.lastSeenAt, s.expiresAt, s.stepUpAt,
  u.id, u.name, u.companyId, u.workUnitId, u.isDemo, u.totpConfirmedAt, g.role, g.fromOn, g.toOn
  FROM session s JOIN user u ON u.id = s.userId AND u.state = '${UserState.ACTIVE}'
  LEFT JOIN role_grant g ON g.userId = u.id WHERE s.tokenHash = ? AND s.endedAt IS NULL`;

/** Callers looked up while nothing was written here and for at most a second, whichever ends first (T4). */
interface Recent {
  turn: number;
  second: number;
  byToken: Map<string, Identified>;
}

const RECENT_MS = 1000;
const recent = new WeakMap<Platform, Recent>();

function recentCallers(app: Platform): Recent {
  const now = app.clock.now().getTime();
  const turn = turnCount(app.writer);
  let known = recent.get(app);
  const isOver = known === undefined || known.turn !== turn || Math.abs(now - known.second) >= RECENT_MS;
  if (known === undefined || isOver) {
    known = { turn, second: now, byToken: new Map() };
    recent.set(app, known);
  }
  return known;
}

/** The caller of a session: a revocation counts from the next request here, within a second on another process. */
async function sessionCaller(app: Platform, token: string): Promise<Identified> {
  const { turn, byToken } = recentCallers(app);
  const known = byToken.get(token);
  if (known) return known;
  const found = await lookUp(app, token);
  if (found.sessionId && turn === turnCount(app.writer)) byToken.set(token, found);
  return found;
}

async function lookUp(app: Platform, token: string): Promise<Identified> {
  const rows = await app.reader.manager.query(CALLER, [tokenHash(token)]);
  const [row] = rows;
  const person = row && { ...row, isDemo: Number(row.isDemo) === 1, hasTotp: row.totpConfirmedAt !== null };
  if (!row || !mayEnter(app, person)) return NOBODY;
  const now = app.clock.now();
  const lastSeenMs = Number(row.lastSeenAt);
  const held = rolesOf(app, row.role === null ? [] : rows);
  const approves = held.some((role) => APPROVING_ROLES.includes(role));
  const idleEnd = lastSeenMs + (approves ? IDLE_MS.approving : IDLE_MS.other);
  if (now.getTime() >= Number(row.expiresAt) || now.getTime() >= idleEnd) return NOBODY;
  if (now.getTime() - lastSeenMs >= MINUTE_MS) await touch(app, Session, row.sessionId, { lastSeenAt: now });
  return {
    actor: actorWith(app, person, held),
    sessionId: row.sessionId,
    stepUpAt: row.stepUpAt === null ? null : new Date(Number(row.stepUpAt)),
  };
}

const touch = (
  app: Platform,
  entity: typeof Session | typeof ApiKey,
  id: string,
  values: object,
): Promise<unknown> => transaction(app.writer, (db) => db.update(entity, { id }, values));

async function keyCaller(app: Platform, exchange: Exchange, authorization: string): Promise<Identified> {
  const key = /^Bearer (\S+)$/i.exec(authorization)?.[1] ?? '';
  if (!isKey(key)) return NOBODY;
  const db = app.reader.manager;
  const apiKey = await db.findOneBy(ApiKey, { keyHash: tokenHash(key) });
  const now = app.clock.now();
  if (
    !apiKey ||
    apiKey.revokedAt ||
    now >= apiKey.expiresAt ||
    !addressFits(apiKey.addressList, exchange.address)
  )
    return NOBODY;
  const { name, ownerId, scopeList: scopes } = apiKey;
  const actor = await programActor(app, db, { ownerId, label: `kunci ${name}`, scopes });
  if (!actor) return NOBODY;
  if (!apiKey.lastUsedAt || now.getTime() - apiKey.lastUsedAt.getTime() >= MINUTE_MS)
    await touch(app, ApiKey, apiKey.id, { lastUsedAt: now });
  return { actor, sessionId: null, stepUpAt: null };
}

const giveCookie = (ctx: Ctx, token: string): void =>
  ctx.exchange.setCookie(cookieName(ctx.app), token, ABSOLUTE_MS / 1000);

/** Starts a session for a person whose factors were checked; a session the browser had before is over (T6). */
export async function startSession(ctx: Ctx, user: User): Promise<Session> {
  const now = ctx.now();
  const former = ctx.exchange.cookies.get(cookieName(ctx.app));
  if (former)
    await ctx.db.update(Session, { tokenHash: tokenHash(former), endedAt: IsNull() }, { endedAt: now });
  const token = newToken();
  ctx.actor = await actorOf(ctx.app, ctx.db, user);
  const session = await ctx.create(Session, {
    userId: user.id,
    tokenHash: tokenHash(token),
    address: ctx.exchange.address.slice(0, 60),
    userAgent: ctx.exchange.userAgent,
    lastSeenAt: now,
    expiresAt: new Date(now.getTime() + ABSOLUTE_MS),
    endedAt: null,
    stepUpAt: null,
  });
  ctx.sessionId = session.id;
  ctx.stepUpAt = null;
  giveCookie(ctx, token);
  const { address } = session;
  await ctx.emit(
    SessionStarted,
    session,
    { userId: user.id, sessionId: session.id, address },
    { links: [user] },
  );
  return session;
}

/** Gives the caller's session a new token; the old cookie is dead. */
export function rotate(ctx: Ctx, session: Session): void {
  const token = newToken();
  session.tokenHash = tokenHash(token);
  giveCookie(ctx, token);
}

/** Ends sessions of a person, all or all but one; returns their ids. The event is the caller's. */
export async function endSessions(
  ctx: Ctx,
  userId: string,
  exceptId: string | null = null,
): Promise<string[]> {
  const living = (await ctx.db.findBy(Session, { userId })).filter(
    (one) => one.id !== exceptId && one.endedAt === null,
  );
  for (const { id } of living) await ctx.db.update(Session, { id }, { endedAt: ctx.now() });
  return living.map(({ id }) => id);
}

/** Ends the caller's session and takes the cookie back; nothing happens without one. */
export async function signOut(ctx: Ctx): Promise<void> {
  ctx.exchange.setCookie(cookieName(ctx.app), null, 0);
  if (ctx.sessionId) await endOne(ctx, ctx.sessionId);
}

/** Ends one session the caller may see: an own one, or as an administrator anybody's. @throws NOT_FOUND */
export async function endOne(ctx: Ctx, sessionId: string): Promise<Session> {
  const session = await ctx.get(Session, sessionId, ['sessionId']);
  if (session.endedAt) return session;
  session.endedAt = ctx.now();
  await ctx.save(session);
  await ctx.emit(SessionEnded, session, { userId: session.userId, sessionIds: [session.id] });
  return session;
}

/** Ends every other session of the caller; returns how many. */
export async function endOtherSessions(ctx: Ctx): Promise<number> {
  const { actor, sessionId } = ctx;
  if (!actor.id || !sessionId) return 0;
  const ended = await endSessions(ctx, actor.id, sessionId);
  const own = await ctx.get(Session, sessionId);
  if (ended.length > 0) await ctx.emit(SessionEnded, own, { userId: actor.id, sessionIds: ended });
  return ended.length;
}

/** Living sessions of the caller, the newest use first. */
export async function ownSessions(ctx: Ctx): Promise<Session[]> {
  if (!ctx.actor.id || ctx.actor.kind !== 'PERSON') return [];
  const now = ctx.now();
  const all = await ctx.db.find(Session, {
    where: { userId: ctx.actor.id },
    order: { lastSeenAt: 'DESC', id: 'DESC' },
  });
  return all.filter((session) => session.endedAt === null && session.expiresAt > now).slice(0, 50);
}
