import DataLoader from 'dataloader';
import { In } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import type { Loaders } from '../../platform/loaders';
import { OutletApplication } from './application.entity';

const loaders = new WeakMap<Loaders, Map<number, DataLoader<string, OutletApplication | null>>>();

async function load(
  ctx: Ctx,
  fiscalYear: number,
  outletIds: readonly string[],
): Promise<(OutletApplication | null)[]> {
  const rows = await ctx.db.find(OutletApplication, {
    where: { outletId: In([...outletIds]), fiscalYear },
    order: { createdAt: 'DESC', id: 'DESC' },
  });
  return outletIds.map((id) => rows.find((row) => row.outletId === id) ?? null);
}

/** The application of an outlet for a year, many outlets in one query; not narrowed to what the caller may see. */
export function applicationForYear(
  ctx: Ctx,
  outletId: string,
  fiscalYear: number,
): Promise<OutletApplication | null> {
  const byYear = loaders.get(ctx.loaders) ?? new Map<number, DataLoader<string, OutletApplication | null>>();
  loaders.set(ctx.loaders, byYear);
  const loader =
    byYear.get(fiscalYear) ??
    new DataLoader((ids: readonly string[]) => load(ctx, fiscalYear, ids), { maxBatchSize: 500 });
  byYear.set(fiscalYear, loader);
  return loader.load(outletId);
}
