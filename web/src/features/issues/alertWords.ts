import { t } from '../../lib/i18n';
import type { Tone } from '../../ui/StateTag';

const STATES: Record<string, [string, Tone]> = {
  OPEN: ['Belum diterima', 'merah'],
  ACKNOWLEDGED: ['Diterima', 'nila'],
  LINKED: ['Menjadi isu', 'hijau'],
  DISMISSED: ['Tidak perlu ditangani', 'netral'],
  AUTO_RESOLVED: ['Reda sendiri', 'netral'],
};
/** State of an alert in a word and a tone. */
export const alertState = (state: string) => {
  const [text, tone] = STATES[state] ?? [state, 'netral' as Tone];
  return { text: t(text), tone };
};
export const ALERT_STATES = Object.keys(STATES);

const ORIGINS: Record<string, string> = {
  STORY_RISK: 'Risiko cerita',
  TOPIC_SPIKE: 'Lonjakan topik',
  MANUAL: 'Dibuat petugas',
};
/** Where an alert came from, in words. */
export const originWord = (origin: string): string => t(ORIGINS[origin] ?? origin);

const PARTS: Record<string, string> = {
  V: 'Volume',
  G: 'Percepatan',
  N: 'Porsi negatif',
  R: 'Jangkauan',
  S: 'Sebaran',
  O: 'Pejabat disebut',
};
/** Name of a part of the score. */
export const partWord = (part: string): string => t(PARTS[part] ?? part);

const TRIGGERS: Record<string, string> = {
  DEATH_OR_INJURY: 'korban jiwa atau luka',
  EMERGENCY_STATUS: 'status darurat',
  CORRUPTION_ALLEGATION: 'dugaan korupsi di media nasional',
  DATA_LEAK: 'kebocoran data',
  SARA_OR_VIOLENCE: 'SARA atau kekerasan',
};
/** A hard trigger in words. */
export const triggerWord = (name: string): string => t(TRIGGERS[name] ?? name);

const TARGETS: Record<string, string> = {
  DUTY_FIRST: 'Petugas piket pertama',
  DUTY_SECOND: 'Petugas piket kedua',
  DUTY_NEXT: 'Petugas piket berikutnya',
  DIVISION_HEAD: 'Kepala bidang',
  AGENCY_HEAD: 'Kepala dinas',
  REGIONAL_SECRETARY: 'Sekretaris daerah',
  MONITORING_ANALYST: 'Analis pemantauan',
  COMMUNICATIONS_OFFICER: 'Petugas komunikasi',
};
/** Whom a step of the chain calls, in words. */
export const targetWord = (target: string): string => t(TARGETS[target] ?? target);

const RANKS: Record<string, string> = {
  FIRST: 'Piket pertama',
  SECOND: 'Piket kedua',
  DEPUTY: 'Wakil pemberi persetujuan',
};
/** Rank on duty in words. */
export const rankWord = (rank: string): string => t(RANKS[rank] ?? rank);

const STEPS: Record<string, string> = {
  QUEUED: 'menunggu',
  SENT: 'dipanggil',
  SKIPPED: 'dilewati',
  CANCELLED: 'dibatalkan',
};
/** State of a step of the chain, in words. */
export const stepWord = (state: string): string => t(STEPS[state] ?? state);

const WEIGHTS: Record<string, [string, Tone]> = {
  DECIDED: ['Menunggu diberlakukan', 'kuning'],
  IN_FORCE: ['Berlaku', 'hijau'],
  REPLACED: ['Diganti', 'netral'],
};
/** State of a set of weights in a word and a tone. */
export const weightsState = (state: string) => {
  const [text, tone] = WEIGHTS[state] ?? [state, 'netral' as Tone];
  return { text: t(text), tone };
};

/** A number with a comma and so many digits. */
export const decimals = (value: number, digits: number): string => value.toFixed(digits).replace('.', ',');
