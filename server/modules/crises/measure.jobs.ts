import { job } from '../../platform/jobs';
import { lateFollowUps, remindFollowUp } from './follow-up.service';
import { remindRisk, risksToReview } from './risk-register.service';
import { remindReport, reportsToRemind } from './situation-report.service';

const REPORT = 'crises.remind-report';
const FOLLOW_UP = 'crises.remind-follow-up';
const RISK = 'crises.remind-risk';

/** What the clock does with reports, follow-ups and risks: each in a transaction of its own. */
export const measureJobs = [
  job({
    kind: 'crises.reports',
    everySeconds: 300,
    effect: async (ctx) => {
      for (const crisisId of await reportsToRemind(ctx)) await ctx.enqueue(REPORT, { crisisId });
    },
  }),
  job({
    kind: 'crises.reminders',
    everySeconds: 3600,
    effect: async (ctx) => {
      for (const followUpId of await lateFollowUps(ctx)) await ctx.enqueue(FOLLOW_UP, { followUpId });
      for (const riskId of await risksToReview(ctx)) await ctx.enqueue(RISK, { riskId });
    },
  }),
  job<{ crisisId: string }>({ kind: REPORT, effect: (ctx, { crisisId }) => remindReport(ctx, crisisId) }),
  job<{ followUpId: string }>({
    kind: FOLLOW_UP,
    effect: (ctx, { followUpId }) => remindFollowUp(ctx, followUpId),
  }),
  job<{ riskId: string }>({ kind: RISK, effect: (ctx, { riskId }) => remindRisk(ctx, riskId) }),
];
