import type { Module } from '../../platform/module';
import { Alert, AlertEvent } from './alert.entity';
import { AlertResolver } from './alert.resolver';
import { AlertEventResolver, AlertFieldsResolver, AlertStepResolver } from './alert-fields.resolver';
import { AlertStep } from './alert-step.entity';
import { ArticleSignal } from './article-signal.entity';
import { RiskAssessment } from './assessment.entity';
import { CaseAccess } from './case-access.entity';
import { ChoiceResolver } from './choice.resolver';
import { Claim, ClaimMatch } from './claim.entity';
import { ClaimMatchResolver, ClaimResolver } from './claim.resolver';
import { claimSubscribers } from './claim.subscribers';
import { DutyResolver } from './duty.resolver';
import { DutyShift } from './duty-shift.entity';
import { Issue, IssueStory } from './issue.entity';
import { IssueResolver } from './issue.resolver';
import { IssueFieldsResolver } from './issue-fields.resolver';
import { riskJobs } from './risk.jobs';
import {
  IssueRiskResolver,
  RiskAssessmentResolver,
  RiskItemResolver,
  StoryRiskResolver,
  TopicRiskResolver,
} from './risk.resolver';
import { riskSubscribers } from './risk.subscribers';
import { RiskMark, RiskSubject } from './risk-subject.entity';
import { RiskWeightSet } from './risk-weights.entity';
import { RiskWeightsResolver } from './risk-weights.resolver';

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
  resolvers: [
    AlertResolver,
    AlertFieldsResolver,
    AlertEventResolver,
    AlertStepResolver,
    RiskAssessmentResolver,
    RiskItemResolver,
    StoryRiskResolver,
    IssueRiskResolver,
    TopicRiskResolver,
    RiskWeightsResolver,
    DutyResolver,
    ChoiceResolver,
    IssueResolver,
    IssueFieldsResolver,
    ClaimResolver,
    ClaimMatchResolver,
  ],
  subscribers: [...riskSubscribers, ...claimSubscribers],
  owners: { issueId: 'Issue' },
};
