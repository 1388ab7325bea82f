import type { Module } from '../../platform/module';
import {
  ArticleProofsResolver,
  BudgetLineInvoicesResolver,
  CompanyInvoicesResolver,
  ContractInvoicesResolver,
  OrderInvoicesResolver,
  ProofInvoiceResolver,
} from './elsewhere.resolver';
import { Invoice } from './invoice.entity';
import { invoiceJobs } from './invoice.jobs';
import { InvoiceResolver } from './invoice.resolver';
import { InvoiceAttachment } from './invoice-attachment.entity';
import { InvoiceFieldsResolver } from './invoice-fields.resolver';
import { InvoiceLine } from './invoice-line.entity';
import { InvoiceMutationResolver } from './invoice-mutation.resolver';
import {
  InvoiceAttachmentResolver,
  InvoiceLineResolver,
  PaymentFieldsResolver,
} from './invoice-parts.resolver';
import { InvoiceStep } from './invoice-step.entity';
import { Payment } from './payment.entity';
import { PaymentMutationResolver } from './payment-mutation.resolver';
import { Refund } from './refund.entity';
import { WorkResolver } from './work.resolver';

/** Invoices, taxes, payments, and what waits for whom. */
export const invoicesModule: Module = {
  name: 'invoices',
  entities: [Invoice, InvoiceLine, InvoiceStep, InvoiceAttachment, Payment, Refund],
  resolvers: [
    InvoiceResolver,
    InvoiceFieldsResolver,
    InvoiceLineResolver,
    InvoiceAttachmentResolver,
    InvoiceMutationResolver,
    PaymentMutationResolver,
    PaymentFieldsResolver,
    ContractInvoicesResolver,
    BudgetLineInvoicesResolver,
    CompanyInvoicesResolver,
    OrderInvoicesResolver,
    ProofInvoiceResolver,
    ArticleProofsResolver,
    WorkResolver,
  ],
  jobs: invoiceJobs,
};
