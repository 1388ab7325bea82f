import type { Moment } from './types';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const WIB = 7 * 60 * MINUTE;
const WEEKDAYS = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'];
const MONTHS = [
  ...['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli'],
  ...['Agustus', 'September', 'Oktober', 'November', 'Desember'],
];
const CP1252: Record<string, number> = {
  ...{ '€': 0x80, '‚': 0x82, '„': 0x84, '…': 0x85, '‘': 0x91, '’': 0x92 },
  ...{ '“': 0x93, '”': 0x94, '•': 0x95, '–': 0x96, '—': 0x97, '™': 0x99 },
};

/** A moment of the press as an instant, given when the press started. */
export function instant(at: Moment, start: Date): Date {
  if (typeof at === 'number') return new Date(start.getTime() + at * MINUTE);
  const [hour = 0, minute = 0] = at.clock.split(':').map(Number);
  const midnight = Math.floor((start.getTime() + WIB) / DAY) * DAY - WIB;
  return new Date(midnight - at.daysBefore * DAY + (hour * 60 + minute) * MINUTE);
}

/** The moment of a WIB clock time some days before the start. */
export const daysBefore = (days: number, clock: string): Moment => ({ daysBefore: days, clock });

const wib = (date: Date): Date => new Date(date.getTime() + WIB);

/** ISO 8601 with the offset of Jakarta. */
export const isoWib = (date: Date): string =>
  wib(date)
    .toISOString()
    .replace(/\.\d+Z$/, '+07:00');

/** RFC 822 with the offset of Jakarta. */
export const rfc822Wib = (date: Date): string => wib(date).toUTCString().replace('GMT', '+0700');

/** Indonesian day, date and clock time without a zone: "Rabu, 15 April 2026 08:30". */
export function longDate(date: Date): string {
  const d = wib(date);
  const clock = d.toISOString().slice(11, 16);
  return `${WEEKDAYS[d.getUTCDay()]}, ${d.getUTCDate()} ${MONTHS[d.getUTCMonth()]} ${d.getUTCFullYear()} ${clock}`;
}

const newspaperDay = (date: Date): string => {
  const d = wib(date);
  return `${WEEKDAYS[d.getUTCDay()]} (${d.getUTCDate()}/${d.getUTCMonth() + 1}/${d.getUTCFullYear()})`;
};

/** The paragraphs of a body, its day placeholders written out for the day of publication. */
export function paragraphs(body: string, published: Date): string[] {
  const day = (offset: number): string => newspaperDay(new Date(published.getTime() + offset * DAY));
  return body
    .trim()
    .replaceAll('{hari}', day(0))
    .replaceAll('{kemarin}', day(-1))
    .replaceAll('{lusa}', day(-2))
    .replaceAll('{besok}', day(1))
    .split(/\n\s*\n/)
    .map((p) => p.replace(/\s+/g, ' ').trim());
}

/** Text made safe for HTML and XML. */
export const esc = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Windows-1252 bytes of a text; a character outside that table is an error. */
export function windows1252(text: string): Buffer {
  return Buffer.from(
    Array.from(text, (char) => {
      const code = CP1252[char] ?? char.codePointAt(0) ?? 0;
      if (code > 0xff) throw new Error(`"${char}" has no windows-1252 byte`);
      return code;
    }),
  );
}

/** What an outlet did to an ordered text: own lead, sentences cut, words changed. */
export interface Rewrite {
  lead: string;
  cut?: string[];
  swap?: [from: string, to: string][];
  tail?: string;
}

/** The body of a paid article made from an ordered text; a cut or swap that finds nothing is an error. */
export function rewrite(text: string, how: Rewrite): string {
  let body = text.trim();
  const swaps = [...(how.cut ?? []).map((c): [string, string] => [c, '']), ...(how.swap ?? [])];
  for (const [from, to] of swaps) {
    if (!body.includes(from)) throw new Error(`The ordered text does not contain "${from}"`);
    body = body.replace(from, to);
  }
  return [how.lead, body, how.tail ?? ''].filter(Boolean).join('\n\n');
}
