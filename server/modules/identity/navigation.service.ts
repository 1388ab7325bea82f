import { Field, ObjectType } from 'type-graphql';
import { type Actor, Role } from '../../platform/actor';

@ObjectType({ description: 'An entry of the navigation.' })
export class NavigationItem {
  @Field(() => String, { description: 'Stable key of the entry, for example orders.' })
  key!: string;

  @Field(() => String, { description: 'Indonesian label.' })
  label!: string;

  @Field(() => String, { description: 'Path of the screen.' })
  path!: string;
}

@ObjectType({ description: 'A group of the navigation; a group without entries is absent.' })
export class NavigationGroup {
  @Field(() => String, { description: 'Stable key of the group, for example partnership.' })
  key!: string;

  @Field(() => String, { description: 'Indonesian label; empty for the first group, which needs none.' })
  label!: string;

  @Field(() => [NavigationItem], { description: 'The entries, the own steps of the role first.' })
  items!: NavigationItem[];
}

const item = (key: string, label: string, path: string): NavigationItem => ({ key, label, path });

const HOME = item('home', 'Pekerjaan saya', '/');

const PORTAL = [
  item('home', 'Beranda', '/'),
  item('orders', 'Pesanan', '/pesanan'),
  item('invoices', 'Tagihan', '/tagihan'),
  item('documents', 'Berkas', '/berkas'),
];

const GROUPS: Record<string, { label: string; items: NavigationItem[] }> = {
  partnership: {
    label: 'Kemitraan',
    items: [
      item('companies', 'Perusahaan', '/perusahaan'),
      item('outlets', 'Media', '/media'),
      item('applications', 'Verifikasi', '/verifikasi'),
      item('contracts', 'Kontrak', '/kontrak'),
      item('budget', 'Anggaran', '/anggaran'),
      item('orders', 'Pesanan', '/pesanan'),
      item('proofs', 'Bukti tayang', '/bukti'),
      item('mandates', 'Mandat', '/mandat'),
      item('invoices', 'Tagihan', '/tagihan'),
    ],
  },
  monitoring: {
    label: 'Pemantauan',
    items: [
      item('sources', 'Sumber', '/sumber'),
      item('articles', 'Artikel', '/artikel'),
      item('tone', 'Perlu diperiksa', '/nada'),
      item('topics', 'Topik', '/topik'),
      item('stories', 'Cerita', '/cerita'),
      item('search', 'Pencarian', '/cari'),
      item('bursts', 'Lonjakan', '/lonjakan'),
      item('trends', 'Tren', '/tren'),
      item('kliping', 'Kliping', '/kliping'),
      item('clips', 'Kliping manual', '/kliping-manual'),
      item('clipImports', 'Impor kliping', '/impor'),
      item('monitoringReports', 'Laporan pemantauan', '/laporan-pemantauan'),
    ],
  },
  crisis: {
    label: 'Krisis',
    items: [
      item('alerts', 'Peringatan', '/peringatan'),
      item('issues', 'Papan isu', '/isu'),
      item('crises', 'Krisis', '/krisis'),
      item('approvals', 'Menunggu persetujuan', '/persetujuan'),
      item('statements', 'Pernyataan', '/pernyataan'),
      item('distributions', 'Distribusi', '/distribusi'),
      item('pickups', 'Pemuatan', '/pemuatan'),
      item('replies', 'Hak jawab', '/hak-jawab'),
      item('facts', 'Fakta', '/fakta'),
      item('tasks', 'Tugas', '/tugas'),
      item('inquiries', 'Pertanyaan media', '/pertanyaan-media'),
      item('clarifications', 'Klarifikasi hoaks', '/klarifikasi'),
      item('corrections', 'Laporan kekeliruan', '/laporan-kekeliruan'),
      item('preparedness', 'Kesiapan', '/kesiapan'),
      item('playbooks', 'Buku pedoman', '/buku-pedoman'),
      item('templates', 'Templat pernyataan', '/templat'),
      item('duty', 'Jadwal piket', '/piket'),
    ],
  },
  reports: { label: 'Laporan & audit', items: [item('audit', 'Jejak audit', '/jejak')] },
  settings: {
    label: 'Pengaturan',
    items: [
      item('users', 'Pengguna', '/pengguna'),
      item('settings', 'Pengaturan', '/pengaturan'),
      item('riskWeights', 'Bobot risiko', '/bobot-risiko'),
    ],
  },
};

const VERIFYING = 'applications outlets companies';
const BILLING = 'companies outlets contracts budget orders proofs invoices';
const CRISIS =
  'alerts crises issues approvals statements distributions pickups ' +
  'replies tasks inquiries clarifications corrections preparedness playbooks templates duty';
const MONITORING = 'articles topics stories tone search sources bursts trends kliping monitoringReports';

const CLIPPING = 'clips clipImports';

/** Entries by role, the own steps first; design direction section 4 and S-11. */
const ENTRIES: Partial<Record<Role, string>> = {
  PARTNERSHIP_OFFICER: `orders ${VERIFYING} contracts budget proofs invoices mandates`,
  VERIFIER: VERIFYING,
  VERIFICATION_CHAIR: VERIFYING,
  PROCUREMENT_OFFICER: `contracts ${BILLING}`,
  COMMITMENT_OFFICER: `orders contracts invoices ${BILLING} mandates`,
  TECHNICAL_OFFICER: `orders invoices ${BILLING} mandates`,
  PROOF_INSPECTOR: 'proofs invoices orders contracts outlets companies',
  FINANCE_OFFICER: `invoices budget ${BILLING}`,
  TREASURER: `invoices budget ${BILLING}`,
  BUDGET_USER: `invoices budget applications ${BILLING} mandates`,
  LEGAL_OFFICER: `contracts ${BILLING} ${CRISIS}`,
  INFORMATION_OFFICER: CRISIS,
  AGENCY_CONTACT: 'facts tasks topics',
  MONITORING_ANALYST: `${MONITORING} ${CLIPPING} alerts issues crises statements distributions pickups replies tasks inquiries clarifications preparedness playbooks duty`,
  COMMUNICATIONS_OFFICER: `${CRISIS} ${MONITORING}`,
  DIVISION_HEAD: `${CRISIS} ${MONITORING} ${CLIPPING}`,
  SPOKESPERSON: `${CRISIS} ${MONITORING}`,
  AGENCY_HEAD: `${CRISIS} ${MONITORING} riskWeights`,
  REGIONAL_SECRETARY: `${CRISIS} ${MONITORING}`,
  AUDITOR: `audit applications ${BILLING} ${MONITORING} ${CLIPPING} ${CRISIS} mandates users`,
  EXECUTIVE: 'crises trends',
  SYSTEM_ADMIN: 'users settings riskWeights',
};

/** The navigation of a caller: only what the caller may use, in the order of the groups. */
export function navigationOf(actor: Actor): NavigationGroup[] {
  if (actor.kind !== 'PERSON') return [];
  if (!actor.isStaff)
    return actor.is(Role.COMPANY_ADMIN, Role.JOURNALIST) ? [{ key: 'portal', label: '', items: PORTAL }] : [];
  const keys = [...new Set(actor.roles.flatMap((role) => (ENTRIES[role] ?? '').split(' ')))];
  const groups = Object.entries(GROUPS).map(([key, { label, items }]) => ({
    key,
    label,
    items: keys.flatMap((one) => items.filter((entry) => entry.key === one)),
  }));
  return [{ key: 'home', label: '', items: [HOME] }, ...groups.filter(({ items }) => items.length > 0)];
}
