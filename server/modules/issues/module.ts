import type { Module } from '../../platform/module';
import { Alert, AlertEvent } from './alert.entity';
import { RiskAssessment } from './assessment.entity';
import { CaseAccess } from './case-access.entity';
import { Claim, ClaimMatch } from './claim.entity';
import { Issue, IssueStory } from './issue.entity';

/** Risk of stories, alerts to the persons on duty, and the issues that follow from them. */
export const issuesModule: Module = {
  name: 'issues',
  entities: [CaseAccess, RiskAssessment, Alert, AlertEvent, Issue, IssueStory, Claim, ClaimMatch],
  resolvers: [],
  owners: { issueId: 'Issue' },
};
