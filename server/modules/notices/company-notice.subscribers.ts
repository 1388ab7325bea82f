import { Role } from '../../platform/actor';
import type { Subscriber } from '../../platform/jobs';
import { DocumentExpired, DocumentExpiring, DocumentRefused } from '../outlets/application.events';
import {
  BankAccountAdded,
  BankAccountApproved,
  BankAccountEndorsed,
  BankAccountRefused,
  OutletClaimed,
  OutletClaimRefused,
  OutletTakenOver,
} from '../outlets/outlet.events';
import { announce, toDo } from './announce.service';
import { companyName, documentName, outletName } from './names';
import { dayText, reasonText } from './words';

/** What people are told about papers, bank accounts and claims of outlets. */
export const companyNotices: Subscriber[] = [
  announce(DocumentRefused, async (ctx, { data, reason }) => [
    toDo({
      companyId: data.companyId,
      title: 'Dokumen perlu diganti',
      body: `${await documentName(ctx, data.documentId)} tidak dapat diterima.${reasonText(reason)}`,
      link: '/berkas',
    }),
  ]),
  announce(DocumentExpiring, async (ctx, { data }) => {
    const body = `${await documentName(ctx, data.documentId)} berakhir ${dayText(data.expiresOn)}, ${data.daysLeft} hari lagi. Unggah yang baru.`;
    return [toDo({ companyId: data.companyId, title: 'Dokumen segera berakhir', body, link: '/berkas' })];
  }),
  announce(DocumentExpired, async (ctx, { data }) => {
    const name = await documentName(ctx, data.documentId);
    const effect = data.isBlocking ? ' Pesanan baru tertahan sampai dokumen diganti.' : '';
    const body = `${name} berakhir ${dayText(data.expiresOn)}.${effect}`;
    const staff = `${name} milik ${await companyName(ctx, data.companyId)} berakhir ${dayText(data.expiresOn)}.`;
    return [
      toDo({ companyId: data.companyId, title: 'Dokumen berakhir', body, link: '/berkas' }),
      {
        role: Role.PARTNERSHIP_OFFICER,
        title: 'Dokumen media berakhir',
        body: staff,
        link: `/perusahaan/${data.companyId}`,
      },
    ];
  }),
  announce(BankAccountAdded, async (ctx, { data }) => {
    const body = `${await companyName(ctx, data.companyId)} mengajukan rekening baru. Periksa surat keterangan banknya.`;
    return [
      toDo({
        role: [Role.PARTNERSHIP_OFFICER, Role.VERIFIER],
        title: 'Rekening baru menunggu pemeriksaan',
        body,
        link: `/perusahaan/${data.companyId}`,
      }),
    ];
  }),
  announce(BankAccountEndorsed, async (ctx, { data }) => {
    const body = `Rekening baru ${await companyName(ctx, data.companyId)} sudah diperiksa satu orang dan menunggu persetujuan kedua.`;
    return [
      toDo({
        role: [Role.VERIFICATION_CHAIR, Role.COMMITMENT_OFFICER],
        title: 'Rekening menunggu persetujuan kedua',
        body,
        link: `/perusahaan/${data.companyId}`,
      }),
    ];
  }),
  announce(BankAccountApproved, (_ctx, { data }) => [
    {
      companyId: data.companyId,
      title: 'Rekening disetujui',
      body: `Rekening perusahaan dipakai untuk pembayaran mulai ${dayText(data.fromOn)}.`,
      link: '/berkas',
    },
  ]),
  announce(BankAccountRefused, (_ctx, { data, reason }) => [
    toDo({
      companyId: data.companyId,
      title: 'Rekening ditolak',
      body: `Rekening yang diajukan ditolak.${reasonText(reason)}`,
      link: '/berkas',
    }),
  ]),
  announce(OutletClaimed, async (ctx, { data }) => [
    toDo({
      role: Role.PARTNERSHIP_OFFICER,
      title: 'Pengambilalihan media menunggu',
      link: `/media/${data.outletId}`,
      body: `${await companyName(ctx, data.companyId)} mengaku pemilik ${await outletName(ctx, data.outletId)} yang sudah dipantau. Putuskan pengambilalihannya.`,
    }),
  ]),
  announce(OutletTakenOver, async (ctx, { data }) => [
    {
      companyId: data.companyId,
      title: 'Media diserahkan',
      body: `${await outletName(ctx, data.outletId)} kini tercatat milik perusahaan Anda.`,
      link: '/berkas',
    },
  ]),
  announce(OutletClaimRefused, async (ctx, { data, reason }) => [
    {
      companyId: data.companyId,
      title: 'Pengambilalihan media ditolak',
      body: `Permintaan atas ${await outletName(ctx, data.outletId)} ditolak.${reasonText(reason)}`,
      link: '/berkas',
    },
  ]),
];
