import { Role } from '../../platform/actor';
import type { Subscriber } from '../../platform/jobs';
import {
  InvoiceHandedOver,
  InvoicePaid,
  InvoiceSp2dRecorded,
  InvoiceSpmIssued,
  InvoiceSpmRefused,
  InvoiceSppIssued,
  InvoiceSppRefused,
} from '../invoices/invoice.events';
import { announce, toDo } from './announce.service';
import { about, both, named } from './invoice-words';
import { reasonText, rupiahText } from './words';

/** What people are told between hand-over and payment. */
export const paymentNotices: Subscriber[] = [
  announce(InvoiceHandedOver, (_ctx, { data }) =>
    both(
      data,
      Role.TREASURER,
      [
        'SPP perlu dibuat',
        `${named(data)} diserahterimakan dengan nomor ${data.handoverNumber}. Buat SPP-LS.`,
      ],
      [
        'Serah terima selesai',
        `Serah terima ${data.handoverNumber} untuk ${named(data)} selesai; permintaan pembayaran disusun.`,
      ],
    ),
  ),
  announce(InvoiceSppIssued, (_ctx, { data }) =>
    both(
      data,
      [Role.FINANCE_OFFICER, Role.BUDGET_USER],
      [
        'SPM menunggu',
        `SPP ${data.sppNumber} untuk ${named(data)} terbit. SPM menunggu verifikasi dan tanda tangan.`,
      ],
      ['SPP terbit', `SPP ${data.sppNumber} untuk ${named(data)} terbit.`],
    ),
  ),
  announce(InvoiceSpmIssued, (_ctx, { data }) =>
    both(
      data,
      Role.TREASURER,
      [
        'SP2D ditunggu',
        `SPM ${data.spmNumber} untuk ${named(data)} terbit. Catat SP2D setelah diterbitkan BUD.`,
      ],
      ['SPM terbit', `SPM ${data.spmNumber} untuk ${named(data)} terbit dan diteruskan ke kas daerah.`],
    ),
  ),
  announce(InvoiceSppRefused, (_ctx, { data, reason }) => [
    toDo({
      role: Role.TREASURER,
      ...about(data, 'SPP ditolak', `SPP untuk ${named(data)} ditolak PPK-SKPD.${reasonText(reason)}`),
    }),
  ]),
  announce(InvoiceSpmRefused, (_ctx, { data, reason }) => [
    toDo({
      role: [Role.FINANCE_OFFICER, Role.BUDGET_USER],
      ...about(data, 'SPM ditolak', `SPM untuk ${named(data)} ditolak kas daerah.${reasonText(reason)}`),
    }),
  ]),
  announce(InvoiceSp2dRecorded, (_ctx, { data }) =>
    both(
      data,
      Role.TREASURER,
      [
        'Pembayaran perlu dicatat',
        `SP2D ${data.sp2dNumber} untuk ${named(data)} tercatat. Catat tanggal bank dan bukti pajaknya.`,
      ],
      [
        'SP2D terbit',
        `SP2D ${data.sp2dNumber} untuk ${named(data)} terbit; dana segera masuk ke rekening perusahaan.`,
      ],
    ),
  ),
  announce(InvoicePaid, (_ctx, { data }) => [
    {
      companyId: data.companyId,
      ...about(
        data,
        'Tagihan dibayar',
        `${named(data)} dibayar. Diterima di rekening ${rupiahText(data.transfer)}; pajak yang disetor kantor ${rupiahText(data.remitted)}.`,
      ),
    },
  ]),
];
