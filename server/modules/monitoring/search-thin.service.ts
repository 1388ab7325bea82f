import { In } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { queues } from '../../platform/database';
import type { SearchPlan } from './article-scan.service';
import { termNumber } from './pipeline/term-frequencies';
import { type Query, textLiterals } from './query/ast';
import { termsOf } from './query/search-terms';
import { compared } from './query/words';
import { TermCount, TermMark } from './story-term.entity';
import { weightOf } from './story-vector.service';

/** A word in this part of all articles is found sooner by reading the newest ones than by its list in the index. */
const COMMON = 0.08;
/** Below so many counted articles every list is short. */
const LEAST_TEXTS = 20_000;

/**
 * The plan of one page without its commonest words in the filter: FULLTEXT reads the whole list of each word before it gives
 * the newest (storage.md 4). The evaluator decides as before. SQLite streams the newest first and keeps the plan.
 */
export async function thinned(ctx: Ctx, plan: SearchPlan, query: Query): Promise<SearchPlan> {
  if (!plan.terms || queues(ctx.app.writer)) return plan;
  const common = await commonWords(ctx, wordsIn(query));
  return common.size > 0 ? { ...plan, terms: termsOf(query, common) } : plan;
}

function wordsIn(query: Query): string[] {
  const words = textLiterals(query).flatMap((literal) => {
    if (literal.kind === 'PREFIX') return [];
    return literal.kind === 'PHRASE' ? literal.words : [compared(literal.word)];
  });
  return [...new Set(words)];
}

/** Those of these words that stand in many of the office's articles. */
async function commonWords(ctx: Ctx, words: readonly string[]): Promise<Set<string>> {
  const mark = await ctx.db.findOneBy(TermMark, { id: 1 });
  if (!mark || mark.texts / weightOf(mark, ctx.now()) < LEAST_TEXTS) return new Set();
  const rows = await ctx.db.findBy(TermCount, { term: In(words.map(termNumber)) });
  const shares = new Map(rows.map(({ term, found }) => [term, found / mark.texts]));
  return new Set(words.filter((word) => (shares.get(termNumber(word)) ?? 0) >= COMMON));
}
