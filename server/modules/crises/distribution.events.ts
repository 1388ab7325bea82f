import { event } from '../../platform/events';

/** What every event of a distribution carries. */
export interface DistributionValues {
  distributionId: string;
  versionId: string;
  issueId: string;
  crisisId: string | null;
  state: string;
}

/** One target as events tell of it. */
export interface TargetValues extends DistributionValues {
  targetId: string;
  outletId: string;
  mode: string | null;
  score: number;
  targetState: string | null;
}

/** A ranking was frozen: the chosen outlets with their scores, and how many were ranked. */
export const DistributionRanked = event<
  DistributionValues & { ranked: number; chosen: { outletId: string; mode: string; score: number }[] }
>('distribution.ranked', { isInternal: true });
/** A person chose otherwise than the ranking; `formerMode` is what the ranking or a person said before. */
export const DistributionTargetChosen = event<TargetValues & { formerMode: string | null }>(
  'distribution.target_chosen',
  { isInternal: true },
);
/** Sent: targets are queued, paid orders stand issued or wait for the desks. */
export const DistributionSent = event<
  DistributionValues & {
    statementId: string;
    kind: string;
    targets: number;
    paid: number;
    price: number;
    orderIds: string[];
    isMandated: boolean;
    isExercise: boolean;
  }
>('distribution.sent', { isInternal: true });
/** One more outlet gets it free of charge. */
export const DistributionSupplemented = event<TargetValues>('distribution.supplemented', {
  isInternal: true,
});
/** The order it waited for was issued; its delivery begins. */
export const TargetQueued = event<TargetValues>('distribution.queued', { isInternal: true });
/** The mail server took it, or the office keeps it where no mail leaves. */
export const TargetDispatched = event<TargetValues>('distribution.dispatched', { isInternal: true });
/** Every try to deliver failed; other targets are not touched. */
export const TargetFailed = event<TargetValues & { error: string }>('distribution.failed', {
  isInternal: true,
});
export const TargetResent = event<TargetValues>('distribution.resent', { isInternal: true });
export const TargetConfirmed = event<TargetValues>('distribution.confirmed', { isInternal: true });
export const TargetDeclined = event<TargetValues>('distribution.declined', { isInternal: true });
/** Nothing was found within the hours of the profile. */
export const TargetExpired = event<TargetValues>('distribution.expired', { isInternal: true });
export const DistributionClosed = event<DistributionValues>('distribution.closed', { isInternal: true });
export const ReleaseContactSet = event<{ contactId: string; outletId: string }>('releaseContact.set', {
  isInternal: true,
});
