import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode, invalid } from '../../platform/errors';
import { newId } from '../../platform/ids';
import { mailSecurityChange } from './account-mail.service';
import { countFailure, forgetFailures, pacedBy, secondsToWait } from './pace.service';
import { passwordFits } from './password.service';
import { endSessions } from './session.service';
import { ownUser, refreshActor } from './sign-in.service';
import { newRecoveryCodes, newTotpSecret, takeCode, takeTotp } from './totp.service';
import type { User } from './user.entity';
import { SecondFactorChanged } from './user.events';

/** Gives the caller a new secret to scan; nothing counts until it is confirmed. @throws INVALID_TRANSITION, INVALID_INPUT */
export async function enrolTotp(
  ctx: Ctx,
  input: { password: string },
): Promise<{ secret: string; uri: string }> {
  const user = await ownUser(ctx);
  if (user.hasTotp)
    throw new DomainError(
      ErrorCode.INVALID_TRANSITION,
      'Kode dua langkah sudah aktif. Matikan dulu untuk menggantinya.',
    );
  if (!(await passwordFits(user.passwordHash, input.password)))
    throw invalid('password', 'Kata sandi tidak cocok.');
  const fresh = newTotpSecret(ctx, user);
  await ctx.save(user);
  return fresh;
}

/** Puts the second factor in force with a first code; returns the recovery codes, shown once. @throws INVALID_INPUT */
export async function confirmTotp(
  ctx: Ctx,
  input: { code: string },
): Promise<{ user: User; recoveryCodes: string[] }> {
  const user = await ownUser(ctx);
  if (user.hasTotp) throw new DomainError(ErrorCode.INVALID_TRANSITION, 'Kode dua langkah sudah aktif.');
  if (!takeTotp(ctx, user, input.code))
    throw invalid('code', 'Kode tidak cocok. Periksa jam ponsel Anda, lalu coba kode berikutnya.');
  user.totpConfirmedAt = ctx.now();
  const recoveryCodes = newRecoveryCodes(ctx, user);
  await ctx.save(user);
  await change(ctx, user, true);
  await refreshActor(ctx, user);
  return { user, recoveryCodes };
}

/** Takes the second factor away, by a last code. Null when the code does not fit; the failure stays counted. */
export async function removeTotp(ctx: Ctx, input: { code: string }): Promise<User | null> {
  const user = await ownUser(ctx);
  const paced = pacedBy(ctx, 'stepUp', user.email);
  if ((await secondsToWait(ctx, paced)) > 0) return null;
  if (!takeCode(ctx, user, input.code)) {
    await countFailure(ctx, paced);
    return null;
  }
  await forgetFailures(ctx, paced);
  user.totpSecret = null;
  user.totpConfirmedAt = null;
  user.recoveryHashes = [];
  await ctx.save(user);
  await change(ctx, user, false);
  await refreshActor(ctx, user);
  return user;
}

async function change(ctx: Ctx, user: User, isOn: boolean): Promise<void> {
  await endSessions(ctx, user.id, ctx.sessionId);
  await mailSecurityChange(ctx, user, 'Kode dua langkah', newId());
  await ctx.emit(SecondFactorChanged, user, { userId: user.id, isOn });
}
