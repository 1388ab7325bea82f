import type { Ctx } from '../../platform/ctx';
import { refreshBuckets } from './buckets.service';
import { type CountRow, countRowsOf, dayNumber } from './count-rows.service';
import { upsertNumbers } from './upsert.service';

const COUNTS = ['articleCount', 'paidCount', 'ownCount'];
const busy = new WeakMap<Ctx, Set<number>>();

/**
 * Runs a change of articles and brings every count in step with it, in the same transaction: arrivals, matches and their
 * removal, tone, outlet, story, group, payment, withholding, publishing time. Whatever changes one of these passes here.
 * Inside another call for the same articles the outer one counts.
 */
export async function recounting<T>(
  ctx: Ctx,
  articleIds: readonly number[],
  change: () => Promise<T>,
): Promise<T> {
  const open = busy.get(ctx) ?? new Set<number>();
  busy.set(ctx, open);
  const ids = [...new Set(articleIds)].filter((id) => !open.has(id));
  const before = await countRowsOf(ctx, ids);
  for (const id of ids) open.add(id);
  try {
    const result = await change();
    await settle(ctx, before, await countRowsOf(ctx, ids));
    return result;
  } finally {
    for (const id of ids) open.delete(id);
  }
}

/** Brings the hours of articles up to date after a change that moves no rollup, such as a pickup found later. */
export async function recountHours(ctx: Ctx, articleIds: readonly number[]): Promise<void> {
  await refreshBuckets(ctx, await countRowsOf(ctx, articleIds));
}

async function settle(ctx: Ctx, before: CountRow[], after: CountRow[]): Promise<void> {
  const totals = new Totals(ctx);
  for (const row of before) if (row.isUsable) totals.addTopic(row, -1);
  for (const row of after) if (row.isUsable) totals.addTopic(row, 1);
  for (const row of byArticle(before)) totals.addOutlet(row, -1);
  for (const row of byArticle(after)) totals.addOutlet(row, 1);
  await totals.write();
  await refreshBuckets(ctx, [...before, ...after]);
}

/** One row per usable article that is in any topic. */
function byArticle(rows: readonly CountRow[]): CountRow[] {
  return [...new Map(rows.filter((row) => row.isUsable).map((row) => [row.articleId, row])).values()];
}

type Rollup = [table: string, keys: string[], keyOf: (row: CountRow, day: number) => number[]];

const month = (day: number): number => Math.floor(day / 100);

/** By topic and by outlet at two grains; topic by day stands twice, once with each key first (storage.md 8). */
const TOPIC: Rollup[] = [
  ['topic_day', ['topicNo', 'day', 'tone'], (row, day) => [row.topicNo, day, row.tone]],
  ['day_topic', ['day', 'topicNo', 'tone'], (row, day) => [day, row.topicNo, row.tone]],
  ['month_topic', ['month', 'topicNo', 'tone'], (row, day) => [month(day), row.topicNo, row.tone]],
];
const OUTLET: Rollup[] = [
  ['day_outlet', ['day', 'outletNo', 'tone'], (row, day) => [day, row.outletNo, row.articleTone]],
  ['month_outlet', ['month', 'outletNo', 'tone'], (row, day) => [month(day), row.outletNo, row.articleTone]],
];

/** Sums what is added under each key, then writes only what differs, sorted by key. */
class Totals {
  private readonly sums = new Map<Rollup, Map<string, { key: number[]; add: number[] }>>();

  constructor(private readonly ctx: Ctx) {}

  addTopic(row: CountRow, sign: number): void {
    for (const rollup of TOPIC) this.add(rollup, row, sign);
  }

  addOutlet(row: CountRow, sign: number): void {
    for (const rollup of OUTLET) this.add(rollup, row, sign);
  }

  private add(rollup: Rollup, row: CountRow, sign: number): void {
    const sums = this.sums.get(rollup) ?? new Map<string, { key: number[]; add: number[] }>();
    this.sums.set(rollup, sums);
    const key = rollup[2](row, dayNumber(this.ctx, row.articleId));
    const known = sums.get(key.join()) ?? { key, add: [0, 0, 0] };
    const part = [1, row.isPaid ? 1 : 0, row.isOwn ? 1 : 0];
    known.add = known.add.map((value, place) => value + sign * (part[place] ?? 0));
    sums.set(key.join(), known);
  }

  async write(): Promise<void> {
    for (const rollup of [...TOPIC, ...OUTLET]) {
      const changed = [...(this.sums.get(rollup)?.values() ?? [])].filter(({ add }) => add.some(Boolean));
      const rows = changed.sort((a, b) => compare(a.key, b.key)).map(({ key, add }) => [...key, ...add]);
      if (rows.length > 0) await upsertNumbers(this.ctx, rollup[0], rollup[1], COUNTS, rows, 'ADD');
    }
  }
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [place, value] of a.entries()) {
    const difference = value - (b[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
