import type { Ctx } from '../../platform/ctx';
import { marks } from '../../platform/database';
import {
  type CoverageCounts,
  CoverageTone,
  type ShareArgs,
  ShareBy,
  ShareOfVoice,
  ShareRow,
} from './coverage.inputs';
import { assertPeriod } from './coverage.service';
import { addCounts, cutMonths, readsTone, type Summed, TONES } from './coverage-sums.service';
import { mayReadTotals } from './monitoring.roles';

const MOST_DAYS = 3_660;
const MOST_ROWS = 300;

/** Sums of one topic or outlet, with the articles by tone where the caller may read it. */
interface Row extends Omit<Summed, 'tone'>, Partial<Record<keyof CoverageTone, unknown>> {
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
  const withTone = readsTone(ctx);
  const rows = await sumsOf(ctx, by === ShareBy.OUTLET ? 'outlet' : 'topic', fromOn, toOn, withTone);
  const names = by === ShareBy.OUTLET ? await outletNames(ctx, rows) : await topicNames(ctx, by);
  const found = new Map<string, ShareRow>();
  for (const row of rows) {
    const named = names.get(Number(row.no)) ?? { id: null, name: null };
    const key = named.id ?? named.name ?? '';
    const share = found.get(key) ?? Object.assign(new ShareRow(), named, { share: 0, earnedShare: 0 });
    found.set(key, share);
    for (const counts of [share, all]) {
      addCounts(counts, row);
      if (withTone) addTones(counts, row);
    }
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

/** MariaDB sums whole numbers as decimals, at twice the cost of floating ones; these are exact to 2^53. */
const SUMS = ['articleCount', 'paidCount', 'ownCount']
  .map((name) => `SUM(${name} + 0e0) AS ${name}`)
  .join(', ');
/** One row per head is half the work of a row per head and tone. */
const BY_TONE = Object.entries(TONES)
  .map(([tone, name]) => `SUM(CASE WHEN tone = ${tone} THEN articleCount + 0e0 ELSE 0e0 END) AS ${name}`)
  .join(', ');

/** Sums by topic or outlet number; exported for the bench. */
export async function sumsOf(
  ctx: Pick<Ctx, 'db'>,
  of: 'topic' | 'outlet',
  fromOn: string,
  toOn: string,
  withTone: boolean,
): Promise<Row[]> {
  const { months, days } = cutMonths(fromOn, toOn);
  const column = `${of}No`;
  const sums = withTone ? `${SUMS}, ${BY_TONE}` : SUMS;
  const read = (table: string, key: string, [from, to]: [number, number]): Promise<Row[]> =>
    ctx.db.query(
      `SELECT ${column} AS no, ${sums} FROM ${table} WHERE ${key} >= ? AND ${key} <= ? GROUP BY ${column}`,
      [from, to],
    );
  const parts: Row[][] = [];
  if (months) parts.push(await read(`month_${of}`, 'month', months));
  for (const span of days) parts.push(await read(`day_${of}`, 'day', span));
  return parts.flat();
}

function addTones(counts: CoverageCounts, row: Row): void {
  counts.tone ??= new CoverageTone();
  for (const name of Object.values(TONES)) counts.tone[name] += Number(row[name] ?? 0);
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
