import { toNumber } from '../../platform/columns';
import type { Ctx } from '../../platform/ctx';
import { inParts, marks } from '../../platform/database';
import { type SearchPlan, scan } from './article-scan.service';
import { candidates } from './search-index.service';

/** Matches that are counted at most; lists show more as "10.000+" (storage.md 1.5). */
export const MOST_COUNTED = 10_001;
/** Candidates that one statement asks the index for, and how many statements: a narrow filter may leave few of them. */
const STEP = MOST_COUNTED + 1;
const STEPS = 2;

/** The newest matches of a search. */
export interface Tally {
  ids: number[];
  /** Article number down to which they are all there. */
  reached: number;
  isDone: boolean;
}

/**
 * Numbers of the newest matches, at most `MOST_COUNTED`. Where the index alone decides no text is read; else every
 * candidate is, so that only `work` of them are looked at.
 */
export async function tally(ctx: Ctx, plan: SearchPlan, work: number): Promise<Tally> {
  const found = plan.isDecidedByIndex ? await fromIndex(ctx, plan) : await byText(ctx, plan, work);
  if (found.ids.length <= MOST_COUNTED) return found;
  const ids = found.ids.slice(0, MOST_COUNTED);
  return { ids, reached: ids.at(-1) ?? plan.from, isDone: false };
}

async function byText(ctx: Ctx, plan: SearchPlan, work: number): Promise<Tally> {
  const ids: number[] = [];
  const end = await scan(ctx, plan, Number.MAX_SAFE_INTEGER, work, (found) => {
    ids.push(...found.map(({ id }) => id));
    return ids.length > MOST_COUNTED;
  });
  return { ids, ...end };
}

async function fromIndex(ctx: Ctx, plan: SearchPlan): Promise<Tally> {
  const ids: number[] = [];
  let reached = plan.to;
  for (let step = 0; step < STEPS && ids.length <= MOST_COUNTED; step++) {
    const page = await candidates(ctx, plan.terms, { before: reached, from: plan.from, limit: STEP });
    ids.push(...(await within(ctx, page, plan.narrowed)));
    if (page.length < STEP) return { ids, reached, isDone: true };
    reached = page.at(-1) ?? reached;
  }
  return { ids, reached, isDone: false };
}

/** Those of these articles that fulfil the conditions of a filter, in the order given. */
async function within(ctx: Ctx, ids: number[], { sql, values }: SearchPlan['narrowed']): Promise<number[]> {
  const rows = await inParts(
    ids,
    (part): Promise<{ id: number | string }[]> =>
      ctx.db.query(
        `SELECT a.id AS id FROM article a LEFT JOIN media_outlet o ON o.no = a.outletNo WHERE a.id IN (${marks(part)})${sql}`,
        [...part, ...values],
      ),
  );
  const kept = new Set(rows.map(({ id }) => toNumber(id)));
  return ids.filter((id) => kept.has(id));
}
