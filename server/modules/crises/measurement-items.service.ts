import { toNumber } from '../../platform/columns';
import type { Ctx } from '../../platform/ctx';
import { marks } from '../../platform/database';
import type { Issue } from '../issues/issue.entity';
import { storyNosOf } from '../issues/issue-step.service';
import { COUNTED, OFFSET_MS } from '../issues/risk-load.service';
import { idFloor } from '../monitoring/article-identity.service';

/** An independent item: the first of a group of copies. */
export interface MeasuredItem {
  articleId: number;
  /** Publishing time in milliseconds. */
  at: number;
  /** Null while nobody and nothing judged it. */
  isNegative: boolean | null;
  source: string;
}

interface Row {
  id: unknown;
  at: unknown;
  groupId: unknown;
  label: unknown;
  outletNo: unknown;
  channel: string;
  account: string | null;
  url: string;
}

const UNKNOWN = 8;
const NEGATIVE = -1;
const COLUMNS =
  'a.id AS id, COALESCE(a.publishedAt, a.firstSeenAt) AS at, COALESCE(a.dupGroupId, a.id) AS groupId, ' +
  'a.outletNo AS outletNo, a.channel AS channel, a.account AS account, a.url AS url';

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : url);

function itemOf({ id, at, label, outletNo, channel, account, url }: Row): MeasuredItem {
  const tone = Number(label);
  const source =
    outletNo !== null ? `outlet:${outletNo}` : account ? `${channel}:${account}` : `host:${hostOf(url)}`;
  return {
    articleId: toNumber(id),
    at: toNumber(at),
    isNegative: tone >= UNKNOWN ? null : tone === NEGATIVE,
    source,
  };
}

/** The first of each group of copies, by publishing time, with the label of the first copy that has one. */
function independent(rows: readonly Row[]): MeasuredItem[] {
  const firsts = new Map<number, MeasuredItem>();
  for (const row of rows) {
    const group = toNumber(row.groupId);
    const item = itemOf(row);
    const first = firsts.get(group);
    if (!first) firsts.set(group, item);
    else if (first.isNegative === null) first.isNegative = item.isNegative;
  }
  return [...firsts.values()];
}

const range = (from: Date, to: Date): number[] => [
  idFloor(new Date(from.getTime() - OFFSET_MS)),
  idFloor(new Date(to.getTime() + OFFSET_MS)),
];
const between = (from: Date, to: Date) => (item: MeasuredItem) =>
  item.at >= from.getTime() && item.at < to.getTime();

/** Numbers of the stories of issues. */
export async function storiesOfIssues(ctx: Ctx, issues: readonly Issue[]): Promise<number[]> {
  const nos = new Set<number>();
  for (const { id } of issues) for (const no of await storyNosOf(ctx, id)) nos.add(no);
  return [...nos].sort((a, b) => a - b);
}

/** Independent items of the stories of issues published in a time; own channels, paid ones and pickups are none. */
export async function subjectItems(
  ctx: Ctx,
  issues: readonly Issue[],
  from: Date,
  to: Date,
): Promise<MeasuredItem[]> {
  const nos = await storiesOfIssues(ctx, issues);
  if (nos.length === 0) return [];
  const topics = issues.flatMap(({ topicNo }) => (topicNo === null ? [] : [topicNo]));
  const own = topics.length > 0 ? `t.topicNo IN (${marks(topics)})` : '1 = 0';
  const rows: Row[] = await ctx.db.query(
    `SELECT ${COLUMNS}, COALESCE((SELECT MIN(t.tone) FROM article_topic t WHERE t.articleId = a.id AND ${own}), a.tone, ${UNKNOWN}) AS label
     FROM article a WHERE a.storyNo IN (${marks(nos)}) AND a.id >= ? AND a.id < ? AND ${COUNTED} ORDER BY at, a.id`,
    [...topics, ...nos, ...range(from, to)],
  );
  return independent(rows).filter(between(from, to));
}

/** Every item of the stories, copies too, as they are counted in a report; of the same time. */
export async function countAllItems(ctx: Ctx, nos: readonly number[], from: Date, to: Date): Promise<number> {
  if (nos.length === 0) return 0;
  const rows: Row[] = await ctx.db.query(
    `SELECT ${COLUMNS}, ${UNKNOWN} AS label FROM article a
     WHERE a.storyNo IN (${marks(nos)}) AND a.id >= ? AND a.id < ? AND ${COUNTED}`,
    [...nos, ...range(from, to)],
  );
  return rows.map(itemOf).filter(between(from, to)).length;
}

/** Independent items of unrelated topics in a time: topics in which no item of these stories is. */
export async function controlItems(
  ctx: Ctx,
  nos: readonly number[],
  from: Date,
  to: Date,
): Promise<MeasuredItem[]> {
  const stories = nos.length > 0 ? marks(nos) : 'NULL';
  const rows: Row[] = await ctx.db.query(
    `SELECT ${COLUMNS}, COALESCE(a.tone, ${UNKNOWN}) AS label FROM article a
     WHERE a.id >= ? AND a.id < ? AND ${COUNTED} AND (a.storyNo IS NULL OR a.storyNo NOT IN (${stories}))
       AND EXISTS (SELECT 1 FROM article_topic t WHERE t.articleId = a.id)
       AND NOT EXISTS (SELECT 1 FROM article_topic t WHERE t.articleId = a.id AND t.topicNo IN (
         SELECT o.topicNo FROM article_topic o JOIN article b ON b.id = o.articleId WHERE b.storyNo IN (${stories})))
     ORDER BY at, a.id`,
    [...range(from, to), ...nos, ...nos],
  );
  return independent(rows).filter(between(from, to));
}
