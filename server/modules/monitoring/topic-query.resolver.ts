import { Arg, Ctx as Context, ID, Query, Resolver } from 'type-graphql';
import type { Ctx } from '../../platform/ctx';
import { mayReadMonitoring } from './monitoring.roles';
import { checkForm, checkQuery, previewTopic } from './topic-preview.service';
import { QueryAlias, QueryCheck, QueryFormInput, TopicPreview } from './topic-preview.types';

const QUERY = { description: 'The query in its text form.' };
const FIELD_ONLY = {
  defaultValue: false,
  description: 'True when it may test fields alone, without a word of the text.',
};

/** Everything a person needs while writing a query; nothing here changes anything. */
@Resolver()
export class TopicQueryResolver {
  @Query(() => QueryCheck, { complexity: 20, description: 'Reads a query and says what is wrong with it.' })
  queryValidate(
    @Arg('query', () => String, QUERY) query: string,
    @Arg('mayBeFieldOnly', () => Boolean, FIELD_ONLY) mayBeFieldOnly: boolean,
    @Context() ctx: Ctx,
  ): QueryCheck {
    return checkQuery(ctx, query, mayBeFieldOnly);
  }

  @Query(() => QueryCheck, { complexity: 20, description: 'The query that a form says.' })
  queryBuild(
    @Arg('form', () => QueryFormInput, { description: 'The form.' }) form: QueryFormInput,
    @Context() ctx: Ctx,
  ): QueryCheck {
    const { groups, excluded, districts, isPaid } = form;
    return checkForm(ctx, {
      groups,
      excluded,
      districts,
      tiers: form.tiers.map(Number),
      isPaid: isPaid ?? null,
    });
  }

  @Query(() => [QueryAlias], {
    complexity: 20,
    description: 'Short names that queries of this office may use.',
  })
  queryAliases(@Context() ctx: Ctx): QueryAlias[] {
    return mayReadMonitoring(ctx.actor) ? (ctx.profile.aliases ?? []) : [];
  }

  @Query(() => TopicPreview, {
    complexity: ({ childComplexity }) => 500 + 20 * childComplexity,
    description: 'What a query would find among the stored articles of the last thirty days.',
  })
  topicPreview(
    @Arg('query', () => String, QUERY) query: string,
    @Arg('topicId', () => ID, {
      nullable: true,
      description: 'The topic whose saved query it is compared with.',
    })
    topicId: string | null,
    @Arg('mayBeFieldOnly', () => Boolean, FIELD_ONLY) mayBeFieldOnly: boolean,
    @Context() ctx: Ctx,
  ): Promise<TopicPreview> {
    return previewTopic(ctx, query, topicId, mayBeFieldOnly);
  }
}
