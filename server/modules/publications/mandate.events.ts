import { event } from '../../platform/events';

/** What every event of a mandate carries. */
export interface MandateValues {
  mandateId: string;
  number: string | null;
  state: string;
}

export const MandateDrafted = event<MandateValues>('mandate.drafted', { isInternal: true });
/** One of the two signatures was given; with the second the mandate is in force. */
export const MandateSigned = event<MandateValues>('mandate.signed', { isInternal: true });
export const MandateRevoked = event<MandateValues>('mandate.revoked', { isInternal: true });
export const MandateDiscarded = event<MandateValues>('mandate.discarded', { isInternal: true });
/** Orders were issued in the names of the signers. */
export const MandateUsed = event<MandateValues & { caseCode: string; price: number; orderIds: string[] }>(
  'mandate.used',
  { isInternal: true },
);
/** An order under a mandate ended: its price counts no longer. */
export const MandateFreed = event<MandateValues & { orderId: string; price: number }>('mandate.freed', {
  isInternal: true,
});
