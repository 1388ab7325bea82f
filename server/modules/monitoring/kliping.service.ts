import { toNumber } from '../../platform/columns';
import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode } from '../../platform/errors';
import { type CoverageItem, coverageItems } from './coverage-items.service';
import { type KlipingFilter, TONE_NUMBERS } from './kliping.inputs';
import { coverageSql } from './kliping-range.service';
import { mayReadMonitoring, seesChat } from './monitoring.roles';
import { Topic } from './topic.entity';

/** One independent item of a clipping: its first article in the period, and who copied it. */
export interface KlipingHead {
  id: number;
  /** The most important topic among those asked for; null without any. */
  topic: Topic | null;
  tier: number;
  copies: { id: number; outletName: string | null }[];
}

/** A clipping before its items are read: everything that is counted, in its order. */
export interface KlipingList {
  filter: KlipingFilter;
  articleCount: number;
  outletCount: number;
  heads: KlipingHead[];
  topics: { topic: Topic | null; articleCount: number; itemCount: number }[];
}

interface Row {
  id: number;
  groupId: number;
  outletNo: number | null;
  outletName: string | null;
  tier: number;
  topic: Topic | null;
}

const TIERS: Record<string, number> = { NATIONAL: 1, PROVINCIAL: 2, LOCAL: 3 };
const LAST = Number.MAX_SAFE_INTEGER;

/** Refuses who does not work in monitoring. @throws FORBIDDEN */
export function assertReader(ctx: Ctx): void {
  if (!mayReadMonitoring(ctx.actor) || !ctx.actor.hasScope('monitoring:read'))
    throw new DomainError(ErrorCode.FORBIDDEN, 'Anda tidak berwenang membaca kliping.');
}

async function readRows(ctx: Ctx, filter: KlipingFilter, withChat: boolean): Promise<Row[]> {
  const all = await coverageSql(ctx, filter);
  // Passed-on chat messages stay with those who may read them (monitoring.md 14).
  const sql = withChat ? all : { ...all, text: `${all.text} AND a.channel <> 'CHAT'` };
  const rows: Record<string, unknown>[] = await ctx.db.query(
    `SELECT a.id, a.dupGroupId, a.outletNo, o.name, o.reachLevel FROM article a
     LEFT JOIN media_outlet o ON o.no = a.outletNo WHERE ${sql.text} ORDER BY a.id`,
    sql.values,
  );
  const topics = await firstTopics(ctx, filter, sql);
  return rows.map((row) => {
    const id = toNumber(row.id);
    return {
      id,
      groupId: row.dupGroupId == null ? id : toNumber(row.dupGroupId),
      outletNo: row.outletNo == null ? null : Number(row.outletNo),
      outletName: row.name as string | null,
      tier: TIERS[String(row.reachLevel)] ?? 4,
      topic: topics.get(id) ?? null,
    };
  });
}

/** The topic under which each article stands: the most important of those asked for, with the tone asked for. */
async function firstTopics(
  ctx: Ctx,
  filter: KlipingFilter,
  sql: Awaited<ReturnType<typeof coverageSql>>,
): Promise<Map<number, Topic>> {
  const all = await ctx.db.find(Topic, { order: { priority: 'ASC', no: 'ASC' } });
  const wanted = new Map(
    all.filter(({ no }) => !sql.topicNos || sql.topicNos.includes(no)).map((t) => [t.no, t]),
  );
  const tone = filter.tone ? TONE_NUMBERS[filter.tone] : null;
  const links: Record<string, unknown>[] = await ctx.db.query(
    `SELECT t.articleId, t.topicNo, t.tone FROM article_topic t JOIN article a ON a.id = t.articleId WHERE ${sql.text}`,
    sql.values,
  );
  const found = new Map<number, Topic>();
  const rank = new Map([...wanted.values()].map((topic, at) => [topic.no, at]));
  for (const link of links) {
    const topic = wanted.get(Number(link.topicNo));
    if (!topic || (tone !== null && Number(link.tone) !== tone)) continue;
    const id = toNumber(link.articleId);
    const known = found.get(id);
    if (!known || (rank.get(topic.no) ?? LAST) < (rank.get(known.no) ?? LAST)) found.set(id, topic);
  }
  return found;
}

const order = ({ topic, tier, id }: KlipingHead): number[] => [
  topic?.priority ?? LAST,
  topic?.no ?? LAST,
  tier,
  id,
];

/** Which of two heads comes first: by topic, reach level, then time. */
export function byOrder(a: KlipingHead, b: KlipingHead): number {
  const [left, right] = [order(a), order(b)];
  for (const [at, value] of left.entries()) if (value !== right[at]) return value - (right[at] ?? 0);
  return 0;
}

/** The position of a head in its clipping, as a cursor. */
export const cursorOfHead = (head: KlipingHead): string => order(head).join('.');

function fold(rows: readonly Row[]): KlipingHead[] {
  const heads = new Map<number, KlipingHead>();
  for (const { id, groupId, topic, tier, outletName } of rows) {
    const head = heads.get(groupId);
    if (head) head.copies.push({ id, outletName });
    else heads.set(groupId, { id, topic, tier, copies: [] });
  }
  return [...heads.values()].sort(byOrder);
}

function countByTopic(heads: readonly KlipingHead[]): KlipingList['topics'] {
  const counts = new Map<number, KlipingList['topics'][number]>();
  for (const { topic, copies } of heads) {
    const count = counts.get(topic?.no ?? 0) ?? { topic, articleCount: 0, itemCount: 0 };
    counts.set(topic?.no ?? 0, count);
    count.itemCount += 1;
    count.articleCount += 1 + copies.length;
  }
  return [...counts.values()];
}

/**
 * The clipping of a filter: copies folded under the first of them, ordered by topic, reach level and time.
 *
 * @throws FORBIDDEN, INVALID_INPUT
 */
export async function klipingOf(
  ctx: Ctx,
  filter: KlipingFilter,
  { isForOutsiders = false } = {},
): Promise<KlipingList> {
  assertReader(ctx);
  const rows = await readRows(ctx, filter, seesChat(ctx.actor) && !isForOutsiders);
  const heads = fold(rows);
  const outlets = new Set(rows.flatMap(({ outletNo }) => outletNo ?? []));
  return { filter, articleCount: rows.length, outletCount: outlets.size, heads, topics: countByTopic(heads) };
}

/** Heads with what is shown of them, in the order given; read in batches. */
export async function* klipingItems(
  ctx: Ctx,
  heads: readonly KlipingHead[],
): AsyncGenerator<[KlipingHead, CoverageItem]> {
  for (let from = 0; from < heads.length; from += 200) {
    const batch = heads.slice(from, from + 200);
    const items = await coverageItems(
      ctx,
      batch.map((head) => head.id),
    );
    const known = new Map(items.map((item) => [item.id, item]));
    for (const head of batch) {
      const item = known.get(head.id);
      if (item) yield [head, item];
    }
  }
}
