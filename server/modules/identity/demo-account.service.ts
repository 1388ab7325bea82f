import { Field, ID, ObjectType } from 'type-graphql';
import { In } from 'typeorm';
import { ROLE_LABELS, Role } from '../../platform/actor';
import type { Ctx } from '../../platform/ctx';
import { rolesOn } from './person.service';
import { User, UserState } from './user.entity';

/** Password of every demo account; it opens nothing outside demo mode. */
export const DEMO_PASSWORD = 'coba-sinergi-sekarang';

@ObjectType({ description: 'A demo account that anybody may enter in demo mode.' })
export class DemoAccount {
  @Field(() => ID, { description: 'Identifier of the person.' })
  id!: string;

  @Field(() => String, { description: 'Name of the person.' })
  name!: string;

  @Field(() => String, { description: 'E-mail address to sign in with.' })
  email!: string;

  @Field(() => String, { description: 'Password to sign in with; the same for all demo accounts.' })
  password!: string;

  @Field(() => Role, { description: 'First role of the account.' })
  role!: Role;

  @Field(() => String, { description: 'Indonesian name of that role.' })
  roleLabel!: string;

  @Field(() => String, { description: 'Indonesian heading under which the sign-in page lists it.' })
  group!: string;

  @Field(() => String, { description: 'One Indonesian sentence on what the account may do.' })
  mayDo!: string;

  /** Not published: the press company, for the field that the outlets module may add. */
  companyId!: string | null;
}

type Entry = [group: string, mayDo: string];

const COMPANY = 'Perusahaan pers';
const PARTNERSHIP = 'Kemitraan dan pembayaran';
const MONITORING = 'Pemantauan';
const COMMUNICATION = 'Komunikasi dan krisis';
const OVERSIGHT = 'Pengawasan dan sistem';

const ACCOUNTS: Record<Role, Entry> = {
  COMPANY_ADMIN: [
    COMPANY,
    'Mendaftarkan media, menerima pesanan, mengunggah bukti tayang, dan mengajukan tagihan perusahaannya.',
  ],
  JOURNALIST: [COMPANY, 'Mengurus akreditasinya sendiri dan mengirim pertanyaan kepada kantor.'],
  PARTNERSHIP_OFFICER: [PARTNERSHIP, 'Memeriksa kelengkapan berkas media dan menyusun pesanan publikasi.'],
  VERIFIER: [PARTNERSHIP, 'Memeriksa dokumen media, mengunjungi kantornya, dan memberi nilai.'],
  VERIFICATION_CHAIR: [PARTNERSHIP, 'Menetapkan hasil verifikasi media.'],
  PROCUREMENT_OFFICER: [PARTNERSHIP, 'Menegosiasikan harga dan menyiapkan kontrak.'],
  COMMITMENT_OFFICER: [PARTNERSHIP, 'Menandatangani kontrak dan menerbitkan pesanan publikasi.'],
  TECHNICAL_OFFICER: [PARTNERSHIP, 'Menyetujui pesanan terhadap anggaran dan memeriksa tagihan.'],
  PROOF_INSPECTOR: [PARTNERSHIP, 'Memeriksa bukti tayang dan menandatangani berita acara pemeriksaan.'],
  FINANCE_OFFICER: [PARTNERSHIP, 'Memverifikasi SPP dan menyiapkan SPM.'],
  TREASURER: [PARTNERSHIP, 'Membuat SPP, mencatat SP2D, pajak, dan pembayaran.'],
  BUDGET_USER: [PARTNERSHIP, 'Menandatangani SPM, penetapan media mitra, dan pengecualian.'],
  MONITORING_ANALYST: [MONITORING, 'Membaca berita hasil pemantauan dan mengelola sumbernya.'],
  COMMUNICATIONS_OFFICER: [COMMUNICATION, 'Membaca pemantauan dan menyiapkan pernyataan kantor.'],
  DIVISION_HEAD: [COMMUNICATION, 'Menyetujui pernyataan pada tingkat bidang.'],
  AGENCY_HEAD: [COMMUNICATION, 'Memimpin penanganan isu dan krisis tingkat dinas.'],
  REGIONAL_SECRETARY: [COMMUNICATION, 'Menyetujui pernyataan tingkat daerah.'],
  SPOKESPERSON: [COMMUNICATION, 'Menyampaikan pernyataan resmi kepada pers.'],
  AGENCY_CONTACT: [COMMUNICATION, 'Memastikan fakta dari unit kerjanya dan memasok bahan publikasi.'],
  LEGAL_OFFICER: [COMMUNICATION, 'Memberi pertimbangan hukum atas kontrak dan pengakhiran.'],
  INFORMATION_OFFICER: [COMMUNICATION, 'Menjawab permohonan informasi publik.'],
  INFORMATION_SUPERIOR: [COMMUNICATION, 'Memutus keberatan atas jawaban informasi publik.'],
  AUDITOR: [OVERSIGHT, 'Membaca semua berkas dan jejak audit, tanpa dapat mengubah apa pun.'],
  EXECUTIVE: [OVERSIGHT, 'Membaca ringkasan dan laporan, tanpa dapat mengubah apa pun.'],
  SYSTEM_ADMIN: [OVERSIGHT, 'Mengelola pengguna, peran, dan pengaturan.'],
};

/** The accounts of the sign-in page; empty outside demo mode, whatever the rows say. */
export async function demoAccounts(ctx: Ctx): Promise<DemoAccount[]> {
  if (ctx.app.config.mode !== 'demo') return [];
  const users = await ctx.db.find(User, {
    where: { isDemo: true, state: In([UserState.ACTIVE]) },
    order: { createdAt: 'ASC', id: 'ASC' },
  });
  const roles = await rolesOn(
    ctx,
    users.map(({ id }) => id),
    ctx.today(),
  );
  const accounts = users.flatMap((user) => {
    const role = roles.get(user.id)?.[0];
    return role ? [accountOf(user, role)] : [];
  });
  const order = Object.keys(ACCOUNTS);
  return accounts.sort((one, other) => order.indexOf(one.role) - order.indexOf(other.role));
}

function accountOf({ id, name, email, companyId }: User, role: Role): DemoAccount {
  const [group, mayDo] = ACCOUNTS[role];
  return {
    id,
    name,
    email,
    password: DEMO_PASSWORD,
    role,
    roleLabel: ROLE_LABELS[role],
    group,
    mayDo,
    companyId,
  };
}
