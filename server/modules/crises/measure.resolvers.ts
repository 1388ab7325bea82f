import { ClarificationFieldsResolver, ClarificationResolver } from './clarification.resolver';
import { CorrectionRequestResolver } from './correction-request.resolver';
import { FollowUpResolver, PlaybookProposalResolver } from './follow-up.resolver';
import { InquiryFieldsResolver, InquiryResolver } from './inquiry.resolver';
import { CrisisMeasureResolver } from './measurement.resolver';
import { RiskResolver } from './preparedness.resolver';
import { ReviewResolver } from './review.resolver';
import { ReviewSummaryResolver } from './review-summary.resolver';
import { CrisisSituationResolver, SituationReportResolver } from './situation-report.resolver';

/** Resolvers of inquiries, reports, clarifications, measuring and reviews. */
export const measureResolvers = [
  InquiryResolver,
  InquiryFieldsResolver,
  SituationReportResolver,
  CrisisSituationResolver,
  ClarificationResolver,
  ClarificationFieldsResolver,
  CorrectionRequestResolver,
  CrisisMeasureResolver,
  ReviewResolver,
  ReviewSummaryResolver,
  FollowUpResolver,
  PlaybookProposalResolver,
  RiskResolver,
] as const;
