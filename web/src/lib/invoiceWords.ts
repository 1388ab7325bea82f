import {
  type Icon,
  IconAlertCircle,
  IconArrowBackUp,
  IconCircleCheck,
  IconCircleX,
  IconEye,
  IconHourglass,
  IconPencil,
  IconPlayerPause,
} from '@tabler/icons-react';
import type { Tone } from '../ui/StateTag';
import type { StepValue } from '../ui/StepTracker';
import { t } from './i18n';

const STATES: Record<string, [text: string, tone: Tone]> = {
  DRAFT: ['Rancangan', 'netral'],
  SUBMITTED: ['Menunggu verifikasi', 'kuning'],
  RETURNED: ['Dikembalikan', 'oranye'],
  CHECKED: ['Menunggu pemeriksaan', 'kuning'],
  INSPECTED: ['Menunggu serah terima', 'kuning'],
  HANDED_OVER: ['Menunggu SPP', 'kuning'],
  SPP_ISSUED: ['Menunggu SPM', 'kuning'],
  SPM_ISSUED: ['Menunggu SP2D', 'oranye'],
  SP2D_ISSUED: ['Menunggu pembayaran', 'oranye'],
  PAID: ['Dibayar', 'hijau'],
  CLOSED: ['Ditutup', 'hijau'],
  REJECTED: ['Ditolak', 'merah'],
  DISPUTED: ['Disengketakan', 'merah'],
  ON_HOLD: ['Ditahan', 'oranye'],
  CARRIED_OVER: ['Tunda bayar', 'oranye'],
  REFUND_DUE: ['Harus dikembalikan', 'merah'],
  REFUNDED: ['Dikembalikan ke kas', 'netral'],
};

const TRACK: Record<string, string> = {
  SUBMITTED: 'Diajukan',
  CHECKED: 'Terverifikasi',
  INSPECTED: 'Diperiksa',
  HANDED_OVER: 'Serah terima',
  SPP_ISSUED: 'SPP',
  SPM_ISSUED: 'SPM',
  SP2D_ISSUED: 'SP2D',
  PAID: 'Dibayar',
  CLOSED: 'Ditutup',
};

const ICONS: Record<string, Icon> = {
  DRAFT: IconPencil,
  SUBMITTED: IconEye,
  CHECKED: IconEye,
  RETURNED: IconArrowBackUp,
  PAID: IconCircleCheck,
  CLOSED: IconCircleCheck,
  REJECTED: IconCircleX,
  DISPUTED: IconAlertCircle,
  ON_HOLD: IconPlayerPause,
  REFUND_DUE: IconAlertCircle,
  REFUNDED: IconCircleCheck,
};

/** Where a bill stands, in a word, a tone and an icon. */
export const invoiceWord = (state: string): { text: string; tone: Tone; icon: Icon } => {
  const [text, tone] = STATES[state] ?? [state, 'netral' as Tone];
  return { text: t(text), tone, icon: ICONS[state] ?? IconHourglass };
};

const OVER = new Set(['DRAFT', 'CLOSED', 'REJECTED', 'REFUNDED']);

/** True when nobody is expected to act on a bill in this state, so that it has no age. */
export const isSettled = (state: string): boolean => OVER.has(state);

/** A step of a bill's way, as a noun. */
export const trackWord = (state: string): string => t(TRACK[state] ?? state);

export const INVOICE_STATES = Object.keys(STATES);

interface TrackStep {
  state: string;
  status: string;
  reachedAt?: string | null;
  actors?: readonly { name: string }[];
  holderLabels?: readonly string[];
  age?: { day: number; limit?: number | null } | null;
  loops?: readonly { endedAt?: string | null }[];
}

const LAST: Record<string, StepValue['state']> = { DONE: 'DONE', CURRENT: 'CURRENT' };

const waited = ({ status, age }: TrackStep): string | null =>
  status === 'CURRENT' && age?.limit
    ? t('hari ke-{day} dari {limit}', { day: age.day, limit: age.limit })
    : null;

const turned = ({ loops = [] }: TrackStep): string | null =>
  loops.length > 0 ? t('kembali {n} kali', { n: loops.length }) : null;

/** The stations of a bill as the step tracker draws them; one that sent it back and has not let it go on shows so. */
export const trackSteps = (steps: readonly TrackStep[]): StepValue[] =>
  steps.map((step) => ({
    key: step.state,
    label: trackWord(step.state),
    state:
      step.status !== 'DONE' && step.loops?.some((loop) => !loop.endedAt)
        ? 'RETURNED'
        : (LAST[step.status] ?? 'FUTURE'),
    at: step.reachedAt ?? null,
    who:
      step.actors?.map((actor) => actor.name).join(', ') ||
      (step.status === 'CURRENT' ? (step.holderLabels?.join(', ') ?? null) : null),
    note: [waited(step), turned(step)].filter(Boolean).join(' · ') || null,
  }));
