import type { Ctx } from '../../platform/ctx';
import { marks } from '../../platform/database';
import { idFloor } from './article-identity.service';
import { COUNT_COLUMNS, type CountRow, countRow } from './count-rows.service';
import { grouped, outletsOf, pairsOf } from './pipeline/spike-items';
import { upsertNumbers } from './upsert.service';

const HOUR_MS = 3_600_000;
/** Length of the window of the test in hours. */
export const WINDOW_HOURS = 6;
/** A learned clock offset moves an article to an earlier hour than its id says, at most by this. */
const OFFSET_HOURS = 14;
const NEGATIVE = -1;
const NEEDS_PERSON = 9;
/** From this share on an article carries a text of the office (monitoring.md 5.4). */
export const PICKUP_SHARE = 0.2;
/** 1 where `article a` carries a text of the office: as a mark says, else as its text was matched. */
export const IS_RESPONSE =
  'COALESCE((SELECT r.isResponse FROM response_mark r WHERE r.articleId = a.id), CASE WHEN EXISTS (SELECT 1 FROM ' +
  `watched_match w WHERE w.articleId = a.id AND w.forward >= ${PICKUP_SHARE}) THEN 1 ELSE 0 END)`;

const COLUMNS = [
  'pairCount',
  'outletCount',
  'windowCount',
  'windowOutletCount',
  'articleCount',
  'negativeCount',
  'needsPersonCount',
  'paidCount',
  'ownCount',
  'pickupCount',
];

/** An article in a topic with what the test of spikes needs. */
export interface BucketItem extends CountRow {
  network: string | null;
  isPickup: boolean;
}

/** True for what the test counts: coverage by outlets that the office neither paid for nor published nor wrote. */
export const isTested = (item: BucketItem): boolean =>
  !item.isPaid && !item.isOwn && !item.isPickup && (!item.isSpoken || item.outletNo !== 0);

/** Computes anew, from the articles, the hours that these rows touch: each count and each window that holds one. */
export async function refreshBuckets(
  ctx: Ctx,
  touched: readonly Pick<CountRow, 'topicNo' | 'hour'>[],
): Promise<void> {
  if (touched.length === 0) return;
  const rows: number[][] = [];
  for (const run of runsOf(touched)) rows.push(...(await runRows(ctx, run)));
  rows.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0));
  await upsertNumbers(ctx, 'topic_bucket', ['topicNo', 'hour'], COLUMNS, rows, 'SET');
}

interface Run {
  from: number;
  to: number;
  hours: Map<number, Set<number>>;
}

/** Hours that lie near each other, with the hours to write by topic; far ones are read apart. */
function runsOf(touched: readonly Pick<CountRow, 'topicNo' | 'hour'>[]): Run[] {
  const runs: Run[] = [];
  for (const { topicNo, hour } of [...touched].sort((a, b) => a.hour - b.hour)) {
    let run = runs.at(-1);
    if (!run || hour > run.to + WINDOW_HOURS) {
      run = { from: hour, to: hour, hours: new Map() };
      runs.push(run);
    }
    run.to = Math.max(run.to, hour);
    const hours = run.hours.get(topicNo) ?? new Set<number>();
    run.hours.set(topicNo, hours);
    for (let later = 0; later < WINDOW_HOURS; later += 1) hours.add(hour + later);
  }
  return runs;
}

async function runRows(ctx: Ctx, { from, to, hours }: Run): Promise<number[][]> {
  const items = await bucketItems(ctx, [...hours.keys()], from - WINDOW_HOURS + 1, to + WINDOW_HOURS);
  const byTopic = grouped(items, ({ topicNo }) => topicNo);
  return [...hours].flatMap(([topicNo, wanted]) => {
    const byHour = grouped(byTopic.get(topicNo) ?? [], ({ hour }) => hour);
    return [...wanted].map((hour) => [topicNo, hour, ...figures(byHour, hour)]);
  });
}

function figures(byHour: Map<number, BucketItem[]>, hour: number): number[] {
  const all = byHour.get(hour) ?? [];
  const tested = all.filter(isTested);
  const window: BucketItem[] = [];
  for (let at = hour - WINDOW_HOURS + 1; at <= hour; at += 1)
    window.push(...(byHour.get(at) ?? []).filter(isTested));
  return [
    pairsOf(tested).size,
    outletsOf(tested).size,
    pairsOf(window).size,
    outletsOf(window).size,
    all.length,
    tested.filter(({ tone }) => tone === NEGATIVE).length,
    tested.filter(({ tone }) => tone === NEEDS_PERSON).length,
    all.filter(({ isPaid }) => isPaid).length,
    all.filter(({ isOwn }) => isOwn).length,
    all.filter(({ isPickup, isPaid }) => isPickup && !isPaid).length,
  ];
}

/** Usable articles of topics published in the hours `from` to before `to`, oldest first. */
export async function bucketItems(
  ctx: Ctx,
  topicNos: readonly number[],
  from: number,
  to: number,
): Promise<BucketItem[]> {
  if (topicNos.length === 0) return [];
  const rows: Record<string, unknown>[] = await ctx.db.query(
    `SELECT ${COUNT_COLUMNS}, ${IS_RESPONSE} AS isPickup
     FROM article_topic t JOIN article a ON a.id = t.articleId
     WHERE t.topicNo IN (${marks(topicNos)}) AND t.articleId >= ? AND t.articleId < ? AND a.status = 'USABLE'
     ORDER BY t.articleId, t.topicNo`,
    [...topicNos, idFloor(new Date(from * HOUR_MS)), idFloor(new Date((to + OFFSET_HOURS) * HOUR_MS))],
  );
  const networks = await networksOf(ctx);
  return rows
    .map((row) => {
      const counted = countRow(row);
      return {
        ...counted,
        network: networks.get(counted.outletNo) ?? null,
        isPickup: Number(row.isPickup) === 1,
      };
    })
    .filter(({ hour }) => hour >= from && hour < to);
}

/** Owner group of the outlet `o`: the group that the register names, else the press company, which may own several outlets. */
export const NETWORK = "COALESCE(NULLIF(o.cluster, ''), o.companyId)";

/** Owner group by outlet number; outlets without one are missing. */
async function networksOf(ctx: Ctx): Promise<Map<number, string>> {
  const rows: { no: number; network: string }[] = await ctx.db.query(
    `SELECT o.no AS no, ${NETWORK} AS network FROM media_outlet o WHERE ${NETWORK} IS NOT NULL`,
  );
  return new Map(rows.map(({ no, network }) => [Number(no), network]));
}
