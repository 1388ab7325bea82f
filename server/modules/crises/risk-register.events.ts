import { event } from '../../platform/events';

/** What every event of a risk carries. */
export interface RiskTold {
  riskId: string;
  title: string;
  likelihood: number;
  impact: number;
  reviewDueOn: string;
  ownerId: string | null;
}

const internal = { isInternal: true } as const;

export const RiskAdded = event<RiskTold>('risk_entry.added', internal);
export const RiskEdited = event<RiskTold>('risk_entry.edited', internal);
export const RiskReviewed = event<RiskTold>('risk_entry.reviewed', internal);
export const RiskRetired = event<RiskTold>('risk_entry.retired', internal);
/** Its day passed; told once. */
export const RiskReviewDue = event<RiskTold>('risk_entry.review_due', internal);
