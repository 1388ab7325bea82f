import { job } from '../../platform/jobs';
import { breachAck, REOPEN_JOB, reopenAlert, WAKE_JOB, wakeAlert } from './alert-clock.service';
import { followRisk } from './alert-follow.service';
import { ACK_JOB } from './alert-open.service';
import { ASSESS_JOB, assessGrid } from './assessment-grid.service';
import { runStep, STEP_JOB } from './escalation.service';

/** What the clock does with risk and alerts. */
export const riskJobs = [
  job({ kind: ASSESS_JOB, everySeconds: 60, effect: (ctx) => assessGrid(ctx, followRisk) }),
  job<{ stepId: string }>({ kind: STEP_JOB, effect: (ctx, { stepId }) => runStep(ctx, stepId) }),
  job<{ alertId: string; dueAt: number }>({ kind: ACK_JOB, effect: (ctx, due) => breachAck(ctx, due) }),
  job<{ alertId: string; at: number }>({ kind: REOPEN_JOB, effect: (ctx, due) => reopenAlert(ctx, due) }),
  job<{ alertId: string; until: number }>({ kind: WAKE_JOB, effect: (ctx, due) => wakeAlert(ctx, due) }),
];
