import { In } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { batched, type NodeClass, narrow, visible } from '../../platform/loaders';
import { Story } from '../monitoring/story.entity';
import { Topic } from '../monitoring/topic.entity';

const stories = batched((ctx: Ctx, nos: readonly number[]) => rowsByNo(ctx, Story, nos));
const topics = batched((ctx: Ctx, nos: readonly number[]) => rowsByNo(ctx, Topic, nos));

async function rowsByNo<T extends Story | Topic>(
  ctx: Ctx,
  entity: NodeClass<T>,
  nos: readonly number[],
): Promise<(T | null)[]> {
  const where = visible(entity, ctx.actor);
  const rows = where ? await ctx.db.find(entity, { where: narrow(where, 'no', In([...nos])) }) : [];
  const found = new Map(rows.map((row) => [row.no, row]));
  return nos.map((no) => found.get(no) ?? null);
}

/** A story by its small number, batched over one request; null when absent or not the caller's to see. */
export const storyByNo = async (ctx: Ctx, no: number | null): Promise<Story | null> =>
  no === null ? null : stories(ctx, no);

/** A topic by its small number, as `storyByNo`. */
export const topicByNo = async (ctx: Ctx, no: number | null): Promise<Topic | null> =>
  no === null ? null : topics(ctx, no);
