import { MoreThan } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { isBetween } from '../../platform/quiet-hours';
import type { EscalationStep } from '../../platform/risk-settings';
import { Alert, AlertState } from './alert.entity';
import { AlertStepDue, DutyMissing } from './alert.events';
import { AlertStep, AlertStepState } from './alert-step.entity';
import { alertFacts } from './alert-step.service';
import type { RiskLevel } from './assessment.entity';
import { stepRecipients } from './duty.service';
import { Issue } from './issue.entity';
import { accessList, isRestricted } from './issue-step.service';

const MINUTE_MS = 60_000;
export const STEP_JOB = 'issues.alert-step';

/**
 * Starts the chain of notices of an alert from `base` on, instead of one that runs. With `isWhole` false only its first
 * moment: for an alert that somebody took already. What is due now goes out in this transaction.
 */
export async function startChain(
  ctx: Ctx,
  alert: Alert,
  { level, base, isWhole }: { level: RiskLevel; base: Date; isWhole: boolean },
): Promise<void> {
  await cancelSteps(ctx, alert.id);
  const { rounds, roundMinutes } = ctx.profile.crisis.escalation;
  const steps = merged(ctx.profile.crisis.escalation.steps, level);
  const turns = isWhole ? Math.min(3, Math.max(1, rounds)) : 1;
  for (let round = 1; round <= turns; round += 1)
    for (const step of steps) {
      if (!isWhole && step.afterMinutes > 0) continue;
      const minutes = (round - 1) * roundMinutes + step.afterMinutes;
      const dueAt = new Date(base.getTime() + minutes * MINUTE_MS);
      const { id } = await ctx.create(AlertStep, { ...rowOf(step), alertId: alert.id, round, dueAt, level });
      if (dueAt <= ctx.now()) await runStep(ctx, id);
      else await ctx.enqueue(STEP_JOB, { stepId: id }, dueAt);
    }
}

const rowOf = ({ to, moreThan, between }: EscalationStep): Partial<AlertStep> => ({
  targets: to,
  onlyWhen: moreThan || between ? { ...(moreThan && { moreThan }), ...(between && { between }) } : null,
  recipientIds: null,
  state: AlertStepState.QUEUED,
});

/** Steps of one moment are one: a person with two roles gets one message. Conditional ones stay apart. */
function merged(all: readonly EscalationStep[], level: RiskLevel): EscalationStep[] {
  const found: EscalationStep[] = [];
  for (const step of all.filter(({ levels }) => !levels || levels.includes(level))) {
    const isFree = !step.moreThan && !step.between;
    const same = found.find((one) => one.afterMinutes === step.afterMinutes && !one.moreThan && !one.between);
    if (same && isFree) same.to = [...new Set([...same.to, ...step.to])];
    else found.push({ ...step, to: [...step.to] });
  }
  return found.sort((a, b) => a.afterMinutes - b.afterMinutes);
}

/** Takes back what has not gone out, in the transaction of what made it needless. */
export async function cancelSteps(ctx: Ctx, alertId: string): Promise<void> {
  await ctx.db.update(
    AlertStep,
    { alertId, state: AlertStepState.QUEUED },
    { state: AlertStepState.CANCELLED, endedAt: ctx.now(), updatedAt: ctx.now() },
  );
}

/** Sends a step that is due; does nothing when it was taken back or sent before. */
export async function runStep(ctx: Ctx, stepId: string): Promise<void> {
  const step = await ctx.get(AlertStep, stepId);
  if (step.state !== AlertStepState.QUEUED) return;
  const alert = await ctx.db.findOneByOrFail(Alert, { id: step.alertId });
  const { ids, isDutyMissing } = await stepRecipients(ctx, step.targets, ctx.now());
  const issue = alert.issueId ? await ctx.db.findOneBy(Issue, { id: alert.issueId }) : null;
  const isKept = issue !== null && isRestricted(issue);
  const allowed = isKept && issue ? new Set(await accessList(ctx, issue.id)) : null;
  const recipientIds = allowed ? ids.filter((id) => allowed.has(id)) : ids;
  const goesOut = recipientIds.length > 0 && !isSilent(ctx, alert) && (await holds(ctx, step));
  const state = goesOut ? AlertStepState.SENT : AlertStepState.SKIPPED;
  Object.assign(step, { state, endedAt: ctx.now(), recipientIds: goesOut ? recipientIds : null });
  await ctx.save(step);
  const { id, round } = step;
  const data = {
    ...alertFacts(alert),
    level: step.level,
    stepId: id,
    round,
    recipientIds,
    isRestricted: isKept,
  };
  if (goesOut) await ctx.emit(AlertStepDue, alert, data);
  if (isDutyMissing && !isSilent(ctx, alert)) await tellMissing(ctx, alert);
}

/** True while the alert makes no notices. */
export const isSilent = (ctx: Ctx, { silencedUntil }: Alert): boolean =>
  silencedUntil !== null && silencedUntil > ctx.now();

const tellMissing = (ctx: Ctx, alert: Alert): Promise<void> =>
  ctx.emit(DutyMissing, alert, {
    alertId: alert.id,
    at: ctx.now().toISOString(),
    isExercise: alert.isExercise,
  });

async function holds(ctx: Ctx, { onlyWhen }: AlertStep): Promise<boolean> {
  const { moreThan, between } = onlyWhen ?? {};
  if (between && !isBetween(ctx, ctx.now(), between.from, between.to)) return false;
  if (!moreThan) return true;
  const since = new Date(ctx.now().getTime() - moreThan.inMinutes * MINUTE_MS);
  return (await ctx.db.countBy(Alert, { openedAt: MoreThan(since) })) > moreThan.alerts;
}

/** Steps of an alert that still wait, or all of them, in the order of their time. */
export const stepsOf = (ctx: Ctx, alertId: string): Promise<AlertStep[]> =>
  ctx.db.find(AlertStep, { where: { alertId }, order: { dueAt: 'ASC', id: 'ASC' } });

/** True while a chain runs that nobody stopped. */
export const isCalling = ({ state }: Alert): boolean => state === AlertState.OPEN;
