import { Ctx as Context, Query, Resolver } from 'type-graphql';
import type { Ctx } from '../../platform/ctx';
import { myWork } from './work.service';
import { MyWork } from './work-kinds';

@Resolver()
export class WorkResolver {
  @Query(() => MyWork, {
    complexity: 200,
    description:
      'Everything that waits for the caller, most urgent first; empty for keys and anonymous callers.',
  })
  myWork(@Context() ctx: Ctx): Promise<MyWork> {
    return myWork(ctx);
  }
}
