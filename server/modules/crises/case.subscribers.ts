import type { Ctx } from '../../platform/ctx';
import { on, type Subscriber } from '../../platform/jobs';
import { AlertLinked } from '../issues/alert-link.events';
import { noteResponse } from '../issues/issue.service';
import { RiskLevelChanged } from '../issues/issue-risk.events';
import { evaluateCrisis } from './crisis-clock.service';
import { recommend } from './crisis-recommend.service';
import { DistributionSent } from './distribution.events';
import { FactConfirmed } from './fact.events';
import { StatementApproved, StatementDrafted, StatementPublished } from './statement.events';
import { runningCrisisOf } from './statement-scene.service';

/** Brings the crisis that runs over an issue in step with what happened; does nothing without one. */
async function evaluateIssue(ctx: Ctx, issueId: string): Promise<void> {
  const crisis = await runningCrisisOf(ctx, issueId);
  if (crisis) await evaluateCrisis(ctx, crisis.id);
}

/** What clocks, tasks and issues do when something happens to alerts, facts and statements. */
export const caseSubscribers: Subscriber[] = [
  on(AlertLinked, 'crises.alert-linked', (ctx, { data }) => evaluateIssue(ctx, data.issueId)),
  on(FactConfirmed, 'crises.fact-confirmed', (ctx, { data }) => evaluateIssue(ctx, data.issueId)),
  on(StatementDrafted, 'crises.statement-drafted', (ctx, { data }) => noteResponse(ctx, data.issueId)),
  on(StatementApproved, 'crises.statement-approved', (ctx, { data }) => evaluateIssue(ctx, data.issueId)),
  on(StatementPublished, 'crises.statement-published', (ctx, { data }) => evaluateIssue(ctx, data.issueId)),
  on(DistributionSent, 'crises.distribution-sent', (ctx, { data }) => evaluateIssue(ctx, data.issueId)),
  on(RiskLevelChanged, 'crises.recommend', (ctx, { data }) => recommend(ctx, data)),
];
