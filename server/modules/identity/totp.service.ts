import { randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import type { Ctx } from '../../platform/ctx';
import type { User } from './user.entity';

const PERIOD_SECONDS = 30;
const RECOVERY_COUNT = 10;
/** Letters and digits that people do not confuse. */
const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

const totpOf = (ctx: Ctx, user: User, secret: Secret): TOTP =>
  new TOTP({
    issuer: `SINERGI ${ctx.profile.office.regency}`,
    label: user.email,
    secret,
    digits: 6,
    period: PERIOD_SECONDS,
  });

/** Gives the account a new secret, not yet in force; returns it as text and as an otpauth address. */
export function newTotpSecret(ctx: Ctx, user: User): { secret: string; uri: string } {
  const secret = new Secret({ size: 20 });
  user.totpSecret = ctx.app.secrets.encrypt(secret.base32);
  return { secret: secret.base32, uri: totpOf(ctx, user, secret).toString() };
}

const clean = (code: string): string => code.replace(/[\s-]/g, '').toUpperCase();

/** Takes a code of the window now, before or after, once; changes `user`, which the caller saves. */
export function takeTotp(ctx: Ctx, user: User, code: string): boolean {
  if (!user.totpSecret || !/^\d{6}$/.test(clean(code))) return false;
  const totp = totpOf(ctx, user, Secret.fromBase32(ctx.app.secrets.decrypt(user.totpSecret)));
  const timestamp = ctx.now().getTime();
  const delta = totp.validate({ token: clean(code), timestamp, window: 1 });
  if (delta === null) return false;
  const step = Math.floor(timestamp / 1000 / PERIOD_SECONDS) + delta;
  if (step <= user.totpLastStep) return false;
  user.totpLastStep = step;
  return true;
}

/** Takes a second factor, either kind; changes `user`, which the caller saves. A recovery code is used up. */
export function takeCode(ctx: Ctx, user: User, code: string): boolean {
  if (!user.hasTotp) return false;
  if (takeTotp(ctx, user, code)) return true;
  const hash = recoveryHash(ctx, clean(code));
  if (!user.recoveryHashes.includes(hash)) return false;
  user.recoveryHashes = user.recoveryHashes.filter((one) => one !== hash);
  return true;
}

const recoveryHash = (ctx: Ctx, code: string): string => ctx.app.secrets.lookup(`recovery:${code}`);

const recoveryCode = (): string =>
  Array.from(randomBytes(12), (byte) => ALPHABET[byte % ALPHABET.length]).join('');

/** Gives the account ten new recovery codes and returns them, as XXXX-XXXX-XXXX; they are shown once. */
export function newRecoveryCodes(ctx: Ctx, user: User): string[] {
  const codes = Array.from({ length: RECOVERY_COUNT }, recoveryCode);
  user.recoveryHashes = codes.map((code) => recoveryHash(ctx, code));
  return codes.map((code) => code.replace(/(.{4})(?=.)/g, '$1-'));
}
