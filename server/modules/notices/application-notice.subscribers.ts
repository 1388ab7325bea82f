import { Role } from '../../platform/actor';
import type { Subscriber } from '../../platform/jobs';
import {
  ApplicationAdminPassed,
  ApplicationApproved,
  ApplicationBlacklisted,
  ApplicationFactualPassed,
  type ApplicationIds,
  ApplicationLapsed,
  ApplicationObjected,
  ApplicationObjectionDismissed,
  ApplicationObjectionGranted,
  ApplicationReinstated,
  ApplicationRejected,
  ApplicationResubmitted,
  ApplicationReturned,
  ApplicationScored,
  ApplicationSubmitted,
  ApplicationSuspended,
  ApplicationVisitStarted,
} from '../outlets/application.events';
import { announce, toDo } from './announce.service';
import { outletName } from './names';
import { dayText, momentText, reasonText } from './words';

const office = ({ applicationId }: ApplicationIds) => `/verifikasi/${applicationId}`;
const portal = ({ applicationId }: ApplicationIds) => `/permohonan/${applicationId}`;

/** What people are told about applications of outlets and their papers. */
export const applicationNotices: Subscriber[] = [
  announce(ApplicationSubmitted, async (ctx, { data }) => {
    const body = `Permohonan ${await outletName(ctx, data.outletId)} untuk tahun ${data.fiscalYear} masuk dengan nomor ${data.receiptNumber}. Periksa kelengkapannya.`;
    return [
      toDo({
        role: [Role.PARTNERSHIP_OFFICER, Role.VERIFIER],
        title: 'Permohonan media masuk',
        body,
        link: office(data),
      }),
    ];
  }),
  announce(ApplicationReturned, async (ctx, { data, reason }) => {
    const by = data.completeBy ? momentText(ctx, new Date(data.completeBy)) : 'batas yang ditetapkan';
    const body = `Permohonan ${await outletName(ctx, data.outletId)} dikembalikan: ${data.keys.length} berkas perlu diperbaiki sampai ${by}.${reasonText(reason)}`;
    return [toDo({ companyId: data.companyId, title: 'Permohonan dikembalikan', body, link: portal(data) })];
  }),
  announce(ApplicationResubmitted, async (ctx, { data }) => [
    toDo({
      role: [Role.PARTNERSHIP_OFFICER, Role.VERIFIER],
      title: 'Permohonan diperbaiki',
      link: office(data),
      body: `Permohonan ${await outletName(ctx, data.outletId)} sudah diperbaiki dan menunggu pemeriksaan.`,
    }),
  ]),
  announce(ApplicationAdminPassed, async (ctx, { data }) => {
    const name = await outletName(ctx, data.outletId);
    return [
      {
        companyId: data.companyId,
        title: 'Lolos pemeriksaan administrasi',
        body: `Berkas ${name} lengkap. Tim akan menjadwalkan kunjungan.`,
        link: portal(data),
      },
      toDo({
        role: Role.VERIFIER,
        title: 'Kunjungan perlu dijadwalkan',
        body: `Berkas ${name} lolos administrasi. Tetapkan hari kunjungan.`,
        link: office(data),
      }),
    ];
  }),
  announce(ApplicationVisitStarted, async (ctx, { data }) => [
    {
      companyId: data.companyId,
      title: 'Jadwal kunjungan tim verifikasi',
      link: portal(data),
      body: `Tim verifikasi mengunjungi kantor ${await outletName(ctx, data.outletId)} pada ${dayText(data.visitOn)}. Mohon redaksi hadir.`,
    },
  ]),
  announce(ApplicationFactualPassed, async (ctx, { data }) => [
    toDo({
      role: Role.VERIFIER,
      title: 'Media siap dinilai',
      body: `${await outletName(ctx, data.outletId)} lolos kunjungan dan menunggu lembar nilai.`,
      link: office(data),
    }),
  ]),
  announce(ApplicationScored, async (ctx, { data }) => {
    const grade = data.tier ? `tingkat ${data.tier}` : 'di bawah batas kelayakan';
    const body = `${await outletName(ctx, data.outletId)} mendapat nilai ${data.score}, ${grade}. Hasilnya menunggu penetapan.`;
    return [
      toDo({
        role: [Role.VERIFICATION_CHAIR, Role.BUDGET_USER],
        title: 'Hasil verifikasi menunggu penetapan',
        body,
        link: office(data),
      }),
    ];
  }),
  announce(ApplicationApproved, async (ctx, { data }) => [
    {
      companyId: data.companyId,
      title: 'Media ditetapkan sebagai mitra',
      link: portal(data),
      body: `${await outletName(ctx, data.outletId)} ditetapkan sebagai media mitra tahun ${data.fiscalYear}${data.tier ? `, tingkat ${data.tier}` : ''}.`,
    },
    {
      role: Role.PROCUREMENT_OFFICER,
      title: 'Media mitra baru',
      body: `${await outletName(ctx, data.outletId)} ditetapkan dan dapat diundang bernegosiasi.`,
      link: office(data),
    },
  ]),
  announce(ApplicationRejected, async (ctx, { data, reason }) => [
    toDo({
      companyId: data.companyId,
      title: 'Permohonan ditolak',
      link: portal(data),
      body: `Permohonan ${await outletName(ctx, data.outletId)} ditolak.${reasonText(reason)} Keberatan dapat diajukan satu kali dalam ${ctx.profile.registration.objectionWorkingDays} hari kerja.`,
    }),
  ]),
  announce(ApplicationLapsed, async (ctx, { data }) => [
    {
      companyId: data.companyId,
      title: 'Permohonan gugur',
      link: portal(data),
      body: `Permohonan ${await outletName(ctx, data.outletId)} gugur karena tidak dilengkapi sampai batas waktu.`,
    },
  ]),
  announce(ApplicationObjected, async (ctx, { data, reason }) => [
    toDo({
      role: Role.BUDGET_USER,
      title: 'Keberatan menunggu keputusan',
      body: `${await outletName(ctx, data.outletId)} mengajukan keberatan.${reasonText(reason)}`,
      link: office(data),
    }),
  ]),
  announce(ApplicationObjectionGranted, async (ctx, { data, reason }) => [
    {
      companyId: data.companyId,
      title: 'Keberatan diterima',
      body: `Keberatan ${await outletName(ctx, data.outletId)} diterima; permohonan diperiksa lagi.${reasonText(reason)}`,
      link: portal(data),
    },
  ]),
  announce(ApplicationObjectionDismissed, async (ctx, { data, reason }) => [
    {
      companyId: data.companyId,
      title: 'Keberatan ditolak',
      body: `Keberatan ${await outletName(ctx, data.outletId)} ditolak.${reasonText(reason)}`,
      link: portal(data),
    },
  ]),
  announce(ApplicationSuspended, async (ctx, { data, reason }) => [
    {
      companyId: data.companyId,
      title: 'Status mitra ditangguhkan',
      link: portal(data),
      body: `Status ${await outletName(ctx, data.outletId)} ditangguhkan. Pesanan baru tertahan, pembayaran pekerjaan selesai tetap berjalan.${reasonText(reason)}`,
    },
    {
      role: Role.PARTNERSHIP_OFFICER,
      title: 'Media ditangguhkan',
      body: `${await outletName(ctx, data.outletId)} ditangguhkan.${reasonText(reason)}`,
      link: office(data),
    },
  ]),
  announce(ApplicationReinstated, async (ctx, { data }) => [
    {
      companyId: data.companyId,
      title: 'Status mitra dipulihkan',
      body: `Status ${await outletName(ctx, data.outletId)} berlaku kembali.`,
      link: portal(data),
    },
  ]),
  announce(ApplicationBlacklisted, async (ctx, { data, reason }) => [
    {
      companyId: data.companyId,
      title: 'Masuk daftar hitam',
      link: portal(data),
      body: `${await outletName(ctx, data.outletId)} masuk daftar hitam sampai ${dayText(data.untilOn)}.${reasonText(reason)}`,
    },
  ]),
];
