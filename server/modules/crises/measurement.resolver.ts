import { Arg, Ctx as Context, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../platform/ctx';
import { LocalDate } from '../../platform/scalars';
import { Crisis } from './crisis.entity';
import { CrisisStatistics, statisticsOf } from './measurement.service';
import { CrisisCost, CrisisTimes } from './measurement.types';
import { costOf } from './measurement-cost.service';
import { timesOf } from './measurement-times.service';
import { toneTestOf } from './measurement-tone.service';
import { AfterActionReview } from './review.entity';
import { ToneTest } from './tone-test.types';

@Resolver(() => Crisis)
export class CrisisMeasureResolver {
  @Query(() => CrisisStatistics, {
    complexity: 200,
    description: 'Median and ninetieth percentile of the times of crises; drills do not count.',
  })
  crisisStatistics(
    @Arg('fromOn', () => LocalDate, { description: 'First day of declaration.' }) fromOn: string,
    @Arg('untilOn', () => LocalDate, { description: 'Last day of declaration.' }) untilOn: string,
    @Context() ctx: Ctx,
  ): Promise<CrisisStatistics> {
    return statisticsOf(ctx, fromOn, untilOn);
  }

  @FieldResolver(() => CrisisTimes, { complexity: 30, description: 'How long things took.' })
  times(@Root() crisis: Crisis, @Context() ctx: Ctx): Promise<CrisisTimes> {
    return timesOf(ctx, crisis);
  }

  @FieldResolver(() => CrisisCost, { complexity: 30, description: 'What it cost in placements.' })
  cost(@Root() crisis: Crisis, @Context() ctx: Ctx): Promise<CrisisCost> {
    return costOf(ctx, crisis);
  }

  @FieldResolver(() => ToneTest, { complexity: 50, description: 'Tone before and after the full statement.' })
  toneTest(@Root() crisis: Crisis, @Context() ctx: Ctx): Promise<ToneTest> {
    return toneTestOf(ctx, crisis);
  }

  @FieldResolver(() => AfterActionReview, {
    nullable: true,
    description: 'Its after-action review; null before it is opened.',
  })
  async review(@Root() crisis: Crisis, @Context() ctx: Ctx): Promise<AfterActionReview | null> {
    return (await ctx.list(AfterActionReview, 'crisisId', crisis.id))[0] ?? null;
  }
}
