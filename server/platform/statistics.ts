/** Normal quantile of a two-sided 95 percent interval. */
export const Z95 = 1.959964;

/** The number held between 0 and 1. */
export const clamp = (value: number): number => Math.min(1, Math.max(0, value));

/** An interval of shares or of differences of shares, 0.614 for 61.4 points. */
export interface Interval {
  low: number;
  high: number;
}

/** Wilson's 95 percent interval of a share; the whole range without any observation. */
export function wilson(hits: number, of: number): Interval {
  if (of === 0) return { low: 0, high: 1 };
  const share = hits / of;
  const square = Z95 * Z95;
  const centre = share + square / (2 * of);
  const spread = Z95 * Math.sqrt((share * (1 - share) + square / (4 * of)) / of);
  const below = 1 + square / of;
  return {
    low: hits === 0 ? 0 : (centre - spread) / below,
    high: hits === of ? 1 : (centre + spread) / below,
  };
}

/** Mean and standard deviation of a sample; a single value has deviation 0. */
export function sample(values: readonly number[]): { mean: number; deviation: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  if (values.length < 2) return { mean, deviation: 0 };
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, deviation: Math.sqrt(squares / (values.length - 1)) };
}

/** The middle of these numbers, the mean of both for an even count; null without any. */
export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
}
