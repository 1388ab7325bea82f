import { Field, ObjectType } from 'type-graphql';
import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode, notFound } from '../../platform/errors';
import { StoredFile } from '../../platform/stored-file.entity';
import { Contract, ProcurementMethod } from '../contracts/contract.entity';
import { ATTACHMENT_LABELS, AttachmentKind as Kind } from './attachment-kinds';
import type { Invoice } from './invoice.entity';
import type { InvoiceAttachmentInput } from './invoice.inputs';
import { InvoiceAttachment } from './invoice-attachment.entity';
import { IncomeTaxKind } from './invoice-kinds';
import type { InvoiceLine } from './invoice-line.entity';
import { linesOf } from './invoice-money.service';

@ObjectType({ description: 'One paper that the payment file of this invoice needs.', simpleResolvers: true })
export class RequiredAttachment {
  @Field(() => Kind, { description: 'Which paper.' })
  kind!: Kind;

  @Field(() => String, { description: 'Its Indonesian name.' })
  label!: string;

  @Field(() => Boolean, { description: 'True when the company uploads it; otherwise the office makes it.' })
  isByCompany!: boolean;

  @Field(() => Boolean, { description: 'Whether it is there.' })
  isComplete!: boolean;
}

/** Contracts of the lines, each once; the caller may see the invoice. */
async function contractsOf(ctx: Ctx, lines: readonly InvoiceLine[]): Promise<Contract[]> {
  const ids = [...new Set(lines.map((line) => line.contractId))];
  const rows = await Promise.all(ids.map((id) => ctx.db.findOneBy(Contract, { id })));
  return rows.filter((row) => row !== null);
}

/** Papers that the company uploads before SUBMIT, by the case (4.5). */
function companyKinds(invoice: Invoice, contracts: readonly Contract[]): Kind[] {
  const isCatalogue = contracts.some(
    (contract) => contract.procurementMethod === ProcurementMethod.E_PURCHASING,
  );
  return [
    Kind.PAYMENT_REQUEST,
    Kind.INVOICE,
    Kind.RECEIPT,
    ...(invoice.vat > 0 ? [Kind.TAX_INVOICE] : []),
    ...(invoice.incomeTaxKind === IncomeTaxKind.FINAL ? [Kind.PP55_LETTER] : []),
    ...(isCatalogue ? [Kind.CATALOGUE_PRINTOUT] : []),
  ];
}

const worthOf = (contract: Contract): number => contract.ceiling ?? contract.ordered;

/** Papers the office makes, with whether they are there. */
function officeKinds(ctx: Ctx, invoice: Invoice, contracts: readonly Contract[]): [Kind, boolean][] {
  const needsCard = contracts.some(
    (contract) => worthOf(contract) > Number(ctx.profile.settings.controlCardFrom ?? 50_000_000),
  );
  return [
    [Kind.CONTRACT, true],
    [Kind.PROOF_FILE, true],
    [Kind.NPWP, true],
    [Kind.BANK_REFERENCE, invoice.bankAccountId !== null],
    ...(needsCard ? [[Kind.CONTROL_CARD, true] satisfies [Kind, boolean]] : []),
    [Kind.BAP, invoice.inspectionNumber !== null],
    [Kind.BAST, invoice.handoverNumber !== null],
    [Kind.PAYMENT_REPORT, invoice.paymentReportNumber !== null],
    [Kind.SPP, invoice.sppNumber !== null],
    [Kind.SPM, invoice.spmNumber !== null],
    [Kind.SP2D, invoice.sp2dNumber !== null],
    ...(invoice.remitted > 0 ? [[Kind.TAX_BILLING, invoice.paidAt !== null] satisfies [Kind, boolean]] : []),
  ];
}

/** Files of an invoice that count, oldest first. */
export const attachmentsOf = (ctx: Ctx, invoiceId: string): Promise<InvoiceAttachment[]> =>
  ctx.db.find(InvoiceAttachment, {
    where: { invoiceId, isVoid: false },
    order: { createdAt: 'ASC', id: 'ASC' },
  });

/** Every paper the payment file needs, with whether it is there. */
export async function requiredAttachments(ctx: Ctx, invoice: Invoice): Promise<RequiredAttachment[]> {
  const contracts = await contractsOf(ctx, await linesOf(ctx, invoice.id));
  const given = new Set((await attachmentsOf(ctx, invoice.id)).map(({ kind }) => kind));
  const row = (kind: Kind, isByCompany: boolean, isComplete: boolean) => ({
    kind,
    label: ATTACHMENT_LABELS[kind],
    isByCompany,
    isComplete,
  });
  return [
    ...companyKinds(invoice, contracts).map((kind) => row(kind, true, given.has(kind))),
    ...officeKinds(ctx, invoice, contracts).map(([kind, isComplete]) => row(kind, false, isComplete)),
  ];
}

/** Refuses an invoice without all papers of the company, naming every missing one. @throws INVALID_INPUT */
export async function assertAttachmentsComplete(ctx: Ctx, invoice: Invoice): Promise<void> {
  const missing = (await requiredAttachments(ctx, invoice)).filter(
    (one) => one.isByCompany && !one.isComplete,
  );
  if (missing.length === 0) return;
  const names = missing.map(({ label }) => label).join(', ');
  throw new DomainError(ErrorCode.INVALID_INPUT, `Berkas belum lengkap: ${names}.`, [
    'attachments',
    missing[0]?.kind ?? '',
  ]);
}

/** Adds files; one of a kind replaces the former, which is kept. @throws NOT_FOUND for a file that is not the caller's */
export async function attach(
  ctx: Ctx,
  invoice: Invoice,
  files: readonly InvoiceAttachmentInput[],
): Promise<void> {
  for (const { kind, fileId } of files) {
    if (!(await ctx.find(StoredFile, fileId))) throw notFound(['attachments', kind]);
    if (kind !== Kind.OTHER) await replace(ctx, invoice.id, kind);
    await ctx.create(InvoiceAttachment, {
      invoiceId: invoice.id,
      companyId: invoice.companyId,
      kind,
      fileId,
      addedById: ctx.actor.id ?? '',
      isVoid: false,
    });
  }
}

async function replace(ctx: Ctx, invoiceId: string, kind: Kind): Promise<void> {
  for (const { id } of await ctx.db.findBy(InvoiceAttachment, { invoiceId, kind, isVoid: false })) {
    const former = await ctx.get(InvoiceAttachment, id);
    former.isVoid = true;
    await ctx.save(former);
  }
}
