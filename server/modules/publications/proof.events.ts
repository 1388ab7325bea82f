import { event } from '../../platform/events';

/** What every event of a proof carries; `articleId` is the article's number as text. */
export interface ProofValues {
  proofId: string;
  orderId: string;
  orderLineId: string;
  contractId: string;
  companyId: string;
  outletId: string;
  orderNumber: string | null;
  articleId: string | null;
  state: string;
  originRef: string | null;
}

/** The states that the machine passed, in order. */
interface Path {
  path: string[];
  forward: number | null;
}

/** A company gave an address or a file. */
export const ProofSubmitted = event<ProofValues & Path>('proof.submitted');
/** Monitoring found an article that carries an ordered text. */
export const ProofFound = event<ProofValues & Path>('proof.found');
/** Somebody of the office offered a monitored article. */
export const ProofAttached = event<ProofValues & Path>('proof.attached');
/** Our own capture of a proof was made and checked. */
export const ProofChecked = event<ProofValues & Path>('proof.checked');
export const ProofReviewAsked = event<ProofValues>('proof.review_asked');
export const ProofAccepted = event<ProofValues>('proof.accepted');
export const ProofReturned = event<ProofValues>('proof.returned');
export const ProofReuploaded = event<ProofValues & Path>('proof.reuploaded');
export const ProofRejected = event<ProofValues>('proof.rejected');
/** The acceptance was taken back; `invoiceId` names the invoice that had billed it. */
export const ProofRevoked = event<ProofValues & { invoiceId: string | null }>('proof.revoked');
/** The page of an accepted proof changed or vanished before its time was over (P5). */
export const ProofPageChanged = event<ProofValues & { liveness: string }>('proof.page_changed');
