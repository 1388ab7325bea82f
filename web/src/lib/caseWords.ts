import type { Tone } from '../ui/StateTag';
import { t } from './i18n';

type Word = [text: string, tone: Tone];

const word = (table: Record<string, Word>, key: string) => {
  const [text, tone] = table[key] ?? [key, 'netral' as Tone];
  return { text: t(text), tone };
};
const plain = (table: Record<string, string>, key: string): string => t(table[key] ?? key);
const options = (table: Record<string, string>) =>
  Object.keys(table).map((value) => ({ value, label: plain(table, value) }));

const ISSUE: Record<string, Word> = {
  NEW: ['Isu baru', 'kuning'],
  TRIAGED: ['Ditriase', 'nila'],
  RESPONDING: ['Sedang dijawab', 'nila'],
  ESCALATED: ['Menjadi krisis', 'merah'],
  MONITORING: ['Dipantau dampaknya', 'netral'],
  RESOLVED: ['Tuntas', 'hijau'],
  CLOSED: ['Isu ditutup', 'netral'],
  MERGED: ['Digabung ke isu lain', 'netral'],
};
/** State of an issue in a word and a tone. */
export const issueState = (state: string) => word(ISSUE, state);
/** Columns of the board, in order. */
export const BOARD_STATES = ['NEW', 'TRIAGED', 'RESPONDING', 'ESCALATED', 'MONITORING', 'RESOLVED'] as const;
export const ISSUE_STATES = Object.keys(ISSUE);

const PRIORITY: Record<string, Word> = {
  ACT_NOW: ['Tangani sekarang', 'merah'],
  PREPARE_AND_WATCH: ['Siapkan dan pantau', 'oranye'],
  ANSWER_ROUTINELY: ['Jawab rutin', 'kuning'],
  WATCH: ['Pantau saja', 'netral'],
};
/** Priority of an issue in a word and a tone. */
export const priorityWord = (priority: string) => word(PRIORITY, priority);
/** Priorities for a choice. */
export const priorityOptions = () =>
  Object.keys(PRIORITY).map((value) => ({ value, label: priorityWord(value).text }));

const STAGE: Record<string, string> = {
  POTENTIAL: 'Berpotensi',
  EMERGING: 'Mulai muncul',
  CURRENT: 'Ramai dibicarakan',
  CRISIS: 'Mengganggu pemerintahan',
  DORMANT: 'Tidur',
};
/** How far an issue has come. */
export const stageWord = (stage: string): string => plain(STAGE, stage);
/** Stages for a choice. */
export const stageOptions = () => options(STAGE);

const CLOSING: Record<string, string> = {
  RESOLVED: 'Masalahnya selesai',
  HANDLED_BY_AGENCY: 'Ditangani instansi lain',
  FALSE_POSITIVE: 'Bukan isu',
  POSITIVE_VIRAL: 'Viral karena kabar baik',
  INSUFFICIENT_INFO: 'Keterangan tidak cukup',
  DUPLICATE: 'Sama dengan isu lain',
};
/** Why an issue was closed. */
export const closingWord = (reason: string): string => plain(CLOSING, reason);
/** Reasons for closing, for a choice. */
export const closingOptions = () => options(CLOSING);

const IMPACT: Record<string, string> = {
  '1': '1 · hampir tanpa dampak',
  '2': '2 · kecil, satu unit',
  '3': '3 · layanan terganggu',
  '4': '4 · layanan utama, beberapa kecamatan',
  '5': '5 · keselamatan atau kepercayaan publik',
};
/** Impacts for a choice. */
export const impactOptions = () => options(IMPACT);

const CRISIS: Record<string, Word> = {
  DECLARED: ['Dinyatakan', 'merah'],
  ACTIVE: ['Krisis aktif', 'merah'],
  CONTAINED: ['Terkendali', 'oranye'],
  RECOVERY: ['Pemulihan', 'kuning'],
  CLOSED: ['Krisis ditutup', 'netral'],
  REVIEWED: ['Sudah dievaluasi', 'hijau'],
};
/** State of a crisis in a word and a tone. */
export const crisisState = (state: string) => word(CRISIS, state);
export const CRISIS_STATES = Object.keys(CRISIS);

const SEVERITY: Record<string, string> = {
  SEV1: 'SEV1 · korban jiwa, pimpinan daerah, konflik, data massal',
  SEV2: 'SEV2 · layanan utama, lebih dari satu kecamatan',
  SEV3: 'SEV3 · satu unit, lokal, cepat dijelaskan',
};
/** Severities for a choice. */
export const severityOptions = () => options(SEVERITY);

const CLUSTER: Record<string, string> = {
  VICTIM: 'Korban (bencana, kabar bohong, pihak luar)',
  ACCIDENTAL: 'Tidak disengaja (gugatan, gangguan teknis)',
  PREVENTABLE: 'Dapat dicegah (kelalaian, penyalahgunaan)',
};
/** Cluster of responsibility. */
export const clusterWord = (cluster: string): string => plain(CLUSTER, cluster);
/** Clusters for a choice. */
export const clusterOptions = () => options(CLUSTER);

const TYPE: Record<string, string> = {
  NATURAL_DISASTER: 'Bencana alam',
  RUMOR: 'Kabar bohong',
  WORKPLACE_VIOLENCE: 'Kekerasan di tempat kerja',
  MALEVOLENCE: 'Kejahatan pihak luar',
  CHALLENGE: 'Gugatan atau unjuk rasa',
  TECHNICAL_ERROR_ACCIDENT: 'Kecelakaan karena gangguan teknis',
  TECHNICAL_ERROR_SERVICE: 'Layanan terganggu karena masalah teknis',
  HUMAN_ERROR_ACCIDENT: 'Kecelakaan karena kelalaian',
  HUMAN_ERROR_SERVICE: 'Layanan terganggu karena kelalaian',
  MISDEED_NO_INJURY: 'Pelanggaran tanpa korban',
  MANAGEMENT_MISCONDUCT: 'Dugaan penyalahgunaan wewenang',
  MISDEED_WITH_INJURY: 'Pelanggaran dengan korban',
};
/** Type of a crisis. */
export const crisisType = (type: string): string => plain(TYPE, type);
const TYPES_OF: Record<string, string[]> = {
  VICTIM: ['NATURAL_DISASTER', 'RUMOR', 'WORKPLACE_VIOLENCE', 'MALEVOLENCE'],
  ACCIDENTAL: ['CHALLENGE', 'TECHNICAL_ERROR_ACCIDENT', 'TECHNICAL_ERROR_SERVICE'],
  PREVENTABLE: [
    'HUMAN_ERROR_ACCIDENT',
    'HUMAN_ERROR_SERVICE',
    'MISDEED_NO_INJURY',
    'MANAGEMENT_MISCONDUCT',
    'MISDEED_WITH_INJURY',
  ],
};
/** Types of a cluster, for a choice. */
export const typeOptions = (cluster: string | null) =>
  (TYPES_OF[cluster ?? ''] ?? []).map((value) => ({ value, label: crisisType(value) }));

const STRATEGY: Record<string, string> = {
  INFORM: 'Sampaikan arahan dan penjelasan',
  BOLSTER: 'Ingatkan pelayanan yang baik',
  DENIAL: 'Bantah dengan bukti',
  DIMINISH: 'Jelaskan penyebab dan ukurannya',
  REBUILD: 'Minta maaf dan pulihkan',
  CORRECTIVE_ACTION: 'Lakukan perbaikan',
  ATTACK_ACCUSER: 'Menyerang pengkritik',
  SCAPEGOAT: 'Mencari kambing hitam',
};
/** A response strategy. */
export const strategyWord = (strategy: string): string => plain(STRATEGY, strategy);
/** Strategies that can be chosen. */
export const strategyOptions = () =>
  options(STRATEGY).filter(({ value }) => value !== 'ATTACK_ACCUSER' && value !== 'SCAPEGOAT');

const PART: Record<string, string> = {
  COMMANDER: 'Pemimpin krisis',
  SPOKESPERSON: 'Juru bicara',
  SCRIBE: 'Notulis',
  FACT_CONTACT: 'Narahubung fakta',
  LEGAL: 'Penelaah hukum',
};
/** A person's part in a crisis. */
export const partWord = (kind: string): string => plain(PART, kind);
/** Parts for a choice. */
export const partOptions = () => options(PART);

const CLOCK: Record<string, string> = {
  HOLDING: 'Pernyataan awal',
  LEADERSHIP: 'Pimpinan dan juru bicara',
  FULL: 'Rilis lengkap terkirim',
  SPOKES: 'Taklimat juru bicara',
  UPDATE: 'Pembaruan berikutnya',
  INQUIRY: 'Jawaban untuk media',
  PDP_NOTICE: 'Pemberitahuan kebocoran data',
  AAR: 'Evaluasi pascakrisis',
};
/** What a clock waits for. */
export const clockWord = (kind: string): string => plain(CLOCK, kind);

const TASK: Record<string, Word> = {
  TODO: ['Belum dimulai', 'netral'],
  DOING: ['Dikerjakan', 'nila'],
  DONE: ['Tugas selesai', 'hijau'],
  BLOCKED: ['Terhambat', 'oranye'],
  WAIVED: ['Dikesampingkan', 'netral'],
};
/** State of a task in a word and a tone. */
export const taskState = (state: string) => word(TASK, state);

const ROLE: Record<string, string> = {
  MONITORING_ANALYST: 'Analis pemantauan',
  COMMUNICATIONS_OFFICER: 'Petugas komunikasi',
  DIVISION_HEAD: 'Kepala bidang',
  AGENCY_HEAD: 'Kepala dinas',
  REGIONAL_SECRETARY: 'Sekretaris daerah',
  SPOKESPERSON: 'Juru bicara',
  AGENCY_CONTACT: 'Narahubung OPD',
  LEGAL_OFFICER: 'Petugas hukum',
  INFORMATION_OFFICER: 'PPID',
  COMMITMENT_OFFICER: 'Pejabat Pembuat Komitmen',
};
/** A role that does tasks. */
export const caseRole = (role: string): string => plain(ROLE, role);
/** Roles that do tasks, for a choice. */
export const caseRoleOptions = () => options(ROLE);

const SIGNAL: Record<string, string> = {
  ALERT_ACKNOWLEDGED: 'peringatan diakui',
  HOLDING_PUBLISHED: 'pernyataan awal terbit',
  FULL_PUBLISHED: 'rilis lengkap terbit',
  UPDATE_PUBLISHED: 'pembaruan terbit',
  CLARIFICATION_PUBLISHED: 'klarifikasi terbit',
  DISTRIBUTION_SENT: 'distribusi terkirim',
  SPOKESPERSON_NAMED: 'juru bicara ditunjuk',
  FACT_CONTACT_NAMED: 'narahubung dihubungi',
  FACTS_CONFIRMED: 'fakta dikonfirmasi',
  VISIBILITY_RESTRICTED: 'akses dibatasi',
  LEGAL_REVIEW_DONE: 'telaah hukum selesai',
  RIGHT_OF_REPLY_SUBMITTED: 'hak jawab diajukan',
  BRIEFING_LOGGED: 'taklimat media dicatat',
  NO_CHANGE_NOTED: 'dicatat belum ada perubahan',
  EMERGENCY_STATUS_LIFTED: 'status darurat dicabut',
  DECISION_TAKEN: 'keputusan diambil',
  MEETING_ENDED: 'pertemuan selesai',
  CASUALTY_REPORTED: 'ada laporan korban',
  VICTIM_NAMES_RELEASED: 'nama korban dirilis',
  DISCOVERY_TIME_RECORDED: 'waktu kebocoran diketahui',
  PDP_NOTICE_SENT: 'pemberitahuan tertulis terkirim',
  AAR_SUBMITTED: 'evaluasi diajukan',
  CRISIS_CONTAINED: 'krisis terkendali',
  CRISIS_CLOSED: 'krisis ditutup',
};
/** Something that may happen in a crisis; `TASK_DONE:4` reads "langkah 4 selesai". */
export const signalWord = (signal: string): string => {
  const [, no] = /^TASK_DONE:(\d+)$/.exec(signal) ?? [];
  return no ? t('langkah {no} selesai', { no }) : plain(SIGNAL, signal);
};
/** Happenings for a choice. */
export const signalOptions = () => options(SIGNAL);

/** Rule by which a step or task is due, as the server sends it. */
export interface DueRuleFacts {
  type: string;
  startOffsetMinutes?: number | null;
  everyMinutes?: number | null;
  times?: readonly string[] | null;
  days?: readonly number[] | null;
  event?: string | null;
  offsetMinutes?: number | null;
  until?: string | null;
}

/** Minutes as people say them: `15 menit`, `2 jam`, `3 hari`. */
export function minutesText(minutes: number): string {
  if (minutes % 1440 === 0 && minutes > 0) return t('{n} hari', { n: minutes / 1440 });
  return minutes % 60 === 0 && minutes > 0
    ? t('{n} jam', { n: minutes / 60 })
    : t('{n} menit', { n: minutes });
}

const list = (items: readonly (string | number)[]): string => items.join(', ');

function ruleText(rule: DueRuleFacts): string {
  const event = signalWord(rule.event ?? '');
  const until = signalWord(rule.until ?? '');
  const first = minutesText(rule.startOffsetMinutes ?? 0);
  if (rule.type === 'RECURRING')
    return t('T+{first}, lalu tiap {every}, sampai {until}', {
      first,
      every: minutesText(rule.everyMinutes ?? 0),
      until,
    });
  if (rule.type === 'FIXED_TIMES')
    return t('pukul {times}, sampai {until}', {
      times: list(rule.times ?? []).replaceAll(':', '.'),
      until,
    });
  if (rule.type === 'CALENDAR_DAYS') return t('H+{days} pukul 17.00', { days: list(rule.days ?? []) });
  if (rule.type === 'WORKING_DAYS_AFTER_CLOSE')
    return t('{n} hari kerja sesudah krisis ditutup', { n: rule.days?.[0] ?? 0 });
  if (rule.type === 'ON_EVENT') return t('saat {event}', { event });
  if (rule.type === 'BEFORE_EVENT') return t('sebelum {event}', { event });
  if (rule.type === 'AFTER_EVENT')
    return t('{n} sesudah {event}', { n: minutesText(rule.offsetMinutes ?? 0), event });
  return t('terus-menerus sampai {until}', { until });
}

/** When a step is due, in words. */
export const dueText = (
  offsetMinutes: number | null | undefined,
  rule: DueRuleFacts | null | undefined,
): string =>
  rule ? ruleText(rule) : offsetMinutes == null ? '' : t('T+{n}', { n: minutesText(offsetMinutes) });
