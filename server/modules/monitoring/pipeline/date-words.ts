const MONTHS: Record<string, number> = {
  jan: 1,
  januari: 1,
  january: 1,
  feb: 2,
  peb: 2,
  pebruari: 2,
  februari: 2,
  february: 2,
  mar: 3,
  mrt: 3,
  maret: 3,
  march: 3,
  apr: 4,
  april: 4,
  mei: 5,
  may: 5,
  jun: 6,
  juni: 6,
  june: 6,
  jul: 7,
  juli: 7,
  july: 7,
  agu: 8,
  agt: 8,
  ags: 8,
  agust: 8,
  agustus: 8,
  aug: 8,
  august: 8,
  sep: 9,
  sept: 9,
  september: 9,
  okt: 10,
  oktober: 10,
  oct: 10,
  october: 10,
  nov: 11,
  nop: 11,
  nopember: 11,
  november: 11,
  des: 12,
  desember: 12,
  dec: 12,
  december: 12,
};

const ZONES: Record<string, number> = {
  wib: 420,
  wita: 480,
  wit: 540,
  z: 0,
  gmt: 0,
  utc: 0,
  ut: 0,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  sgt: 480,
  myt: 480,
};

const UNITS: Record<string, number> = {
  detik: 1,
  second: 1,
  menit: 60,
  minute: 60,
  jam: 3_600,
  hour: 3_600,
  hari: 86_400,
  day: 86_400,
  minggu: 604_800,
  pekan: 604_800,
  week: 604_800,
};

/** Gives the number of a month written in Indonesian or English, whole or short; null for other words. */
export function monthNumber(word: string): number | null {
  return MONTHS[word.toLowerCase().replace(/\.$/, '')] ?? null;
}

/** Gives the minutes east of Greenwich of a zone word or `+07:00`; null for other words. */
export function zoneMinutes(text: string): number | null {
  const numeric = /^([+-])(\d{2}):?(\d{2})?$/.exec(text);
  if (!numeric) return ZONES[text.toLowerCase()] ?? null;
  const minutes = Number(numeric[2]) * 60 + Number(numeric[3] ?? 0);
  return minutes > 14 * 60 ? null : minutes * (numeric[1] === '-' ? -1 : 1);
}

/** Gives the seconds in a unit of time named in Indonesian or English; null for other words. */
export function unitSeconds(word: string): number | null {
  return UNITS[word.toLowerCase().replace(/s$/, '')] ?? null;
}
