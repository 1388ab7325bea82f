import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode } from '../../platform/errors';
import type { Alert } from './alert.entity';
import { AlertState } from './alert.entity';
import { AlertAction, alertLifecycle, LIVE_STATES } from './alert.lifecycle';
import { AlertLinked } from './alert-link.events';
import { cancelSteps } from './escalation.service';

/**
 * Binds an alert, loaded for changing, to the issue opened from it; an open one is acknowledged at once. Its queued steps
 * are cancelled in the same transaction.
 *
 * @throws FORBIDDEN, INVALID_TRANSITION when it was dismissed or resolved
 */
export async function linkAlert(ctx: Ctx, alert: Alert, issueId: string): Promise<void> {
  if (!LIVE_STATES.includes(alert.state))
    throw new DomainError(ErrorCode.INVALID_TRANSITION, 'Peringatan ini sudah ditutup.', ['alertId']);
  if (alert.state === AlertState.OPEN)
    Object.assign(alert, { acknowledgedAt: ctx.now(), acknowledgedById: ctx.actor.id });
  await alertLifecycle.take(ctx, alert, AlertAction.LINK);
  Object.assign(alert, { issueId, closedAt: ctx.now(), dedupeKey: null });
  await ctx.save(alert);
  await cancelSteps(ctx, alert.id);
  await ctx.emit(AlertLinked, alert, { alertId: alert.id, issueId });
}
