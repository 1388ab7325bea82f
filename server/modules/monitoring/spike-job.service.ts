import type { Ctx } from '../../platform/ctx';
import { affected } from '../../platform/database';
import { SpikeMark } from './burst.entity';
import { evaluateSpikes } from './burst.service';

const HOUR_MS = 3_600_000;
const QUARTER_MS = HOUR_MS / 4;

/**
 * Evaluates spikes when a full hour or a quarter has begun since the last run. A pause of the worker is not made up for: the
 * windows of passed hours could only raise what is old.
 */
export async function watchSpikes(ctx: Ctx): Promise<void> {
  const now = ctx.now().getTime();
  const hour = new Date(Math.floor(now / HOUR_MS) * HOUR_MS);
  const quarter = new Date(Math.floor(now / QUARTER_MS) * QUARTER_MS);
  if (await advance(ctx, 'hour', hour)) await evaluateSpikes(ctx, hour, true);
  if ((await advance(ctx, 'quarter', quarter)) && quarter.getTime() !== hour.getTime())
    await evaluateSpikes(ctx, quarter, false);
}

/** Moves a mark forward; false when it stands there already. */
async function advance(ctx: Ctx, name: string, at: Date): Promise<boolean> {
  const moved = await affected(ctx.db, 'UPDATE spike_mark SET at = ? WHERE name = ? AND at < ?', [
    at.getTime(),
    name,
    at.getTime(),
  ]);
  if (moved > 0) return true;
  if (await ctx.db.findOneBy(SpikeMark, { name })) return false;
  await ctx.db.insert(SpikeMark, { name, at });
  return true;
}
