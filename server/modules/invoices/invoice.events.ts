import { event } from '../../platform/events';

/** What every event of an invoice carries; `number` is null for a draft. */
export interface InvoiceValues {
  invoiceId: string;
  companyId: string;
  number: string | null;
  state: string;
  gross: number;
  returnCount: number;
}

export const InvoiceDrafted = event<InvoiceValues>('invoice.drafted');
export const InvoiceEdited = event<InvoiceValues>('invoice.edited');
export const InvoiceSubmitted = event<InvoiceValues>('invoice.submitted');
/** `isEscalated` from the third return on: the budget user is told. */
export const InvoiceReturned = event<
  InvoiceValues & { isEscalated: boolean; faults: { subject: string; reason: string }[] }
>('invoice.returned');
export const InvoiceChecked = event<InvoiceValues>('invoice.checked');
export const InvoiceInspected = event<InvoiceValues & { inspectionNumber: string }>('invoice.inspected');
/** One of two signatures was given; the state did not move. */
export const InvoiceEndorsed = event<InvoiceValues & { action: string }>('invoice.endorsed');
export const InvoiceHandedOver = event<InvoiceValues & { handoverNumber: string }>('invoice.handed_over');
export const InvoiceSppIssued = event<InvoiceValues & { sppNumber: string }>('invoice.spp_issued');
export const InvoiceSpmIssued = event<InvoiceValues & { spmNumber: string }>('invoice.spm_issued');
export const InvoiceSppRefused = event<InvoiceValues>('invoice.spp_refused');
export const InvoiceSpmRefused = event<InvoiceValues>('invoice.spm_refused');
export const InvoiceSp2dRecorded = event<InvoiceValues & { sp2dNumber: string }>('invoice.sp2d_recorded');
export const InvoicePaid = event<InvoiceValues & { paymentId: string; transfer: number; remitted: number }>(
  'invoice.paid',
);
export const InvoiceClosed = event<InvoiceValues>('invoice.closed');
export const InvoiceRejected = event<InvoiceValues>('invoice.rejected');
export const InvoiceDisputed = event<InvoiceValues>('invoice.disputed');
export const InvoiceResolved = event<InvoiceValues>('invoice.resolved');
export const InvoiceHeld = event<InvoiceValues>('invoice.held');
export const InvoiceReleased = event<InvoiceValues>('invoice.released');
export const InvoiceClaimedBack = event<InvoiceValues & { refundId: string; amount: number }>(
  'invoice.claimed_back',
);
export const InvoiceRefunded = event<InvoiceValues & { refundId: string; amount: number }>(
  'invoice.refunded',
);
export const InvoiceCarriedOver = event<InvoiceValues>('invoice.carried_over');
export const InvoiceCarriedOn = event<InvoiceValues & { budgetLineId: string }>('invoice.carried_on');
