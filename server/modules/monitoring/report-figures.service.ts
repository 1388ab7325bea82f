import { toNumber } from '../../platform/columns';
import type { Ctx } from '../../platform/ctx';
import { ArticleChannel } from './article.entity';
import { ItemOrigin, ItemTone, TONE_NUMBERS } from './kliping.inputs';
import { coverageSql, type Days, dayCount, dayPlus } from './kliping-range.service';
import type { ReportContent, ReportTopic } from './monitoring-report-content.entity';
import { Topic, TopicState } from './topic.entity';

const MEAN_DAYS = 28;

/** An article of the period as figures need it. */
export interface Counted {
  id: number;
  groupId: number;
  outletNo: number | null;
  channel: ArticleChannel;
  isPaid: boolean;
  isOwn: boolean;
  storyNo: number | null;
  topics: { no: number; tone: number }[];
}

type Row = Record<string, unknown>;

/** The usable articles of a period that are in any topic. */
export async function countedArticles(ctx: Ctx, days: Days): Promise<Counted[]> {
  const sql = await coverageSql(ctx, days);
  const rows: Row[] = await ctx.db.query(
    `SELECT a.id, a.dupGroupId, a.outletNo, a.channel, a.isPaid, a.isOwnChannel, a.storyNo FROM article a
     WHERE ${sql.text} ORDER BY a.id`,
    sql.values,
  );
  const links: Row[] = await ctx.db.query(
    `SELECT t.articleId, t.topicNo, t.tone FROM article_topic t JOIN article a ON a.id = t.articleId WHERE ${sql.text}`,
    sql.values,
  );
  const topics = grouped(links, (link) => toNumber(link.articleId));
  return rows.map((row) => countedOf(row, topics.get(toNumber(row.id)) ?? []));
}

function grouped<K>(rows: readonly Row[], keyOf: (row: Row) => K): Map<K, Row[]> {
  const found = new Map<K, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const known = found.get(key);
    if (known) known.push(row);
    else found.set(key, [row]);
  }
  return found;
}

function countedOf(row: Row, links: readonly Row[]): Counted {
  const id = toNumber(row.id);
  return {
    id,
    groupId: row.dupGroupId == null ? id : toNumber(row.dupGroupId),
    outletNo: row.outletNo == null ? null : Number(row.outletNo),
    channel: row.channel as ArticleChannel,
    isPaid: Number(row.isPaid) === 1,
    isOwn: Number(row.isOwnChannel) === 1,
    storyNo: row.storyNo == null ? null : Number(row.storyNo),
    topics: links.map((link) => ({ no: Number(link.topicNo), tone: Number(link.tone) })),
  };
}

/** Articles and independent items of a selection. */
export const figuresOf = (articles: readonly Counted[]): { articleCount: number; itemCount: number } => ({
  articleCount: articles.length,
  itemCount: new Set(articles.map((article) => article.groupId)).size,
});

interface Means {
  /** Length of the period over the length of the time before it. */
  share: number;
  articles: number;
  items: number;
  channels: Map<string, number>;
  topics: Map<number, number>;
}

/** What the 28 days before a period let expect of as many days as it has. */
async function means(ctx: Ctx, days: Days): Promise<Means> {
  const before = { fromOn: dayPlus(days.fromOn, -MEAN_DAYS), toOn: dayPlus(days.fromOn, -1) };
  const past = await countedArticles(ctx, before);
  const share = dayCount(days) / MEAN_DAYS;
  const { articleCount, itemCount } = figuresOf(past);
  const channels = new Map<string, number>();
  const topics = new Map<number, number>();
  for (const { channel, topics: links } of past) {
    channels.set(channel, (channels.get(channel) ?? 0) + 1);
    for (const { no } of links) topics.set(no, (topics.get(no) ?? 0) + 1);
  }
  return { share, articles: articleCount, items: itemCount, channels, topics };
}

const expected = ({ share }: Means, count = 0): number => Math.round(count * share * 10) / 10;

const ORIGIN_TESTS: [ItemOrigin, (article: Counted) => boolean][] = [
  [ItemOrigin.EARNED, ({ isPaid, isOwn }) => !isPaid && !isOwn],
  [ItemOrigin.PAID, ({ isPaid }) => isPaid],
  [ItemOrigin.OWN, ({ isPaid, isOwn }) => isOwn && !isPaid],
];

const hasTone = ({ topics }: Counted, tone: ItemTone): boolean =>
  topics.some((topic) => topic.tone === TONE_NUMBERS[tone]);

async function topicRows(ctx: Ctx, articles: readonly Counted[], mean: Means): Promise<ReportTopic[]> {
  const topics = await ctx.db.find(Topic, { order: { priority: 'ASC', no: 'ASC' } });
  return topics.flatMap((topic) => {
    const inTopic = articles.filter(({ topics: links }) => links.some(({ no }) => no === topic.no));
    if (inTopic.length === 0 && topic.state !== TopicState.ACTIVE) return [];
    const tones = inTopic.flatMap(({ topics: links }) => links.filter(({ no }) => no === topic.no));
    const count = (tone: ItemTone) => tones.filter((one) => one.tone === TONE_NUMBERS[tone]).length;
    return {
      topicId: topic.id,
      name: topic.name,
      ...figuresOf(inTopic),
      expectedCount: expected(mean, mean.topics.get(topic.no)),
      paidCount: inTopic.filter(({ isPaid }) => isPaid).length,
      positiveCount: count(ItemTone.POSITIVE),
      neutralCount: count(ItemTone.NEUTRAL),
      negativeCount: count(ItemTone.NEGATIVE),
      needsPersonCount: count(ItemTone.NEEDS_PERSON),
    };
  });
}

/** The counts of a report: by origin, channel, topic and tone, beside the mean of the 28 days before. */
export async function reportFigures(
  ctx: Ctx,
  days: Days,
  articles: readonly Counted[],
): Promise<
  Pick<
    ReportContent,
    | 'articleCount'
    | 'itemCount'
    | 'outletCount'
    | 'expectedArticleCount'
    | 'expectedItemCount'
    | 'origins'
    | 'channels'
    | 'topics'
    | 'tones'
  >
> {
  const mean = await means(ctx, days);
  const channels = Object.values(ArticleChannel).flatMap((channel) => {
    const found = articles.filter((article) => article.channel === channel);
    const expectedCount = expected(mean, mean.channels.get(channel));
    return found.length > 0 || expectedCount > 0 ? { channel, expectedCount, ...figuresOf(found) } : [];
  });
  return {
    ...figuresOf(articles),
    outletCount: new Set(articles.flatMap(({ outletNo }) => outletNo ?? [])).size,
    expectedArticleCount: expected(mean, mean.articles),
    expectedItemCount: expected(mean, mean.items),
    origins: ORIGIN_TESTS.map(([origin, test]) => ({ origin, ...figuresOf(articles.filter(test)) })),
    channels,
    topics: await topicRows(ctx, articles, mean),
    tones: Object.values(ItemTone).map((tone) => ({
      tone,
      ...figuresOf(articles.filter((article) => hasTone(article, tone))),
    })),
  };
}
