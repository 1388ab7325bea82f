import { toNumber } from '../../platform/columns';
import type { Ctx } from '../../platform/ctx';
import { marks } from '../../platform/database';
import { idFloor } from '../monitoring/article-identity.service';
import { responseIds } from '../monitoring/response-mark.service';
import { baselineOf, blockStart, type DayBlock } from './risk-items';
import { MOMENT, OFFSET_MS, OTHERS } from './risk-load.service';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const GUARD = 3;
const DAYS = 7;
/** How far back a clean day is looked for. */
const DEEPEST = 60;

interface Span {
  topicNo: number | null;
  from: number;
  to: number;
}

/** Daily counts of the clean days before `t` by topic, newest first (crisis.md 2.1, rules d and j). */
export async function baselinesAt(
  ctx: Ctx,
  topicNos: readonly number[],
  t: number,
): Promise<Map<number, number[]>> {
  const spans = await exclusionsAt(ctx, topicNos, t);
  const watched = await watchedSince(ctx, topicNos);
  const isExcluded = (topicNo: number, back: number): boolean => {
    const from = blockStart(t, back);
    return spans.some(
      (span) =>
        (span.topicNo === null || span.topicNo === topicNo) && span.from < from + DAY_MS && span.to > from,
    );
  };
  const depths = new Map(topicNos.map((no) => [no, depthOf((back) => isExcluded(no, back))]));
  const counts = await countsByDay(ctx, depths, t);
  return new Map(
    topicNos.map((topicNo) => {
      const since = watched.get(topicNo) ?? Number.POSITIVE_INFINITY;
      const blocks = daysTo(depths.get(topicNo) ?? 0).map((back): DayBlock => {
        const count = counts.get(`${topicNo} ${back}`) ?? 0;
        const isKnown = count > 0 || blockStart(t, back) >= since;
        return { back, count, isExcluded: isExcluded(topicNo, back), isKnown };
      });
      return [topicNo, baselineOf(blocks)];
    }),
  );
}

const daysTo = (depth: number): number[] =>
  Array.from({ length: Math.max(0, depth - GUARD + 1) }, (_, place) => GUARD + place);

/** The day back at which seven clean ones are complete. */
function depthOf(isExcluded: (back: number) => boolean): number {
  let clean = 0;
  for (let back = GUARD; back <= DEEPEST; back += 1) {
    if (!isExcluded(back)) clean += 1;
    if (clean === DAYS) return back;
  }
  return DEEPEST;
}

/**
 * One statement for each depth, nearly always one. The few answers of the office are looked up
 * once; CROSS makes SQLite go by topic, STRAIGHT_JOIN MariaDB: all were measured.
 */
async function countsByDay(
  ctx: Ctx,
  depths: ReadonlyMap<number, number>,
  t: number,
): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  for (const depth of new Set(depths.values())) {
    const nos = [...depths].filter(([, own]) => own === depth).map(([no]) => no);
    const [from, to] = [blockStart(t, depth), blockStart(t, GUARD - 1)];
    const range = idRange(from, to);
    const answers = await responseIds(ctx, range);
    const others = answers.length > 0 ? `AND t.articleId NOT IN (${marks(answers)})` : '';
    const rows: { topicNo: unknown; back: unknown; n: unknown }[] = await ctx.db.query(
      `SELECT /*! STRAIGHT_JOIN */ t.topicNo AS topicNo, ((? - (${MOMENT})) - (? - (${MOMENT})) % ${DAY_MS}) / ${DAY_MS} AS back, COUNT(*) AS n
       FROM article_topic t CROSS JOIN article a ON a.id = t.articleId
       WHERE t.topicNo IN (${marks(nos)}) AND t.articleId >= ? AND t.articleId < ? AND a.firstSeenAt <= ?
         AND ${OTHERS} ${others} AND ${MOMENT} >= ? AND ${MOMENT} < ? GROUP BY t.topicNo, back`,
      [t - 1, t - 1, ...nos, ...range, t, ...answers, from, to],
    );
    for (const row of rows) found.set(`${row.topicNo} ${Number(row.back)}`, Number(row.n));
  }
  return found;
}

const idRange = (from: number, to: number): [number, number] => [
  idFloor(new Date(from - OFFSET_MS)),
  idFloor(new Date(to + OFFSET_MS)),
];

/** Times that other modules handed in as no ordinary ones: crises of a topic, from the first item to the closing. */
async function exclusionsAt(ctx: Ctx, topicNos: readonly number[], t: number): Promise<Span[]> {
  const rows: { topicNo: unknown; topicId: string | null; fromAt: unknown; toAt: unknown }[] =
    await ctx.db.query(
      `SELECT e.topicId AS topicId, p.no AS topicNo, e.fromAt AS fromAt, e.toAt AS toAt
       FROM spike_exclusion e LEFT JOIN topic p ON p.id = e.topicId WHERE e.fromAt < ? AND (e.toAt IS NULL OR e.toAt > ?)`,
      [t, blockStart(t, DEEPEST)],
    );
  const wanted = new Set(topicNos);
  return rows
    .map(({ topicId, topicNo, fromAt, toAt }) => ({
      topicNo: topicId === null ? null : Number(topicNo),
      from: toNumber(fromAt),
      to: toAt == null ? Number.POSITIVE_INFINITY : toNumber(toAt),
    }))
    .filter(({ topicNo }) => topicNo === null || wanted.has(topicNo));
}

/** Since when no news of a topic means no coverage: as the test of spikes has it. */
async function watchedSince(ctx: Ctx, topicNos: readonly number[]): Promise<Map<number, number>> {
  if (topicNos.length === 0) return new Map();
  const [office] = await ctx.db.query('SELECT MIN(createdAt) AS at FROM source');
  const start = office.at == null ? Number.POSITIVE_INFINITY : toNumber(office.at);
  const rows: { no: unknown; createdAt: unknown; hour: unknown }[] = await ctx.db.query(
    `SELECT p.no AS no, p.createdAt AS createdAt,
       (SELECT MIN(b.hour) FROM topic_bucket b WHERE b.topicNo = p.no) AS hour
     FROM topic p WHERE p.no IN (${marks(topicNos)})`,
    [...topicNos],
  );
  return new Map(
    rows.map(({ no, createdAt, hour }) => {
      const first = hour == null ? Number.POSITIVE_INFINITY : Number(hour) * HOUR_MS;
      return [Number(no), Math.min(toNumber(createdAt), Math.max(start, first))];
    }),
  );
}
