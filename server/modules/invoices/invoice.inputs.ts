import { Field, InputType, ObjectType } from 'type-graphql';
import {
  InDay,
  InEnum,
  InEnums,
  InFlag,
  InId,
  InIdempotencyKey,
  InIds,
  InObject,
  InObjects,
  InRupiah,
  InText,
  InVersion,
  InWhole,
} from '../../platform/inputs';
import { Payload } from '../../platform/payload';
import { AttachmentKind, FaultSubject } from './attachment-kinds';
import { Invoice } from './invoice.entity';
import { InvoiceState } from './invoice-kinds';

@ObjectType({ description: 'An invoice after a mutation.' })
export class InvoicePayload extends Payload {
  @Field(() => Invoice, { nullable: true, description: 'The invoice; null when nothing was changed.' })
  invoice?: Invoice | null;
}

@InputType({ description: 'A file for the payment file.' })
export class InvoiceAttachmentInput {
  @InEnum(AttachmentKind, { description: 'Which paper it is.' })
  kind!: AttachmentKind;

  @InId({ description: 'Uploaded file.' })
  fileId!: string;
}

@InputType({ description: 'What the tax invoice (faktur pajak) says.' })
export class TaxInvoiceInput {
  @InText({ description: 'Number.', max: 60 })
  number!: string;

  @InDay({ description: 'Date.' })
  issuedOn!: string;

  @InRupiah({ description: 'VAT base (DPP).' })
  vatBase!: number;

  @InRupiah({ description: 'VAT (PPN).' })
  vat!: number;
}

@InputType({ description: 'A new invoice; a draft holds nothing.' })
export class DraftInvoiceInput {
  @InText({ description: "Number printed on the company's invoice.", max: 60 })
  companyInvoiceNumber!: string;

  @InDay({ description: "Date of the company's invoice; today when absent.", nullable: true })
  issuedOn?: string | null;

  @InIds({ description: 'Accepted proofs that are not billed yet.' })
  proofIds!: string[];

  @InObjects(() => InvoiceAttachmentInput, {
    description: 'Papers; may be added later.',
    nullable: true,
    max: 50,
  })
  attachments?: InvoiceAttachmentInput[] | null;

  @InObject(() => TaxInvoiceInput, {
    description: 'The tax invoice; only of a registered company.',
    nullable: true,
  })
  taxInvoice?: TaxInvoiceInput | null;

  @InIdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: 'Changes of a draft or returned invoice; absent leaves a value as it is.' })
export class InvoiceChanges {
  @InText({ description: "Number printed on the company's invoice.", max: 60, min: 1, nullable: true })
  companyInvoiceNumber?: string | null;

  @InDay({ description: "Date of the company's invoice.", nullable: true })
  issuedOn?: string | null;

  @InIds({ description: 'The proofs it is to claim, all of them.', nullable: true })
  proofIds?: string[] | null;

  @InObjects(() => InvoiceAttachmentInput, {
    description: 'Papers to add; a paper of one kind replaces the former.',
    nullable: true,
    max: 50,
  })
  attachments?: InvoiceAttachmentInput[] | null;

  @InObject(() => TaxInvoiceInput, { description: 'The tax invoice; null takes it out.', nullable: true })
  taxInvoice?: TaxInvoiceInput | null;
}

@InputType({ description: 'An edit of a draft or returned invoice.' })
export class EditInvoiceInput {
  @InId({ description: 'The invoice.' })
  invoiceId!: string;

  @InVersion()
  expectedVersion!: number;

  @InObject(() => InvoiceChanges, { description: 'What changes.' })
  changes!: InvoiceChanges;
}

@InputType({ description: 'The submission of an invoice.' })
export class SubmitInvoiceInput {
  @InId({ description: 'The invoice.' })
  invoiceId!: string;

  @InRupiah({
    description:
      "Total with VAT as printed on the company's invoice; refused when it differs from the computed one.",
  })
  gross!: number;

  @InIdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: 'An invoice to act on.' })
export class InvoiceIdInput {
  @InId({ description: 'The invoice.' })
  invoiceId!: string;
}

@InputType({ description: 'An invoice to act on, with the reason.' })
export class InvoiceReasonInput {
  @InId({ description: 'The invoice.' })
  invoiceId!: string;

  @InText({ description: 'Why.', max: 2000 })
  reason!: string;
}

@InputType({ description: 'One thing the company must correct.' })
export class InvoiceFaultInput {
  @InEnum(FaultSubject, { description: 'What is at fault.' })
  subject!: FaultSubject;

  @InId({ description: 'The line, for the subject LINE.', nullable: true })
  lineId?: string | null;

  @InEnum(AttachmentKind, { description: 'The paper, for the subject ATTACHMENT.', nullable: true })
  attachment?: AttachmentKind | null;

  @InText({ description: 'What is wrong, in words.', max: 1000 })
  reason!: string;
}

@InputType({ description: 'A return with all faults at once.' })
export class ReturnInvoiceInput {
  @InId({ description: 'The invoice.' })
  invoiceId!: string;

  @InObjects(() => InvoiceFaultInput, { description: 'All faults, each with its reason.', max: 50 })
  faults!: InvoiceFaultInput[];
}

@InputType({ description: 'The opening of a dispute.' })
export class DisputeInvoiceInput {
  @InId({ description: 'The invoice.' })
  invoiceId!: string;

  @InText({ description: 'Why.', max: 2000 })
  reason!: string;

  @InId({ description: 'Evidence, an uploaded file.', nullable: true })
  fileId?: string | null;
}

@InputType({ description: 'The line of the new year that a carried-over invoice goes on.' })
export class CarryOnInvoiceInput {
  @InId({ description: 'The invoice.' })
  invoiceId!: string;

  @InId({ description: 'Budget line of the same work unit in a later year.' })
  budgetLineId!: string;
}

@InputType({ description: 'Which invoices.' })
export class InvoiceFilter {
  @InEnums(InvoiceState, { description: 'Only these states.', nullable: true })
  states?: InvoiceState[] | null;

  @InId({ description: 'Only of this company.', nullable: true })
  companyId?: string | null;

  @InId({ description: 'Only on this contract.', nullable: true })
  contractId?: string | null;

  @InId({ description: 'Only charged to this budget line.', nullable: true })
  budgetLineId?: string | null;

  @InWhole({ description: 'Only of this fiscal year.', min: 2000, max: 2100, nullable: true })
  fiscalYear?: number | null;

  @InText({
    description: "Only with this text in the office's or the company's number or the company's name.",
    max: 100,
    nullable: true,
  })
  text?: string | null;

  @InFlag({ description: 'Only late ones, or only those in time.', nullable: true })
  isLate?: boolean | null;
}
