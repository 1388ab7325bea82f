import { Args, Ctx as Context, Query, Resolver } from 'type-graphql';
import type { Ctx } from '../../platform/ctx';
import { CoverageSeries, SeriesArgs, ShareArgs, ShareOfVoice } from './coverage.inputs';
import { topicSeries } from './coverage.service';
import { shareOfVoice } from './share.service';

@Resolver()
export class CoverageResolver {
  @Query(() => [CoverageSeries], {
    complexity: 60,
    description: 'Coverage of topics over time, with paid articles and own channels apart.',
  })
  topicSeries(@Args(() => SeriesArgs) args: SeriesArgs, @Context() ctx: Ctx): Promise<CoverageSeries[]> {
    return topicSeries(ctx, args);
  }

  @Query(() => ShareOfVoice, {
    complexity: 60,
    description: 'How coverage of a period is shared out by topic, outlet or place.',
  })
  shareOfVoice(@Args(() => ShareArgs) args: ShareArgs, @Context() ctx: Ctx): Promise<ShareOfVoice> {
    return shareOfVoice(ctx, args);
  }
}
