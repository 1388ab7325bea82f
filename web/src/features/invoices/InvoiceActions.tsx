import { Fragment, useState } from 'react';
import { t } from '../../lib/i18n';
import { type ActionItem, Actions } from '../../ui/Actions';
import { Errors } from '../../ui/Errors';
import { CarryOnDialog } from './CarryOnDialog';
import type { InvoiceRecord } from './InvoiceScreen';
import { type FormKey, formOf, isVerified } from './invoiceForms';
import { ReturnDialog } from './ReturnDialog';
import { StepDialog } from './StepDialog';
import { type InvoiceSteps, useInvoiceSteps } from './useInvoiceSteps';

type Step = keyof InvoiceSteps['steps'];
type Asking = FormKey | 'RETURN' | 'CARRY_ON';
interface Look {
  label: string;
  tone?: 'primary' | 'danger';
  /** Asks a reason first. */
  needsReason?: boolean;
}

/** Steps that are one click, or a click and a reason. */
const direct = (): Partial<Record<string, Look>> => ({
  REJECT: { label: t('Tolak tagihan'), tone: 'danger', needsReason: true },
  HOLD: { label: t('Tahan'), needsReason: true },
  RELEASE: { label: t('Lepas penahanan'), needsReason: true },
  RESOLVE: { label: t('Selesaikan sengketa'), needsReason: true },
  REFUSE_SPP: { label: t('Kembalikan SPP'), needsReason: true },
  REFUSE_SPM: { label: t('Kembalikan SPM'), needsReason: true },
  SUBMIT: { label: t('Ajukan tagihan'), tone: 'primary' },
  CHECK: { label: t('Verifikasi tagihan'), tone: 'primary' },
  INSPECT: { label: t('Tanda tangani BAP'), tone: 'primary' },
  HAND_OVER: { label: t('Tanda tangani BAST'), tone: 'primary' },
});

/** Steps that open a small form. */
const withForm = (invoice: InvoiceRecord): Record<Asking, Look> => ({
  RETURN: { label: t('Kembalikan dengan alasan') },
  DISPUTE: { label: t('Nyatakan sengketa') },
  CLAIM_BACK: { label: t('Tagih kembali'), tone: 'danger' },
  ISSUE_SPP: { label: t('Terbitkan SPP'), tone: 'primary' },
  ISSUE_SPM: {
    label: isVerified(invoice) ? t('Tanda tangani SPM') : t('Verifikasi SPM'),
    tone: 'primary',
  },
  RECORD_SP2D: { label: t('Catat SP2D'), tone: 'primary' },
  PAY: { label: t('Catat pembayaran'), tone: 'primary' },
  CLOSE: { label: t('Tutup tagihan'), tone: 'primary' },
  RECORD_REFUND: { label: t('Catat pengembalian'), tone: 'primary' },
  CARRY_ON: { label: t('Lanjutkan pada anggaran baru'), tone: 'primary' },
});

/** Steps that move money once, however often the button is pressed. */
const ONCE: ReadonlySet<string> = new Set(['PAY', 'CLAIM_BACK', 'RECORD_REFUND']);

/** The next steps of a bill, as the server allows them, each with the small form it needs. */
export function InvoiceActions({ invoice }: { invoice: InvoiceRecord }) {
  const [asking, setAsking] = useState<Asking | null>(null);
  const { steps, busy, errors, dialogs, reset } = useInvoiceSteps(() => setAsking(null));
  const ask = (key: Asking) => {
    reset();
    setAsking(key);
  };
  const run = async (key: Step, values: object = {}) => {
    const once = ONCE.has(key) ? { idempotencyKey: `${key}-${invoice.id}` } : {};
    // The form names the fields of the step's own input.
    const input = { invoiceId: invoice.id, ...values, ...once } as never;
    const done = await steps[key].run({ input });
    if (done) setAsking(null);
    return done;
  };
  const plain = direct();
  const formed = withForm(invoice);
  const forms = formOf(invoice);
  const items = invoice.allowedActions.flatMap((key): ActionItem[] => {
    const simple = plain[key];
    if (simple) {
      const values = (reason: string | undefined) =>
        simple.needsReason ? { reason } : key === 'SUBMIT' ? { gross: invoice.gross } : {};
      return [{ key, ...simple, onRun: (reason) => run(key as Step, values(reason)) }];
    }
    const form = formed[key as Asking];
    if (!form) return [];
    // A form with nothing to fill in is no form.
    if (forms[key as FormKey]?.fields.length === 0) return [{ key, ...form, onRun: () => run(key as Step) }];
    return [{ key, ...form, label: `${form.label}…`, onRun: () => ask(key as Asking) }];
  });
  const form = asking && asking !== 'RETURN' && asking !== 'CARRY_ON' ? forms[asking] : null;
  const dialog = { busy, errors, onClose: () => setAsking(null) };
  return (
    <>
      <Actions actions={items} busy={busy} errors={errors} />
      {!asking && <Errors of={errors} all />}
      {dialogs.map((one, index) => (
        <Fragment key={index}>{one}</Fragment>
      ))}
      {form && asking && (
        <StepDialog
          key={asking}
          {...dialog}
          {...form}
          confirm={form.title}
          onSend={(values) => void run(asking, values)}
        />
      )}
      {asking === 'RETURN' && (
        <ReturnDialog {...dialog} lines={invoice.lines} onSend={(faults) => void run('RETURN', { faults })} />
      )}
      {asking === 'CARRY_ON' && (
        <CarryOnDialog {...dialog} invoice={invoice} onSend={(values) => void run('CARRY_ON', values)} />
      )}
    </>
  );
}
