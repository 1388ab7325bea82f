import { toNumber } from '../../platform/columns';
import type { Ctx } from '../../platform/ctx';
import { marks } from '../../platform/database';
import { placesIn } from './places.service';
import { type Document, documentOf, type Facts } from './query/document';

/** Reach of an outlet as queries write it (monitoring.md 2.1). */
const TIERS: Readonly<Record<string, number>> = { NATIONAL: 1, PROVINCIAL: 2, LOCAL: 3 };

interface Row {
  id: number | string;
  title: string;
  author: string | null;
  lang: string | null;
  isPaid: number | boolean;
  text: string | null;
  summary: string | null;
  outletName: string | null;
  reachLevel: string | null;
  domains: string | null;
}

/** What a document is made of; `where` and `values` narrow the articles. */
const COLUMNS =
  'SELECT a.id AS id, a.title AS title, a.author AS author, a.lang AS lang, a.isPaid AS isPaid, t.text AS text, ' +
  't.summary AS summary, o.name AS outletName, o.reachLevel AS reachLevel, o.domains AS domains ' +
  'FROM article a LEFT JOIN article_text t ON t.articleId = a.id LEFT JOIN media_outlet o ON o.no = a.outletNo';

/** Stored articles made ready for the query language, by number; the newest first. */
export async function documentsOf(
  ctx: Ctx,
  ids: readonly number[],
  narrowed: { sql: string; values: readonly unknown[] } = { sql: '', values: [] },
): Promise<Map<number, Document>> {
  if (ids.length === 0) return new Map();
  const rows: Row[] = await ctx.db.query(
    `${COLUMNS} WHERE a.id IN (${marks(ids)})${narrowed.sql} ORDER BY a.id DESC`,
    [...ids, ...narrowed.values],
  );
  return new Map(rows.map((row) => [toNumber(row.id), documentOfRow(ctx, row)]));
}

function documentOfRow(ctx: Ctx, row: Row): Document {
  const body = row.text || row.summary || '';
  const facts: Facts = {
    outlet: row.outletName ? [row.outletName, ...(JSON.parse(row.domains ?? '[]') as string[])] : [],
    tier: TIERS[row.reachLevel ?? ''] ?? null,
    author: row.author,
    lang: row.lang,
    places: [],
    isPaid: Number(row.isPaid) === 1,
  };
  const document = documentOf(row.title, body, facts);
  facts.places = placesIn(ctx, document);
  return document;
}
