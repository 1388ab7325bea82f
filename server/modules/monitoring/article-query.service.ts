import type { Ctx } from '../../platform/ctx';
import { queues } from '../../platform/database';
import { profileOf } from '../../platform/profile';
import type { ArticleFilter } from './article.inputs';
import { idFloor } from './article-identity.service';
import { seesChat } from './monitoring.roles';
import type { Fields } from './selection.service';

/** Whose articles alone are to be found: those of a company, or in the topics of a department; null for all. */
export type Own = { companyId: string } | { unitId: string } | null;

const DAY_MS = 86_400_000;

/** Columns that are instants. */
export const MOMENTS = [
  'publishedAt',
  'firstSeenAt',
  'modifiedAt',
  'checkedAt',
  'createdAt',
  'updatedAt',
] as const;
/** Columns that are yes or no. */
export const FLAGS = ['isPartial', 'isPaid', 'isOwnChannel'] as const;
/** Columns that are handed on as stored. */
export const PLAIN = [
  'version',
  'url',
  'canonicalUrl',
  'title',
  'author',
  'dateFlag',
  'textHash',
  'readOutcome',
  'paidLabel',
  'liveness',
  'channel',
  'entry',
  'status',
  'lang',
  'account',
  'platform',
  'engagement',
  'edition',
] as const;
const COLUMNS: ReadonlySet<string> = new Set([...MOMENTS, ...FLAGS, ...PLAIN]);
/** Fields computed from a column of another name. */
const FROM: Readonly<Record<string, string>> = { readOutcomeText: 'readOutcome' };
/** Everything that one statement can bring. */
export const ALL: Fields = new Map([...COLUMNS, 'outlet'].map((name) => [name, new Map([['*', new Map()]])]));

/** A statement with its values. */
export interface Sql {
  text: string;
  values: unknown[];
}

/** Topics `v` of a department that its contacts read, as `Topic.visibleTo` says. */
const OF_UNIT = "v.ownerUnitId = ? AND v.state <> 'DRAFT'";

/** The condition that article `a` is one of them, with its value. */
export function ownSql(own: Own): Sql {
  if (!own) return { text: '', values: [] };
  if ('companyId' in own) {
    const text = ' AND EXISTS (SELECT 1 FROM article_owner w WHERE w.articleId = a.id AND w.companyId = ?)';
    return { text, values: [own.companyId] };
  }
  const from = 'article_topic u JOIN topic v ON v.no = u.topicNo';
  const text = ` AND EXISTS (SELECT 1 FROM ${from} WHERE u.articleId = a.id AND ${OF_UNIT})`;
  return { text, values: [own.unitId] };
}

/** The table that leads: the topics of a department, the links of a company, the items of a source, or the articles themselves. */
function leadOf(filter: ArticleFilter, own: Own): { key: string; joins: string; values: unknown[] } {
  const joins: string[] = [];
  const values: unknown[] = [];
  let key = 'a.id';
  if (own && 'unitId' in own) {
    joins.push(` JOIN article_topic u ON u.articleId = a.id JOIN topic v ON v.no = u.topicNo AND ${OF_UNIT}`);
    values.push(own.unitId);
    key = 'u.articleId';
  } else if (own) {
    joins.push(' JOIN article_owner w ON w.articleId = a.id AND w.companyId = ?');
    values.push(own.companyId);
    key = 'w.articleId';
  }
  if (filter.topicId) {
    joins.push(
      ' JOIN article_topic t ON t.articleId = a.id AND t.topicNo = (SELECT no FROM topic WHERE id = ?)',
    );
    values.push(filter.topicId);
    key = 't.articleId';
  }
  if (filter.sourceId) {
    joins.push(' JOIN article_source s ON s.articleId = a.id AND s.sourceId = ?');
    values.push(filter.sourceId);
    key = 's.articleId';
  }
  return { key, joins: joins.join(''), values };
}

/** The index whose order is the list's; MariaDB must be told, or it takes a longer one and sorts. */
function hint(ctx: Ctx, filter: ArticleFilter, own: Own): string {
  if (own || filter.sourceId || queues(ctx.app.writer)) return '';
  if (filter.outletId) return ' FORCE INDEX (article_outlet)';
  return filter.isPaid == null ? '' : ' FORCE INDEX (article_paid)';
}

/** Articles that stand apart, by their own small indexes, so that lists stay within the covering ones. */
const APART = 'NOT EXISTS (SELECT 1 FROM article_shelf z WHERE z.articleId = ';
const CHAT = "NOT EXISTS (SELECT 1 FROM article c WHERE c.channel = 'CHAT' AND c.id = ";

/** Leaves out what is withheld or taken back, and chat messages for who may not read them. */
function counted(ctx: Ctx, key: string): string[] {
  return [`${APART}${key})`, ...(seesChat(ctx.actor) ? [] : [`${CHAT}${key})`])];
}

/** The conditions of a filter; days are ranges of ids, because ids sort by time. */
function conditions(
  ctx: Ctx,
  filter: ArticleFilter,
  key: string,
  before: number | null,
): [sql: string, value: unknown][] {
  const found: [string, unknown][] = [];
  const startOf = (day: string) => profileOf(ctx).instantOf(day, '00:00').getTime();
  if (before !== null) found.push([`${key} < ?`, before]);
  if (filter.outletId)
    found.push(['a.outletNo = (SELECT no FROM media_outlet WHERE id = ?)', filter.outletId]);
  if (filter.isPaid != null) found.push(['a.isPaid = ?', filter.isPaid ? 1 : 0]);
  if (filter.fromOn) found.push([`${key} >= ?`, idFloor(new Date(startOf(filter.fromOn)))]);
  if (filter.toOn) found.push([`${key} < ?`, idFloor(new Date(startOf(filter.toOn) + DAY_MS))]);
  if (filter.title) found.push(["a.title LIKE ? ESCAPE '!'", `%${filter.title.replace(/[!%_]/g, '!$&')}%`]);
  return found;
}

/** Ids of the newest articles that pass, from covering indexes alone: (filter, id). */
export function idsSql(ctx: Ctx, filter: ArticleFilter, own: Own, before: number | null, limit: number): Sql {
  if (isTopicAlone(filter, own)) return topicIdsSql(ctx, filter, before, limit);
  const { key, joins, values } = leadOf(filter, own);
  const found = conditions(ctx, filter, key, before);
  const where = ` WHERE ${[...found.map(([sql]) => sql), ...counted(ctx, key)].join(' AND ')}`;
  const distinct = joins ? 'DISTINCT ' : '';
  const text = `SELECT ${distinct}${key} AS id FROM article a${hint(ctx, filter, own)}${joins}${where} ORDER BY ${key} DESC LIMIT ${limit}`;
  return { text, values: [...values, ...found.map(([, value]) => value)] };
}

/** True when the links of a topic can answer alone: they hold the outlet and sort by time. */
const isTopicAlone = (filter: ArticleFilter, own: Own): boolean =>
  filter.topicId != null && !own && !filter.sourceId && filter.isPaid == null && !filter.title;

/** Ids from the links of a topic: (topic, article), or (topic, outlet, article) where an outlet is named. */
function topicIdsSql(ctx: Ctx, filter: ArticleFilter, before: number | null, limit: number): Sql {
  const { outletId, topicId, ...rest } = filter;
  const found: [sql: string, value: unknown][] = [
    ['t.topicNo = (SELECT no FROM topic WHERE id = ?)', topicId],
  ];
  if (outletId) found.push(['t.outletNo = (SELECT no FROM media_outlet WHERE id = ?)', outletId]);
  found.push(...conditions(ctx, rest, 't.articleId', before));
  const index = outletId ? 'article_topic_outlet' : 'PRIMARY';
  const told = queues(ctx.app.writer) ? '' : ` FORCE INDEX (${index})`;
  const chat = seesChat(ctx.actor) ? [] : [`${CHAT}t.articleId)`];
  const where = [...found.map(([sql]) => sql), ...chat].join(' AND ');
  const text = `SELECT t.articleId AS id FROM article_topic t${told} WHERE ${where} ORDER BY t.articleId DESC LIMIT ${limit}`;
  return { text, values: found.map(([, value]) => value) };
}

/** The columns that a selection needs, and whether the outlet's name comes by the join. */
export function projection(fields: Fields): { columns: string; isJoined: boolean } {
  const wanted = [...fields.keys()].map((name) => FROM[name] ?? name).filter((name) => COLUMNS.has(name));
  const columns = [...new Set(['id', ...wanted])].map((name) => `a.${name}`);
  const isJoined = fields.has('outlet');
  if (isJoined) columns.push('o.id AS outletId', 'o.name AS outletName');
  return { columns: columns.join(', '), isJoined };
}

/** One statement for a page of articles; exported for the test of its plan. */
export function listSql(
  ctx: Ctx,
  filter: ArticleFilter,
  own: Own,
  before: number | null,
  limit: number,
  fields: Fields,
): Sql {
  const { columns, isJoined } = projection(fields);
  const outlet = isJoined ? ' LEFT JOIN media_outlet o ON o.no = a.outletNo' : '';
  if (!own && Object.values(filter).every((value) => value == null)) {
    const where = ` WHERE ${[...(before === null ? [] : ['a.id < ?']), ...counted(ctx, 'a.id')].join(' AND ')}`;
    const text = `SELECT ${columns} FROM article a${outlet}${where} ORDER BY a.id DESC LIMIT ${limit}`;
    return { text, values: before === null ? [] : [before] };
  }
  const ids = idsSql(ctx, filter, own, before, limit);
  return {
    text: `SELECT ${columns} FROM (${ids.text}) p JOIN article a ON a.id = p.id${outlet} ORDER BY a.id DESC`,
    values: ids.values,
  };
}
