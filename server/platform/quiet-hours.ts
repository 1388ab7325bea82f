import type { Ctx } from './ctx';
import { profileOf } from './profile';

const DAY_MS = 86_400_000;

/** The moment itself, or the end of the quiet hours it lies in (21.00 to 06.00 unless the profile says otherwise). */
export function wakingAt(ctx: Ctx, at: Date): Date {
  const { dayOf, instantOf } = profileOf(ctx);
  const { from = '21:00', to = '06:00' } = ctx.profile.quietHours ?? {};
  if (!isBetween(ctx, at, from, to)) return at;
  const today = instantOf(dayOf(at), to);
  return today > at ? today : new Date(today.getTime() + DAY_MS);
}

/** Whether the office's clock stands from `from` to before `to`, HH:mm, past midnight where `from` is the later. */
export function isBetween(ctx: Ctx, at: Date, from: string, to: string): boolean {
  const time = profileOf(ctx).timeOf(at);
  return from > to ? time >= from || time < to : time >= from && time < to;
}
