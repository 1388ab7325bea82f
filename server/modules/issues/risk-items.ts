import type { RiskCounts } from './risk';

const HOUR_MS = 3_600_000;
const BLOCK_MS = 24 * HOUR_MS;
const GUARD = 3;
const DAYS = 7;

/** An item of a subject as the score sees it; what the office itself said or paid for is none. */
export interface RiskItem {
  articleId: number;
  /** Publishing time in milliseconds. */
  at: number;
  firstSeenAt: number;
  /** Items with the same group are copies of one text. */
  group: number;
  /** -1 negative, 0 neutral, 1 positive; null while unknown. */
  tone: number | null;
  /** Outlet or account. */
  carrier: string;
  /** Owner group of the outlet, or the carrier itself. */
  source: string;
  /** Weight of the carrier's reach. */
  weight: number;
  /** Kind of channel; each social network is one. */
  channel: string;
  official: number;
  triggers: readonly string[];
}

/** The counts without the baseline, and which articles and carriers they come from. */
export interface ItemCounts extends Omit<RiskCounts, 'baseline'> {
  articleIds: number[];
  carriers: { carrier: string; weight: number }[];
  channelKinds: string[];
}

const within = (items: readonly RiskItem[], from: number, to: number): RiskItem[] =>
  items.filter(({ at }) => at >= from && at < to);

/** Counts of the items known at `t` (milliseconds) that were published in the 24 hours before it. */
export function countItems(items: readonly RiskItem[], t: number): ItemCounts {
  const known = items.filter(({ firstSeenAt }) => firstSeenAt <= t);
  const block = within(known, t - BLOCK_MS, t).sort((a, b) => a.at - b.at || a.articleId - b.articleId);
  const negative = block.filter(({ tone }) => tone === -1);
  const groups = firstsOf(block);
  const bad = groups.filter(({ tone }) => tone === -1);
  const carriers = carriersOf(negative);
  const channelKinds = [...new Set(negative.map(({ channel }) => channel))].sort();
  return {
    current: block.length,
    lastTwoHours: within(block, t - 2 * HOUR_MS, t).length,
    twoHoursBefore: within(block, t - 4 * HOUR_MS, t - 2 * HOUR_MS).length,
    independent: groups.length,
    judged: groups.filter(({ tone }) => tone !== null).length,
    negative: bad.length,
    reach: carriers.reduce((sum, { weight }) => sum + weight, 0),
    sources: new Set(bad.map(({ source }) => source)).size,
    channels: channelKinds.length,
    official: Math.max(0, ...block.map(({ official }) => official)),
    triggers: [...new Set(block.flatMap(({ triggers }) => triggers))].sort(),
    articleIds: block.map(({ articleId }) => articleId),
    carriers,
    channelKinds,
  };
}

/** The first item of each group of copies, with the tone of the first copy whose tone is known. */
function firstsOf(block: readonly RiskItem[]): RiskItem[] {
  const groups = new Map<number, RiskItem>();
  for (const item of block) {
    const first = groups.get(item.group);
    if (!first) groups.set(item.group, item);
    else if (first.tone === null && item.tone !== null) groups.set(item.group, { ...first, tone: item.tone });
  }
  return [...groups.values()];
}

/** Distinct carriers with the largest weight that one of their items has, by name. */
function carriersOf(items: readonly RiskItem[]): { carrier: string; weight: number }[] {
  const weights = new Map<string, number>();
  for (const { carrier, weight } of items) weights.set(carrier, Math.max(weight, weights.get(carrier) ?? 0));
  return [...weights]
    .map(([carrier, weight]) => ({ carrier, weight }))
    .sort((a, b) => (a.carrier < b.carrier ? -1 : 1));
}

/** A day of 24 hours before an evaluation; `back` 0 is the current one. */
export interface DayBlock {
  back: number;
  count: number;
  /** It overlaps a crisis of the topic. */
  isExcluded: boolean;
  /** The topic was watched then. */
  isKnown: boolean;
}

/** Start of the block `back` days before the current one at `t`. */
export const blockStart = (t: number, back: number): number => t - (back + 1) * BLOCK_MS;

/**
 * Counts of the baseline, newest first: the third to the ninth day back, each one that overlaps a crisis replaced by the
 * next clean one before (rule d).
 */
export const baselineOf = (blocks: readonly DayBlock[]): number[] =>
  [...blocks]
    .filter(({ back, isExcluded, isKnown }) => back >= GUARD && isKnown && !isExcluded)
    .sort((a, b) => a.back - b.back)
    .slice(0, DAYS)
    .map(({ count }) => count);
