import type { Profile } from '../../platform/profile';

/** The part of a profile the engine reads. */
export type TaxTables = Pick<Profile, 'taxRates' | 'taxThresholds' | 'taxObjectCodes'>;

/** A rate as a fraction, with its legal basis. */
export interface Rate {
  numerator: number;
  denominator: number;
  basis: string;
}

/** `amount × numerator / denominator`, half up to whole rupiah; exact for any safe integer. */
export function share(amount: number, numerator: number, denominator: number): number {
  if (!Number.isSafeInteger(amount) || amount < 0)
    throw new Error('An amount must be whole and not negative.');
  const twice = 2n * BigInt(denominator);
  return Number((2n * BigInt(amount) * BigInt(numerator) + BigInt(denominator)) / twice);
}

const latest = <T extends { key: string; from: string }>(
  rows: readonly T[],
  key: string,
  day: string,
): T | undefined =>
  rows.filter((row) => row.key === key && row.from <= day).sort((a, b) => (a.from < b.from ? 1 : -1))[0];

/** The rate of a table in force on a day; a missing one is a fault of the profile. */
export function rateOn({ taxRates }: TaxTables, key: string, day: string): Rate {
  const row = latest(taxRates, key, day);
  if (!row) throw new Error(`The profile has no rate ${key} on ${day}.`);
  return row;
}

/** The threshold of a table in force on a day. */
export function thresholdOn(
  { taxThresholds }: TaxTables,
  key: string,
  day: string,
): { amount: number; basis: string } {
  const row = latest(taxThresholds, key, day);
  if (!row) throw new Error(`The profile has no threshold ${key} on ${day}.`);
  return row;
}

export const of = (amount: number, { numerator, denominator }: Rate): number =>
  share(amount, numerator, denominator);
