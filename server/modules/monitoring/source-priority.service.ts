import { In } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { isOpen } from './outlet-priority.service';
import { OutletPriority, OutletReading } from './outlet-reading.entity';
import { SourceOutlet } from './source-outlet.entity';
import { watchedOutlets } from './watched-text.service';

/** The strongest priority among the outlets of a source; an order that is due counts like a contract. */
export async function priorityOfSource(ctx: Ctx, sourceId: string): Promise<`${OutletPriority}` | null> {
  const outletIds = (await ctx.db.findBy(SourceOutlet, { sourceId })).map((link) => link.outletId);
  if (outletIds.length === 0) return null;
  const readings = await ctx.db.findBy(OutletReading, { outletId: In(outletIds) });
  const open = readings.filter((reading) => isOpen(reading, ctx.now())).map((reading) => reading.priority);
  if (open.includes(OutletPriority.CRISIS)) return 'CRISIS';
  if (open.length > 0) return 'CONTRACT';
  const watched = await watchedOutlets(ctx);
  return outletIds.some((id) => watched.has(id)) ? 'CONTRACT' : null;
}
