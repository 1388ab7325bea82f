import { job } from '../../platform/jobs';
import { remindReport, reportsToRemind } from './situation-report.service';

const REMIND_REPORT = 'crises.remind-report';

/** What the clock does with reports and reviews: each in a transaction of its own. */
export const measureJobs = [
  job({
    kind: 'crises.reports',
    everySeconds: 300,
    effect: async (ctx) => {
      for (const crisisId of await reportsToRemind(ctx)) await ctx.enqueue(REMIND_REPORT, { crisisId });
    },
  }),
  job<{ crisisId: string }>({
    kind: REMIND_REPORT,
    effect: (ctx, { crisisId }) => remindReport(ctx, crisisId),
  }),
];
