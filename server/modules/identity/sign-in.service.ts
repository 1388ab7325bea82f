import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode } from '../../platform/errors';
import { actorOf, asSystem, isDemoAccount } from './actor.service';
import { countFailure, forgetFailures, type Paced, pacedBy, secondsToWait } from './pace.service';
import { passwordFits } from './password.service';
import { Session } from './session.entity';
import { SessionSteppedUp } from './session.events';
import { rotate, startSession } from './session.service';
import { takeCode } from './totp.service';
import { User } from './user.entity';
import { cleanEmail } from './user.service';

/** How an attempt went. A refusal is an answer, not a throw: the failure that was counted must stay. */
export interface SignInResult {
  isIn: boolean;
  /** The password fits, and a code is still wanted. */
  needsCode: boolean;
  retryAfterSeconds: number;
}

/** One text for every failed attempt: it never tells whether an account exists (S-23). */
export const SIGN_IN_REFUSED =
  'E-mail, kata sandi, atau kode tidak cocok. Setelah beberapa kali gagal, tunggu sebentar sebelum mencoba lagi.';

const refused = (retryAfterSeconds: number): SignInResult => ({
  isIn: false,
  needsCode: false,
  retryAfterSeconds,
});

const codeNeeded = (user: User, ctx: Ctx): boolean => user.hasTotp && !isDemoAccount(ctx.app, user);

async function signInUser(ctx: Ctx, email: string): Promise<User | null> {
  const found = await ctx.db.findOneBy(User, { email });
  if (!found?.isActive || (found.isDemo && ctx.app.config.mode !== 'demo')) return null;
  return asSystem(ctx, () => ctx.get(User, found.id));
}

/** Lets a person in: password, and a code where a second factor is set. Paced per account and per address. */
export async function signIn(
  ctx: Ctx,
  input: { email: string; password: string; code?: string | null },
): Promise<SignInResult> {
  const email = cleanEmail(input.email);
  const paced = pacedBy(ctx, 'signIn', email);
  const wait = await secondsToWait(ctx, paced);
  if (wait > 0) return refused(wait);
  const user = await signInUser(ctx, email);
  if (!(await passwordFits(user?.passwordHash ?? null, input.password)) || !user)
    return refused(await countFailure(ctx, paced));
  if (codeNeeded(user, ctx)) {
    if (!input.code) return { isIn: false, needsCode: true, retryAfterSeconds: 0 };
    if (!takeCode(ctx, user, input.code)) return refused(await countFailure(ctx, paced));
  }
  await enter(ctx, user, paced);
  return { isIn: true, needsCode: false, retryAfterSeconds: 0 };
}

async function enter(ctx: Ctx, user: User, paced: Paced[]): Promise<void> {
  await forgetFailures(ctx, paced);
  user.lastSignInAt = ctx.now();
  await ctx.save(user);
  await startSession(ctx, user);
}

/** Own row of the caller, locked. @throws FORBIDDEN for keys and for sessions of no account */
export async function ownUser(ctx: Ctx): Promise<User> {
  const { actor } = ctx;
  if (actor.kind !== 'PERSON' || !actor.id)
    throw new DomainError(ErrorCode.FORBIDDEN, 'Hanya untuk orang yang sedang masuk.');
  return ctx.get(User, actor.id);
}

/**
 * Confirms the caller once more by password or code: good for five minutes, and the session gets a new token.
 * Null when neither fits; the failure stays counted.
 */
export async function stepUp(
  ctx: Ctx,
  input: { password?: string | null; code?: string | null },
): Promise<Session | null> {
  const user = await ownUser(ctx);
  const paced = pacedBy(ctx, 'stepUp', user.email);
  if (!ctx.sessionId || (await secondsToWait(ctx, paced)) > 0) return null;
  const fits = input.code
    ? takeCode(ctx, user, input.code)
    : await passwordFits(user.passwordHash, input.password ?? '');
  if (!fits) {
    await countFailure(ctx, paced);
    return null;
  }
  await forgetFailures(ctx, paced);
  await ctx.save(user);
  const session = await ctx.get(Session, ctx.sessionId);
  session.stepUpAt = ctx.now();
  rotate(ctx, session);
  await ctx.save(session);
  ctx.stepUpAt = session.stepUpAt;
  await ctx.emit(SessionSteppedUp, session, { userId: user.id, sessionId: session.id });
  return session;
}

/** The caller as the rows say now, after a change of the own account within this request. */
export async function refreshActor(ctx: Ctx, user: User): Promise<void> {
  if (ctx.actor.id === user.id) ctx.actor = await actorOf(ctx.app, ctx.db, user);
}
