import { event } from '../../platform/events';

/** What every event of a pickup carries. */
export interface PickupValues {
  pickupId: string;
  articleId: string;
  issueId: string;
  versionId: string;
  targetId: string | null;
  mode: string | null;
  state: string;
  matchScore: number;
}

/** An article that carries, or may carry, a statement was found or added. */
export const PickupFound = event<PickupValues>('pickup.found', { isInternal: true });
export const PickupAccepted = event<PickupValues>('pickup.accepted', { isInternal: true });
export const PickupRejected = event<PickupValues>('pickup.rejected', { isInternal: true });
export const PickupLabelled = event<PickupValues>('pickup.labelled', { isInternal: true });
