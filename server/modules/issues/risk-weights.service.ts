import { type Actor, Role } from '../../platform/actor';
import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode, invalid } from '../../platform/errors';
import { refusal } from '../../platform/lifecycle';
import { visible } from '../../platform/loaders';
import { RiskWeightsDecided, RiskWeightsSet } from './issue-risk.events';
import { areWeights, type RiskWeights } from './risk';
import { RiskWeightSet, RiskWeightsState } from './risk-weights.entity';
import type { RiskWeightsDecideInput } from './risk-weights.inputs';

/** Whether the caller decides weights: the head of the agency. */
export const decidesWeights = (actor: Actor): boolean =>
  actor.kind === 'PERSON' && actor.is(Role.AGENCY_HEAD) && !actor.is(Role.SYSTEM_ADMIN);

/** Whether the caller sets decided weights in force: the administrator, never who decided them. */
export const setsWeights = (actor: Actor, set: RiskWeightSet): boolean =>
  actor.kind === 'PERSON' && actor.is(Role.SYSTEM_ADMIN) && actor.id !== set.decidedById;

/** The weights in force; the first version comes from the profile. Call it in a transaction. */
export async function weightsInForce(ctx: Ctx): Promise<RiskWeightSet> {
  const found = await ctx.db.findOneBy(RiskWeightSet, { state: RiskWeightsState.IN_FORCE });
  if (found) return found;
  return ctx.create(RiskWeightSet, {
    ...ctx.profile.crisis.risk.weights,
    no: 1,
    state: RiskWeightsState.IN_FORCE,
    decidedById: null,
    decidedAt: ctx.now(),
    reason: 'Bobot awal dari profil kantor.',
    setById: null,
    inForceAt: ctx.now(),
  });
}

/**
 * Records the decision of the head of the agency on other weights; they count once the administrator sets them.
 *
 * @throws FORBIDDEN, INVALID_INPUT when they are no shares that sum to 1 or no reason is given
 */
export async function decideWeights(ctx: Ctx, input: RiskWeightsDecideInput): Promise<RiskWeightSet> {
  if (!decidesWeights(ctx.actor)) throw refusal(ErrorCode.FORBIDDEN);
  const { volume: v, velocity: g, negative: n, reach: r, spread: s, officials: o, reason } = input;
  const shares: RiskWeights = { v, g, n, r, s, o };
  if (!areWeights(shares))
    throw invalid('volume', 'Bobot harus antara 0 dan 1, dan jumlah keenamnya harus tepat 1.');
  if (!reason.trim()) throw invalid('reason', 'Tulis alasan perubahan bobot.');
  const set = await ctx.create(RiskWeightSet, {
    ...shares,
    no: null,
    state: RiskWeightsState.DECIDED,
    decidedById: ctx.actor.id,
    decidedAt: ctx.now(),
    reason: reason.trim(),
    setById: null,
    inForceAt: null,
  });
  await ctx.emit(RiskWeightsDecided, set, { weightSetId: set.id }, { reason: set.reason });
  return set;
}

/**
 * Sets decided weights in force from the next assessment on; stored scores stay as they are.
 *
 * @throws NOT_FOUND, FORBIDDEN, SEPARATION_OF_DUTY, INVALID_TRANSITION
 */
export async function setWeights(ctx: Ctx, { weightSetId }: { weightSetId: string }): Promise<RiskWeightSet> {
  const set = await ctx.get(RiskWeightSet, weightSetId, ['weightSetId']);
  if (!ctx.actor.is(Role.SYSTEM_ADMIN)) throw refusal(ErrorCode.FORBIDDEN);
  if (!setsWeights(ctx.actor, set)) throw refusal(ErrorCode.SEPARATION_OF_DUTY);
  if (set.state !== RiskWeightsState.DECIDED)
    throw new DomainError(ErrorCode.INVALID_TRANSITION, 'Bobot ini sudah pernah diberlakukan.');
  const former = await ctx.get(RiskWeightSet, (await weightsInForce(ctx)).id);
  former.state = RiskWeightsState.REPLACED;
  await ctx.save(former);
  Object.assign(set, {
    state: RiskWeightsState.IN_FORCE,
    no: (former.no ?? 0) + 1,
    setById: ctx.actor.id,
    inForceAt: ctx.now(),
  });
  await ctx.save(set);
  await ctx.emit(RiskWeightsSet, set, { weightSetId: set.id, no: set.no ?? 0 }, { links: [former] });
  return set;
}

/** Weights of the score, those that wait first, then the latest version; empty for who may not see them. */
export async function listWeights(ctx: Ctx): Promise<RiskWeightSet[]> {
  const where = visible(RiskWeightSet, ctx.actor);
  if (!where) return [];
  const all = await ctx.db.find(RiskWeightSet, {
    where,
    order: { createdAt: 'DESC', id: 'DESC' },
    take: 100,
  });
  const isWaiting = ({ no }: RiskWeightSet) => (no === null ? 1 : 0);
  return all.sort((a, b) => isWaiting(b) - isWaiting(a) || (b.no ?? 0) - (a.no ?? 0));
}
