import { In } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { batched } from '../../platform/loaders';
import { Story } from '../monitoring/story.entity';
import { Topic } from '../monitoring/topic.entity';

type Numbered = typeof Story | typeof Topic;

const stories = batched((ctx: Ctx, nos: readonly number[]) => rowsByNo(ctx, Story, nos));
const topics = batched((ctx: Ctx, nos: readonly number[]) => rowsByNo(ctx, Topic, nos));

async function rowsByNo<T extends Story | Topic>(
  ctx: Ctx,
  entity: new () => T,
  nos: readonly number[],
): Promise<(T | null)[]> {
  const rows: (Story | Topic)[] = await ctx.db.findBy(entity as unknown as typeof Story, {
    no: In([...nos]),
  });
  const found = new Map(rows.map((row) => [row.no, row as T]));
  return nos.map((no) => found.get(no) ?? null);
}

/** A story or topic by its small number, batched over one request; null when absent or not the caller's to see. */
export async function byNo<T extends Story | Topic>(
  ctx: Ctx,
  entity: new () => T,
  no: number | null,
): Promise<T | null> {
  if (no === null) return null;
  const of = entity as unknown as Numbered;
  if (!of.visibleTo(ctx.actor)) return null;
  return (await (of === Story ? stories : topics)(ctx, no)) as T | null;
}
