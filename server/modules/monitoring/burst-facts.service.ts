import type { Ctx } from '../../platform/ctx';
import { marks } from '../../platform/database';
import { idFloor } from './article-identity.service';
import type { BucketItem } from './buckets.service';
import type { BurstFacts } from './burst.entity';
import { outletsOf } from './pipeline/spike-items';
import { type TopTerm, topTerms } from './pipeline/top-terms';
import { raises, type Scene } from './spike-scene.service';
import type { Topic } from './topic.entity';

const DAY_MS = 86_400_000;
const COMPARED = 300;
const KEPT = 200;
const NEGATIVE = -1;
const NEEDS_PERSON = 9;

/** What explains the window of a topic. */
export async function burstFacts(ctx: Ctx, scene: Scene, topic: Topic): Promise<BurstFacts> {
  const all = scene.items.get(topic.no) ?? [];
  const items = all.filter(raises);
  const carriers = outletsOf(items);
  const first = [...items].sort((a, b) => a.at - b.at || a.articleId - b.articleId)[0];
  return {
    topTerms: await termsOf(ctx, topic.no, items),
    outletNos: [...carriers].sort((a, b) => a - b),
    articleIds: items.slice(0, KEPT).map(({ articleId }) => articleId),
    firstArticleId: first?.articleId ?? null,
    articleCount: items.length,
    paidCount: all.filter(({ isPaid }) => isPaid).length,
    ownCount: all.filter(({ isOwn }) => isOwn).length,
    pickupCount: all.filter(({ isPickup, isPaid }) => isPickup && !isPaid).length,
    negativeCount: items.filter(({ tone }) => tone === NEGATIVE).length,
    needsPersonCount: items.filter(({ tone }) => tone === NEEDS_PERSON).length,
    silentSources: [...new Set(scene.silent.map(({ title }) => title))],
  };
}

/** Words of the headlines of these articles against the topic's last ones before them. */
export async function termsOf(ctx: Ctx, topicNo: number, items: readonly BucketItem[]): Promise<TopTerm[]> {
  const ids = items.slice(0, KEPT).map(({ articleId }) => articleId);
  if (ids.length === 0) return [];
  const from = Math.min(...items.map(({ at }) => at));
  const now: { title: string }[] = await ctx.db.query(
    `SELECT title FROM article WHERE id IN (${marks(ids)})`,
    ids,
  );
  const earlier: { title: string }[] = await ctx.db.query(
    `SELECT a.title AS title FROM article_topic t JOIN article a ON a.id = t.articleId
     WHERE t.topicNo = ? AND t.articleId >= ? AND t.articleId < ? ORDER BY t.articleId DESC LIMIT ${COMPARED}`,
    [topicNo, idFloor(new Date(from - 28 * DAY_MS)), idFloor(new Date(from))],
  );
  return topTerms(
    now.map(({ title }) => title),
    earlier.map(({ title }) => title),
  );
}
