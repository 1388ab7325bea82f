import type { Module } from '../../platform/module';
import { Alert, AlertEvent } from './alert.entity';
import { RiskAssessment } from './assessment.entity';
import { CaseAccess } from './case-access.entity';
import { Claim, ClaimMatch } from './claim.entity';
import { ClaimMatchResolver, ClaimResolver } from './claim.resolver';
import { claimSubscribers } from './claim.subscribers';
import { Issue, IssueStory } from './issue.entity';
import { IssueResolver } from './issue.resolver';
import { IssueFieldsResolver } from './issue-fields.resolver';

/** Risk of stories, alerts to the persons on duty, and the issues that follow from them. */
export const issuesModule: Module = {
  name: 'issues',
  entities: [CaseAccess, RiskAssessment, Alert, AlertEvent, Issue, IssueStory, Claim, ClaimMatch],
  resolvers: [IssueResolver, IssueFieldsResolver, ClaimResolver, ClaimMatchResolver],
  subscribers: claimSubscribers,
  owners: { issueId: 'Issue' },
};
