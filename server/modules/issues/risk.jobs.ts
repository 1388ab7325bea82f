import { job } from '../../platform/jobs';
import { ASSESS_JOB, assessGrid } from './assessment-grid.service';

/** What the clock does with risk. */
export const riskJobs = [
  job({ kind: ASSESS_JOB, everySeconds: 60, effect: (ctx) => assessGrid(ctx, async () => undefined) }),
];
