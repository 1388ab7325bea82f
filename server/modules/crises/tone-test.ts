import { type Interval, wilson } from '../../platform/statistics';

/** How many of a number of independent items are negative. */
export interface Share {
  negative: number;
  items: number;
}

/** A share before and after with everything that says how sure the change is. */
export interface Change {
  before: Share;
  after: Share;
  /** Share before less share after. */
  difference: number;
  /** Newcombe's score interval of the difference, 95 percent. */
  interval: Interval;
  /** Fisher's exact test, two-sided. */
  p: number;
}

/** Fewer independent items than this on a side give no verdict (crisis.md 8.2). */
export const LEAST_ITEMS = 8;

export const shareOf = ({ negative, items }: Share): number => (items === 0 ? 0 : negative / items);

/** Wilson's interval of a share; the whole range without an item. */
export const intervalOf = ({ negative, items }: Share): Interval => wilson(negative, items);

/** Newcombe's (1998, method 10) 95 percent interval of the share before less the share after. */
export function newcombe(before: Share, after: Share): Interval {
  const [p, q] = [shareOf(before), shareOf(after)];
  const [first, second] = [intervalOf(before), intervalOf(after)];
  return {
    low: p - q - Math.hypot(p - first.low, second.high - q),
    high: p - q + Math.hypot(first.high - p, q - second.low),
  };
}

/** Natural logarithm of n!. */
function logFactorial(n: number): number {
  let sum = 0;
  for (let k = 2; k <= n; k += 1) sum += Math.log(k);
  return sum;
}

const logChoose = (n: number, k: number): number => logFactorial(n) - logFactorial(k) - logFactorial(n - k);

/** Two-sided p of Fisher's exact test: all tables with these margins that are no likelier than the one seen. */
export function fisher(before: Share, after: Share): number {
  const bad = before.negative + after.negative;
  const all = before.items + after.items;
  const base = logChoose(all, before.items);
  const chance = (k: number): number =>
    Math.exp(logChoose(bad, k) + logChoose(all - bad, before.items - k) - base);
  const seen = chance(before.negative);
  let p = 0;
  for (let k = Math.max(0, bad - after.items); k <= Math.min(bad, before.items); k += 1) {
    const one = chance(k);
    if (one <= seen * (1 + 1e-7)) p += one;
  }
  return Math.min(1, p);
}

/** True when both sides have enough independent items for a verdict. */
export const isEnough = (before: Share, after: Share): boolean =>
  before.items >= LEAST_ITEMS && after.items >= LEAST_ITEMS;

/** The change between two shares; null where a side has too few items: then nothing may be said. */
export function changeOf(before: Share, after: Share): Change | null {
  if (!isEnough(before, after)) return null;
  return {
    before,
    after,
    difference: shareOf(before) - shareOf(after),
    interval: newcombe(before, after),
    p: fisher(before, after),
  };
}

/** How much more the subject changed than the control; null while one of them has no verdict. */
export const differenceInDifferences = (subject: Change | null, control: Change | null): number | null =>
  subject && control ? subject.difference - control.difference : null;

/** An independent item of one of the two windows. */
export interface WindowItem {
  isAfter: boolean;
  isNegative: boolean;
  /** Outlet or account that published it. */
  source: string;
}

/** Shares of the two windows. */
export function sharesOf(items: readonly WindowItem[]): { before: Share; after: Share } {
  const side = (isAfter: boolean): Share => {
    const own = items.filter((item) => item.isAfter === isAfter);
    return { items: own.length, negative: own.filter(({ isNegative }) => isNegative).length };
  };
  return { before: side(false), after: side(true) };
}

/** The smallest and largest difference when one outlet is left out; null when no outlet can be. */
export function leaveOneOut(items: readonly WindowItem[]): Interval | null {
  const differences = [...new Set(items.map(({ source }) => source))].flatMap((source) => {
    const { before, after } = sharesOf(items.filter((item) => item.source !== source));
    return before.items > 0 && after.items > 0 ? [shareOf(before) - shareOf(after)] : [];
  });
  if (differences.length === 0) return null;
  return { low: Math.min(...differences), high: Math.max(...differences) };
}

/**
 * Share of all ways to hand out the labels before and after within each outlet that change the negative share at least as much as
 * seen. Exact: since the number of items on each side of an outlet stays, only its negatives before vary, and the numbers of ways
 * of the outlets are folded together.
 */
export function permutationP(items: readonly WindowItem[]): number | null {
  const { before, after } = sharesOf(items);
  if (before.items === 0 || after.items === 0) return null;
  const bad = before.negative + after.negative;
  let ways = new Map<number, number>([[0, 1]]);
  for (const source of new Set(items.map((item) => item.source)))
    ways = folded(ways, waysOf(items.filter((item) => item.source === source)));
  const distance = (k: number): number => Math.abs(k / before.items - (bad - k) / after.items);
  const seen = distance(before.negative);
  const all = [...ways.values()].reduce((sum, n) => sum + n, 0);
  const far = [...ways].reduce((sum, [k, n]) => sum + (distance(k) >= seen - 1e-12 ? n : 0), 0);
  return far / all;
}

/** Chance of each number of negatives before within one outlet, when its labels are shuffled. */
function waysOf(items: readonly WindowItem[]): Map<number, number> {
  const { before, after } = sharesOf(items);
  const bad = before.negative + after.negative;
  const base = logChoose(items.length, before.items);
  const ways = new Map<number, number>();
  for (let k = Math.max(0, bad - after.items); k <= Math.min(bad, before.items); k += 1)
    ways.set(k, Math.exp(logChoose(bad, k) + logChoose(items.length - bad, before.items - k) - base));
  return ways;
}

function folded(left: Map<number, number>, right: Map<number, number>): Map<number, number> {
  const sums = new Map<number, number>();
  for (const [a, n] of left) for (const [b, m] of right) sums.set(a + b, (sums.get(a + b) ?? 0) + n * m);
  return sums;
}
