import type { Ctx } from '../../platform/ctx';
import { newId } from '../../platform/ids';
import { SpikeExclusion } from './burst.entity';

/** A time that is no ordinary one: a crisis of a topic, or of all topics when none is named. */
export interface ExclusionInput {
  /** Opaque reference of who hands it in; a second call with it replaces the first. */
  ownerRef: string;
  topicId: string | null;
  fromAt: Date;
  /** Null while it goes on. */
  toAt: Date | null;
}

/** Leaves a time out of the baselines of spikes from the next evaluation on. Idempotent by owner and topic. */
export async function excludeFromBaselines(ctx: Ctx, input: ExclusionInput): Promise<void> {
  const rows = await ctx.db.findBy(SpikeExclusion, { ownerRef: input.ownerRef });
  const known = rows.find(({ topicId }) => topicId === input.topicId);
  if (known)
    await ctx.db.update(SpikeExclusion, { id: known.id }, { fromAt: input.fromAt, toAt: input.toAt });
  else await ctx.db.insert(SpikeExclusion, { id: newId(), ...input });
}

/** Takes everything back that an owner handed in. */
export async function includeInBaselines(ctx: Ctx, ownerRef: string): Promise<void> {
  await ctx.db.delete(SpikeExclusion, { ownerRef });
}
