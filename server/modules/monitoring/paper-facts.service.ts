import type { Ctx } from '../../platform/ctx';
import type { PaperFacts } from '../../platform/paper';
import { profileOf } from '../../platform/profile';

const MONTHS = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
  ' ',
);
const WEEKDAYS = 'Minggu Senin Selasa Rabu Kamis Jumat Sabtu'.split(' ');
const ZONES: Record<string, string> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
};

/** A day as `15 April 2026`. */
export function dayWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

/** A day as `Rabu, 15 April 2026`. */
export const weekdayWords = (day: string): string =>
  `${WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()]}, ${dayWords(day)}`;

/** Days as `15 April 2026` or `13 April 2026 sampai 19 April 2026`. */
export const daysWords = (fromOn: string, toOn: string): string =>
  fromOn === toOn ? weekdayWords(fromOn) : `${dayWords(fromOn)} sampai ${dayWords(toOn)}`;

/** An instant as `15 April 2026 pukul 09.25 WIB`. */
export function whenWords(ctx: Ctx, at: Date): string {
  const zone = profileOf(ctx);
  const name = ZONES[ctx.profile.timeZone] ?? ctx.profile.timeZone;
  return `${dayWords(zone.dayOf(at))} pukul ${zone.timeOf(at).replace(':', '.')} ${name}`;
}

/** What every paper that a caller asks for carries. */
export const paperFacts = (ctx: Ctx): Pick<PaperFacts, 'office' | 'foot' | 'at'> => ({
  office: ctx.profile.office,
  foot: `Dibuat ${whenWords(ctx, ctx.now())} oleh ${ctx.actor.name}`,
  at: ctx.now(),
});
