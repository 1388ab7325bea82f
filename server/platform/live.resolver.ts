import { Arg, Ctx as Context, Field, ID, ObjectType, Resolver, Root, Subscription } from 'type-graphql';
import type { Ctx } from './ctx';
import { invalid, notFound } from './errors';
import type { RecordChange } from './live';
import { nodeOf } from './node.resolver';
import { DateTime } from './scalars';

/** Records of one subscription. */
const MOST = 20;

@ObjectType('RecordChange', { description: 'Something was written about a record; ask for it to see what.' })
class RecordChangeType {
  @Field(() => ID, { description: 'Identifier of the record.' })
  id!: string;

  @Field(() => DateTime, { description: 'When it was written.' })
  at!: Date;
}

/** Changes of records, as long as the caller still sees them at each push. */
async function changesOf(ctx: Ctx, ids: string[]): Promise<AsyncIterable<RecordChange>> {
  if (ids.length === 0 || ids.length > MOST) throw invalid('ids', `Antara 1 dan ${MOST} pengenal.`);
  const seen = await Promise.all(ids.map((id) => nodeOf(ctx, id)));
  if (seen.some((record) => record === null)) throw notFound(['ids']);
  const changes = await ctx.app.live.watch(ids);
  return {
    [Symbol.asyncIterator]: () => ({
      next: async () => {
        for (;;) {
          const one = await changes.next();
          ctx.reset(ctx.app.reader.manager);
          if (one.done || (await nodeOf(ctx, one.value.id))) return one;
        }
      },
      return: () => changes.return?.() ?? Promise.resolve({ value: undefined, done: true }),
    }),
  };
}

@Resolver()
export class LiveResolver {
  @Subscription(() => RecordChangeType, {
    subscribe: ({ args, context }) => changesOf(context as Ctx, args.ids as string[]),
    description: 'Tells that something was written about these records; within a second or two.',
  })
  recordsChanged(
    @Arg('ids', () => [ID], { description: 'From 1 to 20 identifiers of records that you may see.' })
    _ids: string[],
    @Root() change: RecordChange,
    @Context() _ctx: Ctx,
  ): RecordChange {
    return change;
  }
}
