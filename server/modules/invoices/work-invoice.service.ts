import { Role } from '../../platform/actor';
import type { Ctx } from '../../platform/ctx';
import { Invoice } from './invoice.entity';
import { invoiceLifecycle } from './invoice.lifecycle';
import { InvoiceAction as A, InvoiceState as S } from './invoice-kinds';
import { WorkKind } from './work-kinds';
import { ageOf, companyName, joined, source, type WorkLoader } from './work-source.service';

interface Task {
  kind: WorkKind;
  roles: readonly Role[];
  states: readonly S[];
  /** The step that the person must be allowed to take on this very invoice; null where it is only to be looked at. */
  action: A | null;
  verb: string;
  button: string;
  slot?: string;
  isEscalated?: boolean;
}

const TASKS: readonly Task[] = [
  {
    kind: WorkKind.INVOICE_SUBMIT,
    roles: [Role.COMPANY_ADMIN],
    states: [S.DRAFT],
    action: A.SUBMIT,
    verb: 'Ajukan',
    button: 'Lanjutkan',
  },
  {
    kind: WorkKind.INVOICE_FIX,
    roles: [Role.COMPANY_ADMIN],
    states: [S.RETURNED],
    action: A.SUBMIT,
    verb: 'Perbaiki',
    button: 'Perbaiki',
  },
  {
    kind: WorkKind.INVOICE_HAND_OVER,
    roles: [Role.COMPANY_ADMIN],
    states: [S.INSPECTED],
    action: A.HAND_OVER,
    verb: 'Serah terima',
    button: 'Buka BAST',
    slot: 'COMPANY',
  },
  {
    kind: WorkKind.INVOICE_CHECK,
    roles: [Role.TECHNICAL_OFFICER],
    states: [S.SUBMITTED],
    action: A.CHECK,
    verb: 'Periksa',
    button: 'Periksa',
  },
  {
    kind: WorkKind.INVOICE_INSPECT,
    roles: [Role.PROOF_INSPECTOR],
    states: [S.CHECKED],
    action: A.INSPECT,
    verb: 'Tanda tangani BAP',
    button: 'Buka BAP',
  },
  {
    kind: WorkKind.INVOICE_HAND_OVER,
    roles: [Role.COMMITMENT_OFFICER],
    states: [S.INSPECTED],
    action: A.HAND_OVER,
    verb: 'Serah terima',
    button: 'Buka BAST',
    slot: 'COMMITMENT_OFFICER',
  },
  {
    kind: WorkKind.INVOICE_RESOLVE,
    roles: [Role.COMMITMENT_OFFICER],
    states: [S.DISPUTED],
    action: A.RESOLVE,
    verb: 'Selesaikan sengketa',
    button: 'Putuskan',
  },
  {
    kind: WorkKind.INVOICE_SPP,
    roles: [Role.TREASURER],
    states: [S.HANDED_OVER],
    action: A.ISSUE_SPP,
    verb: 'Terbitkan SPP',
    button: 'Buat SPP',
  },
  {
    kind: WorkKind.INVOICE_SPM,
    roles: [Role.FINANCE_OFFICER, Role.BUDGET_USER],
    states: [S.SPP_ISSUED],
    action: A.ISSUE_SPM,
    verb: 'SPM',
    button: 'Buka SPM',
  },
  {
    kind: WorkKind.INVOICE_SP2D,
    roles: [Role.TREASURER],
    states: [S.SPM_ISSUED],
    action: A.RECORD_SP2D,
    verb: 'Catat SP2D',
    button: 'Catat SP2D',
  },
  {
    kind: WorkKind.INVOICE_PAY,
    roles: [Role.TREASURER],
    states: [S.SP2D_ISSUED],
    action: A.PAY,
    verb: 'Catat pembayaran',
    button: 'Catat pembayaran',
  },
  {
    kind: WorkKind.INVOICE_CLOSE,
    roles: [Role.TREASURER],
    states: [S.PAID],
    action: A.CLOSE,
    verb: 'Serahkan bukti potong',
    button: 'Tutup',
  },
  {
    kind: WorkKind.INVOICE_REFUND,
    roles: [Role.TREASURER],
    states: [S.REFUND_DUE],
    action: A.RECORD_REFUND,
    verb: 'Catat setoran',
    button: 'Catat',
  },
  {
    kind: WorkKind.INVOICE_RELEASE,
    roles: [Role.BUDGET_USER],
    states: [S.ON_HOLD],
    action: A.RELEASE,
    verb: 'Putuskan penahanan',
    button: 'Putuskan',
  },
  {
    kind: WorkKind.INVOICE_CARRY_ON,
    roles: [Role.FINANCE_OFFICER],
    states: [S.CARRIED_OVER],
    action: A.CARRY_ON,
    verb: 'Tunda bayar',
    button: 'Pilih mata anggaran',
  },
  {
    kind: WorkKind.INVOICE_ESCALATED,
    roles: [Role.BUDGET_USER],
    states: [S.RETURNED, S.SUBMITTED],
    action: null,
    verb: 'Tinjau',
    button: 'Tinjau',
    isEscalated: true,
  },
];

const task = ({ kind, roles, states, action, verb, button, slot, isEscalated }: Task): WorkLoader =>
  source<Invoice>({
    kind,
    roles,
    states,
    entity: Invoice,
    age: ageOf('invoice'),
    path: ({ id }) => `/tagihan/${id}`,
    ...(slot && { slot }),
    filter: (query) => void (isEscalated && query.andWhere('row.returnCount >= 3')),
    isMine: async (_actor, row, ctx) =>
      action === null || (await invoiceLifecycle.allowed(ctx, row)).includes(action),
    words: async (ctx: Ctx, row) => ({
      title: `${verb} ${row.label}`,
      subtitle: joined(await companyName(ctx, row.companyId), row.state === S.RETURNED ? row.reason : null),
      amount: row.gross,
      action: button,
    }),
  });

/** What waits in invoices. */
export const invoiceWork: readonly WorkLoader[] = TASKS.map(task);
