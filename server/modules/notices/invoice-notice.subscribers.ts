import { Role } from '../../platform/actor';
import type { Subscriber } from '../../platform/jobs';
import {
  InvoiceCarriedOver,
  InvoiceChecked,
  InvoiceClaimedBack,
  InvoiceDisputed,
  InvoiceEndorsed,
  InvoiceHeld,
  InvoiceInspected,
  InvoiceRejected,
  InvoiceReleased,
  InvoiceResolved,
  InvoiceReturned,
  InvoiceSubmitted,
} from '../invoices/invoice.events';
import { announce, toDo } from './announce.service';
import { about, both, named } from './invoice-words';
import { reasonText, rupiahText } from './words';

/** What people are told about invoices on their way to payment. */
export const invoiceNotices: Subscriber[] = [
  announce(InvoiceSubmitted, (ctx, { data }) => {
    const days = ctx.profile.limits['invoice.SUBMITTED'];
    return [
      toDo({
        role: Role.TECHNICAL_OFFICER,
        ...about(data, 'Tagihan masuk', `${named(data)} diajukan. Periksa dalam ${days} hari kerja.`),
      }),
    ];
  }),
  announce(InvoiceReturned, (ctx, { data, reason }) => {
    const what = data.faults.length > 0 ? ` ${data.faults.length} hal perlu diperbaiki.` : '';
    const body = `${named(data)} dikembalikan untuk ke-${data.returnCount} kali.${what}${reasonText(reason)} Ajukan lagi dalam ${ctx.profile.limits['invoice.RETURNED']} hari kerja.`;
    const company = toDo({ companyId: data.companyId, ...about(data, 'Tagihan dikembalikan', body) });
    const above = `${named(data)} sudah ${data.returnCount} kali dikembalikan.${reasonText(reason)}`;
    return data.isEscalated
      ? [
          company,
          toDo({ role: Role.BUDGET_USER, ...about(data, 'Tagihan berulang kali dikembalikan', above) }),
        ]
      : [company];
  }),
  announce(InvoiceChecked, (_ctx, { data }) =>
    both(
      data,
      Role.PROOF_INSPECTOR,
      [
        'Tagihan menunggu pemeriksaan hasil',
        `${named(data)} terverifikasi. Periksa hasil pekerjaan dan tanda tangani berita acara.`,
      ],
      ['Tagihan terverifikasi', `${named(data)} terverifikasi dan menunggu pemeriksaan hasil pekerjaan.`],
    ),
  ),
  announce(InvoiceInspected, (_ctx, { data }) => [
    toDo({
      companyId: data.companyId,
      role: Role.COMMITMENT_OFFICER,
      ...about(
        data,
        'Serah terima menunggu tanda tangan',
        `Berita acara pemeriksaan ${data.inspectionNumber} untuk ${named(data)} selesai. Serah terima menunggu tanda tangan kedua pihak.`,
      ),
    }),
  ]),
  announce(InvoiceEndorsed, (_ctx, { data }) => {
    const text = about(
      data,
      'Tanda tangan ditunggu',
      `Satu tanda tangan untuk ${named(data)} sudah diberikan; giliran pihak lain.`,
    );
    return data.action === 'HAND_OVER'
      ? [toDo({ companyId: data.companyId, role: Role.COMMITMENT_OFFICER, ...text })]
      : [toDo({ role: [Role.FINANCE_OFFICER, Role.BUDGET_USER], ...text })];
  }),
  announce(InvoiceRejected, (_ctx, { data, reason }) => [
    {
      companyId: data.companyId,
      ...about(data, 'Tagihan ditolak', `${named(data)} ditolak.${reasonText(reason)}`),
    },
  ]),
  announce(InvoiceDisputed, (_ctx, { data, reason }) => [
    toDo({
      companyId: data.companyId,
      role: Role.COMMITMENT_OFFICER,
      ...about(
        data,
        'Tagihan disengketakan',
        `${named(data)} disengketakan dan menunggu penyelesaian.${reasonText(reason)}`,
      ),
    }),
  ]),
  announce(InvoiceResolved, (_ctx, { data, reason }) => [
    {
      companyId: data.companyId,
      ...about(
        data,
        'Sengketa selesai',
        `Sengketa ${named(data)} selesai; prosesnya berlanjut.${reasonText(reason)}`,
      ),
    },
  ]),
  announce(InvoiceHeld, (_ctx, { data, reason }) => [
    {
      companyId: data.companyId,
      role: Role.TREASURER,
      ...about(data, 'Tagihan ditahan', `${named(data)} ditahan Pengguna Anggaran.${reasonText(reason)}`),
    },
  ]),
  announce(InvoiceReleased, (_ctx, { data }) => [
    {
      companyId: data.companyId,
      role: Role.TREASURER,
      ...about(data, 'Penahanan dicabut', `${named(data)} tidak ditahan lagi; prosesnya berlanjut.`),
    },
  ]),
  announce(InvoiceClaimedBack, (_ctx, { data, reason }) =>
    both(
      data,
      Role.TREASURER,
      [
        'Pengembalian dana ditunggu',
        `Perusahaan harus mengembalikan ${rupiahText(data.amount)} dari ${named(data)}. Catat setorannya.`,
      ],
      [
        'Dana harus dikembalikan',
        `${rupiahText(data.amount)} dari ${named(data)} harus dikembalikan ke kas daerah.${reasonText(reason)}`,
      ],
    ),
  ),
  announce(InvoiceCarriedOver, (_ctx, { data }) =>
    both(
      data,
      Role.BUDGET_USER,
      [
        'Tagihan menjadi utang',
        `${named(data)} belum dibayar pada akhir tahun dan perlu dianggarkan pada tahun berikutnya.`,
      ],
      [
        'Pembayaran ditunda ke tahun berikutnya',
        `${named(data)} diakui sebagai utang dan dibayar setelah dianggarkan pada tahun berikutnya.`,
      ],
    ),
  ),
];
