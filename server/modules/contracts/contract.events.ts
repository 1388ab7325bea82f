import { event } from '../../platform/events';

/** What every event of a contract carries. */
export interface ContractValues {
  contractId: string;
  companyId: string;
  outletId: string;
  number: string;
}

export const ContractDrafted = event<ContractValues>('contract.drafted');
export const ContractEdited = event<ContractValues>('contract.edited');
export const ContractNegotiated = event<ContractValues>('contract.negotiated');
export const ContractPriceExcepted = event<ContractValues>('contract.price_excepted');
/** One of the two signatures of a step was given; `action` names the step. */
export const ContractEndorsed = event<ContractValues & { action: string }>('contract.endorsed');
export const ContractAgreed = event<ContractValues>('contract.agreed');
export const ContractSigned = event<ContractValues>('contract.signed');
export const ContractActivated = event<ContractValues>('contract.activated');
export const ContractAmendmentDrafted = event<ContractValues & { amendmentId: string }>(
  'contract.amendment_drafted',
);
export const ContractAmended = event<ContractValues & { amendmentId: string }>('contract.amended');
export const ContractAmendmentWithdrawn = event<ContractValues & { amendmentId: string }>(
  'contract.amendment_withdrawn',
);
export const ContractSuspended = event<ContractValues>('contract.suspended');
export const ContractResumed = event<ContractValues>('contract.resumed');
export const ContractExpired = event<ContractValues>('contract.expired');
export const ContractExhausted = event<ContractValues>('contract.exhausted');
export const ContractReopened = event<ContractValues>('contract.reopened');
export const ContractAbandoned = event<ContractValues>('contract.abandoned');
export const ContractTerminationProposed = event<ContractValues & { ground: string }>(
  'contract.termination_proposed',
);
export const ContractTerminationRefused = event<ContractValues>('contract.termination_refused');
export const ContractTerminated = event<ContractValues & { ground: string }>('contract.terminated');
export const ContractClosed = event<ContractValues>('contract.closed');
