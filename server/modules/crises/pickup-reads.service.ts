import { In, IsNull, Not } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { median } from '../../platform/statistics';
import { articleById, markShared, textOf } from '../monitoring/article.service';
import { MediaOutlet } from '../outlets/outlet.entity';
import { type Distribution, DistributionTarget } from './distribution.entity';
import { releaseText } from './distribution-case.service';
import { MachineVerdict, Pickup, PickupState } from './pickup.entity';
import { RECOGNISED } from './pickup.lifecycle';
import { type Accuracy, accuracyOf, pullThrough, weightedPullThrough } from './pickup-match';
import type { DistributionOutcome, PickupComparison } from './pickup-views';
import { StatementVersion } from './statement.entity';

const percent = (share: number | null): number | null =>
  share === null ? null : Math.round(share * 1000) / 10;

/** The targets a distribution was sent to. */
const sentTargets = (ctx: Ctx, { id }: Distribution): Promise<DistributionTarget[]> =>
  ctx.db.findBy(DistributionTarget, { distributionId: id, state: Not(IsNull()) });

/** The first recognised pickup of each target. */
function firstOfEach(pickups: readonly Pickup[]): Pickup[] {
  const first = new Map<string, Pickup>();
  for (const pickup of [...pickups].sort(
    (a, b) => a.latencyMinutes - b.latencyMinutes || a.articleId - b.articleId,
  ))
    if (pickup.targetId && !first.has(pickup.targetId)) first.set(pickup.targetId, pickup);
  return [...first.values()];
}

async function reachOf(ctx: Ctx, targets: readonly DistributionTarget[]): Promise<Map<string, number>> {
  const ids = targets.map(({ outletId }) => outletId);
  const outlets = ids.length > 0 ? await ctx.db.findBy(MediaOutlet, { id: In(ids) }) : [];
  const { reachWeights } = ctx.profile.crisis.distribution;
  const weights = new Map(outlets.map(({ id, reachLevel }) => [id, reachWeights[reachLevel]]));
  return new Map(targets.map(({ id, outletId }) => [id, weights.get(outletId) ?? 1]));
}

/** What came of a distribution: its targets, pickups and messages. */
export async function outcomeOf(ctx: Ctx, row: Distribution): Promise<DistributionOutcome> {
  const targets = await sentTargets(ctx, row);
  const pickups = await ctx.db.findBy(Pickup, { versionId: row.versionId, state: Not(PickupState.REJECTED) });
  const known = new Set(targets.map(({ id }) => id));
  const recognised = pickups.filter(({ state }) => RECOGNISED.includes(state));
  const first = firstOfEach(recognised.filter(({ targetId }) => targetId !== null && known.has(targetId)));
  const weights = await reachOf(ctx, targets);
  const carrying = first.map((pickup) => ({
    found: pickup.messagesFound.length,
    messages: pickup.messageCount,
    weight: weights.get(pickup.targetId ?? '') ?? 1,
  }));
  return {
    targets: targets.length,
    pickedUp: first.length,
    pending: pickups.filter(({ state }) => state === PickupState.PENDING).length,
    syndications: recognised.filter(({ targetId }) => targetId === null).length,
    pickupPercent: percent(targets.length === 0 ? null : first.length / targets.length),
    medianLatencyMinutes: median(first.map(({ latencyMinutes }) => latencyMinutes)),
    pullThroughPercent: percent(pullThrough(carrying)),
    weightedPullThroughPercent: percent(weightedPullThrough(carrying)),
    distorted: first.reduce((sum, { distorted }) => sum + distorted.length, 0),
  };
}

/** How often the machine was right, on what persons decided; drills have no pickups. */
export async function pickupAccuracy(ctx: Ctx): Promise<Accuracy> {
  const rows: { machineSaid: string; state: string; count: number | string }[] = await ctx.db.query(
    `SELECT machineSaid, state, COUNT(*) AS count FROM pickup
     WHERE state IN ('HUMAN', 'REJECTED') AND decidedById IS NOT NULL GROUP BY machineSaid, state`,
  );
  return accuracyOf(
    rows.flatMap(({ machineSaid, state, count }) =>
      Array.from({ length: Number(count) }, () => ({
        said: machineSaid === MachineVerdict.AUTO,
        is: state === PickupState.HUMAN,
      })),
    ),
  );
}

/** The statement beside the article, cut into what is shared; null when the article is gone. */
export async function comparisonOf(ctx: Ctx, pickup: Pickup): Promise<PickupComparison | null> {
  const version = await ctx.find(StatementVersion, pickup.versionId);
  if (!version || !(await articleById(ctx, pickup.articleId))) return null;
  const { ordered, article } = markShared(releaseText(version), await textOf(ctx, pickup.articleId));
  return { statement: ordered, article };
}
