import type { Module } from '../../platform/module';
import { Alert, AlertEvent } from './alert.entity';
import { AlertStep } from './alert-step.entity';
import { ArticleSignal } from './article-signal.entity';
import { RiskAssessment } from './assessment.entity';
import { CaseAccess } from './case-access.entity';
import { ChoiceResolver } from './choice.resolver';
import { Claim, ClaimMatch } from './claim.entity';
import { ClaimMatchResolver, ClaimResolver } from './claim.resolver';
import { claimSubscribers } from './claim.subscribers';
import { DutyShift } from './duty-shift.entity';
import { Issue, IssueStory } from './issue.entity';
import { IssueResolver } from './issue.resolver';
import { IssueFieldsResolver } from './issue-fields.resolver';
import { riskJobs } from './risk.jobs';
import { RiskMark, RiskSubject } from './risk-subject.entity';
import { RiskWeightSet } from './risk-weights.entity';

/** Risk of stories, alerts to the persons on duty, and the issues that follow from them. */
export const issuesModule: Module = {
  name: 'issues',
  entities: [
    CaseAccess,
    RiskAssessment,
    RiskSubject,
    RiskMark,
    RiskWeightSet,
    ArticleSignal,
    Alert,
    AlertEvent,
    AlertStep,
    DutyShift,
    Issue,
    IssueStory,
    Claim,
    ClaimMatch,
  ],
  jobs: riskJobs,
  resolvers: [ChoiceResolver, IssueResolver, IssueFieldsResolver, ClaimResolver, ClaimMatchResolver],
  subscribers: claimSubscribers,
  owners: { issueId: 'Issue' },
};
