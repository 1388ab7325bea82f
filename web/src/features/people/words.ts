import { t } from '../../lib/i18n';
import type { Tone } from '../../ui/StateTag';

const ROLES: Record<string, string> = {
  PARTNERSHIP_OFFICER: 'Petugas kemitraan',
  VERIFIER: 'Anggota tim verifikasi',
  VERIFICATION_CHAIR: 'Ketua tim verifikasi',
  PROCUREMENT_OFFICER: 'Pejabat pengadaan',
  COMMITMENT_OFFICER: 'Pejabat Pembuat Komitmen',
  TECHNICAL_OFFICER: 'PPTK',
  PROOF_INSPECTOR: 'Pemeriksa hasil pekerjaan',
  FINANCE_OFFICER: 'PPK-SKPD',
  TREASURER: 'Bendahara Pengeluaran',
  BUDGET_USER: 'Pengguna Anggaran',
  MONITORING_ANALYST: 'Analis pemantauan',
  COMMUNICATIONS_OFFICER: 'Petugas komunikasi',
  DIVISION_HEAD: 'Kepala bidang',
  AGENCY_HEAD: 'Kepala dinas',
  REGIONAL_SECRETARY: 'Sekretaris daerah',
  SPOKESPERSON: 'Juru bicara',
  AGENCY_CONTACT: 'Narahubung OPD',
  LEGAL_OFFICER: 'Petugas hukum',
  INFORMATION_OFFICER: 'PPID',
  INFORMATION_SUPERIOR: 'Atasan PPID',
  AUDITOR: 'Auditor',
  EXECUTIVE: 'Pimpinan daerah',
  SYSTEM_ADMIN: 'Admin sistem',
  COMPANY_ADMIN: 'Admin perusahaan pers',
  JOURNALIST: 'Wartawan',
};

export const roleWord = (role: string): string => t(ROLES[role] ?? role);
export const roleOptions = () => Object.keys(ROLES).map((value) => ({ value, label: roleWord(value) }));

const STATES: Record<string, [string, Tone]> = {
  ACTIVE: ['Aktif', 'hijau'],
  SUSPENDED: ['Ditangguhkan', 'merah'],
};

/** State of an account in a word and a tone. */
export function userState(state: string) {
  const [text, tone] = STATES[state] ?? [state, 'netral' as Tone];
  return { text: t(text), tone };
}
export const stateOptions = () =>
  Object.keys(STATES).map((value) => ({ value, label: userState(value).text }));

const ACTING: Record<string, string> = { DAILY: 'Plh.', TASK: 'Plt.' };
export const actingWord = (acting: string): string => t(ACTING[acting] ?? acting);
export const actingOptions = () => [
  { value: 'DAILY', label: t('Plh. (pejabat berhalangan sementara)') },
  { value: 'TASK', label: t('Plt. (jabatan belum terisi)') },
];
