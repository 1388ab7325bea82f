import type { GraphQLResolveInfo } from 'graphql';
import { toNumber } from '../../platform/columns';
import { type Page, type PageArgs, pageOf, pageSize } from '../../platform/connection';
import type { Ctx } from '../../platform/ctx';
import { marks } from '../../platform/database';
import { invalid, notFound } from '../../platform/errors';
import { batched } from '../../platform/loaders';
import { MediaOutlet } from '../outlets/outlet.entity';
import { Article } from './article.entity';
import type { ArticleFilter } from './article.inputs';
import {
  ALL,
  FLAGS,
  idsSql,
  listSql,
  MOMENTS,
  type Own,
  ownSql,
  PLAIN,
  projection,
} from './article-query.service';
import { mayReadArticles, seesChat, unitOfContact } from './monitoring.roles';
import { type Fields, fieldsUnder } from './selection.service';
import { Topic } from './topic.entity';

type Row = Record<string, unknown>;

/** Whose articles the caller may read: all, those of one company or in the topics of one department, or none. */
export function reach(ctx: Ctx): 'ALL' | NonNullable<Own> | null {
  const { actor } = ctx;
  if (!actor.hasScope('monitoring:read')) return null;
  if (mayReadArticles(actor)) return 'ALL';
  if (actor.isCompany && actor.companyId) return { companyId: actor.companyId };
  const unitId = unitOfContact(actor);
  return unitId ? { unitId } : null;
}

const moment = (value: unknown): Date | null => (value == null ? null : new Date(toNumber(value)));

/** The one mapper of article rows, the same for both databases. */
function mapper(ctx: Ctx, fields: Fields): (row: Row) => Article {
  const has = (name: string) => fields.has(name) || name === 'readOutcome';
  const moments = MOMENTS.filter(has);
  const flags = FLAGS.filter(has);
  const plain = PLAIN.filter(has);
  const outlet = fields.get('outlet');
  const isShallow = outlet
    ? [...outlet.keys()].every((name) => ['id', 'name', '__typename'].includes(name))
    : true;
  const mayNameOutlet = ctx.actor.hasScope(MediaOutlet.scope);
  return (row) => {
    const values: Row = { id: toNumber(row.id) };
    for (const name of plain) values[name] = row[name];
    for (const name of moments) values[name] = moment(row[name]);
    for (const name of flags) values[name] = Number(row[name]) === 1;
    const article = Object.assign(new Article(), values);
    if (outlet) giveOutlet(ctx, article, mayNameOutlet ? row : {}, isShallow);
    return article;
  };
}

/** Gives an article its outlet; the whole record is read when it is asked for, so that no answer is left unawaited. */
function giveOutlet(ctx: Ctx, article: Article, { outletId, outletName }: Row, isShallow: boolean): void {
  if (outletId == null) article.outlet = null;
  else if (isShallow) Object.assign(article, { outlet: { id: outletId, name: outletName } });
  else {
    const get = () => ctx.find(MediaOutlet, String(outletId));
    Object.defineProperty(article, 'outlet', { get, enumerable: false, configurable: true });
  }
}

const numberOf = (cursor: string): number => {
  if (!/^\d{1,16}$/.test(cursor))
    throw invalid('after', 'Penanda halaman tidak dikenal. Mulai lagi dari awal daftar.');
  return Number(cursor);
};

/** A page of the articles the caller may read, newest first, by one mapped statement with the columns asked for. */
export async function listArticles(
  ctx: Ctx,
  filter: ArticleFilter,
  page: PageArgs,
  info: GraphQLResolveInfo,
): Promise<Page<Article>> {
  const whose = reach(ctx);
  const cursorOf = ({ id }: Article) => String(id);
  if (!whose) return pageOf<Article>([], 1, page, cursorOf, async () => 0);
  const own = whose === 'ALL' ? null : whose;
  if (filter.topicId && !(await ctx.find(Topic, filter.topicId))) throw notFound(['filter', 'topicId']);
  const fields = fieldsUnder(info, ['nodes'], ['edges', 'node']);
  const size = pageSize(page.first);
  const sql = listSql(ctx, filter, own, page.after ? numberOf(page.after) : null, size + 1, fields);
  const rows: Row[] = await ctx.db.query(sql.text, sql.values);
  return pageOf(rows.map(mapper(ctx, fields)), size, page, cursorOf, async () => {
    const ids = idsSql(ctx, filter, own, null, 10_001);
    const [{ n }] = await ctx.db.query(`SELECT COUNT(*) AS n FROM (${ids.text}) c`, ids.values);
    return Number(n);
  });
}

/** Articles by number for the caller, batched over one request; null for those the caller may not read. */
export const articleLoad = batched(articlesByIds);

async function articlesByIds(ctx: Ctx, ids: readonly number[]): Promise<(Article | null)[]> {
  const whose = reach(ctx);
  if (!whose) return ids.map(() => null);
  const { columns } = projection(ALL);
  const own = ownSql(whose === 'ALL' ? null : whose);
  const chat = seesChat(ctx.actor) || ctx.actor.isSystem ? '' : " AND a.channel <> 'CHAT'";
  const rows: Row[] = await ctx.db.query(
    `SELECT ${columns} FROM article a LEFT JOIN media_outlet o ON o.no = a.outletNo WHERE a.id IN (${marks(ids)})${own.text}${chat}`,
    [...ids, ...own.values],
  );
  const found = new Map(rows.map(mapper(ctx, ALL)).map((article) => [article.id, article]));
  return ids.map((id) => found.get(id) ?? null);
}

/** One article by its opaque id; null when absent or not the caller's to read. */
export async function readableArticle(ctx: Ctx, id: string): Promise<Article | null> {
  return /^\d{1,16}$/.test(id) ? articleLoad(ctx, Number(id)) : null;
}
