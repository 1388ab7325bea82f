import { IsNull, MoreThan } from 'typeorm';
import { Role } from '../../platform/actor';
import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode, invalid } from '../../platform/errors';
import { newId } from '../../platform/ids';
import {
  mailAlreadyRegistered,
  mailRegistration,
  mailReset,
  mailSecurityChange,
} from './account-mail.service';
import { AccountToken } from './account-token.entity';
import { asSystem } from './actor.service';
import { paceForm } from './pace.service';
import { checkPassword, hashPassword, passwordFits } from './password.service';
import { Session } from './session.entity';
import { endSessions, rotate } from './session.service';
import { ownUser } from './sign-in.service';
import { newToken, tokenHash } from './token.service';
import { User } from './user.entity';
import { PasswordChanged, UserRegistered } from './user.events';
import { checkedEmail, makeUser } from './user.service';

const REGISTRATION_MS = 24 * 3_600_000;
const RESET_MS = 30 * 60_000;

const spent = (): DomainError =>
  invalid('token', 'Tautan ini sudah dipakai atau kedaluwarsa. Mintalah tautan baru.');

async function newAccountToken(
  ctx: Ctx,
  values: Partial<AccountToken>,
  lifeMs: number,
): Promise<{ token: string; row: AccountToken }> {
  const token = newToken();
  const at = ctx.now();
  const row = Object.assign(new AccountToken(), {
    id: newId(),
    version: 1,
    createdAt: at,
    updatedAt: at,
    ...values,
    tokenHash: tokenHash(token),
    expiresAt: new Date(at.getTime() + lifeMs),
  });
  await ctx.db.insert(AccountToken, row);
  return { token, row };
}

/** A link's row, locked and marked as used. @throws INVALID_INPUT when unknown, used or over */
async function spend(ctx: Ctx, kind: AccountToken['kind'], token: string): Promise<AccountToken> {
  const found = await ctx.db.findOneBy(AccountToken, {
    kind,
    tokenHash: tokenHash(token),
    usedAt: IsNull(),
    expiresAt: MoreThan(ctx.now()),
  });
  if (!found) throw spent();
  const done = await ctx.db.update(AccountToken, { id: found.id, usedAt: IsNull() }, { usedAt: ctx.now() });
  if (done.affected !== 1) throw spent();
  return found;
}

interface Registration {
  name: string;
  email: string;
  password: string;
  isJournalist?: boolean | null;
}

/**
 * Takes a press company's or journalist's own registration; the account is made when the mailed link is opened.
 * Known and unknown addresses get the same answer in the same time.
 *
 * @throws FORBIDDEN when registration is closed, INVALID_INPUT
 */
export async function registerAccount(ctx: Ctx, input: Registration): Promise<void> {
  if (!ctx.profile.registration.isOpen)
    throw new DomainError(ErrorCode.FORBIDDEN, 'Pendaftaran akun sedang ditutup.');
  const email = checkedEmail(input.email);
  const name = input.name.trim();
  checkPassword(ctx, input.password, { name, email });
  await paceForm(ctx, 'register', email);
  const passwordHash = await hashPassword(input.password);
  const known = await ctx.db.findOneBy(User, { email });
  if (known) return mailAlreadyRegistered(ctx, known, newId());
  const role = input.isJournalist ? Role.JOURNALIST : Role.COMPANY_ADMIN;
  const { token, row } = await newAccountToken(
    ctx,
    { kind: 'REGISTRATION', email, registration: { name, passwordHash, role } },
    REGISTRATION_MS,
  );
  await mailRegistration(ctx, { name, email }, token, row.expiresAt, row.id);
}

/** Makes the account of a registration whose link was opened; other registrations of the address are void. @throws INVALID_INPUT */
export async function confirmAccount(ctx: Ctx, input: { token: string }): Promise<User> {
  const { email, registration } = await spend(ctx, 'REGISTRATION', input.token);
  if (!registration || (await ctx.db.existsBy(User, { email }))) throw spent();
  const { name, passwordHash } = registration;
  const role = registration.role === Role.JOURNALIST ? Role.JOURNALIST : Role.COMPANY_ADMIN;
  await ctx.db.update(AccountToken, { email, usedAt: IsNull() }, { usedAt: ctx.now() });
  const user = await asSystem(ctx, () => makeUser(ctx, { name, email, roles: [role], passwordHash }));
  await ctx.emit(UserRegistered, user, { userId: user.id, role });
  return user;
}

/** Mails a link for a forgotten password, valid 30 minutes; the answer never tells whether the account exists. */
export async function requestPasswordReset(ctx: Ctx, input: { email: string }): Promise<void> {
  const email = checkedEmail(input.email);
  await paceForm(ctx, 'reset', email);
  const user = await ctx.db.findOneBy(User, { email });
  if (!user?.isActive || user.isDemo) return;
  const { token, row } = await newAccountToken(ctx, { kind: 'RESET', email, userId: user.id }, RESET_MS);
  await mailReset(ctx, user, token, row.expiresAt, row.id);
}

/** Sets a forgotten password by a mailed link; every session of the person ends. @throws INVALID_INPUT */
export async function resetPassword(ctx: Ctx, input: { token: string; password: string }): Promise<User> {
  const { userId, email } = await spend(ctx, 'RESET', input.token);
  return asSystem(ctx, async () => {
    const user = await ctx.get(User, userId ?? '');
    if (user.email !== email || !user.isActive) throw spent();
    checkPassword(ctx, input.password, user);
    await setPassword(ctx, user, input.password, true);
    await endSessions(ctx, user.id);
    return user;
  });
}

async function setPassword(ctx: Ctx, user: User, password: string, isReset: boolean): Promise<void> {
  user.passwordHash = await hashPassword(password);
  await ctx.save(user);
  await ctx.db.update(AccountToken, { userId: user.id, usedAt: IsNull() }, { usedAt: ctx.now() });
  await mailSecurityChange(ctx, user, 'Kata sandi', newId());
  await ctx.emit(PasswordChanged, user, { userId: user.id, isReset });
}

/** Changes the caller's password; other sessions end and this one gets a new token. @throws INVALID_INPUT, FORBIDDEN */
export async function changePassword(
  ctx: Ctx,
  input: { currentPassword: string; password: string },
): Promise<User> {
  const user = await ownUser(ctx);
  if (user.isDemo) throw new DomainError(ErrorCode.FORBIDDEN, 'Kata sandi akun contoh tidak dapat diubah.');
  if (!(await passwordFits(user.passwordHash, input.currentPassword)))
    throw invalid('currentPassword', 'Kata sandi sekarang tidak cocok.');
  checkPassword(ctx, input.password, user);
  await setPassword(ctx, user, input.password, false);
  await endSessions(ctx, user.id, ctx.sessionId);
  if (ctx.sessionId) {
    const session = await ctx.get(Session, ctx.sessionId);
    rotate(ctx, session);
    await ctx.save(session);
  }
  return user;
}
