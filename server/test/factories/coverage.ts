import { Article, ArticleLiveness } from '../../modules/monitoring/article.entity';
import { idFloor } from '../../modules/monitoring/article-identity.service';
import { ArticleText } from '../../modules/monitoring/article-parts.entity';
import { recounting } from '../../modules/monitoring/counts.service';
import { sha256 } from '../../modules/monitoring/hashes.service';
import { Topic, TopicKind, TopicState } from '../../modules/monitoring/topic.entity';
import { ArticleTopic } from '../../modules/monitoring/topic-match.entity';
import type { TestApp } from '../app';

let topicNo = 0;

/** An active topic. */
export function buildTopic(app: TestApp, values: Partial<Topic> = {}): Promise<Topic> {
  topicNo += 1;
  return app.perform((ctx) =>
    ctx.create(Topic, {
      no: topicNo,
      name: `Topik ${topicNo}`,
      kind: TopicKind.RISK,
      state: TopicState.ACTIVE,
      query: 'banjir',
      queryVersion: 1,
      priority: topicNo,
      place: null,
      ownerAgency: null,
      mediaTopicCode: null,
      createdById: 'system',
      ...values,
    }),
  );
}

/** An article of a topic, as a test states it. */
export interface Coverage {
  at: Date;
  outletNo: number;
  title?: string;
  storyNo?: number | null;
  dupGroupId?: number | null;
  tone?: number;
  isPaid?: boolean;
  isOwnChannel?: boolean;
  dateFlag?: string | null;
  firstSeenAt?: Date;
}

let sequence = 0;

/** Stores articles of one topic with all their counts, as one batch of the pipeline would; gives their ids. */
export function buildCoverage(app: TestApp, topic: Topic, items: readonly Coverage[]): Promise<number[]> {
  return app.perform(async (ctx) => {
    const rows = items.map((item) => articleOf(ctx.now(), item));
    const ids = rows.map(({ id }) => id);
    await recounting(ctx, ids, async () => {
      await ctx.db.insert(Article, rows);
      await ctx.db.insert(
        ArticleText,
        ids.map((articleId) => ({ articleId, text: '', summary: '', extractorVersion: 'extract-1' })),
      );
      await ctx.db.insert(
        ArticleTopic,
        rows.map(({ id, outletNo, tone }) => ({
          topicNo: topic.no,
          articleId: id,
          outletNo: outletNo ?? 0,
          tone: tone ?? 9,
        })),
      );
    });
    return ids;
  });
}

function articleOf(now: Date, item: Coverage): Article {
  sequence += 1;
  const id = idFloor(item.at) + (sequence % 4096);
  const url = `https://rawakini.example/${sequence}`;
  return Object.assign(new Article(), {
    id,
    version: 1,
    canonicalHash: sha256(url),
    url,
    canonicalUrl: url,
    outletNo: item.outletNo,
    title: item.title ?? `Berita ${sequence}`,
    author: null,
    publishedAt: item.at,
    dateFlag: item.dateFlag ?? null,
    firstSeenAt: item.firstSeenAt ?? item.at,
    modifiedAt: null,
    textHash: sha256(url),
    readOutcome: 'READ',
    isPartial: false,
    isPaid: item.isPaid ?? false,
    isOwnChannel: item.isOwnChannel ?? false,
    paidLabel: null,
    liveness: ArticleLiveness.LIVE,
    dupGroupId: item.dupGroupId === undefined ? id : item.dupGroupId,
    storyNo: item.storyNo === undefined ? 1_000 + sequence : item.storyNo,
    tone: item.tone ?? 0,
    checkedAt: now,
    createdAt: now,
    updatedAt: now,
  });
}
