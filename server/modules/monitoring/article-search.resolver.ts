import type { ComplexityEstimatorArgs } from 'graphql-query-complexity';
import { Arg, Args, Ctx as Context, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../platform/connection';
import type { Ctx } from '../../platform/ctx';
import { ArticleSearchFilter, ArticleSearchResult, SearchCounts } from './article-search.inputs';
import { searchArticles } from './article-search.service';

/** Cost of looking, beside what a page of hits selects. */
const LOOKING = 50;
const searchCost = ({ args, childComplexity }: ComplexityEstimatorArgs): number =>
  LOOKING + Math.max(1, Number(args.first ?? 20)) * childComplexity;

@Resolver(() => ArticleSearchResult)
export class ArticleSearchResolver {
  @Query(() => ArticleSearchResult, {
    complexity: searchCost,
    description: 'Articles by the query language of topics, newest first; for the roles of monitoring.',
  })
  articleSearch(
    @Arg('query', () => String, { description: 'The query in its text form.' }) query: string,
    @Arg('filter', () => ArticleSearchFilter, {
      nullable: true,
      description: 'Which articles to look through; all when absent.',
    })
    filter: ArticleSearchFilter | null,
    @Arg('isFolded', () => Boolean, {
      defaultValue: true,
      description: 'Show of each group of copies only the newest match.',
    })
    isFolded: boolean,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<ArticleSearchResult> {
    return searchArticles(ctx, { query, filter: filter ?? {}, isFolded }, page);
  }

  @FieldResolver(() => SearchCounts, { complexity: 100, description: 'Counts over the newest matches.' })
  counts(@Root() result: ArticleSearchResult): Promise<SearchCounts> {
    return result.counts();
  }
}
