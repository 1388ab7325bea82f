import { Arg, Args, Ctx as Context, FieldResolver, Float, ID, Query, Resolver, Root } from 'type-graphql';
import { In } from 'typeorm';
import { Connection, connectionCost, type Page, PageArgs, paginate } from '../../platform/connection';
import type { Ctx } from '../../platform/ctx';
import { profileOf } from '../../platform/profile';
import { MediaOutlet } from '../outlets/outlet.entity';
import { Article } from './article.entity';
import { articleLoad } from './article-list.service';
import { Burst } from './burst.entity';
import { BurstCounts, BurstFilter, BurstTerm, BurstWindow } from './burst.inputs';
import { expectedHours } from './spike-baseline.service';
import { Story } from './story.entity';
import { Topic } from './topic.entity';
import { topicLoad } from './topic-load.service';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const BurstConnection = Connection(Burst, 'Burst');

@Resolver(() => Burst)
export class BurstResolver {
  @Query(() => BurstConnection, {
    complexity: connectionCost,
    description: 'Bursts of coverage, the latest first.',
  })
  async bursts(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => BurstFilter, { nullable: true, description: 'Which bursts; all when absent.' })
    filter: BurstFilter | null,
    @Context() ctx: Ctx,
  ): Promise<Page<Burst>> {
    const topic = filter?.topicId ? await ctx.find(Topic, filter.topicId) : null;
    const startOf = (day: string) => profileOf(ctx).instantOf(day, '00:00').getTime();
    return paginate(ctx, Burst, page, {
      sort: { key: 'openedAt', direction: 'DESC' },
      filter: (query) => {
        if (filter?.topicId) query.andWhere('row.topicNo = :topicNo', { topicNo: topic?.no ?? -1 });
        if (filter?.level) query.andWhere('row.level = :level', { level: filter.level });
        if (filter?.isOpen != null) query.andWhere(`row.closedAt IS ${filter.isOpen ? '' : 'NOT '}NULL`);
        if (filter?.fromOn) query.andWhere('row.openedAt >= :from', { from: startOf(filter.fromOn) });
        if (filter?.toOn) query.andWhere('row.openedAt < :to', { to: startOf(filter.toOn) + DAY_MS });
      },
    });
  }

  @Query(() => Burst, { nullable: true, description: 'One burst; null when absent or not yours to see.' })
  burst(
    @Arg('id', () => ID, { description: 'The burst.' }) id: string,
    @Context() ctx: Ctx,
  ): Promise<Burst | null> {
    return ctx.find(Burst, id);
  }

  @FieldResolver(() => Topic, { nullable: true, description: 'The topic; null when it is gone.' })
  topic(@Root() burst: Burst, @Context() ctx: Ctx): Promise<Topic | null> {
    return topicLoad(ctx, burst.topicNo);
  }

  @FieldResolver(() => Story, {
    nullable: true,
    description: 'The story carried by most outlets; null when none was made.',
  })
  async story(@Root() burst: Burst, @Context() ctx: Ctx): Promise<Story | null> {
    return burst.storyNo === null ? null : ctx.db.findOneBy(Story, { no: burst.storyNo });
  }

  @FieldResolver(() => [BurstTerm], {
    description: 'Words of the headlines against the topic, strongest first; at most eight.',
  })
  topTerms(@Root() burst: Burst): BurstTerm[] {
    return burst.facts.topTerms;
  }

  @FieldResolver(() => BurstCounts, { description: 'Articles in the six hours when it was at its highest.' })
  counts(@Root() burst: Burst): BurstCounts {
    return burst.facts;
  }

  @FieldResolver(() => Float, {
    description: 'Part of all articles in the six hours that the office paid for.',
  })
  paidShare(@Root() { facts }: Burst): number {
    const all = facts.articleCount + facts.paidCount + facts.ownCount + facts.pickupCount;
    return all > 0 ? facts.paidCount / all : 0;
  }

  @FieldResolver(() => [MediaOutlet], { description: 'Outlets that carried it, at most a hundred.' })
  async carriers(@Root() { facts }: Burst, @Context() ctx: Ctx): Promise<MediaOutlet[]> {
    const nos = facts.outletNos.slice(0, 100);
    if (nos.length === 0) return [];
    const rows = await ctx.db.find(MediaOutlet, {
      select: { id: true },
      where: { no: In(nos) },
      order: { name: 'ASC' },
    });
    const found = await Promise.all(rows.map(({ id }) => ctx.find(MediaOutlet, id)));
    return found.filter((outlet) => outlet !== null);
  }

  @FieldResolver(() => Article, {
    nullable: true,
    description: 'Its earliest article; null when it was taken out.',
  })
  async firstArticle(@Root() { facts }: Burst, @Context() ctx: Ctx): Promise<Article | null> {
    return facts.firstArticleId === null ? null : articleLoad(ctx, facts.firstArticleId);
  }

  @FieldResolver(() => [String], {
    description:
      'Sources that were silent then; while one of its carriers is silent, nothing is said to decrease.',
  })
  silentSources(@Root() { facts }: Burst): string[] {
    return facts.silentSources;
  }

  @FieldResolver(() => [BurstWindow], {
    complexity: 30,
    description:
      'Hour by hour from two days before it opened to half a day after it closed, at most seven days.',
  })
  async windows(@Root() burst: Burst, @Context() ctx: Ctx): Promise<BurstWindow[]> {
    const topic = await topicLoad(ctx, burst.topicNo);
    if (!topic) return [];
    const from = Math.floor(burst.openedAt.getTime() / HOUR_MS) - 48;
    const end = Math.min(ctx.now().getTime(), (burst.closedAt ?? ctx.now()).getTime() + DAY_MS / 2);
    const to = Math.min(Math.floor(end / HOUR_MS) - 1, from + 7 * 24);
    const hours = await expectedHours(ctx, topic, from, Math.max(from, to));
    return hours.map(({ hour, observed, expected }) => ({
      at: new Date((hour + 1) * HOUR_MS),
      observed,
      expected,
    }));
  }
}
