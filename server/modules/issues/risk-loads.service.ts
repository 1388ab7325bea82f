import DataLoader from 'dataloader';
import { In } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import type { Loaders } from '../../platform/loaders';
import { Story } from '../monitoring/story.entity';
import type { Topic } from '../monitoring/topic.entity';

type Numbered = typeof Story | typeof Topic;
type Load<T> = DataLoader<number, T | null>;

const stories = new WeakMap<Loaders, Load<Story>>();
const topics = new WeakMap<Loaders, Load<Topic>>();

/** A story or topic by its small number, batched over one request; null when absent or not the caller's to see. */
export async function byNo<T extends Story | Topic>(
  ctx: Ctx,
  entity: new () => T,
  no: number | null,
): Promise<T | null> {
  if (no === null) return null;
  const of = entity as unknown as Numbered;
  if (!of.visibleTo(ctx.actor)) return null;
  const loads = (of === Story ? stories : topics) as WeakMap<Loaders, Load<Story | Topic>>;
  let load = loads.get(ctx.loaders);
  if (!load) {
    load = new DataLoader<number, Story | Topic | null>(async (nos) => {
      const rows: (Story | Topic)[] = await ctx.db.findBy(of as typeof Story, { no: In([...nos]) });
      const found = new Map(rows.map((row) => [row.no, row]));
      return nos.map((one) => found.get(one) ?? null);
    });
    loads.set(ctx.loaders, load);
  }
  return (await load.load(no)) as T | null;
}
