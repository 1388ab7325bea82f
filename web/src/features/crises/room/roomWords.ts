import { t } from '../../../lib/i18n';
import type { Tone } from '../../../ui/StateTag';

const CLOCKS: Record<string, string> = {
  HOLDING: 'Pernyataan awal',
  LEADERSHIP: 'Kepemimpinan',
  FULL: 'Pernyataan lengkap',
  SPOKES: 'Juru bicara',
  UPDATE: 'Pembaruan berikutnya',
  INQUIRY: 'Pertanyaan media',
  PDP_NOTICE: 'Pemberitahuan data pribadi',
  AAR: 'Evaluasi pascakrisis',
};
/** What a clock waits for. */
export const clockWord = (kind: string): string => t(CLOCKS[kind] ?? kind);

const STATES: Record<string, { text: string; tone: Tone }> = {
  DECLARED: { text: 'Dinyatakan', tone: 'merah' },
  ACTIVE: { text: 'Berlangsung', tone: 'merah' },
  CONTAINED: { text: 'Terkendali', tone: 'oranye' },
  RECOVERY: { text: 'Pemulihan', tone: 'kuning' },
  CLOSED: { text: 'Ditutup', tone: 'netral' },
  REVIEWED: { text: 'Dievaluasi', tone: 'hijau' },
};
/** Where a crisis stands. */
export const crisisStateWord = (state: string): { text: string; tone: Tone } => {
  const { text, tone } = STATES[state] ?? { text: state, tone: 'netral' as const };
  return { text: t(text), tone };
};

const KINDS: Record<string, string> = {
  HOLDING: 'Pernyataan awal',
  FULL: 'Pernyataan lengkap',
  UPDATE: 'Pembaruan',
  CLARIFICATION: 'Klarifikasi',
  CLOSING: 'Penutup',
};
/** What a statement is for. */
export const kindWord = (kind: string): string => t(KINDS[kind] ?? kind);

const VERSIONS: Record<string, { text: string; tone: Tone }> = {
  DRAFT: { text: 'Draf', tone: 'netral' },
  IN_REVIEW: { text: 'Menunggu persetujuan', tone: 'oranye' },
  RETURNED: { text: 'Dikembalikan', tone: 'kuning' },
  APPROVED: { text: 'Disetujui', tone: 'nila' },
  PUBLISHED: { text: 'Terbit', tone: 'hijau' },
  SUPERSEDED: { text: 'Digantikan', tone: 'netral' },
  RETRACTED: { text: 'Ditarik', tone: 'merah' },
};
/** Where a version of a statement stands. */
export const versionWord = (state: string): { text: string; tone: Tone } => {
  const { text, tone } = VERSIONS[state] ?? { text: state, tone: 'netral' as const };
  return { text: t(text), tone };
};

const ROLES: Record<string, string> = {
  COMMANDER: 'komandan',
  SPOKESPERSON: 'juru bicara',
  SCRIBE: 'notulis',
  FACT_CONTACT: 'fakta',
  LEGAL: 'hukum',
};
/** What a person is in a crisis. */
export const roleWord = (kind: string): string => t(ROLES[kind] ?? kind);

const EVENTS: Record<string, string> = {
  'crisis.declared': 'menyatakan krisis',
  'crisis.activated': 'memulai penanganan krisis',
  'crisis.contained': 'menyatakan krisis terkendali',
  'crisis.recovery_begun': 'memulai pemulihan',
  'crisis.relapsed': 'menyatakan krisis memburuk lagi',
  'crisis.closed': 'menutup krisis',
  'crisis.reviewed': 'menyelesaikan evaluasi',
  'crisis.noted': 'mengetahui krisis sebagai pimpinan',
  'crisis.severity_changed': 'mengubah tingkat dampak',
  'crisis.strategy_chosen': 'memilih strategi jawaban',
  'crisis.cadence_set': 'menetapkan jarak pembaruan',
  'crisis.role_assigned': 'memberi peran',
  'crisis.role_ended': 'mengakhiri peran',
  'crisis.occurred': 'mencatat peristiwa',
  'crisis.issue_added': 'menambah isu',
  'crisis.restricted': 'membatasi akses',
  'crisis.declassified': 'membuka akses',
  'clock.met': 'mencatat tenggat terpenuhi',
  'clock.breached': 'mencatat tenggat terlewati',
  'clock.cancelled': 'membatalkan tenggat',
  'issue.opened': 'membuka isu',
  'issue.triaged': 'menilai isu',
  'issue.moved': 'memindahkan isu',
  'issue.edited': 'mengubah isu',
  'issue.story_added': 'menambah cerita ke isu',
  'issue.escalated': 'menaikkan isu menjadi krisis',
  'claim.added': 'mencatat klaim',
  'claim.edited': 'mengubah klaim',
  'claim_match.decided': 'memeriksa artikel pembawa klaim',
  'fact.added': 'menambah fakta',
  'fact.confirmed': 'memastikan fakta',
  'fact.refuted': 'menyatakan fakta keliru',
  'fact.reopened': 'membuka lagi fakta',
  'key_message.saved': 'menyimpan pesan kunci',
  'statement.drafted': 'menyusun pernyataan',
  'statement.edited': 'mengubah pernyataan',
  'statement.submitted': 'mengajukan pernyataan',
  'statement.approved': 'menyetujui pernyataan',
  'statement.returned': 'mengembalikan pernyataan',
  'statement.published': 'menerbitkan pernyataan',
  'statement.retracted': 'menarik pernyataan',
  'task.added': 'menambah tugas',
  'task.scheduled': 'menjadwalkan tugas',
  'task.assigned': 'menugaskan',
  'task.started': 'memulai tugas',
  'task.done': 'menyelesaikan tugas',
  'task.blocked': 'mencatat hambatan tugas',
  'task.waived': 'membebaskan tugas',
  'distribution.ranked': 'menghitung sasaran',
  'distribution.sent': 'mengirim ke media sasaran',
  'pickup.found': 'menemukan pemuatan',
  'alert.linked': 'menghubungkan peringatan',
};
/** An event of the course in words. */
export const courseWord = (name: string): string => t(EVENTS[name] ?? name.replace(/[._]/g, ' '));
