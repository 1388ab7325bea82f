import type { Ctx, Platform } from '../../platform/ctx';
import { GRAMMAR_VERSION, type Query } from './query/ast';
import { QuerySet } from './query/query-set';
import { Topic, TopicState, TopicVersion } from './topic.entity';
import { readOfficeQuery, readyQuery } from './topic-language.service';

/** A topic as matching needs it. */
export interface IndexedTopic {
  id: string;
  no: number;
  queryVersion: number;
}

/** All active topics made ready together. */
export interface TopicIndex {
  stamp: string;
  set: QuerySet<IndexedTopic>;
  /** Numbers of the topics in it. */
  nos: number[];
}

const indexes = new WeakMap<Platform, TopicIndex>();

/** The index as the tables have it now; rebuilt and swapped whole when they differ, so that no step relies on memory alone. */
export async function topicIndex(ctx: Ctx): Promise<TopicIndex> {
  const rows: IndexedTopic[] = await ctx.db.query(
    'SELECT id, no, queryVersion FROM topic WHERE state = ? ORDER BY no',
    [TopicState.ACTIVE],
  );
  const stamp = rows.map(({ id, queryVersion }) => `${id} ${queryVersion}`).join();
  const known = indexes.get(ctx.app);
  if (known?.stamp === stamp) return known;
  const topics = await ctx.db.find(Topic, { where: { state: TopicState.ACTIVE }, order: { no: 'ASC' } });
  const queries = await Promise.all(topics.map((topic) => indexed(ctx, topic)));
  const index = {
    stamp,
    set: new QuerySet(queries.filter((one) => one !== null)),
    nos: topics.map(({ no }) => no),
  };
  indexes.set(ctx.app, index);
  return index;
}

async function indexed(ctx: Ctx, topic: Topic): Promise<[IndexedTopic, Query] | null> {
  const query = await topicQuery(ctx, topic);
  if (query) return [{ id: topic.id, no: topic.no, queryVersion: topic.queryVersion }, query];
  ctx.app.log.error({ topicId: topic.id }, 'the query of a topic cannot be read');
  return null;
}

/** The query of a topic as it stands, ready to be evaluated; null when neither tree nor text can be read any more. */
export async function topicQuery(ctx: Ctx, topic: Topic): Promise<Query | null> {
  const version = await ctx.db.findOneBy(TopicVersion, { topicId: topic.id, no: topic.queryVersion });
  const ast =
    version?.grammarVersion === GRAMMAR_VERSION
      ? (version.ast as Query)
      : readOfficeQuery(ctx, topic.query, true).ast;
  return ast && readyQuery(ctx, ast);
}
