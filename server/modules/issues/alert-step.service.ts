import type { Ctx } from '../../platform/ctx';
import { profileOf } from '../../platform/profile';
import { isBetween, wakingAt } from '../../platform/quiet-hours';
import { isWorkingDay } from '../../platform/working-days';
import type { Alert } from './alert.entity';
import type { AlertTold } from './alert.events';
import { RiskLevel } from './assessment.entity';

const MINUTE_MS = 60_000;

/** What every event of an alert carries. */
export const alertFacts = ({ id, title, level, state, issueId, isExercise }: Alert): AlertTold => ({
  alertId: id,
  title,
  level,
  state,
  issueId,
  isExercise,
});

/** When the chain of a level may begin: WASPADA waits for the end of the quiet hours, what is higher never does. */
export const chainStart = (ctx: Ctx, level: RiskLevel, at: Date): Date =>
  level === RiskLevel.WASPADA || level === RiskLevel.NORMAL ? wakingAt(ctx, at) : at;

/** Until when somebody has to take an alert whose chain begins at `at`: sooner in working hours. */
export function ackDue(ctx: Ctx, at: Date): Date {
  const { working, other } = ctx.profile.crisis.escalation.ackMinutes;
  const { start, end } = ctx.profile.workingHours;
  const isWorking = isWorkingDay(ctx.profile, profileOf(ctx).dayOf(at)) && isBetween(ctx, at, start, end);
  return new Date(at.getTime() + (isWorking ? working : other) * MINUTE_MS);
}
