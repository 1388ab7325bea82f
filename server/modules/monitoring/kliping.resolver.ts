import { Arg, Args, Ctx as Context, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Connection, connectionCost, type Page, PageArgs, pageOf, pageSize } from '../../platform/connection';
import type { Ctx } from '../../platform/ctx';
import { invalid } from '../../platform/errors';
import type { CoverageItem } from './coverage-items.service';
import { Kliping, KlipingItem } from './kliping.entity';
import { KlipingFilter } from './kliping.inputs';
import { cursorOfHead, type KlipingHead, klipingItems, klipingOf } from './kliping.service';
import { mayReadMonitoring } from './monitoring.roles';

const KlipingItemConnection = Connection(KlipingItem, 'KlipingItem');
const COPIES_SHOWN = 20;

const shown = (head: KlipingHead, item: CoverageItem): KlipingItem => ({
  articleId: String(item.id),
  title: item.title,
  url: item.url,
  outletName: item.outletName,
  channel: item.channel,
  at: item.publishedAt ?? item.firstSeenAt,
  extract: item.extract,
  isPaid: item.isPaid,
  isOwnChannel: item.isOwnChannel,
  evidenceNumber: item.evidenceNumber,
  topicName: head.topic?.name ?? null,
  tones: item.topics.map(({ id, name, tone, isByPerson }) => ({
    topicId: id,
    topicName: name,
    tone,
    isByPerson,
  })),
  copyCount: head.copies.length,
  copyOutlets: [...new Set(head.copies.flatMap(({ outletName }) => outletName ?? []))].slice(0, COPIES_SHOWN),
});

@Resolver(() => Kliping)
export class KlipingResolver {
  @Query(() => Kliping, {
    nullable: true,
    description: 'The coverage of some days, copies folded; null for who does not work in monitoring.',
  })
  async kliping(
    @Arg('filter', () => KlipingFilter, { description: 'Which coverage.' }) filter: KlipingFilter,
    @Context() ctx: Ctx,
  ): Promise<Kliping | null> {
    if (!mayReadMonitoring(ctx.actor) || !ctx.actor.hasScope('monitoring:read')) return null;
    const list = await klipingOf(ctx, filter);
    const { articleCount, outletCount, heads, topics } = list;
    return { articleCount, outletCount, itemCount: heads.length, topics, list };
  }

  @FieldResolver(() => KlipingItemConnection, {
    complexity: connectionCost,
    description: 'The items, ordered by topic, reach level and time.',
  })
  async items(
    @Root() { list }: Kliping,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Page<KlipingItem>> {
    const size = pageSize(page.first);
    const at = page.after ? list.heads.findIndex((head) => cursorOfHead(head) === page.after) : -1;
    if (page.after && at < 0)
      throw invalid('after', 'Penanda halaman tidak dikenal. Mulai lagi dari awal daftar.');
    const heads = list.heads.slice(at + 1, at + size + 2);
    const cursors = new Map(heads.map((head) => [String(head.id), cursorOfHead(head)]));
    const items: KlipingItem[] = [];
    for await (const [head, item] of klipingItems(ctx, heads)) items.push(shown(head, item));
    return pageOf(
      items,
      size,
      page,
      (item) => cursors.get(item.articleId) ?? '',
      async () => list.heads.length,
    );
  }
}
