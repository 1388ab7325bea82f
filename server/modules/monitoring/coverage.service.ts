import { In } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { marks } from '../../platform/database';
import { invalid } from '../../platform/errors';
import { narrow, visible } from '../../platform/loaders';
import { numberOfDay } from './count-rows.service';
import { CoverageGrain, CoveragePoint, CoverageSeries, type SeriesArgs } from './coverage.inputs';
import { addSummed, daysBetween, firstHour, readsTone, type Summed } from './coverage-sums.service';
import { mayReadTotals } from './monitoring.roles';
import { Topic, TopicState } from './topic.entity';

const MOST_TOPICS = 8;
const MOST_DAYS: Record<CoverageGrain, number> = { HOUR: 31, DAY: 400, MONTH: 3_660 };

/** Refuses a period that ends before it begins or is too long. @throws INVALID_INPUT */
export function assertPeriod(fromOn: string, toOn: string, most: number): void {
  if (toOn < fromOn) throw invalid('toOn', 'Tanggal akhir tidak boleh sebelum tanggal awal.');
  if ((Date.parse(toOn) - Date.parse(fromOn)) / 86_400_000 >= most)
    throw invalid('toOn', `Rentang terlalu panjang; paling lama ${most} hari.`);
}

/**
 * Coverage of topics by hour, day or month; periods without news are there with zero. Contacts
 * of an agency have those of their topics; empty for callers without monitoring.
 *
 * @throws INVALID_INPUT
 */
export async function topicSeries(
  ctx: Ctx,
  { topicIds, grain, fromOn, toOn }: SeriesArgs,
): Promise<CoverageSeries[]> {
  assertPeriod(fromOn, toOn, MOST_DAYS[grain]);
  if (topicIds.length > MOST_TOPICS) throw invalid('topicIds', `Pilih paling banyak ${MOST_TOPICS} topik.`);
  const where = mayReadTotals(ctx.actor) ? [{}] : visible(Topic, ctx.actor);
  if (!where || topicIds.length === 0) return [];
  const topics = await ctx.db.find(Topic, {
    where: narrow<Topic>(where, 'id', In(topicIds)),
    order: { priority: 'ASC', no: 'ASC' },
  });
  const shown = topics.filter(({ state }) => state !== TopicState.DRAFT);
  if (shown.length === 0) return [];
  const periods = periodsOf(ctx, grain, fromOn, toOn);
  const rows = await rowsOf(ctx, grain, shown, fromOn, toOn);
  return shown.map((topic) => seriesOf(ctx, topic, periods, rows, grain));
}

interface Row extends Summed {
  topicNo: unknown;
  period: unknown;
}

const TABLES: Record<CoverageGrain, [table: string, column: string]> = {
  HOUR: ['topic_bucket', 'hour'],
  DAY: ['topic_day', 'day'],
  MONTH: ['month_topic', 'month'],
};

/** The rows of a rollup behind a series; exported for the bench. */
export function rowsOf(
  ctx: Ctx,
  grain: CoverageGrain,
  topics: Topic[],
  fromOn: string,
  toOn: string,
): Promise<Row[]> {
  const nos = topics.map(({ no }) => no);
  const [table, column] = TABLES[grain];
  const tone = grain === CoverageGrain.HOUR ? '0 AS tone' : 'tone';
  const [from, to] = boundsOf(ctx, grain, fromOn, toOn);
  return ctx.db.query(
    `SELECT topicNo, ${column} AS period, ${tone}, articleCount, paidCount, ownCount FROM ${table}
     WHERE topicNo IN (${marks(nos)}) AND ${column} >= ? AND ${column} <= ?`,
    [...nos, from, to],
  );
}

function boundsOf(ctx: Ctx, grain: CoverageGrain, fromOn: string, toOn: string): [number, number] {
  if (grain === CoverageGrain.HOUR) return [firstHour(ctx, fromOn), firstHour(ctx, toOn) + 23];
  const [from, to] = [numberOfDay(fromOn), numberOfDay(toOn)];
  return grain === CoverageGrain.DAY ? [from, to] : [Math.floor(from / 100), Math.floor(to / 100)];
}

/** The periods by the number they have in the rollup, in their order. */
function periodsOf(ctx: Ctx, grain: CoverageGrain, fromOn: string, toOn: string): Map<number, string> {
  const days = daysBetween(fromOn, toOn);
  if (grain === CoverageGrain.DAY) return new Map(days.map((day) => [numberOfDay(day), day]));
  if (grain === CoverageGrain.MONTH)
    return new Map(days.map((day) => [Math.floor(numberOfDay(day) / 100), day.slice(0, 7)]));
  return new Map(
    days.flatMap((day) =>
      Array.from({ length: 24 }, (_, hour): [number, string] => [
        firstHour(ctx, day) + hour,
        `${day}T${String(hour).padStart(2, '0')}:00`,
      ]),
    ),
  );
}

function seriesOf(
  ctx: Ctx,
  topic: Topic,
  periods: ReadonlyMap<number, string>,
  rows: readonly Row[],
  grain: CoverageGrain,
): CoverageSeries {
  const points = new Map(
    [...periods].map(([no, period]) => [no, Object.assign(new CoveragePoint(), { period })]),
  );
  const withTone = readsTone(ctx) && grain !== CoverageGrain.HOUR;
  for (const row of rows) {
    const point = Number(row.topicNo) === topic.no ? points.get(Number(row.period)) : undefined;
    if (point) addSummed(point, row, withTone);
  }
  return Object.assign(new CoverageSeries(), {
    topicId: topic.id,
    name: topic.name,
    points: [...points.values()],
  });
}
