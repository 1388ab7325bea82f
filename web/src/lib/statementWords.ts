import type { Tone } from '../ui/StateTag';
import { t } from './i18n';

type Word = [text: string, tone: Tone];

const STATES: Record<string, Word> = {
  DRAFT: ['Rancangan', 'netral'],
  IN_REVIEW: ['Menunggu persetujuan', 'kuning'],
  RETURNED: ['Dikembalikan', 'oranye'],
  APPROVED: ['Disetujui', 'nila'],
  PUBLISHED: ['Terbit', 'hijau'],
  SUPERSEDED: ['Digantikan', 'netral'],
  RETRACTED: ['Ditarik', 'merah'],
};

const KINDS: Record<string, string> = {
  HOLDING: 'Pernyataan awal',
  FULL: 'Pernyataan lengkap',
  UPDATE: 'Pembaruan',
  CLARIFICATION: 'Klarifikasi',
  CLOSING: 'Pernyataan penutup',
};

const FACTS: Record<string, Word> = {
  CONFIRMED: ['Dipastikan', 'hijau'],
  UNCONFIRMED: ['Belum pasti', 'kuning'],
  FALSE: ['Keliru', 'merah'],
};

const TEMPLATES: Record<string, Word> = {
  DRAFT: ['Rancangan', 'netral'],
  APPROVED: ['Disetujui', 'hijau'],
  RETIRED: ['Tidak dipakai', 'netral'],
};

const LEVELS: Record<string, string> = {
  LEGAL_OFFICER: 'Petugas hukum',
  DIVISION_HEAD: 'Kepala bidang',
  AGENCY_HEAD: 'Kepala dinas',
  REGIONAL_SECRETARY: 'Sekretaris daerah',
};

const CHANNELS: Record<string, string> = {
  OFFICIAL_WEB: 'Ruang pers (laman publik)',
  OFFICIAL_SOCIAL: 'Media sosial resmi',
  PRESS_RELEASE: 'Siaran pers',
  PRESS_BRIEFING: 'Taklimat media',
  RADIO_ANNOUNCEMENT: 'Pengumuman radio',
  INTERNAL: 'Internal pegawai',
};

/** Blocks of first words in their order: heading, and what belongs there. */
export const BLOCKS = {
  empathy: ['Keprihatinan kami', 'Kepada siapa kita berduka, prihatin, atau meminta maaf.'],
  known: ['Yang telah kami ketahui', 'Hanya fakta yang sudah dipastikan OPD.'],
  unknown: [
    'Yang belum kami ketahui',
    'Apa yang masih diperiksa; di sinilah satu-satunya tempat bagi dugaan.',
  ],
  action: ['Yang kami lakukan untuk memastikannya', 'Siapa memeriksa apa, dan sejak kapan.'],
  commitment: ['Komitmen kami', 'Apa yang dijanjikan kepada warga.'],
  more: ['Informasi lebih lanjut', 'Nomor, alamat, dan jam kabar berikutnya.'],
} as const;

export type BlockName = keyof typeof BLOCKS;
export const BLOCK_NAMES = Object.keys(BLOCKS) as BlockName[];

const word = (table: Record<string, Word>, key: string) => {
  const [text, tone] = table[key] ?? [key, 'netral' as Tone];
  return { text: t(text), tone };
};

/** State of a version in a word and a tone. */
export const versionState = (state: string) => word(STATES, state);
/** What is known of a fact, in a word and a tone. */
export const factStatus = (status: string) => word(FACTS, status);
/** State of a template in a word and a tone. */
export const templateState = (state: string) => word(TEMPLATES, state);
/** What a statement is for. */
export const statementKind = (kind: string): string => t(KINDS[kind] ?? kind);
/** Who gives a level. */
export const levelRole = (role: string): string => t(LEVELS[role] ?? role);
/** Where something was published. */
export const channelWord = (channel: string): string => t(CHANNELS[channel] ?? channel);

const options = (table: Record<string, unknown>, text: (key: string) => string) =>
  Object.keys(table).map((value) => ({ value, label: text(value) }));

export const kindOptions = () => options(KINDS, statementKind);
export const stateOptions = () => options(STATES, (key) => versionState(key).text);
export const channelOptions = () => options(CHANNELS, channelWord);

/** "12 menit", "1 jam 5 menit", "3 hari 2 jam". */
export function waitText(minutes: number): string {
  if (minutes < 60) return t('{n} menit', { n: minutes });
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return t('{h} jam {m} menit', { h: hours, m: minutes % 60 });
  return t('{d} hari {h} jam', { d: Math.floor(hours / 24), h: hours % 24 });
}
