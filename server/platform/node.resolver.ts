import { Arg, Ctx as Context, ID, Query, Resolver } from 'type-graphql';
import { Node } from './columns';
import type { Ctx } from './ctx';
import { invalid } from './errors';
import type { NodeClass } from './loaders';

/** The record of an id: its type stands in the index of its events; null when absent or not the caller's to see. */
export async function nodeOf(ctx: Ctx, id: string): Promise<Node | null> {
  const [link] = await ctx.db.query('SELECT subject_type FROM event_link WHERE subject_id = ? LIMIT 1', [
    id.slice(0, 36),
  ]);
  const entity = ctx.app.writer.entityMetadatas.find(
    (metadata) => metadata.name === link?.subject_type,
  )?.target;
  if (entity && typeof (entity as { visibleTo?: unknown }).visibleTo === 'function')
    return ctx.find(entity as NodeClass<Node>, id);
  for (const read of ctx.app.nodeReaders) {
    const found = await read(ctx, id);
    if (found) return found as Node;
  }
  return null;
}

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: 'Any record by its id; null when absent or not yours to see.',
  })
  node(
    @Arg('id', () => ID, { description: 'Identifier of the record.' }) id: string,
    @Context() ctx: Ctx,
  ): Promise<Node | null> {
    return nodeOf(ctx, id);
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: 'Records by their ids, in the same order; null for those absent or not yours to see.',
    complexity: ({ childComplexity, args }) => 1 + Math.min(100, args.ids.length) * childComplexity,
  })
  nodes(
    @Arg('ids', () => [ID], { description: 'At most 100 identifiers.' }) ids: string[],
    @Context() ctx: Ctx,
  ): Promise<(Node | null)[]> {
    if (ids.length > 100) throw invalid('ids', 'Paling banyak 100 pengenal.');
    return Promise.all(ids.map((id) => nodeOf(ctx, id)));
  }
}
