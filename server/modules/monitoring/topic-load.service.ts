import { In } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { marks } from '../../platform/database';
import { batched } from '../../platform/loaders';
import { profileOf } from '../../platform/profile';
import { numberOfDay } from './count-rows.service';
import { documentsOf } from './document.service';
import { mayReadMonitoring } from './monitoring.roles';
import type { Document } from './query/document';
import { Topic } from './topic.entity';
import type { TopicMatch } from './topic-match.entity';

const DAY_MS = 86_400_000;

/** A topic by its small number, batched over one request. */
export const topicLoad = batched(topicsByNo);

/** The text of an article as queries see it, batched over one request. */
export const documentLoad = batched(documentsByIds, 100);

const matchesOf = batched(matchesByArticle);

/** The topics that an article is in, by their rank; none for readers who may not see topics. */
export const matchesLoad = (ctx: Ctx, articleId: number): Promise<TopicMatch[]> =>
  mayReadMonitoring(ctx.actor) && ctx.actor.hasScope(Topic.scope)
    ? matchesOf(ctx, articleId)
    : Promise.resolve([]);

/** Articles of a topic published in the last thirty days, today included. */
export const recentCountLoad = batched(recentCounts);

async function topicsByNo(ctx: Ctx, nos: readonly number[]): Promise<(Topic | null)[]> {
  const rows = await ctx.db.findBy(Topic, { no: In([...nos]) });
  const found = new Map(rows.map((topic) => [topic.no, topic]));
  return nos.map((no) => found.get(no) ?? null);
}

async function documentsByIds(ctx: Ctx, ids: readonly number[]): Promise<(Document | null)[]> {
  const found = await documentsOf(ctx, ids);
  return ids.map((id) => found.get(id) ?? null);
}

interface MatchRow {
  topicNo: number;
  articleId: number | string;
  queryVersion: number;
  positions: string;
}

/** A match counts while its link stands; a row may outlive the link to keep a person's label. */
async function matchesByArticle(ctx: Ctx, ids: readonly number[]): Promise<TopicMatch[][]> {
  const rows: MatchRow[] = await ctx.db.query(
    `SELECT m.topicNo AS topicNo, m.articleId AS articleId, m.queryVersion AS queryVersion, m.positions AS positions
     FROM article_topic l JOIN topic_match m ON m.topicNo = l.topicNo AND m.articleId = l.articleId
     JOIN topic t ON t.no = l.topicNo WHERE l.articleId IN (${marks(ids)}) ORDER BY t.priority, t.no`,
    [...ids],
  );
  const found = new Map<number, TopicMatch[]>();
  for (const row of rows) {
    const articleId = Number(row.articleId);
    const match = { ...row, articleId, topicNo: Number(row.topicNo), positions: JSON.parse(row.positions) };
    found.set(articleId, [...(found.get(articleId) ?? []), match as unknown as TopicMatch]);
  }
  return ids.map((id) => found.get(id) ?? []);
}

async function recentCounts(ctx: Ctx, nos: readonly number[]): Promise<number[]> {
  const from = numberOfDay(profileOf(ctx).dayOf(new Date(ctx.now().getTime() - 29 * DAY_MS)));
  const rows: { no: number; n: number | string }[] = await ctx.db.query(
    `SELECT topicNo AS no, SUM(articleCount) AS n FROM topic_day WHERE topicNo IN (${marks(nos)}) AND day >= ? GROUP BY topicNo`,
    [...nos, from],
  );
  const found = new Map(rows.map(({ no, n }) => [Number(no), Number(n)]));
  return nos.map((no) => found.get(no) ?? 0);
}
