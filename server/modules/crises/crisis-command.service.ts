import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode, invalid } from '../../platform/errors';
import { refusal } from '../../platform/lifecycle';
import type { Crisis } from './crisis.entity';
import { CrisisCadenceSet, CrisisNoted, CrisisSeverityChanged, CrisisStrategyChosen } from './crisis.events';
import type {
  CrisisCadenceInput,
  CrisisIdInput,
  CrisisSeverityInput,
  CrisisStrategyInput,
} from './crisis.inputs';
import { CrisisAction, mayDeclare } from './crisis.lifecycle';
import { evaluateCrisis, moveUpdate } from './crisis-clock.service';
import { crisisFacts, crisisFor, reasonOf } from './crisis-step.service';
import { refusedStrategy, type StrategyCase } from './strategy';

/** What a strategy is weighed by. */
export const strategyCase = ({
  cluster,
  type,
  crisisHistory,
  poorPriorReputation,
}: Crisis): StrategyCase => ({
  cluster,
  type,
  crisisHistory,
  poorPriorReputation,
});

/**
 * Raises or lowers the severity; approvals and updates follow it from now on. Nobody raises it above what they may declare.
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT
 */
export async function setSeverity(ctx: Ctx, input: CrisisSeverityInput): Promise<Crisis> {
  const crisis = await crisisFor(ctx, input.crisisId, CrisisAction.SET_SEVERITY);
  const from = crisis.severity;
  if (input.severity === from) throw invalid('severity', 'Tingkat dampaknya sudah itu.');
  const reason = reasonOf(input.reason);
  const isLowered = input.severity > from;
  if (isLowered && !mayDeclare(ctx.actor, from)) throw refusal(ErrorCode.FORBIDDEN);
  Object.assign(crisis, { severity: input.severity, updateEveryMinutes: null });
  await ctx.save(crisis);
  await moveUpdate(ctx, crisis, null);
  await ctx.emit(CrisisSeverityChanged, crisis, { ...crisisFacts(crisis), from }, { reason });
  return crisis;
}

/** Chooses how the office answers. @throws NOT_FOUND, FORBIDDEN, STRATEGY_NOT_ALLOWED, STRATEGY_INCONSISTENT, INVALID_INPUT */
export async function chooseStrategy(ctx: Ctx, input: CrisisStrategyInput): Promise<Crisis> {
  const crisis = await crisisFor(ctx, input.crisisId, CrisisAction.CHOOSE_STRATEGY);
  const strategies = [...new Set(input.strategies)];
  if (strategies.length === 0) throw invalid('strategies', 'Pilih sedikitnya satu strategi.');
  const refused = refusedStrategy(strategyCase(crisis), strategies, input.evidence ?? null);
  if (refused) {
    const field = refused.code === 'INVALID_INPUT' ? 'evidence' : 'strategies';
    throw new DomainError(ErrorCode[refused.code], refused.message, [field]);
  }
  Object.assign(crisis, { strategies, strategyEvidence: input.evidence?.trim() || null });
  await ctx.save(crisis);
  await ctx.emit(CrisisStrategyChosen, crisis, { ...crisisFacts(crisis), strategies });
  return crisis;
}

/** Sets the time between updates, for the commander. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT */
export async function setCadence(ctx: Ctx, input: CrisisCadenceInput): Promise<Crisis> {
  const crisis = await crisisFor(ctx, input.crisisId, CrisisAction.SET_CADENCE);
  const reason = reasonOf(input.reason);
  crisis.updateEveryMinutes = input.minutes ?? null;
  await ctx.save(crisis);
  await moveUpdate(ctx, crisis, reason);
  const facts = { ...crisisFacts(crisis), minutes: crisis.updateEveryMinutes };
  await ctx.emit(CrisisCadenceSet, crisis, facts, { reason });
  await evaluateCrisis(ctx, crisis.id);
  return crisis;
}

/** Takes note of a crisis as head of the office; one of three things that the clock of leadership asks for. */
export async function noteCrisis(ctx: Ctx, { crisisId }: CrisisIdInput): Promise<Crisis> {
  const crisis = await crisisFor(ctx, crisisId, CrisisAction.NOTE);
  if (crisis.leaderNotedAt) return crisis;
  crisis.leaderNotedAt = ctx.now();
  await ctx.save(crisis);
  await ctx.emit(CrisisNoted, crisis, crisisFacts(crisis));
  await evaluateCrisis(ctx, crisis.id);
  return crisis;
}
