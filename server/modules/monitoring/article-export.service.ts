import { toNumber } from '../../platform/columns';
import type { Ctx } from '../../platform/ctx';
import { type Download, filterOf, formatOf, type Offer, sheetOffer } from '../../platform/downloads';
import { DomainError, ErrorCode, notFound } from '../../platform/errors';
import { profileOf } from '../../platform/profile';
import type { Cell, Sheet, SheetColumn } from '../../platform/spreadsheet';
import { ArticleFilter } from './article.inputs';
import { reach, readableArticle } from './article-list.service';
import { idsSql, type Sql } from './article-query.service';
import type { CoverageItem } from './coverage-items.service';
import { coverageItems } from './coverage-items.service';
import { describeFilter } from './coverage-words.service';
import { FeedFilter } from './feed.inputs';
import { feedQuery } from './feed.service';
import { feedSql } from './feed-query.service';
import { mayReadMonitoring } from './monitoring.roles';
import { channelCell, LEVELS, LIVENESS, toneCell } from './pipeline/coverage-words';
import { ninjsOf } from './pipeline/ninjs';

const BATCH = 200;

/** A statement for the ids of the newest articles below a number. */
type Ids = (before: number | null) => Sql;

/** All articles of a filter that the caller may read. @throws FORBIDDEN */
function inList(ctx: Ctx, filter: ArticleFilter): Ids {
  const whose = reach(ctx);
  if (!whose) throw new DomainError(ErrorCode.FORBIDDEN, 'Anda tidak berwenang mengunduh artikel.');
  return (before) => idsSql(ctx, filter, whose === 'ALL' ? null : whose, before, BATCH);
}

/** Articles newest first, read by keyset. */
async function* itemsOf(ctx: Ctx, ids: Ids): AsyncGenerator<CoverageItem> {
  let before: number | null = null;
  for (;;) {
    const sql = ids(before);
    const rows: { id: unknown }[] = await ctx.db.query(sql.text, sql.values);
    const found = rows.map((row) => toNumber(row.id));
    yield* await coverageItems(ctx, found);
    const last = found.at(-1);
    if (found.length < BATCH || last === undefined) return;
    before = last;
  }
}

const COLUMNS: SheetColumn[] = [
  { header: 'Nomor', kind: 'TEXT', width: 18 },
  { header: 'Terbit', kind: 'MOMENT', width: 18 },
  { header: 'Tanggal', kind: 'DAY' },
  { header: 'Judul', kind: 'TEXT', width: 60 },
  { header: 'Media', kind: 'TEXT', width: 24 },
  { header: 'Jangkauan', kind: 'TEXT' },
  { header: 'Saluran', kind: 'TEXT' },
  { header: 'Penulis', kind: 'TEXT', width: 20 },
  { header: 'Berbayar', kind: 'FLAG' },
  { header: 'Label iklan', kind: 'TEXT' },
  { header: 'Keadaan halaman', kind: 'TEXT', width: 22 },
  { header: 'Bahasa', kind: 'TEXT' },
  { header: 'Alamat', kind: 'TEXT', width: 60 },
  { header: 'Nomor bukti', kind: 'TEXT', width: 16 },
];
/** Only for who works in monitoring. */
const STAFF_COLUMNS: SheetColumn[] = [
  { header: 'Topik', kind: 'TEXT', width: 30 },
  { header: 'Nada', kind: 'TEXT', width: 24 },
  { header: 'Kelompok salinan', kind: 'TEXT', width: 18 },
];

function cellsOf(ctx: Ctx, item: CoverageItem, isStaff: boolean): Cell[] {
  const at = item.publishedAt ?? item.firstSeenAt;
  const [first] = item.topics;
  return [
    String(item.id),
    at,
    profileOf(ctx).dayOf(at),
    item.title,
    item.outletName,
    LEVELS[item.reachLevel ?? ''] ?? null,
    channelCell(item),
    item.author,
    item.isPaid,
    item.paidLabel,
    LIVENESS[item.liveness],
    item.lang,
    item.url,
    item.evidenceNumber,
    ...(isStaff
      ? [
          item.topics.map((topic) => topic.name).join(', '),
          first ? toneCell(first) : null,
          String(item.groupId),
        ]
      : []),
  ];
}

async function* rowsOf(ctx: Ctx, ids: Ids): AsyncGenerator<Cell[]> {
  const isStaff = mayReadMonitoring(ctx.actor);
  for await (const item of itemsOf(ctx, ids)) yield cellsOf(ctx, item, isStaff);
}

/** Articles of a filter as a table. */
const sheetOf = (ctx: Ctx, ids: Ids): Sheet => ({
  name: 'Artikel',
  columns: [...COLUMNS, ...(mayReadMonitoring(ctx.actor) ? STAFF_COLUMNS : [])],
  rows: rowsOf(ctx, ids),
});

/** Text and tone go to people of the office alone, never to keys or companies. */
const ninjsFor = (ctx: Ctx, item: CoverageItem) =>
  ninjsOf(item, {
    isInternal: ctx.actor.kind === 'PERSON' && mayReadMonitoring(ctx.actor),
    publicUrl: ctx.app.config.publicUrl,
  });

const json = (name: string, filter: string, rows: number, value: unknown): Offer => ({
  fileName: `${name}.json`,
  mime: 'application/json; charset=utf-8',
  filter,
  rows,
  bytes: Buffer.from(JSON.stringify(value, null, 1)),
});

/** Lists above this are offered as tables only: one JSON document is held in memory. */
const JSON_LIMIT = 10_000;

async function listJson(ctx: Ctx, ids: Ids, words: string): Promise<Offer> {
  const items: object[] = [];
  for await (const item of itemsOf(ctx, ids)) {
    if (items.length === JSON_LIMIT)
      throw new DomainError(
        ErrorCode.INVALID_INPUT,
        `Lebih dari ${JSON_LIMIT} artikel. Persempit penyaring, atau unduh sebagai CSV.`,
        ['filter'],
      );
    items.push(ninjsFor(ctx, item));
  }
  return json('artikel', words, items.length, { items });
}

/** `/download/articles`: the articles of a filter as CSV, XLSX or ninjs JSON. */
export const articlesDownload: Download = {
  name: 'articles',
  make: async (ctx, query, folder) => {
    const filter = filterOf(query, ArticleFilter);
    return offerOf(ctx, query, folder, inList(ctx, filter), await describeFilter(ctx, filter));
  },
};

async function offerOf(
  ctx: Ctx,
  query: ReadonlyMap<string, string>,
  folder: string,
  ids: Ids,
  filter: string,
): Promise<Offer> {
  const format = formatOf(query, ['csv', 'xlsx', 'json']);
  if (format === 'json') return listJson(ctx, ids, filter);
  return sheetOffer(ctx, folder, format, 'artikel', [sheetOf(ctx, ids)], { title: 'Artikel', filter });
}

/** `/download/feed`: the articles behind the lines of the feed under all its conditions, copies too, as the same files. */
export const feedDownload: Download = {
  name: 'feed',
  make: async (ctx, query, folder) => {
    const filter = filterOf(query, FeedFilter);
    const asked = await feedQuery(ctx, filter);
    if (!asked) throw new DomainError(ErrorCode.FORBIDDEN, 'Anda tidak berwenang mengunduh artikel.');
    const ids: Ids = (before) => feedSql(ctx, asked, before, BATCH, { isFolded: false });
    return offerOf(ctx, query, folder, ids, await describeFilter(ctx, filter));
  },
};

/** The one article of a download. @throws NOT_FOUND */
export async function itemAsked(ctx: Ctx, query: ReadonlyMap<string, string>): Promise<CoverageItem> {
  const article = await readableArticle(ctx, query.get('id') ?? '');
  const [item] = article ? await coverageItems(ctx, [article.id]) : [];
  if (!item) throw notFound(['id']);
  return item;
}

/** One article as ninjs JSON. */
export const articleJson = (ctx: Ctx, item: CoverageItem): Offer =>
  json(`artikel-${item.id}`, `Artikel ${item.id}`, 1, ninjsFor(ctx, item));
