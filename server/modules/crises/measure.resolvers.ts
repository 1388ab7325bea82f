import { ClarificationFieldsResolver, ClarificationResolver } from './clarification.resolver';
import { InquiryFieldsResolver, InquiryResolver } from './inquiry.resolver';
import { CrisisSituationResolver, SituationReportResolver } from './situation-report.resolver';

/** Resolvers of inquiries, reports, clarifications, measuring and reviews. */
export const measureResolvers = [
  InquiryResolver,
  InquiryFieldsResolver,
  SituationReportResolver,
  CrisisSituationResolver,
  ClarificationResolver,
  ClarificationFieldsResolver,
] as const;
