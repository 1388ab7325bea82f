import type { Ctx } from '../../platform/ctx';
import { profileOf } from '../../platform/profile';

const whole = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 0 });
const long = new Intl.DateTimeFormat('id-ID', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

/** "Rp 1.234.568". */
export const rupiahText = (amount: number): string => `Rp ${whole.format(amount)}`;

/** "4 Februari 2026", of a day as yyyy-mm-dd. */
export const dayText = (day: string): string => long.format(new Date(`${day}T00:00:00Z`));

/** "6 Februari 2026 pukul 17.00 WIB", of an instant. */
export const momentText = (ctx: Ctx, at: Date): string =>
  `${dayText(profileOf(ctx).dayOf(at))} pukul ${profileOf(ctx).timeOf(at).replace(':', '.')} WIB`;

/** " Alasan: …" behind a sentence; empty without a reason. */
export const reasonText = (reason: string | null): string =>
  reason ? ` Alasan: ${reason.replace(/\.$/, '')}.` : '';
