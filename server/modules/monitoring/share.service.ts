import type { Ctx } from '../../platform/ctx';
import { marks } from '../../platform/database';
import { type ShareArgs, ShareBy, ShareOfVoice, ShareRow } from './coverage.inputs';
import { assertPeriod } from './coverage.service';
import { addSummed, cutMonths, readsTone, type Summed } from './coverage-sums.service';
import { mayReadTotals } from './monitoring.roles';

const MOST_DAYS = 3_660;
const MOST_ROWS = 300;

interface Row extends Summed {
  no: unknown;
}

/**
 * How coverage of a period is shared out; whole months are read from months, the days at the edges from days. Empty for
 * callers without monitoring.
 *
 * @throws INVALID_INPUT
 */
export async function shareOfVoice(ctx: Ctx, { by, fromOn, toOn }: ShareArgs): Promise<ShareOfVoice> {
  assertPeriod(fromOn, toOn, MOST_DAYS);
  const all = new ShareOfVoice();
  if (!mayReadTotals(ctx.actor)) return all;
  const rows = await sumsOf(ctx, by === ShareBy.OUTLET ? 'outlet' : 'topic', fromOn, toOn);
  const names = by === ShareBy.OUTLET ? await outletNames(ctx, rows) : await topicNames(ctx, by);
  const found = new Map<string, ShareRow>();
  for (const row of rows) {
    const named = names.get(Number(row.no)) ?? { id: null, name: null };
    const key = named.id ?? named.name ?? '';
    const share = found.get(key) ?? Object.assign(new ShareRow(), named, { share: 0, earnedShare: 0 });
    found.set(key, share);
    addSummed(share, row, readsTone(ctx));
    addSummed(all, row, readsTone(ctx));
  }
  all.rows = [...found.values()].filter(({ articleCount }) => articleCount > 0);
  for (const row of all.rows) {
    row.share = part(row.articleCount, all.articleCount);
    row.earnedShare = part(row.earnedCount, all.earnedCount);
  }
  all.rows.sort((a, b) => b.articleCount - a.articleCount || ((a.name ?? '') < (b.name ?? '') ? -1 : 1));
  all.rows = all.rows.slice(0, MOST_ROWS);
  return all;
}

const part = (count: number, total: number): number => (total > 0 ? count / total : 0);

/** Sums by topic or outlet number and tone; exported for the bench. */
export async function sumsOf(
  ctx: Pick<Ctx, 'db'>,
  of: 'topic' | 'outlet',
  fromOn: string,
  toOn: string,
): Promise<Row[]> {
  const { months, days } = cutMonths(fromOn, toOn);
  const column = `${of}No`;
  const sums = `SUM(articleCount) AS articleCount, SUM(paidCount) AS paidCount, SUM(ownCount) AS ownCount`;
  const read = (table: string, key: string, [from, to]: [number, number]): Promise<Row[]> =>
    ctx.db.query(
      `SELECT ${column} AS no, tone, ${sums} FROM ${table} WHERE ${key} >= ? AND ${key} <= ? GROUP BY ${column}, tone`,
      [from, to],
    );
  const parts: Row[][] = [];
  if (months) parts.push(await read(`month_${of}`, 'month', months));
  for (const span of days) parts.push(await read(`day_${of}`, 'day', span));
  return parts.flat();
}

interface Named {
  id: string | null;
  name: string | null;
}

interface NameRow {
  no: unknown;
  id: string;
  name: string;
  place?: string | null;
}

async function outletNames(ctx: Ctx, rows: readonly Row[]): Promise<Map<number, Named>> {
  const nos = [...new Set(rows.map(({ no }) => Number(no)))];
  if (nos.length === 0) return new Map();
  const found: NameRow[] = await ctx.db.query(
    `SELECT no, id, name FROM media_outlet WHERE no IN (${marks(nos)})`,
    nos,
  );
  return new Map(found.map(({ no, id, name }) => [Number(no), { id, name }]));
}

async function topicNames(ctx: Ctx, by: ShareBy): Promise<Map<number, Named>> {
  const found: NameRow[] = await ctx.db.query('SELECT no, id, name, place FROM topic');
  return new Map(
    found.map(({ no, id, name, place }) => [
      Number(no),
      by === ShareBy.TOPIC ? { id, name } : { id: null, name: place ?? null },
    ]),
  );
}
