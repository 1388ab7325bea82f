const ZONE = 'Asia/Jakarta';
const NBSP = '\u00a0';

const grouped = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 0 });
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'];
const LONG = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
];
const WEEKDAYS = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'];

/** Whole rupiah without the unit: `3.330.000`. */
export const number = (value: number): string => grouped.format(value);

/** Whole rupiah with the unit and a no-break space: `Rp 3.330.000`, `− Rp 60.000`. */
export const rupiah = (value: number): string =>
  `${value < 0 ? `−${NBSP}` : ''}Rp${NBSP}${grouped.format(Math.abs(value))}`;

/** A share of one as `59,4 %`. */
export const percent = (value: number, digits = 1): string =>
  `${new Intl.NumberFormat('id-ID', { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value * 100)}${NBSP}%`;

/** A match figure with two decimals: `0,78`. */
export const share = (value: number): string => value.toFixed(2).replace('.', ',');

interface Parts {
  day: string;
  time: string;
}

const local = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short', timeStyle: 'short' });

/** Day (yyyy-mm-dd) and time (09.25) of an instant in the office's zone. */
export function partsOf(at: string | Date): Parts {
  const [day = '', time = ''] = local.format(typeof at === 'string' ? new Date(at) : at).split(' ');
  return { day, time: time.replace(':', '.') };
}

/** A day as `15 Apr`, with the year when it is another one than `today`'s. */
export function shortDay(on: string, today: string): string {
  const [year, month, day] = on.split('-').map(Number);
  const text = `${day} ${MONTHS[(month ?? 1) - 1]}`;
  return String(year) === today.slice(0, 4) ? text : `${text} ${year}`;
}

/** A day as `15 April 2026`. */
export function longDay(on: string): string {
  const [year, month, day] = on.split('-').map(Number);
  return `${day} ${LONG[(month ?? 1) - 1]} ${year}`;
}

/** A day as `Rabu, 15 April 2026`. */
export const weekDay = (on: string): string =>
  `${WEEKDAYS[new Date(`${on}T00:00:00Z`).getUTCDay()]}, ${longDay(on)}`;

/** An instant: today the time only, this year `15 Apr 09.25 WIB`, else with the year. */
export function when(at: string, now: Date): string {
  const { day, time } = partsOf(at);
  const today = partsOf(now).day;
  return day === today ? `${time} WIB` : `${shortDay(day, today)} ${time} WIB`;
}

/** An instant for documents: `15 April 2026 pukul 09.25 WIB`. */
export function fullWhen(at: string): string {
  const { day, time } = partsOf(at);
  return `${longDay(day)} pukul ${time} WIB`;
}

/** Two letters for a person's mark. */
export const initials = (name: string): string => {
  const words = name.trim().split(/\s+/);
  return (
    (words.length > 1 ? `${words[0]?.[0] ?? ''}${words[1]?.[0] ?? ''}` : (words[0] ?? '').slice(0, 2)) || '?'
  ).toUpperCase();
};

/** A file size as `2,4 MB`. */
export const bytes = (size: number): string =>
  size < 1_000_000
    ? `${Math.max(1, Math.round(size / 1000))} kB`
    : `${(size / 1_000_000).toFixed(1).replace('.', ',')} MB`;
