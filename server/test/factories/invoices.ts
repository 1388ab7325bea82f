import type { BudgetLine } from '../../modules/budget/budget-line.entity';
import { CashRelease } from '../../modules/budget/cash-release.entity';
import { AttachmentKind } from '../../modules/invoices/attachment-kinds';
import { Invoice } from '../../modules/invoices/invoice.entity';
import type { DraftInvoiceInput } from '../../modules/invoices/invoice.inputs';
import { checkInvoice } from '../../modules/invoices/invoice-check.service';
import { draftInvoice } from '../../modules/invoices/invoice-draft.service';
import { InvoiceState } from '../../modules/invoices/invoice-kinds';
import {
  handOverInvoice,
  inspectInvoice,
  issueSpm,
  issueSpp,
  recordSp2d,
} from '../../modules/invoices/invoice-papers.service';
import { submitInvoice } from '../../modules/invoices/invoice-submit.service';
import { closeInvoice, payInvoice } from '../../modules/invoices/payment.service';
import { BankAccount } from '../../modules/outlets/bank-account.entity';
import { PressCompany } from '../../modules/outlets/press-company.entity';
import type { Proof } from '../../modules/publications/proof.entity';
import { Actor, Role } from '../../platform/actor';
import { newId } from '../../platform/ids';
import { StoredFile } from '../../platform/stored-file.entity';
import type { TestApp } from '../app';
import { makeBankAccount } from './outlets';
import { type Placed, provenOrder } from './publications';

const person = (name: string, role: Role, companyId: string | null = null): Actor =>
  new Actor({ id: newId(), kind: 'PERSON', name, roles: [role], companyId, workUnitId: null });

/** The persons who move an invoice; names as in the acceptance story. */
export interface Payers {
  joko: Actor;
  tomi: Actor;
  nia: Actor;
  gita: Actor;
  hana: Actor;
  oka: Actor;
  putra: Actor;
}

/** One person for each step of an invoice of this company. */
export const payers = (companyId: string): Payers => ({
  joko: person('Joko', Role.COMPANY_ADMIN, companyId),
  tomi: person('Tomi', Role.TECHNICAL_OFFICER),
  nia: person('Nia', Role.PROOF_INSPECTOR),
  gita: person('Gita', Role.COMMITMENT_OFFICER),
  hana: person('Hana', Role.TREASURER),
  oka: person('Oka', Role.FINANCE_OFFICER),
  putra: person('Putra', Role.BUDGET_USER),
});

/** Makes a company payable: a bank account in its name, unless it has one, and cash released in each quarter. */
export async function makePayable(
  app: TestApp,
  companyId: string,
  budgetLine: BudgetLine,
  released = 250_000_000,
): Promise<void> {
  await app.perform(async (ctx) => {
    if (!(await ctx.db.existsBy(BankAccount, { companyId }))) {
      await makeBankAccount(ctx, await ctx.db.findOneByOrFail(PressCompany, { id: companyId }));
    }
    if (await ctx.db.existsBy(CashRelease, { budgetLineId: budgetLine.id })) return;
    for (const quarter of [1, 2, 3, 4])
      await ctx.create(CashRelease, { budgetLineId: budgetLine.id, quarter, amount: released, requested: 0 });
  });
}

export interface Billable extends Placed {
  proofs: Proof[];
  by: Placed['by'] & Payers;
}

/** Proven units ready to be billed: order, proofs, bank account and cash release; persons of the order and the invoice. */
export async function billable(
  app: TestApp,
  options: Parameters<typeof provenOrder>[1] = {},
): Promise<Billable> {
  const placed = await provenOrder(app, options);
  await makePayable(app, placed.made.companyId, placed.made.budgetLine);
  return {
    ...placed,
    by: { ...placed.by, ...payers(placed.made.companyId), ...options?.by } as Billable['by'],
  };
}

/** Papers a company gives, as input. */
export async function papers(
  app: TestApp,
  companyId: string,
  kinds: readonly AttachmentKind[] = COMPANY_PAPERS,
): Promise<{ kind: AttachmentKind; fileId: string }[]> {
  const { id } = await app.perform((ctx) =>
    ctx.create(StoredFile, {
      name: 'berkas.pdf',
      mime: 'application/pdf',
      size: 1,
      sha256: 'b'.repeat(64),
      uploadedById: newId(),
      companyId,
    }),
  );
  return kinds.map((kind) => ({ kind, fileId: id }));
}

const COMPANY_PAPERS = [
  AttachmentKind.PAYMENT_REQUEST,
  AttachmentKind.INVOICE,
  AttachmentKind.RECEIPT,
  AttachmentKind.TAX_INVOICE,
];

let serial = 0;

/** Input of a complete draft over these proofs, with a tax invoice for the price given (none without). */
export async function draftInput(
  app: TestApp,
  companyId: string,
  proofs: readonly Proof[],
  tax?: { vatBase: number; vat: number },
): Promise<DraftInvoiceInput> {
  serial += 1;
  const day = app.clock.now().toISOString().slice(0, 10);
  return {
    companyInvoiceNumber: `T/${serial}`,
    proofIds: proofs.map(({ id }) => id),
    attachments: await papers(app, companyId),
    ...(tax && { taxInvoice: { number: `02004-${serial}`, issuedOn: day, ...tax } }),
  };
}

/** The tax invoice figures of a price before VAT, by the rates of 2026. */
export const vatFor = (price: number): { vatBase: number; vat: number } => {
  const vatBase = Math.floor((price * 22 + 12) / 24);
  return { vatBase, vat: Math.floor((vatBase * 24 + 100) / 200) };
};

const WAY = [
  InvoiceState.DRAFT,
  InvoiceState.SUBMITTED,
  InvoiceState.CHECKED,
  InvoiceState.INSPECTED,
  InvoiceState.HANDED_OVER,
  InvoiceState.SPP_ISSUED,
  InvoiceState.SPM_ISSUED,
  InvoiceState.SP2D_ISSUED,
  InvoiceState.PAID,
  InvoiceState.CLOSED,
];

interface BillOptions {
  state?: InvoiceState;
  bill?: Billable;
  proofs?: readonly Proof[];
}

export interface Billed extends Billable {
  invoice: Invoice;
}

/** An invoice over all proofs of an order, taken through the use cases to `state` (SUBMITTED unless said). */
export async function billedInvoice(app: TestApp, options: BillOptions = {}): Promise<Billed> {
  const bill = options.bill ?? (await billable(app));
  const { joko } = bill.by;
  const proofs = options.proofs ?? bill.proofs;
  const price = proofs.reduce((sum, proof) => sum + proof.price, 0);
  const input = await draftInput(
    app,
    bill.made.companyId,
    proofs,
    bill.order.isVatRegistered ? vatFor(price) : undefined,
  );
  const draft = await app.perform((ctx) => draftInvoice(ctx, input), joko);
  await advance(app, draft, bill.by, options.state ?? InvoiceState.SUBMITTED);
  return { ...bill, invoice: await app.db.findOneByOrFail(Invoice, { id: draft.id }) };
}

/** Takes a draft through the use cases to `state`. */
export async function advance(
  app: TestApp,
  { id: invoiceId, gross }: Invoice,
  by: Payers,
  state: InvoiceState,
): Promise<void> {
  const on = app.clock.now().toISOString().slice(0, 10);
  const steps: [Actor[], Parameters<TestApp['perform']>[0]][] = [
    [[by.joko], (ctx) => submitInvoice(ctx, { invoiceId, gross })],
    [[by.tomi], (ctx) => checkInvoice(ctx, { invoiceId })],
    [[by.nia], (ctx) => inspectInvoice(ctx, { invoiceId })],
    [[by.joko, by.gita], (ctx) => handOverInvoice(ctx, { invoiceId })],
    [[by.hana], (ctx) => issueSpp(ctx, { invoiceId })],
    [[by.oka, by.putra], (ctx) => issueSpm(ctx, { invoiceId })],
    [[by.hana], (ctx) => recordSp2d(ctx, { invoiceId, number: '0415/2026', issuedOn: on })],
    [
      [by.hana],
      (ctx) =>
        payInvoice(ctx, { invoiceId, bankOn: on, taxBillingCode: '0260212', taxPaymentNumber: 'A1B2C3' }),
    ],
    [[by.hana], (ctx) => closeInvoice(ctx, { invoiceId, withholdingSlipNumber: 'BP-1' })],
  ];
  for (const [actors, act] of steps.slice(0, WAY.indexOf(state)))
    for (const actor of actors) await app.perform(act, actor);
}
