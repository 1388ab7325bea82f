import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode, invalid } from '../../platform/errors';
import { refusal } from '../../platform/lifecycle';
import { asSystem } from '../identity/actor.service';
import { rolesOn } from '../identity/person.service';
import { User, UserState } from '../identity/user.entity';
import { Alert } from './alert.entity';
import { AlertAcknowledged, AlertAssigned, AlertDismissed, AlertSilenced } from './alert.events';
import type { AlertAssignInput, AlertReasonInput, AlertSilenceInput } from './alert.inputs';
import {
  ALERT_DEEDS,
  AlertAction,
  type AlertDeed,
  alertLifecycle,
  DEED_STATES,
  TAKERS,
} from './alert.lifecycle';
import { REOPEN_JOB, WAKE_JOB } from './alert-clock.service';
import { alertFacts } from './alert-step.service';
import { cancelSteps } from './escalation.service';
import { reasonOf } from './issue-step.service';

const MINUTE_MS = 60_000;

/** Refuses a deed that moves no state. @throws FORBIDDEN, INVALID_TRANSITION */
function assertDeed(ctx: Ctx, alert: Alert, deed: AlertDeed): void {
  const answer = ALERT_DEEDS[deed](ctx.actor);
  if (answer !== true) throw refusal(answer);
  if (!DEED_STATES.includes(alert.state))
    throw new DomainError(ErrorCode.INVALID_TRANSITION, 'Peringatan ini sudah ditutup.');
}

/**
 * Takes an alert: the chain of notices stops in this transaction. It opens again by itself when neither an issue nor a
 * dismissal follows in time.
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION
 */
export async function acknowledgeAlert(ctx: Ctx, { alertId }: { alertId: string }): Promise<Alert> {
  const alert = await ctx.get(Alert, alertId, ['alertId']);
  await alertLifecycle.take(ctx, alert, AlertAction.ACKNOWLEDGE);
  const at = ctx.now();
  Object.assign(alert, { acknowledgedAt: at, acknowledgedById: ctx.actor.id });
  alert.assignedToId ??= ctx.actor.id;
  if (alert.issueId) await asSystem(ctx, () => alertLifecycle.take(ctx, alert, AlertAction.LINK));
  await ctx.save(alert);
  await cancelSteps(ctx, alert.id);
  await ctx.emit(AlertAcknowledged, alert, alertFacts(alert));
  const minutes = ctx.profile.crisis.escalation.reopenMinutes;
  const dueAt = new Date(at.getTime() + minutes * MINUTE_MS);
  await ctx.enqueue(REOPEN_JOB, { alertId: alert.id, at: at.getTime() }, dueAt);
  return alert;
}

/** Finds that an alert needs nothing. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT */
export async function dismissAlert(ctx: Ctx, input: AlertReasonInput): Promise<Alert> {
  const alert = await ctx.get(Alert, input.alertId, ['alertId']);
  await alertLifecycle.take(ctx, alert, AlertAction.DISMISS);
  const reason = reasonOf(input.reason);
  Object.assign(alert, { reason, closedAt: ctx.now(), dedupeKey: null });
  await ctx.save(alert);
  await cancelSteps(ctx, alert.id);
  await ctx.emit(AlertDismissed, alert, alertFacts(alert), { reason });
  return alert;
}

/**
 * Lets an alert make no notices until a time; a level higher than any before still does.
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT for an end that has passed
 */
export async function silenceAlert(ctx: Ctx, input: AlertSilenceInput): Promise<Alert> {
  const alert = await ctx.get(Alert, input.alertId, ['alertId']);
  assertDeed(ctx, alert, AlertAction.SILENCE);
  if (input.until <= ctx.now()) throw invalid('until', 'Pilih waktu berakhir yang belum lewat.');
  const reason = reasonOf(input.reason);
  Object.assign(alert, { silencedUntil: input.until, reason });
  await ctx.save(alert);
  await cancelSteps(ctx, alert.id);
  const until = input.until.toISOString();
  await ctx.emit(AlertSilenced, alert, { ...alertFacts(alert), until }, { reason });
  await ctx.enqueue(WAKE_JOB, { alertId: alert.id, until: input.until.getTime() }, input.until);
  return alert;
}

/** Says who is to look at an alert. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT */
export async function assignAlert(ctx: Ctx, { alertId, personId }: AlertAssignInput): Promise<Alert> {
  const alert = await ctx.get(Alert, alertId, ['alertId']);
  assertDeed(ctx, alert, AlertAction.ASSIGN);
  const user = await ctx.db.findOneBy(User, { id: personId, state: UserState.ACTIVE });
  const roles = user ? ((await rolesOn(ctx, [personId], ctx.today())).get(personId) ?? []) : [];
  if (!roles.some((role) => TAKERS.includes(role)))
    throw invalid('personId', 'Pilih petugas yang dapat menangani peringatan.');
  alert.assignedToId = personId;
  await ctx.save(alert);
  await ctx.emit(AlertAssigned, alert, { ...alertFacts(alert), assignedToId: personId });
  return alert;
}
