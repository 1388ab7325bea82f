import type { Ctx } from '../../platform/ctx';
import { ErrorCode, invalid } from '../../platform/errors';
import { refusal } from '../../platform/lifecycle';
import { type ClipBatch, ClipBatchKind, type ClipRow, ClipVerdict } from './clip-batch.entity';
import type { ImportArticlesInput } from './clip-batch.inputs';
import { finishBatch, insertRows, openBatch, rowFor, storeRows } from './clip-batch.service';
import { type ClipFacts, type ClipProblem, checkClip, type RawClip } from './clip-check.service';
import { outletBook } from './clip-outlet.service';
import { cellsOfInput, rawOfInput } from './clip-row.service';
import { cut } from './hashes.service';
import { mayEnterItems } from './monitoring.roles';

/** An item of another system: as it is checked, as it would be given back, and what was wrong already. */
export interface GivenItem {
  raw: RawClip;
  cells: Record<string, string>;
  problem: ClipProblem | null;
}

/** Items of one delivery and the name of the system they come from. */
export interface GivenItems {
  source: string;
  registersOutlets: boolean;
  items: readonly GivenItem[];
}

/**
 * Stores items that another system delivers: each by itself, so that a wrong one does not keep the others out. The same
 * delivery again stores nothing.
 *
 * @throws FORBIDDEN, INVALID_INPUT, CONFLICT
 */
export const importArticles = (ctx: Ctx, input: ImportArticlesInput): Promise<ClipBatch> =>
  importItems(ctx, {
    source: input.source?.trim() ?? '',
    registersOutlets: input.registersOutlets ?? false,
    items: input.items.map((item) => ({ raw: rawOfInput(item), cells: cellsOfInput(item), problem: null })),
  });

/** The same for items in any form. @throws FORBIDDEN, INVALID_INPUT, CONFLICT */
export async function importItems(ctx: Ctx, { items, ...from }: GivenItems): Promise<ClipBatch> {
  if (!mayEnterItems(ctx.actor)) throw refusal(ErrorCode.FORBIDDEN);
  if (items.length === 0) throw invalid(['items'], 'Kirim paling sedikit satu butir.');
  const scene = { ...from, book: await outletBook(ctx) };
  const batch = await openBatch(ctx, ClipBatchKind.API, from.source || 'API', items.length);
  const rows: ClipRow[] = [];
  const good: [ClipRow, ClipFacts][] = [];
  for (const [place, { raw, cells, problem }] of items.entries()) {
    const checked = problem ?? (await checkClip(ctx, raw, scene));
    const externalId = raw.externalId && cut(raw.externalId, 200);
    const row = rowFor(batch, place + 1, { title: cut(raw.title ?? '', 300), externalId });
    rows.push(row);
    if (!('problem' in checked)) good.push([row, checked]);
    else Object.assign(row, { verdict: ClipVerdict.ERROR, reason: checked.problem, cells });
  }
  await storeRows(ctx, batch, good, scene);
  await insertRows(ctx, rows);
  return finishBatch(ctx, batch, rows);
}
