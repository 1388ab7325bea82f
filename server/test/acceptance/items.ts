import { reportOf } from './texts';

/** How a person judges an item, or that nobody has to. */
export type Tone = 'NEGATIVE' | 'NEUTRAL' | 'POSITIVE';

/** One item of the news: where it stands, when (WIB), and what Andi says of it. */
export interface Item {
  no: number;
  source: string;
  published: string;
  fetched: string;
  title: string;
  text: string;
  tone: Tone;
  claims: ('K1' | 'K2')[];
  /** Likes, shares and replies of a social item. */
  engagement?: number;
}

const K1 = 'Antrean IGD 11 jam dialami pasien RSUD Rawa Indah menurut keluarga yang menunggu di rumah sakit.';
const K2 = 'Keluarga lain menyebut 12 pasien ditolak masuk instalasi gawat darurat rumah sakit itu.';
const DIRECTOR = 'Direktur RSUD Rawa Indah dimintai penjelasan tentang antrean pasien gawat darurat.';
const DAY = '2026-04-15';

/** Posts are short and in their writers' own words. */
const POSTS: Record<number, string> = {
  2: 'Antrean IGD 11 jam, ini videonya. Anak saya demam tinggi, kami masih duduk di lorong RSUD Rawa Indah sejak tengah malam.',
  5: 'Ada yang senasib? Ibu saya kena antrean IGD 11 jam di RSUD, baru dapat kursi roda menjelang subuh.',
  10: 'Bapak saya juga, antrean IGD 11 jam di rumah sakit daerah, obat baru diberikan setelah matahari terbit.',
};

const first = (): string => reportOf('QUEUE', 1, 8, K1);

/** The eleven items of 15 April; acceptance.md section 4. */
export const ELEVEN: Item[] = [
  item(1, 'SL', '06:40', '06:46', 'NEGATIVE', ['K1'], 'Antrean IGD 11 jam', first()),
  item(2, 'X', '07:25', '07:30', 'NEGATIVE', ['K1'], 'Video antrean', POSTS[2] ?? '', 420),
  item(
    3,
    'TN',
    '07:50',
    '07:55',
    'NEGATIVE',
    ['K1'],
    'Pasien RSUD menunggu lama',
    reportOf('QUEUE', 3, 8, K1),
  ),
  item(
    4,
    'HM',
    '08:05',
    '08:11',
    'NEGATIVE',
    ['K1'],
    'IGD RSUD Rawa Indah penuh',
    reportOf('QUEUE', 4, 8, K1),
  ),
  item(5, 'FB', '08:20', '08:24', 'NEGATIVE', ['K1'], 'Keluhan di grup warga', POSTS[5] ?? '', 180),
  item(6, 'RK', '08:32', '08:36', 'NEUTRAL', [], 'RSUD tambah tempat tidur IGD', reportOf('QUEUE', 6, 8)),
  item(7, 'KH', '08:41', '08:45', 'NEGATIVE', ['K1'], 'Antrean IGD 11 jam', first()),
  item(
    8,
    'NW',
    '08:50',
    '08:53',
    'NEGATIVE',
    ['K1', 'K2'],
    'Pasien IGD RSUD ditolak',
    directors(8, `${K1} ${K2}`),
  ),
  item(9, 'GF', '08:58', '08:59', 'NEGATIVE', ['K1'], 'Direktur RSUD ditanya antrean', directors(9, K1)),
  item(10, 'X2', '09:10', '09:13', 'NEGATIVE', ['K1'], 'Cerita antrean', POSTS[10] ?? '', 99),
  item(
    11,
    'LU',
    '09:20',
    '09:27',
    'NEGATIVE',
    ['K1'],
    'Warga Lebak antre di IGD',
    reportOf('QUEUE', 11, 8, K1),
  ),
];

function directors(seed: number, lead: string): string {
  return reportOf('QUEUE', seed, 7, `${lead} ${DIRECTOR}`);
}

function item(
  no: number,
  source: string,
  published: string,
  fetched: string,
  tone: Tone,
  claims: Item['claims'],
  title: string,
  text: string,
  engagement?: number,
): Item {
  return {
    no,
    source,
    published: `${DAY} ${published}`,
    fetched: `${DAY} ${fetched}`,
    tone,
    claims,
    title,
    text,
    ...(engagement !== undefined && { engagement }),
  };
}

/** An instant some minutes later, in the same form. */
export function later(at: string, minutes: number): string {
  const moved = new Date(Date.parse(`${at.replace(' ', 'T')}:00Z`) + minutes * 60_000).toISOString();
  return `${moved.slice(0, 10)} ${moved.slice(11, 16)}`;
}

/** Baseline and guard: how many neutral items came at noon of each day of April. */
const BEFORE: readonly [string, number][] = [
  ['05', 1],
  ['06', 0],
  ['07', 2],
  ['08', 1],
  ['09', 0],
  ['10', 1],
  ['11', 2],
  ['12', 1],
  ['13', 1],
];

/** Everyday items of the topic before the story. */
export const EVERYDAY: Item[] = BEFORE.flatMap(([day, count], row) =>
  Array.from(
    { length: count },
    (_, at): Item => ({
      no: 100 + row * 2 + at,
      source: at === 0 ? 'RK' : 'KL',
      published: `2026-04-${day} 12:00`,
      fetched: `2026-04-${day} 12:05`,
      title: `Kabar RSUD Rawa Indah ${row * 2 + at}`,
      text: reportOf('EVERYDAY', 40 + row * 2 + at, 5, 'Kabar dari RSUD Rawa Indah pekan ini.'),
      tone: 'NEUTRAL',
      claims: [],
    }),
  ),
);

const NEXT = `15 12:00 RK NEUTRAL
15 13:00 HM NEGATIVE
15 15:00 GP NEGATIVE
15 16:00 SL NEUTRAL
15 18:00 HM NEGATIVE
15 20:00 TN NEUTRAL
16 05:30 KL POSITIVE
16 08:00 RK POSITIVE
16 10:00 TN NEGATIVE
16 14:00 RK NEUTRAL
16 18:00 KL POSITIVE
17 06:00 SL NEUTRAL
17 11:00 KH NEGATIVE
17 15:00 HM NEUTRAL
17 19:00 RK POSITIVE
18 07:00 SL NEUTRAL
18 10:00 TN NEGATIVE
18 14:00 KL POSITIVE
18 19:00 HM NEUTRAL
19 11:00 KH NEGATIVE
19 15:00 RK NEUTRAL
19 20:00 SL POSITIVE`;

/** The counted items after the ranking; each fetched five minutes after it was published. */
export const LATER: Item[] = NEXT.split('\n').map((line, at) => {
  const [day = '', time = '', source = '', tone = ''] = line.split(' ');
  const published = `2026-04-${day} ${time}`;
  return {
    no: 200 + at,
    source,
    published,
    fetched: later(published, 5),
    title: `Perkembangan antrean IGD RSUD ${at + 1}`,
    text: `${reportOf('QUEUE', 70 + at, 6)}\n${reportOf('ANSWER', 70 + at, 2)}`,
    tone: tone as Tone,
    claims: [],
  };
});
