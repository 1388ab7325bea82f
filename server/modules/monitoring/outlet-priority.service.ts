import type { Ctx } from '../../platform/ctx';
import { OutletPriority, OutletReading } from './outlet-reading.entity';
import { Source, SourceState } from './source.entity';
import { OutletPrioritySet } from './source.events';

const MINUTE_MS = 60_000;

/** Asks for the sources of an outlet to be polled more often until a moment; null takes the priority back. */
export async function setOutletPriority(
  ctx: Ctx,
  {
    outletId,
    priority,
    until,
  }: { outletId: string; priority: `${OutletPriority}` | null; until: Date | null },
): Promise<void> {
  const known = await ctx.db.findOneBy(OutletReading, { outletId });
  if (!known && priority === null) return;
  const reading = known
    ? await ctx.get(OutletReading, known.id)
    : await ctx.create(OutletReading, { outletId });
  reading.priority = priority && OutletPriority[priority];
  reading.priorityUntil = priority && until;
  await ctx.save(reading);
  await ctx.emit(OutletPrioritySet, reading, { outletId, priority, until: until?.toISOString() ?? null });
  if (priority) await hasten(ctx, [outletId]);
}

/** Brings the next poll of the outlets' sources within the half hour that a priority grants. */
export async function hasten(ctx: Ctx, outletIds: string[]): Promise<void> {
  const soon = new Date(ctx.now().getTime() + (ctx.profile.polling.priorityMaxMinutes ?? 30) * MINUTE_MS);
  if (outletIds.length === 0) return;
  await ctx.db
    .createQueryBuilder()
    .update(Source)
    .set({ nextAt: soon })
    .where('state = :state AND nextAt > :soon', { state: SourceState.ACTIVE, soon: soon.getTime() })
    .andWhere("kind <> 'MANUAL'")
    .andWhere('id IN (SELECT sourceId FROM source_outlet WHERE outletId IN (:...outletIds))', { outletIds })
    .execute();
}

/** True while a priority is set and has not ended. */
export const isOpen = ({ priority, priorityUntil }: OutletReading, now: Date): boolean =>
  priority !== null && (priorityUntil === null || now <= priorityUntil);
