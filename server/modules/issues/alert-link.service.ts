import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode } from '../../platform/errors';
import { type Alert, AlertState } from './alert.entity';
import { AlertLinked } from './alert-link.events';

/**
 * Binds an alert, loaded for changing, to the issue opened from it; an open one is acknowledged at once.
 *
 * @throws INVALID_TRANSITION when it was dismissed or resolved
 */
export async function linkAlert(ctx: Ctx, alert: Alert, issueId: string): Promise<void> {
  if (alert.state !== AlertState.OPEN && alert.state !== AlertState.ACKNOWLEDGED)
    throw new DomainError(ErrorCode.INVALID_TRANSITION, 'Peringatan ini sudah ditutup.', ['alertId']);
  if (alert.state === AlertState.OPEN)
    Object.assign(alert, { acknowledgedAt: ctx.now(), acknowledgedById: ctx.actor.id });
  Object.assign(alert, { state: AlertState.LINKED, issueId, closedAt: ctx.now() });
  await ctx.save(alert);
  await ctx.emit(AlertLinked, alert, { alertId: alert.id, issueId });
}
