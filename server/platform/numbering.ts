import type { Ctx } from './ctx';
import { affected } from './database';

/**
 * The next number of a series in a year, without gaps: the row is written in the caller's transaction, so a
 * roll-back gives the number back. The form comes from the profile, for example `PO-{year}-{n:4}`.
 */
export async function nextNumber(ctx: Ctx, series: string, year: number): Promise<string> {
  const keys = [series, year];
  const counted = await affected(
    ctx.db,
    'UPDATE number_series SET last = last + 1 WHERE series = ? AND year = ?',
    keys,
  );
  if (counted === 0)
    await ctx.db.query('INSERT INTO number_series (series, year, last) VALUES (?, ?, 1)', keys);
  const [row] = await ctx.db.query('SELECT last FROM number_series WHERE series = ? AND year = ?', keys);
  return formatNumber(ctx.profile.numbering[series] ?? `${series}-{year}-{n:4}`, year, Number(row.last));
}

/** Fills `{year}` and `{n:width}` of a number's form. */
export const formatNumber = (form: string, year: number, n: number): string =>
  form
    .replace('{year}', String(year))
    .replace(/\{n(?::(\d+))?\}/, (_, width) => String(n).padStart(Number(width ?? 1), '0'));
