import { toNumber } from '../../platform/columns';
import type { Ctx } from '../../platform/ctx';
import { marks } from '../../platform/database';
import { shippedTerms } from './pipeline/shipped-terms';
import { countTerms, rareness, termNumber } from './pipeline/term-frequencies';
import { tokens, type Vector, vectorOf } from './pipeline/vector';
import { TermMark } from './story-term.entity';
import { upsertNumbers } from './upsert.service';

const AT_ONCE = 5_000;
const DAY_MS = 86_400_000;
/** A term counts half as much after thirty days (monitoring.md 8). */
const HALF_LIFE_DAYS = 30;
/** Articles counted by one run. */
const COUNTED = 2_000;

/** A title and a body whose vector is wanted. */
export interface Told {
  title: string;
  body: string;
}

/** The unit vectors of texts, by the rareness of their words in the shipped counts and the office's own. */
export async function vectorsOf(ctx: Ctx, texts: readonly Told[]): Promise<Vector[]> {
  const numbers = new Set<number>();
  for (const { title, body } of texts)
    for (const term of tokens(`${title}\n${body}`)) numbers.add(termNumber(term));
  const found = await ownCounts(ctx, [...numbers]);
  const mark = await ctx.db.findOneBy(TermMark, { id: 1 });
  const shipped = shippedTerms();
  const fade = mark ? weightOf(mark, ctx.now()) : 1;
  const total = shipped.texts + (mark ? mark.texts / fade : 0);
  const rare = (term: string): number => {
    const number = termNumber(term);
    return rareness(shipped.of(number) + (found.get(number) ?? 0) / fade, total);
  };
  const { weight } = ctx.profile.stories;
  return texts.map(({ title, body }) => vectorOf(title, body, rare, weight));
}

async function ownCounts(ctx: Ctx, numbers: readonly number[]): Promise<Map<number, number>> {
  const found = new Map<number, number>();
  for (let from = 0; from < numbers.length; from += AT_ONCE) {
    const part = numbers.slice(from, from + AT_ONCE);
    const rows: { term: number; found: number | string }[] = await ctx.db.query(
      `SELECT term, found FROM term_count WHERE term IN (${marks(part)})`,
      part,
    );
    for (const row of rows) found.set(row.term, Number(row.found));
  }
  return found;
}

/** What an article of now counts for: all counts are divided by it, so that old ones fade without being touched. */
export const weightOf = ({ startedAt }: TermMark, now: Date): number =>
  2 ** ((now.getTime() - startedAt.getTime()) / DAY_MS / HALF_LIFE_DAYS);

/** Counts the words of the articles that arrived since the last run. */
export async function countArrivedTerms(ctx: Ctx): Promise<void> {
  const known = await ctx.db.findOneBy(TermMark, { id: 1 });
  const mark =
    known ?? Object.assign(new TermMark(), { id: 1, startedAt: ctx.now(), texts: 0, lastArticleId: 0 });
  const rows: { id: number | string; title: string; text: string }[] = await ctx.db.query(
    `SELECT a.id, a.title, t.text FROM article a JOIN article_text t ON t.articleId = a.id
     WHERE a.id > ? ORDER BY a.id LIMIT ${COUNTED}`,
    [mark.lastArticleId],
  );
  const last = rows.at(-1);
  if (!last) return;
  const weight = weightOf(mark, ctx.now());
  const { texts, counts } = countTerms(rows.map(({ title, text }) => ({ title, body: text })));
  const values = [...counts].sort(([a], [b]) => a - b).map(([term, count]) => [term, count * weight]);
  await upsertNumbers(ctx, 'term_count', ['term'], ['found'], values, 'ADD');
  await ctx.db.query('DELETE FROM term_count WHERE found < ?', [weight / 2]);
  Object.assign(mark, { texts: mark.texts + texts * weight, lastArticleId: toNumber(last.id) });
  await ctx.db.save(TermMark, mark);
}
