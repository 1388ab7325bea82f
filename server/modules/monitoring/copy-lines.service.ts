import type { Ctx } from '../../platform/ctx';
import { marks } from '../../platform/database';
import { instantOfId } from './article-identity.service';
import type { FreshText } from './article-steps.service';
import { lineHash, linesOf } from './pipeline/copies';
import { upsertNumbers } from './upsert.service';

/** A line in more articles of an outlet than this is the site's (monitoring.md 5.1). */
const STANDING = 60;
const DAY_MS = 86_400_000;
const NOTHING: ReadonlySet<number> = new Set();

/** Days since 1970 of an article, by its number. */
export const dayOfId = (id: number): number => Math.floor(instantOfId(id).getTime() / DAY_MS);

/** The standing lines of outlets, by outlet. */
export type StandingLines = (outletNo: number | null) => ReadonlySet<number>;

/** Reads the standing lines of some outlets. */
export async function standingLines(ctx: Ctx, outletNos: readonly (number | null)[]): Promise<StandingLines> {
  const nos = [...new Set(outletNos)].filter((no) => no !== null);
  if (nos.length === 0) return () => NOTHING;
  const rows: { outletNo: number; hash: number }[] = await ctx.db.query(
    `SELECT outletNo, hash FROM outlet_line WHERE outletNo IN (${marks(nos)}) AND articleCount > ${STANDING}`,
    nos,
  );
  const found = new Map<number, Set<number>>();
  for (const { outletNo, hash } of rows) {
    const lines = found.get(outletNo) ?? new Set<number>();
    found.set(outletNo, lines.add(hash));
  }
  return (no) => (no === null ? NOTHING : (found.get(no) ?? NOTHING));
}

/** Counts the lines of new articles for their outlets. */
export async function countLines(ctx: Ctx, texts: readonly FreshText[]): Promise<void> {
  const counts = new Map<string, [outletNo: number, hash: number, count: number]>();
  for (const { article, text, isNew, isSummary } of texts) {
    if (!isNew || isSummary || article.outletNo === null) continue;
    for (const hash of new Set(linesOf(text).map(lineHash))) {
      const known = counts.get(`${article.outletNo} ${hash}`) ?? [article.outletNo, hash, 0];
      counts.set(`${article.outletNo} ${hash}`, [known[0], known[1], known[2] + 1]);
    }
  }
  if (counts.size === 0) return;
  const today = Math.floor(ctx.now().getTime() / DAY_MS);
  const rows = [...counts.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const dated = rows.map((row) => [...row, today]);
  await upsertNumbers(ctx, 'outlet_line', ['outletNo', 'hash'], ['articleCount'], dated, 'ADD', ['day']);
}

/** Forgets hashes after thirty days, and lines that did not become standing ones by then. */
export async function pruneCopies(ctx: Ctx, keepDays = 30): Promise<void> {
  const before = Math.floor(ctx.now().getTime() / DAY_MS) - keepDays;
  await ctx.db.query('DELETE FROM shingle WHERE day < ?', [before]);
  await ctx.db.query(`DELETE FROM outlet_line WHERE day < ? AND articleCount <= ${STANDING}`, [before]);
}
