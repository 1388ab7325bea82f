/** Normal quantile of a two-sided 95 percent interval. */
export const Z95 = 1.959964;

/** The number held between 0 and 1. */
export const clamp = (value: number): number => Math.min(1, Math.max(0, value));

/** Lower end of the Wilson 95 percent interval of a share; 0 without any observation. */
export function wilsonLower(hits: number, of: number): number {
  if (of === 0) return 0;
  const share = hits / of;
  const square = Z95 * Z95;
  const centre = share + square / (2 * of);
  const spread = Z95 * Math.sqrt((share * (1 - share) + square / (4 * of)) / of);
  return clamp((centre - spread) / (1 + square / of));
}

/** Mean and standard deviation of a sample; a single value has deviation 0. */
export function sample(values: readonly number[]): { mean: number; deviation: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  if (values.length < 2) return { mean, deviation: 0 };
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, deviation: Math.sqrt(squares / (values.length - 1)) };
}
