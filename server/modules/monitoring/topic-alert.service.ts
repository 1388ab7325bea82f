import { MoreThanOrEqual } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { Burst, BurstPath } from './burst.entity';
import { SPIKE_RULE } from './pipeline/spikes';
import type { TopicAlertRule } from './topic-alert-rule';

const DAY_MS = 86_400_000;
/** Days of the past by which a rule is judged, as many as a baseline has. */
export const RULE_DAYS = 28;

/** Spikes on record that a rule would have called people for; each once, as it stood at its height. */
export async function alertsBy(ctx: Ctx, topicNo: number, rule: TopicAlertRule): Promise<number> {
  if (!rule.callsPeople) return 0;
  const since = new Date(ctx.now().getTime() - RULE_DAYS * DAY_MS);
  const bursts = await ctx.db.findBy(Burst, { topicNo, openedAt: MoreThanOrEqual(since) });
  return bursts.filter((burst) => calls(burst, rule)).length;
}

const calls = ({ path, p, outletCount, isUncertain }: Burst, rule: TopicAlertRule): boolean =>
  (!isUncertain && p < SPIKE_RULE.alertBelow && outletCount >= rule.leastOutlets) ||
  (path === BurstPath.SMALL_TOPIC && rule.hasSmallPath);
