import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode } from '../../platform/errors';
import { isDemoAccount } from './actor.service';
import { User } from './user.entity';

const STEP_UP_MS = 5 * 60_000;

/** Until when the last confirmation of the caller counts; null when it does not count any more. */
export function stepUpUntil(ctx: Ctx): Date | null {
  if (!ctx.stepUpAt) return null;
  const until = new Date(ctx.stepUpAt.getTime() + STEP_UP_MS);
  return until > ctx.now() ? until : null;
}

/** True when the caller is a demo account of a demo, or no account at all in a demo: there no step-up is asked. */
async function isExempt(ctx: Ctx): Promise<boolean> {
  if (ctx.actor.isSystem) return true;
  if (ctx.app.config.mode !== 'demo') return false;
  const user = ctx.actor.id ? await ctx.find(User, ctx.actor.id) : null;
  return user === null || isDemoAccount(ctx.app, user);
}

/**
 * Asks that the caller confirmed password or code within five minutes (S-24): payments, bank accounts, keys,
 * roles, exports of personal data.
 *
 * @throws STEP_UP_REQUIRED
 */
export async function requireStepUp(ctx: Ctx): Promise<void> {
  if (stepUpUntil(ctx) || (await isExempt(ctx))) return;
  throw new DomainError(
    ErrorCode.STEP_UP_REQUIRED,
    'Langkah ini perlu kepastian. Masukkan lagi kata sandi atau kode Anda.',
  );
}
