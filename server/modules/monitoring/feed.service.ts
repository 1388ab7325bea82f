import { toNumber } from '../../platform/columns';
import { type Page, type PageArgs, pageOf, pageSize } from '../../platform/connection';
import type { Ctx } from '../../platform/ctx';
import { marks } from '../../platform/database';
import { DomainError, ErrorCode, invalid, notFound } from '../../platform/errors';
import { MediaOutlet } from '../outlets/outlet.entity';
import type { Article } from './article.entity';
import { articleLoad } from './article-list.service';
import { ArticleMark } from './article-mark.entity';
import type { FeedFilter, FeedItem, MarkArticlesInput, Unread } from './feed.inputs';
import { byGroup, type FeedQuery, feedSql, unreadFloor } from './feed-query.service';
import { mayReadArticles, mayReadMonitoring, seesChat } from './monitoring.roles';
import { Topic, TopicState } from './topic.entity';

const UNREAD_MOST = 999;
const OUTLETS_SHOWN = 20;

const mayReadFeed = (ctx: Ctx): boolean =>
  ctx.actor.kind === 'PERSON' && ctx.actor.hasScope('monitoring:read') && mayReadArticles(ctx.actor);

/** The filter in numbers; null when it names an outlet that no article can be of. */
async function queryOf(ctx: Ctx, { topicId, outletId, ...rest }: FeedFilter): Promise<FeedQuery | null> {
  if ((topicId || rest.tone) && !mayReadMonitoring(ctx.actor)) throw notFound(['filter']);
  const topic = topicId ? await ctx.find(Topic, topicId) : null;
  if (topicId && !topic) throw notFound(['filter', 'topicId']);
  const outlet = outletId ? await ctx.find(MediaOutlet, outletId) : null;
  if (outletId && !outlet) return null;
  return { ...rest, topicNo: topic?.no ?? null, outletNo: outlet?.no ?? null };
}

/** The query behind a filter of the feed; null for who has no feed, and where nothing can be found. */
export const feedQuery = async (ctx: Ctx, filter: FeedFilter): Promise<FeedQuery | null> =>
  mayReadFeed(ctx) ? queryOf(ctx, filter) : null;

interface Line {
  id: number;
  dupGroupId: number | null;
  isRead: boolean;
  isStarred: boolean;
}

/** A page of the feed for the caller, newest first, copies folded under the first. */
export async function listFeed(ctx: Ctx, filter: FeedFilter, page: PageArgs): Promise<Page<FeedItem>> {
  const cursorOf = ({ id }: FeedItem) => id;
  const query = await feedQuery(ctx, filter);
  if (!query) return pageOf<FeedItem>([], 1, page, cursorOf, async () => 0);
  if (page.after && !/^\d{1,16}$/.test(page.after))
    throw invalid('after', 'Penanda halaman tidak dikenal. Mulai lagi dari awal daftar.');
  const size = pageSize(page.first);
  const sql = feedSql(ctx, query, page.after ? Number(page.after) : null, size + 1);
  const rows: Record<string, unknown>[] = await ctx.db.query(sql.text, sql.values);
  const lines = rows.map(lineOf);
  const copies = await copiesOf(ctx, lines);
  const items = await Promise.all(lines.map((line) => itemOf(ctx, line, copies)));
  return pageOf(items, size, page, cursorOf, async () => {
    const all = feedSql(ctx, query, null, 10_001);
    const [{ n }] = await ctx.db.query(`SELECT COUNT(*) AS n FROM (${all.text}) c`, all.values);
    return Number(n);
  });
}

const lineOf = (row: Record<string, unknown>): Line => ({
  id: toNumber(row.id),
  dupGroupId: row.dupGroupId == null ? null : toNumber(row.dupGroupId),
  isRead: row.readAt != null,
  isStarred: Number(row.isStarred ?? 0) === 1,
});

interface Copy {
  id: number;
  outlet: string | null;
}

/** Articles of the groups of a page, by group. */
async function copiesOf(ctx: Ctx, lines: readonly Line[]): Promise<Map<number, Copy[]>> {
  const groups = [...new Set(lines.flatMap(({ dupGroupId }) => dupGroupId ?? []))];
  const found = new Map<number, Copy[]>();
  if (groups.length === 0) return found;
  const rows: Record<string, unknown>[] = await ctx.db.query(
    `SELECT b.dupGroupId AS dupGroupId, b.id AS id, o.name AS outlet FROM article b LEFT JOIN media_outlet o ON o.no = b.outletNo
     WHERE b.dupGroupId IN (${marks(groups)}) AND b.status = 'USABLE' ORDER BY b.id`,
    groups,
  );
  for (const row of rows) {
    const group = toNumber(row.dupGroupId);
    const copy = { id: toNumber(row.id), outlet: row.outlet == null ? null : String(row.outlet) };
    found.set(group, [...(found.get(group) ?? []), copy]);
  }
  return found;
}

async function itemOf(ctx: Ctx, line: Line, copies: ReadonlyMap<number, Copy[]>): Promise<FeedItem> {
  const article = await articleLoad(ctx, line.id);
  const others = (copies.get(line.dupGroupId ?? -1) ?? []).filter(({ id }) => id !== line.id);
  const names = new Set(others.flatMap(({ outlet }) => outlet ?? []));
  return {
    id: String(line.id),
    article: article as Article,
    isRead: line.isRead,
    isStarred: line.isStarred,
    copyCount: others.length,
    copyOutlets: [...names].slice(0, OUTLETS_SHOWN),
  };
}

/** Articles with the same text as an article, itself left out, first published first; empty for companies. */
export async function copiesOfArticle(ctx: Ctx, articleId: number): Promise<Article[]> {
  if (!mayReadArticles(ctx.actor) || ctx.actor.isCompany) return [];
  const rows: { id: unknown }[] = await ctx.db.query(
    `SELECT b.id AS id FROM article a JOIN article b ON b.dupGroupId = a.dupGroupId
     WHERE a.id = ? AND b.id <> a.id AND b.status = 'USABLE' ORDER BY b.id LIMIT 100`,
    [articleId],
  );
  const found = await Promise.all(rows.map(({ id }) => articleLoad(ctx, toNumber(id))));
  return found.filter((article) => article !== null);
}

/** What the caller has not read of the last seven days, copies folded, in all and by topic. */
export async function unreadOf(ctx: Ctx): Promise<Unread> {
  if (!mayReadFeed(ctx)) return { count: 0, topics: [] };
  const count = await countUnread(ctx, null);
  if (!mayReadMonitoring(ctx.actor)) return { count, topics: [] };
  const topics = await ctx.db.find(Topic, {
    where: { state: TopicState.ACTIVE },
    order: { priority: 'ASC', no: 'ASC' },
    take: 300,
  });
  const counts = await countsByTopic(ctx);
  return { count, topics: topics.map((topic) => ({ topic, count: counts.get(topic.no) ?? 0 })) };
}

async function countUnread(ctx: Ctx, topicNo: number | null): Promise<number> {
  const sql = feedSql(ctx, { topicNo, outletNo: null, isUnread: true }, null, UNREAD_MOST);
  const [{ n }] = await ctx.db.query(`SELECT COUNT(*) AS n FROM (${sql.text}) c`, sql.values);
  return Number(n);
}

/** One statement for all topics; the group of copies counts once in each. */
async function countsByTopic(ctx: Ctx): Promise<Map<number, number>> {
  const chat = seesChat(ctx.actor) ? '' : " AND a.channel <> 'CHAT'";
  const rows: { topicNo: unknown; n: unknown }[] = await ctx.db.query(
    `SELECT l.topicNo AS topicNo, COUNT(*) AS n FROM article_topic l JOIN article a ON a.id = l.articleId
     LEFT JOIN article_mark r ON r.personId = ? AND r.articleId = l.articleId
     WHERE l.articleId >= ? AND a.status = 'USABLE'${chat} AND r.readAt IS NULL AND NOT EXISTS (SELECT 1 FROM article b${byGroup(ctx)}
       JOIN article_topic m ON m.articleId = b.id AND m.topicNo = l.topicNo
       WHERE b.dupGroupId = a.dupGroupId AND b.id < a.id AND b.status = 'USABLE') GROUP BY l.topicNo`,
    [ctx.actor.id ?? '', unreadFloor(ctx)],
  );
  return new Map(rows.map(({ topicNo, n }) => [Number(topicNo), Math.min(UNREAD_MOST, Number(n))]));
}

/**
 * Notes articles as read or starred, for the caller alone. It is no act of the office, so it leaves no event.
 *
 * @throws FORBIDDEN, NOT_FOUND
 */
export async function markArticles(ctx: Ctx, input: MarkArticlesInput): Promise<string[]> {
  if (!mayReadFeed(ctx))
    throw new DomainError(ErrorCode.FORBIDDEN, 'Tanda baca hanya untuk petugas yang membaca berita.');
  const ids = [...new Set(input.articleIds)];
  if (ids.some((id) => !/^\d{1,16}$/.test(id))) throw notFound(['articleIds']);
  const articles = await Promise.all(ids.map((id) => articleLoad(ctx, Number(id))));
  if (articles.includes(null)) throw notFound(['articleIds']);
  const numbers = ids.map(Number);
  const known = await marksOf(ctx, numbers);
  const rows = numbers.flatMap((articleId) => changed(ctx, known.get(articleId), articleId, input));
  if (rows.length > 0) await ctx.db.upsert(ArticleMark, rows, ['personId', 'articleId']);
  return rows.map(({ articleId }) => String(articleId));
}

async function marksOf(ctx: Ctx, ids: readonly number[]): Promise<Map<number, ArticleMark>> {
  if (ids.length === 0) return new Map();
  const rows = await ctx.db
    .createQueryBuilder(ArticleMark, 'row')
    .where('row.personId = :person AND row.articleId IN (:...ids)', { person: ctx.actor.id, ids: [...ids] })
    .getMany();
  return new Map(rows.map((row) => [row.articleId, row]));
}

function changed(
  ctx: Ctx,
  before: ArticleMark | undefined,
  articleId: number,
  { isRead, isStarred }: MarkArticlesInput,
): ArticleMark[] {
  const readAt = isRead == null ? (before?.readAt ?? null) : isRead ? (before?.readAt ?? ctx.now()) : null;
  const star = isStarred ?? before?.isStarred ?? false;
  const isSame =
    (before?.readAt ?? null)?.getTime() === readAt?.getTime() && (before?.isStarred ?? false) === star;
  return isSame ? [] : [{ personId: ctx.actor.id ?? '', articleId, readAt, isStarred: star }];
}
