import type { Ctx } from '../../platform/ctx';
import { asSystem } from '../identity/actor.service';
import { Story } from '../monitoring/story.entity';
import { Alert, AlertState } from './alert.entity';
import { AlertAckBreached, AlertReopened } from './alert.events';
import { AlertAction, alertLifecycle } from './alert.lifecycle';
import { ACK_JOB, liveAlertOfStory } from './alert-open.service';
import { endAlert } from './alert-resolve.service';
import { ackDue, alertFacts, chainStart } from './alert-step.service';
import { isSilent, startChain } from './escalation.service';

export const REOPEN_JOB = 'issues.alert-reopen';
export const WAKE_JOB = 'issues.alert-wake';

/** Nobody took the alert in time: noted once, and told as an event. */
export async function breachAck(
  ctx: Ctx,
  { alertId, dueAt }: { alertId: string; dueAt: number },
): Promise<void> {
  const alert = await ctx.get(Alert, alertId);
  const isDue = alert.state === AlertState.OPEN && alert.ackDueAt.getTime() === dueAt;
  if (!isDue || alert.ackBreachedAt) return;
  alert.ackBreachedAt = ctx.now();
  await ctx.save(alert);
  const data = { ...alertFacts(alert), dueAt: alert.ackDueAt.toISOString() };
  await ctx.emit(AlertAckBreached, alert, data);
}

/** An alert that was taken at `at`, but neither linked nor dismissed since, calls again. */
export async function reopenAlert(ctx: Ctx, { alertId, at }: { alertId: string; at: number }): Promise<void> {
  const alert = await ctx.get(Alert, alertId);
  if (alert.state !== AlertState.ACKNOWLEDGED || alert.acknowledgedAt?.getTime() !== at) return;
  await asSystem(ctx, () => alertLifecycle.take(ctx, alert, AlertAction.REOPEN));
  Object.assign(alert, { acknowledgedAt: null, acknowledgedById: null, ackBreachedAt: null });
  await restart(ctx, alert);
  await ctx.emit(AlertReopened, alert, alertFacts(alert));
  await callFrom(ctx, alert);
}

/** The silence of an alert is over: what still nobody took calls again. */
export async function wakeAlert(
  ctx: Ctx,
  { alertId, until }: { alertId: string; until: number },
): Promise<void> {
  const alert = await ctx.get(Alert, alertId);
  if (alert.silencedUntil?.getTime() !== until) return;
  alert.silencedUntil = null;
  if (alert.state !== AlertState.OPEN) return void (await ctx.save(alert));
  await restart(ctx, alert);
  await callFrom(ctx, alert);
}

async function restart(ctx: Ctx, alert: Alert): Promise<void> {
  alert.ackDueAt = ackDue(ctx, chainStart(ctx, alert.shownLevel, ctx.now()));
  await ctx.save(alert);
}

async function callFrom(ctx: Ctx, alert: Alert): Promise<void> {
  const level = alert.shownLevel;
  const base = chainStart(ctx, level, ctx.now());
  if (!isSilent(ctx, alert)) await startChain(ctx, alert, { level, base, isWhole: true });
  await ctx.enqueue(ACK_JOB, { alertId: alert.id, dueAt: alert.ackDueAt.getTime() }, alert.ackDueAt);
}

/** A story went into another: its live alert follows, unless the other story has one. */
export async function followMerge(ctx: Ctx, storyId: string, intoStoryId: string): Promise<void> {
  const from = await ctx.db.findOneBy(Story, { id: storyId });
  const into = await ctx.db.findOneBy(Story, { id: intoStoryId });
  if (!from || !into) return;
  const known = await liveAlertOfStory(ctx, from.no);
  if (!known || known.storyNo !== from.no || known.issueId) return;
  const alert = await ctx.get(Alert, known.id);
  const other = await liveAlertOfStory(ctx, into.no);
  if (other) return endAlert(ctx, alert, 'Klaster ini digabung ke klaster yang sudah punya peringatan.');
  Object.assign(alert, { storyNo: into.no, dedupeKey: `story:${into.no}` });
  await ctx.save(alert);
}
