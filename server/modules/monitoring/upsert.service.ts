import type { Ctx } from '../../platform/ctx';
import { queues } from '../../platform/database';

/** Rows of one statement; SQLite takes 32,766 values. */
const ROWS = 500;

/** How an existing row takes new values: the number is added, or replaces what stands there. */
export type Merge = 'ADD' | 'SET';

/**
 * Inserts rows of whole numbers, merging them into rows of the same key, in the order given: writers that sort by key
 * cannot deadlock on them. Columns `once` follow the others and are written with a new row only. Names of tables and
 * columns are constants of the code, never input.
 */
export async function upsertNumbers(
  ctx: Ctx,
  table: string,
  keys: readonly string[],
  columns: readonly string[],
  rows: readonly (readonly number[])[],
  merge: Merge,
  once: readonly string[] = [],
): Promise<void> {
  const all = [...keys, ...columns, ...once];
  const one = `(${all.map(() => '?').join(',')})`;
  const tail = mergeClause(ctx, keys, columns, merge);
  for (let from = 0; from < rows.length; from += ROWS) {
    const part = rows.slice(from, from + ROWS);
    await ctx.db.query(
      `INSERT INTO ${table} (${all.join(', ')}) VALUES ${part.map(() => one).join(',')} ${tail}`,
      part.flat(),
    );
  }
}

function mergeClause(ctx: Ctx, keys: readonly string[], columns: readonly string[], merge: Merge): string {
  const isEmbedded = queues(ctx.app.writer);
  const sets = columns.map((name) => {
    const fresh = isEmbedded ? `excluded.${name}` : `VALUES(${name})`;
    return `${name} = ${merge === 'ADD' ? `${name} + ${fresh}` : fresh}`;
  });
  const head = isEmbedded ? `ON CONFLICT (${keys.join(', ')}) DO UPDATE SET` : 'ON DUPLICATE KEY UPDATE';
  return `${head} ${sets.join(', ')}`;
}
