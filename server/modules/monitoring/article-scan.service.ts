import type { Ctx } from '../../platform/ctx';
import { documentsOf } from './document.service';
import type { Span } from './query/automaton';
import type { Document } from './query/document';
import type { QuerySet } from './query/query-set';
import type { Terms } from './query/search-terms';
import { candidates } from './search-index.service';

/** A search made ready: what the index is asked, what decides, and what rows must fulfil besides. */
export interface SearchPlan {
  terms: Terms | null;
  set: QuerySet<0>;
  /** True when the index alone decides, so that counting needs no texts. */
  isDecidedByIndex: boolean;
  from: number;
  to: number;
  narrowed: { sql: string; values: readonly unknown[] };
}

/** An article that matches, with the places it rests on. */
export interface Found {
  id: number;
  document: Document;
  spans: readonly Span[];
}

/** Candidates of one statement: few at first, because the newest often suffice. */
const STEPS = [100, 200, 400];

/**
 * Walks candidates from the newest down until `enough` says so or `work` candidates were looked at; `reached` is the number
 * from which the next walk goes on, and `isDone` says that nothing is left.
 */
export async function scan(
  ctx: Ctx,
  plan: SearchPlan,
  before: number,
  work: number,
  take: (found: Found[]) => Promise<boolean> | boolean,
): Promise<{ reached: number; isDone: boolean }> {
  let reached = Math.min(before, plan.to);
  for (let looked = 0, step = 0; looked < work; step++) {
    const limit = Math.min(STEPS[step] ?? 400, work - looked);
    const ids = await candidates(ctx, plan.terms, { before: reached, from: plan.from, limit });
    looked += ids.length;
    reached = ids.at(-1) ?? plan.from;
    const isEnough = await take(await decide(ctx, plan, ids));
    if (ids.length < limit) return { reached, isDone: true };
    if (isEnough) return { reached, isDone: false };
  }
  return { reached, isDone: false };
}

/** Which of these articles match. */
export async function decide(ctx: Ctx, plan: SearchPlan, ids: readonly number[]): Promise<Found[]> {
  const documents = await documentsOf(ctx, ids, plan.narrowed);
  const found: Found[] = [];
  for (const [id, document] of documents) {
    const [match] = plan.set.match(document);
    if (match) found.push({ id, document, spans: match.spans });
  }
  return found;
}
