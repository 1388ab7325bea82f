/** The parameters of the spike rule (crisis.md 2.2); each office may set its own. */
export interface SpikeRule {
  /** Share of the highest values of a baseline that is left out. */
  trim: number;
  /** The least expectation; a topic that is never in the news still needs several items for a spike. */
  floor: number;
  leastSize: number;
  greatestSize: number;
  watchBelow: number;
  alertBelow: number;
  alertOutlets: number;
  calmAbove: number;
  calmWindows: number;
  /** Days of one class below which a wider class serves. */
  leastDays: number;
  /** Pairs a day below which a topic is small and has the second path. */
  smallBelow: number;
  smallOutlets: number;
}

/** The rule as crisis.md 2.2 states it. */
export const SPIKE_RULE: SpikeRule = {
  trim: 0.05,
  floor: 0.3,
  leastSize: 0.8,
  greatestSize: 50,
  watchBelow: 1e-3,
  alertBelow: 1e-4,
  alertOutlets: 3,
  calmAbove: 0.05,
  calmWindows: 2,
  leastDays: 5,
  smallBelow: 5,
  smallOutlets: 3,
};

/** What is expected of a window: mean and size of a negative binomial, fitted by moments. */
export interface Fit {
  mean: number;
  size: number;
  /** Values that were fitted, the trimmed ones left out. */
  days: number;
}

/** Fits the counts of earlier windows: the highest 5 % dropped, mean floored, size by moments within its limits. */
export function fitBaseline(counts: readonly number[], rule: SpikeRule = SPIKE_RULE): Fit {
  const dropped = counts.length > 1 ? Math.ceil(rule.trim * counts.length) : 0;
  const kept = [...counts].sort((a, b) => a - b).slice(0, counts.length - dropped);
  const total = kept.reduce((sum, count) => sum + count, 0);
  const average = kept.length > 0 ? total / kept.length : 0;
  const mean = Math.max(average, rule.floor);
  const squares = kept.reduce((sum, count) => sum + (count - average) ** 2, 0);
  const variance = kept.length > 1 ? squares / (kept.length - 1) : 0;
  const byMoments = variance > mean ? mean ** 2 / (variance - mean) : rule.greatestSize;
  const size = Math.min(rule.greatestSize, Math.max(rule.leastSize, byMoments));
  return { mean, size, days: kept.length };
}

/** Probability of `count` or more, with the expectation of `fit`; summed from the tail, so that small values are exact. */
export function upperTail(count: number, { mean, size }: Pick<Fit, 'mean' | 'size'>): number {
  if (count <= 0) return 1;
  const success = size / (size + mean);
  const rest = 1 - success;
  if (count <= mean) return 1 - sumFrom(0, count - 1, size, success, rest);
  return sumFrom(count, Number.POSITIVE_INFINITY, size, success, rest);
}

function sumFrom(from: number, to: number, size: number, success: number, rest: number): number {
  let term = Math.exp(
    logGamma(from + size) -
      logGamma(size) -
      logGamma(from + 1) +
      size * Math.log(success) +
      from * Math.log(rest),
  );
  let sum = 0;
  for (let k = from; k <= to; k += 1) {
    sum += term;
    const ratio = ((k + size) / (k + 1)) * rest;
    term *= ratio;
    if (ratio < 1 && term < sum * 1e-14) break;
  }
  return Math.min(1, sum);
}

const LANCZOS = [
  676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
];

/** Logarithm of the gamma function by Lanczos's sum (g = 7, nine terms); `x` above 0. */
function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const z = x - 1;
  const series = LANCZOS.reduce((sum, value, place) => sum + value / (z + place + 1), 0.9999999999998099);
  const t = z + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(t) - t + Math.log(series);
}

/** Kind of day of a baseline. */
export type DayClass = 'WEEKDAY' | 'WEEKEND' | 'HOLIDAY';

/** One earlier day's window at the same hour of the day. */
export interface PastWindow {
  dayClass: DayClass;
  count: number;
  /** True when it overlaps a burst or a crisis: it is no ordinary day. */
  isExcluded: boolean;
}

const WIDER: Record<DayClass, readonly DayClass[][]> = {
  HOLIDAY: [['HOLIDAY'], ['WEEKEND']],
  WEEKEND: [['WEEKEND']],
  WEEKDAY: [['WEEKDAY']],
};

/** The counts that a window of this class is compared with: its own class, else the wider ones, else all days. */
export function comparable(
  past: readonly PastWindow[],
  dayClass: DayClass,
  rule: SpikeRule = SPIKE_RULE,
): number[] {
  const clean = past.filter(({ isExcluded }) => !isExcluded);
  for (const classes of WIDER[dayClass]) {
    const found = clean.filter((one) => classes.includes(one.dayClass));
    if (found.length >= rule.leastDays) return found.map(({ count }) => count);
  }
  return clean.map(({ count }) => count);
}
