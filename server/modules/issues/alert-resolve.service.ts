import { In } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { asSystem } from '../identity/actor.service';
import { Alert, AlertOrigin } from './alert.entity';
import { AlertResolved } from './alert.events';
import { AlertAction, alertLifecycle, LIVE_STATES } from './alert.lifecycle';
import { alertFacts } from './alert-step.service';
import { RiskLevel } from './assessment.entity';
import { cancelSteps } from './escalation.service';

const HOUR_MS = 3_600_000;

/** Ends the live alerts whose risk was normal for six hours, and notes since when it is. */
export async function resolveNormal(ctx: Ctx, at: Date): Promise<void> {
  for (const { id } of await ctx.db.findBy(Alert, { state: In([...LIVE_STATES]) })) {
    const alert = await ctx.get(Alert, id);
    if (!isNormal(alert)) alert.normalSince = null;
    else alert.normalSince ??= at;
    const hours = ctx.profile.crisis.escalation.resolveHours;
    const isOver =
      alert.normalSince !== null && at.getTime() - alert.normalSince.getTime() >= hours * HOUR_MS;
    if (isOver) await endAlert(ctx, alert, null);
    else await ctx.save(alert);
  }
}

/** Nothing is measured of what a person raised without a story: only a person ends that. */
function isNormal({ storyNo, issueId, origin, burstId, shownLevel }: Alert): boolean {
  if (burstId) return false;
  if (storyNo === null && issueId === null) return origin === AlertOrigin.TOPIC_SPIKE;
  return shownLevel === RiskLevel.NORMAL;
}

/** Ends an alert by itself; its queued steps go with it. */
export async function endAlert(ctx: Ctx, alert: Alert, reason: string | null): Promise<void> {
  await asSystem(ctx, () => alertLifecycle.take(ctx, alert, AlertAction.RESOLVE));
  Object.assign(alert, { closedAt: ctx.now(), dedupeKey: null, ...(reason && { reason }) });
  await ctx.save(alert);
  await cancelSteps(ctx, alert.id);
  await ctx.emit(AlertResolved, alert, alertFacts(alert), { reason });
}

/** The burst is over: what it alone keeps up may become normal. */
export const forgetBurst = (ctx: Ctx, burstId: string): Promise<unknown> =>
  ctx.db.update(Alert, { burstId }, { burstId: null });
