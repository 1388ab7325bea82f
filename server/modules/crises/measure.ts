import { median } from '../../platform/statistics';

const HOUR_MS = 3_600_000;
const WINDOW_MS = 24 * HOUR_MS;

/** The middle and the slow end of a set of durations; null without any. A mean is never shown alone. */
export interface Spread {
  count: number;
  median: number;
  p90: number;
}

/** The value that nine of ten do not pass: the smallest with at least that share at or below it. */
export function percentile(values: readonly number[], share: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null;
}

/** Median and 90th percentile. */
export function spreadOf(values: readonly number[]): Spread | null {
  const middle = median(values);
  const slow = percentile(values, 0.9);
  return middle === null || slow === null ? null : { count: values.length, median: middle, p90: slow };
}

/**
 * Hours from the peak of the items of 24 hours until they first fell to half of it, on the full hour; null while that did not
 * happen before `until`. Times are milliseconds.
 */
export function volumeHalfLife(times: readonly number[], until: number): number | null {
  const sorted = [...times].sort((a, b) => a - b);
  const [start] = sorted;
  if (start === undefined) return null;
  const within = (t: number): number => sorted.filter((at) => at >= t - WINDOW_MS && at < t).length;
  let peak = { at: start, count: 0 };
  for (let t = start + HOUR_MS; t <= until; t += HOUR_MS) {
    const count = within(t);
    if (count > peak.count) peak = { at: t, count };
    else if (count <= peak.count / 2) return (t - peak.at) / HOUR_MS;
  }
  return null;
}

/** A level that was displayed from a moment on. */
export interface LevelPoint {
  at: number;
  level: string;
}

/** Hours in each level between two moments; before the first point nothing is counted. */
export function hoursInLevels(points: readonly LevelPoint[], until: number): Map<string, number> {
  const sorted = [...points].sort((a, b) => a.at - b.at);
  const hours = new Map<string, number>();
  sorted.forEach(({ at, level }, index) => {
    const end = Math.min(until, sorted[index + 1]?.at ?? until);
    if (end > at) hours.set(level, (hours.get(level) ?? 0) + (end - at) / HOUR_MS);
  });
  return hours;
}
