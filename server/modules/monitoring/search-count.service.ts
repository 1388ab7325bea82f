import { toNumber } from '../../platform/columns';
import type { Ctx } from '../../platform/ctx';
import { inParts, marks } from '../../platform/database';
import { profileOf } from '../../platform/profile';
import { instantOfId } from './article-identity.service';
import type { SearchPlan } from './article-scan.service';
import type { FacetValue, SearchCounts } from './article-search.inputs';
import { tally } from './search-tally.service';
import { toneName } from './search-tone.service';
import { Topic } from './topic.entity';

/** Candidates whose texts are read for counts; more are not counted, and the answer says so. */
const WORK = 2000;
const MOST_VALUES = 10;
const MOST_DAYS = 92;

/** The counts of a search that found nothing. */
export const NO_COUNTS: SearchCounts = {
  articles: 0,
  items: 0,
  isExact: true,
  countedSince: null,
  byOutlet: [],
  byTopic: [],
  byChannel: [],
  byTone: [],
  byMonth: [],
  byDay: [],
};

interface Row {
  id: number | string;
  dupGroupId: number | string | null;
  channel: string;
  tone: number | null;
  outletId: string | null;
  outletName: string | null;
}

/** Counts the newest matches of a search, and by what they differ. */
export async function countMatches(ctx: Ctx, plan: SearchPlan): Promise<SearchCounts> {
  const { ids, reached, isDone } = await tally(ctx, plan, WORK);
  if (ids.length === 0) return { ...NO_COUNTS, isExact: isDone };
  const rows = await inParts(
    ids,
    (part): Promise<Row[]> =>
      ctx.db.query(
        `SELECT a.id AS id, a.dupGroupId AS dupGroupId, a.channel AS channel, a.tone AS tone,
       o.id AS outletId, o.name AS outletName FROM article a LEFT JOIN media_outlet o ON o.no = a.outletNo WHERE a.id IN (${marks(part)})`,
        part,
      ),
  );
  return {
    articles: ids.length,
    items: new Set(rows.map((row) => String(row.dupGroupId ?? row.id))).size,
    isExact: isDone,
    countedSince: isDone ? null : instantOfId(reached),
    byTopic: (await topicFacet(ctx, ids)).slice(0, MOST_VALUES),
    ...facetsOf(ctx, rows),
  };
}

type Facets = Pick<SearchCounts, 'byOutlet' | 'byChannel' | 'byTone' | 'byMonth' | 'byDay'>;

function facetsOf(ctx: Ctx, rows: readonly Row[]): Facets {
  const { dayOf } = profileOf(ctx);
  const days = new Map(rows.map((row) => [row, dayOf(instantOfId(toNumber(row.id)))]));
  const upTo = (row: Row, length: number): [string, string] => {
    const text = days.get(row)?.slice(0, length) ?? '';
    return [text, text];
  };
  const outlets = facet(rows, (row) => (row.outletId ? [row.outletId, row.outletName ?? ''] : null));
  return {
    byOutlet: outlets.slice(0, MOST_VALUES),
    byChannel: facet(rows, (row) => [row.channel, row.channel]),
    byTone: facet(rows, ({ tone }) => {
      const name = tone == null ? null : toneName(tone);
      return name && [name, name];
    }),
    byMonth: facet(rows, (row) => upTo(row, 7)).sort(newest),
    byDay: facet(rows, (row) => upTo(row, 10))
      .sort(newest)
      .slice(0, MOST_DAYS),
  };
}

const newest = (a: FacetValue, b: FacetValue): number => (a.value < b.value ? 1 : -1);

async function topicFacet(ctx: Ctx, ids: number[]): Promise<FacetValue[]> {
  const sums = await inParts(
    ids,
    (part): Promise<{ topicNo: number; count: number | string }[]> =>
      ctx.db.query(
        `SELECT topicNo, COUNT(*) AS count FROM article_topic WHERE articleId IN (${marks(part)}) GROUP BY topicNo`,
        part,
      ),
  );
  const topics = await ctx.db.find(Topic, { select: { id: true, no: true, name: true } });
  const byNo = new Map(topics.map((topic) => [topic.no, topic]));
  return facet(
    sums,
    ({ topicNo }) => {
      const topic = byNo.get(topicNo);
      return topic ? [topic.id, topic.name] : null;
    },
    ({ count }) => Number(count),
  );
}

function facet<R>(
  rows: readonly R[],
  of: (row: R) => [value: string, label: string] | null,
  many: (row: R) => number = () => 1,
): FacetValue[] {
  const counts = new Map<string, FacetValue>();
  for (const row of rows) {
    const [value, label] = of(row) ?? [];
    if (value === undefined || label === undefined) continue;
    const known = counts.get(value);
    if (known) known.count += many(row);
    else counts.set(value, { value, label, count: many(row) });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
}
