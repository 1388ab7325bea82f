import { Arg, Ctx as Context, Mutation, Query, Resolver } from 'type-graphql';
import type { Ctx } from '../../platform/ctx';
import { OpmlInput, OpmlPayload } from './opml.inputs';
import { checkOpml, exportOpml, importOpml } from './opml.service';

const LIST = { description: 'The list.' };

@Resolver()
export class OpmlResolver {
  @Query(() => String, {
    nullable: true,
    complexity: 100,
    description: 'All addresses that are polled as an OPML 2.0 list; null when not yours to see.',
  })
  sourcesOpml(@Context() ctx: Ctx): Promise<string | null> {
    return exportOpml(ctx);
  }

  @Mutation(() => OpmlPayload, {
    complexity: 100,
    description: 'Says what an import of a list would do with each address; changes nothing.',
  })
  async sourcesImportCheck(
    @Arg('input', () => OpmlInput, LIST) input: OpmlInput,
    @Context() ctx: Ctx,
  ): Promise<OpmlPayload> {
    return { rows: await checkOpml(ctx, input.text) };
  }

  @Mutation(() => OpmlPayload, {
    complexity: 100,
    description:
      'Registers the new addresses of a list, with outlets that are only monitored where none is known.',
  })
  async sourcesImport(
    @Arg('input', () => OpmlInput, LIST) input: OpmlInput,
    @Context() ctx: Ctx,
  ): Promise<OpmlPayload> {
    return { rows: await importOpml(ctx, input.text) };
  }
}
