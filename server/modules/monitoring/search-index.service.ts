import { toNumber } from '../../platform/columns';
import type { Ctx } from '../../platform/ctx';
import { marks, queues } from '../../platform/database';
import type { Document } from './query/document';
import { indexText, type Terms } from './query/search-terms';

/** Articles between two numbers, the upper one left out; newest first. */
export interface Window {
  before: number;
  from: number;
  limit: number;
}

/**
 * The port to the full text of the database: FTS5 in SQLite, FULLTEXT in MariaDB. It gives candidates alone, in index forms
 * that both treat alike; the evaluator decides (monitoring.md 12).
 */
export async function indexWords(ctx: Ctx, documents: ReadonlyMap<number, Document>): Promise<void> {
  const rows = [...documents].map(([id, document]) => [id, indexText(document)] as const);
  await dropWords(ctx, [...documents.keys()]);
  for (let from = 0; from < rows.length; from += 100) {
    const part = rows.slice(from, from + 100);
    const places = part.map(() => '(?,?)').join(',');
    await ctx.db.query(`INSERT INTO article_search (${key(ctx)}, words) VALUES ${places}`, part.flat());
  }
}

/** Takes articles out of the index. */
export async function dropWords(ctx: Ctx, ids: readonly number[]): Promise<void> {
  if (ids.length > 0)
    await ctx.db.query(`DELETE FROM article_search WHERE ${key(ctx)} IN (${marks(ids)})`, [...ids]);
}

const key = (ctx: Ctx): string => (queues(ctx.app.writer) ? 'rowid' : 'articleId');

/** Numbers of the newest articles within a window that hold the terms; of all articles where there are no terms. */
export async function candidates(ctx: Ctx, terms: Terms | null, window: Window): Promise<number[]> {
  const { sql, values } = candidateSql(ctx, terms, window);
  const rows: { id: number | string }[] = await ctx.db.query(sql, values);
  return rows.map(({ id }) => toNumber(id));
}

/** The statement behind {@link candidates}; exported for the test of its plan. */
export function candidateSql(
  ctx: Ctx,
  terms: Terms | null,
  { before, from, limit }: Window,
): { sql: string; values: unknown[] } {
  if (!terms) {
    const sql = `SELECT id FROM article WHERE id < ? AND id >= ? ORDER BY id DESC LIMIT ${limit}`;
    return { sql, values: [before, from] };
  }
  const isEmbedded = queues(ctx.app.writer);
  const match = isEmbedded ? 'article_search MATCH ?' : 'MATCH (words) AGAINST (? IN BOOLEAN MODE)';
  const id = key(ctx);
  return {
    sql: `SELECT ${id} AS id FROM article_search WHERE ${match} AND ${id} < ? AND ${id} >= ? ORDER BY ${id} DESC LIMIT ${limit}`,
    values: [isEmbedded ? fts5(terms) : `+${boolean(terms)}`, before, from],
  };
}

/** In the language of FTS5; every word is quoted. */
function fts5(terms: Terms): string {
  if (terms.kind === 'WORD') return `"${terms.word}"`;
  if (terms.kind === 'PREFIX') return `"${terms.word}"*`;
  return `(${terms.items.map(fts5).join(terms.kind === 'ALL' ? ' AND ' : ' OR ')})`;
}

/** In the boolean mode of FULLTEXT, where a plus says that a part must be there. */
function boolean(terms: Terms): string {
  if (terms.kind === 'WORD') return terms.word;
  if (terms.kind === 'PREFIX') return `${terms.word}*`;
  return `(${terms.items.map((item) => `${terms.kind === 'ALL' ? '+' : ''}${boolean(item)}`).join(' ')})`;
}
