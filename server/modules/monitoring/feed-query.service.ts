import type { Ctx } from '../../platform/ctx';
import { queues } from '../../platform/database';
import { profileOf } from '../../platform/profile';
import { idFloor } from './article-identity.service';
import type { Sql } from './article-query.service';
import type { FeedFilter } from './feed.inputs';
import { seesChat } from './monitoring.roles';
import { toneValue } from './tone.service';

const DAY_MS = 86_400_000;
/** Older items count as read: nobody works through last month's list. */
export const UNREAD_DAYS = 7;

/** A filter with what its names stand for in article tables. */
export interface FeedQuery extends Omit<FeedFilter, 'topicId' | 'outletId'> {
  topicNo: number | null;
  outletNo: number | null;
}

/** The first id that can be unread. */
export const unreadFloor = (ctx: Ctx): number =>
  idFloor(new Date(ctx.now().getTime() - UNREAD_DAYS * DAY_MS));

type Condition = [sql: string, values: unknown[]];

/** What an article must be to stand in the feed at all; the same for an article and for a copy that would hide it. */
function passes(ctx: Ctx, query: FeedQuery, row: string): Condition[] {
  const { topicNo, outletNo, tone, channel, isPaid, fromOn, toOn, title } = query;
  const instant = (day: string, plus = 0) =>
    idFloor(new Date(profileOf(ctx).instantOf(day, '00:00').getTime() + plus));
  const found: Condition[] = [[`${row}.status = 'USABLE'`, []]];
  if (!seesChat(ctx.actor)) found.push([`${row}.channel <> 'CHAT'`, []]);
  if (outletNo !== null) found.push([`${row}.outletNo = ?`, [outletNo]]);
  if (channel) found.push([`${row}.channel = ?`, [channel]]);
  if (isPaid != null) found.push([`${row}.isPaid = ?`, [isPaid ? 1 : 0]]);
  if (fromOn) found.push([`${row}.id >= ?`, [instant(fromOn)]]);
  if (toOn) found.push([`${row}.id < ?`, [instant(toOn, DAY_MS)]]);
  if (title) found.push([`${row}.title LIKE ? ESCAPE '!'`, [`%${title.replace(/[!%_]/g, '!$&')}%`]]);
  if (tone && topicNo === null) found.push([`${row}.tone = ?`, [toneValue(tone)]]);
  return found;
}

/** Copies are looked up by their group; left alone, both databases take a filter's index and walk it for every line. */
export const byGroup = (ctx: Ctx): string =>
  queues(ctx.app.writer) ? ' INDEXED BY article_group' : ' FORCE INDEX (article_group)';

/** An earlier copy that passes too stands for this one: the line is where the text was first published. */
function folded(ctx: Ctx, query: FeedQuery): Condition {
  const { topicNo, tone } = query;
  const own = passes(ctx, query, 'b');
  const isInTopic = topicNo === null ? '' : ' JOIN article_topic m ON m.articleId = b.id AND m.topicNo = ?';
  const hasTone = topicNo !== null && tone ? ' AND m.tone = ?' : '';
  const values = [...(topicNo === null ? [] : [topicNo]), ...own.flatMap(([, found]) => found)];
  if (hasTone && tone) values.push(toneValue(tone));
  const sql = `NOT EXISTS (SELECT 1 FROM article b${byGroup(ctx)}${isInTopic} WHERE b.dupGroupId = a.dupGroupId AND b.id < a.id
    AND ${own.map(([one]) => one).join(' AND ')}${hasTone})`;
  return [sql, values];
}

/** Leading table and its key: a topic's links, a person's stars, or the articles themselves. */
function leadOf(
  ctx: Ctx,
  query: FeedQuery,
): { from: string; key: string; values: unknown[]; where: Condition[] } {
  const person = ctx.actor.id ?? '';
  const marks = ' LEFT JOIN article_mark r ON r.personId = ? AND r.articleId = a.id';
  if (query.topicNo !== null) {
    const tone: Condition[] = query.tone ? [['l.tone = ?', [toneValue(query.tone)]]] : [];
    const from = `article_topic l JOIN article a ON a.id = l.articleId${marks}`;
    return {
      from,
      key: 'l.articleId',
      values: [person],
      where: [['l.topicNo = ?', [query.topicNo]], ...tone],
    };
  }
  if (query.isStarred) {
    const from = 'article_mark r JOIN article a ON a.id = r.articleId';
    return { from, key: 'r.articleId', values: [], where: [['r.personId = ?', [person]]] };
  }
  return { from: `article a${hint(ctx, query)}${marks}`, key: 'a.id', values: [person], where: [] };
}

/** The index whose order is the list's; MariaDB must be told, or it takes a longer one and sorts. */
function hint(ctx: Ctx, { outletNo, tone, isPaid, channel }: FeedQuery): string {
  if (queues(ctx.app.writer)) return '';
  if (outletNo !== null) return ' FORCE INDEX (article_outlet)';
  if (tone) return ' FORCE INDEX (article_tone)';
  if (isPaid != null) return ' FORCE INDEX (article_paid)';
  return channel ? ' FORCE INDEX (article_channel)' : ' FORCE INDEX (PRIMARY)';
}

/** Ids of the lines of the feed, newest first, with the caller's notes; exported for the test of its plan. */
export function feedSql(
  ctx: Ctx,
  query: FeedQuery,
  before: number | null,
  limit: number,
  { isFolded = true } = {},
): Sql {
  const { from, key, values, where } = leadOf(ctx, query);
  const all: Condition[] = [...where, ...passes(ctx, query, 'a')];
  if (before !== null) all.push([`${key} < ?`, [before]]);
  if (query.isStarred) all.push(['r.isStarred = 1', []]);
  if (query.isUnread) all.push([`${key} >= ?`, [unreadFloor(ctx)]], ['r.readAt IS NULL', []]);
  if (isFolded) all.push(folded(ctx, query));
  return {
    text: `SELECT ${key} AS id, a.dupGroupId AS dupGroupId, r.readAt AS readAt, r.isStarred AS isStarred FROM ${from}
      WHERE ${all.map(([sql]) => sql).join(' AND ')} ORDER BY ${key} DESC LIMIT ${limit}`,
    values: [...values, ...all.flatMap(([, found]) => found)],
  };
}
