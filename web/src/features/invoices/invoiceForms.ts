import { rupiah } from '../../lib/format';
import { t } from '../../lib/i18n';
import type { InvoiceRecord } from './InvoiceScreen';
import type { StepField } from './StepFields';
import { mechanismOptions } from './words';

export type FormKey =
  | 'ISSUE_SPP'
  | 'ISSUE_SPM'
  | 'RECORD_SP2D'
  | 'PAY'
  | 'CLOSE'
  | 'RECORD_REFUND'
  | 'DISPUTE'
  | 'CLAIM_BACK';

export interface StepForm {
  title: string;
  note?: string;
  fields: StepField[];
}

const reason = (): StepField => ({ key: 'reason', label: t('Alasan'), kind: 'long', required: true });
const ownNumber = (label: string): StepField => ({
  key: 'number',
  label,
  description: t('Kosongkan untuk nomor urut otomatis.'),
});

/** True when the finance officer has verified the SPM, so that the signature of the budget user is next. */
export const isVerified = ({ steps }: Pick<InvoiceRecord, 'steps'>): boolean =>
  steps.some((step) => step.status === 'CURRENT' && step.state === 'SPM_ISSUED' && step.actors.length > 0);

/** The fields of a payment; those of taxes only where taxes were held back. */
const payFields = ({ transfer, remitted, incomeTax }: InvoiceRecord): StepField[] => [
  { key: 'bankOn', label: t('Tanggal bank'), kind: 'day', required: true },
  {
    key: 'transfer',
    label: t('Jumlah yang ditransfer menurut bank'),
    kind: 'money',
    required: true,
    description: t('Menurut tagihan {amount}', { amount: rupiah(transfer) }),
  },
  {
    key: 'mechanism',
    label: t('Mekanisme'),
    kind: 'choice',
    required: true,
    initial: 'DIRECT',
    options: mechanismOptions(),
  },
  ...(remitted > 0
    ? [
        {
          key: 'taxBillingCode',
          label: t('Kode billing pajak'),
          required: true,
          description: t('Untuk pajak {amount}', { amount: rupiah(remitted) }),
        },
        { key: 'taxPaymentNumber', label: 'NTPN', required: true },
      ]
    : []),
  ...(incomeTax > 0
    ? [
        {
          key: 'withholdingSlipNumber',
          label: t('Nomor bukti potong'),
          description: t('Boleh diisi saat menutup tagihan.'),
        },
      ]
    : []),
];

/** The small form of each step that needs one. */
export const formOf = (invoice: InvoiceRecord): Record<FormKey, StepForm> => ({
  ISSUE_SPP: { title: t('Terbitkan SPP'), fields: [ownNumber(t('Nomor SPP'))] },
  ISSUE_SPM: isVerified(invoice)
    ? { title: t('Tanda tangani SPM'), fields: [ownNumber(t('Nomor SPM'))] }
    : { title: t('Verifikasi SPM'), fields: [] },
  RECORD_SP2D: {
    title: t('Catat SP2D'),
    fields: [
      { key: 'number', label: t('Nomor SP2D'), required: true },
      { key: 'issuedOn', label: t('Tanggal SP2D'), kind: 'day', required: true },
    ],
  },
  PAY: {
    title: t('Catat pembayaran'),
    note: t('Pembayaran yang tercatat bersifat final. Sandi atau kode Anda diminta sekali lagi.'),
    fields: payFields(invoice),
  },
  CLOSE: {
    title: t('Tutup tagihan'),
    fields:
      invoice.incomeTax > 0 && !invoice.payment?.withholdingSlipNumber
        ? [
            {
              key: 'withholdingSlipNumber',
              label: t('Nomor bukti potong yang diserahkan'),
              required: true,
              description: t('PPh {amount}', { amount: rupiah(invoice.incomeTax) }),
            },
          ]
        : [],
  },
  RECORD_REFUND: {
    title: t('Catat pengembalian'),
    fields: [
      { key: 'depositSlipNumber', label: t('Nomor surat setoran'), required: true },
      { key: 'depositedOn', label: t('Tanggal setor'), kind: 'day', required: true },
    ],
  },
  DISPUTE: {
    title: t('Nyatakan sengketa'),
    fields: [reason(), { key: 'fileId', label: t('Bukti pendukung, bila ada'), kind: 'file' }],
  },
  CLAIM_BACK: {
    title: t('Tagih kembali'),
    fields: [
      {
        key: 'lineIds',
        label: t('Baris yang ditagih kembali'),
        kind: 'ticks',
        required: true,
        options: invoice.lines.map((line) => ({
          value: line.id,
          label: `${line.ordinal}. ${line.description} · ${rupiah(line.price)}`,
        })),
      },
      reason(),
    ],
  },
});
