import { useState } from 'react';
import { t } from '../../lib/i18n';
import { type ActionItem, Actions } from '../../ui/Actions';
import { Errors } from '../../ui/Errors';
import { ReturnDialog } from './ReturnDialog';
import { type PaperField, StepDialog } from './StepDialog';
import { useInvoiceSteps } from './useInvoiceSteps';

interface Props {
  invoice: {
    id: string;
    gross: number;
    transfer: number;
    allowedActions: readonly string[];
    lines: readonly { id: string }[];
  };
}

type Asking = 'RETURN' | 'RECORD_SP2D' | 'PAY' | 'CLOSE' | 'RECORD_REFUND' | null;

const FORMS: Record<
  Exclude<Asking, 'RETURN' | null>,
  { title: string; confirm: string; fields: PaperField[] }
> = {
  RECORD_SP2D: {
    title: 'Catat SP2D',
    confirm: 'Catat SP2D',
    fields: [
      { key: 'number', label: 'Nomor SP2D', required: true },
      { key: 'issuedOn', label: 'Tanggal SP2D', isDay: true, required: true },
    ],
  },
  PAY: {
    title: 'Catat pembayaran',
    confirm: 'Catat pembayaran',
    fields: [
      { key: 'bankOn', label: 'Tanggal bank', isDay: true, required: true },
      { key: 'taxBillingCode', label: 'Kode billing pajak' },
      { key: 'taxPaymentNumber', label: 'NTPN' },
      { key: 'withholdingSlipNumber', label: 'Nomor bukti potong' },
    ],
  },
  CLOSE: {
    title: 'Tutup tagihan',
    confirm: 'Tutup tagihan',
    fields: [{ key: 'withholdingSlipNumber', label: 'Nomor bukti potong yang diserahkan' }],
  },
  RECORD_REFUND: {
    title: 'Catat pengembalian',
    confirm: 'Catat pengembalian',
    fields: [
      { key: 'depositSlipNumber', label: 'Nomor surat setoran', required: true },
      { key: 'depositedOn', label: 'Tanggal setor', isDay: true, required: true },
    ],
  },
};

/** The next steps of a bill, as the server allows them, each with the small form it needs. */
export function InvoiceActions({ invoice }: Props) {
  const { steps, busy, errors, dialog } = useInvoiceSteps();
  const [asking, setAsking] = useState<Asking>(null);
  const invoiceId = invoice.id;
  const withReason = (
    key: string,
    label: string,
    step: { run: (variables: { input: { invoiceId: string; reason: string } }) => Promise<unknown> },
    tone?: 'danger',
  ): ActionItem => ({
    key,
    label,
    needsReason: true,
    ...(tone && { tone }),
    onRun: (reason = '') => void step.run({ input: { invoiceId, reason } }),
  });
  const plain = (
    key: string,
    label: string,
    step: { run: (variables: { input: { invoiceId: string } }) => Promise<unknown> },
  ): ActionItem => ({ key, label, tone: 'primary', onRun: () => void step.run({ input: { invoiceId } }) });
  const form = (
    key: Exclude<Asking, null>,
    label: string,
    tone: 'primary' | 'default' = 'primary',
  ): ActionItem => ({ key, label: `${label}…`, tone, onRun: () => setAsking(key) });
  const all: Record<string, ActionItem> = {
    REJECT: withReason('REJECT', t('Tolak tagihan'), steps.reject, 'danger'),
    DISPUTE: withReason('DISPUTE', t('Nyatakan sengketa'), steps.dispute),
    HOLD: withReason('HOLD', t('Tahan'), steps.hold),
    RELEASE: withReason('RELEASE', t('Lepas penahanan'), steps.release),
    RESOLVE: withReason('RESOLVE', t('Selesaikan sengketa'), steps.resolve),
    REFUSE_SPP: withReason('REFUSE_SPP', t('Kembalikan SPP'), steps.refuseSpp),
    REFUSE_SPM: withReason('REFUSE_SPM', t('Kembalikan SPM'), steps.refuseSpm),
    RETURN: form('RETURN', t('Kembalikan dengan alasan'), 'default'),
    CLAIM_BACK: {
      key: 'CLAIM_BACK',
      label: t('Tagih kembali'),
      tone: 'danger',
      needsReason: true,
      onRun: (reason = '') =>
        void steps.claimBack.run({
          input: { invoiceId, reason, lineIds: invoice.lines.map((line) => line.id) },
        }),
    },
    SUBMIT: {
      key: 'SUBMIT',
      label: t('Ajukan tagihan'),
      tone: 'primary',
      onRun: () => void steps.submit.run({ input: { invoiceId, gross: invoice.gross } }),
    },
    CHECK: plain('CHECK', t('Verifikasi tagihan'), steps.check),
    INSPECT: plain('INSPECT', t('Tanda tangani BAP'), steps.inspect),
    HAND_OVER: plain('HAND_OVER', t('Tanda tangani BAST'), steps.handOver),
    ISSUE_SPP: plain('ISSUE_SPP', t('Terbitkan SPP'), steps.issueSpp),
    ISSUE_SPM: plain('ISSUE_SPM', t('Verifikasi atau tanda tangani SPM'), steps.issueSpm),
    RECORD_SP2D: form('RECORD_SP2D', t('Catat SP2D')),
    PAY: form('PAY', t('Catat pembayaran')),
    CLOSE: form('CLOSE', t('Tutup tagihan')),
    RECORD_REFUND: form('RECORD_REFUND', t('Catat pengembalian')),
  };
  const sendStep = (step: Asking, input: object): Promise<unknown> => {
    if (step === 'RECORD_SP2D') return steps.recordSp2d.run({ input: input as never });
    if (step === 'CLOSE') return steps.close.run({ input: input as never });
    if (step === 'RECORD_REFUND') return steps.recordRefund.run({ input: input as never });
    const payment = { ...input, transfer: invoice.transfer, idempotencyKey: `bayar-${invoiceId}` };
    return steps.pay.run({ input: payment as never });
  };
  const send = async (values: Record<string, string>) => {
    const input = {
      invoiceId,
      ...Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '')),
    };
    const done = await sendStep(asking, input);
    if (done) setAsking(null);
  };
  const open = asking && asking !== 'RETURN' ? FORMS[asking] : null;
  return (
    <>
      <Actions actions={invoice.allowedActions.flatMap((action) => all[action] ?? [])} busy={busy} />
      {!asking && <Errors of={errors} all />}
      {dialog}
      {open && (
        <StepDialog
          key={asking}
          title={t(open.title)}
          confirm={t(open.confirm)}
          fields={open.fields}
          busy={busy}
          errors={errors}
          onClose={() => setAsking(null)}
          onSend={(values) => void send(values)}
        />
      )}
      {asking === 'RETURN' && (
        <ReturnDialog
          busy={busy}
          errors={errors}
          onClose={() => setAsking(null)}
          onSend={(faults) =>
            void steps.giveBack
              .run({ input: { invoiceId, faults: faults as never } })
              .then((done) => done && setAsking(null))
          }
        />
      )}
    </>
  );
}
