import { event } from '../../platform/events';

/** What every event of a fact carries. */
export interface FactValues {
  factId: string;
  issueId: string;
  agencyId: string;
  status: string;
}

export const FactAdded = event<FactValues>('fact.added', { isInternal: true });
export const FactConfirmed = event<FactValues>('fact.confirmed', { isInternal: true });
export const FactRefuted = event<FactValues>('fact.refuted', { isInternal: true });
export const FactReopened = event<FactValues>('fact.reopened', { isInternal: true });
export const KeyMessageSaved = event<{ issueId: string }>('key_message.saved', { isInternal: true });
export const KeyMessageRemoved = event<{ issueId: string }>('key_message.removed', { isInternal: true });
