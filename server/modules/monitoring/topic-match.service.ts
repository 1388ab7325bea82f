import { In } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { affected, marks } from '../../platform/database';
import { announce, articleNamed } from './announce.service';
import type { FreshText, PipelineMode } from './article-steps.service';
import { documentsOf } from './document.service';
import type { Span } from './query/automaton';
import type { Document } from './query/document';
import type { QuerySet } from './query/query-set';
import { ArticleMatched } from './topic.events';
import { type IndexedTopic, topicIndex } from './topic-index.service';
import { ArticleTopic, TopicMatch } from './topic-match.entity';

/** Tone of a fresh link until the next step judges it. */
const NEEDS_PERSON = 9;
/** Places kept of one match; more of them explain nothing. */
const MOST_SPANS = 200;
const ROWS = 500;

/** An article in a topic, as found now. */
export interface FoundMatch {
  topic: IndexedTopic;
  articleId: number;
  spans: readonly Span[];
}

/** Pairs of topic and article that came or went. */
export interface MatchChange {
  added: FoundMatch[];
  kept: number;
  removed: { topicNo: number; articleId: number }[];
}

/** Step of the pipeline: runs a batch through all active topics at once; a changed article leaves what it no longer matches. */
export async function matchTopics(ctx: Ctx, texts: readonly FreshText[], mode: PipelineMode): Promise<void> {
  const index = await topicIndex(ctx);
  if (index.nos.length === 0) return;
  const documents = await documentsOf(ctx, [...new Set(texts.map(({ article }) => article.id))]);
  const found = matchesIn(index.set, documents);
  const change = await changeOf(ctx, found, index.nos, [...documents.keys()]);
  await writeMatches(ctx, found, change);
  await tellMatches(ctx, change, mode);
}

/** Every match of some documents. */
export function matchesIn(
  set: QuerySet<IndexedTopic>,
  documents: ReadonlyMap<number, Document>,
): FoundMatch[] {
  const found: FoundMatch[] = [];
  for (const [articleId, document] of documents)
    for (const { key, spans } of set.match(document)) found.push({ topic: key, articleId, spans });
  return found;
}

/** What differs from the stored links of these topics and articles. */
export async function changeOf(
  ctx: Ctx,
  found: readonly FoundMatch[],
  topicNos: readonly number[],
  articleIds: readonly number[],
): Promise<MatchChange> {
  const stored = articleIds.length > 0 ? await linksOf(ctx, topicNos, articleIds) : [];
  const before = new Set(stored.map(pair));
  const now = new Set(found.map(({ topic, articleId }) => pair({ topicNo: topic.no, articleId })));
  const added = found.filter(({ topic, articleId }) => !before.has(pair({ topicNo: topic.no, articleId })));
  const removed = stored.filter((link) => !now.has(pair(link)));
  return { added, removed, kept: found.length - added.length };
}

type Link = Pick<ArticleTopic, 'topicNo' | 'articleId'>;

const pair = ({ topicNo, articleId }: Link): string => `${topicNo} ${articleId}`;

function linksOf(ctx: Ctx, topicNos: readonly number[], articleIds: readonly number[]): Promise<Link[]> {
  return ctx.db.find(ArticleTopic, {
    select: { topicNo: true, articleId: true },
    where: { topicNo: In([...topicNos]), articleId: In([...articleIds]) },
  });
}

/**
 * Brings links and matches in step with what was found. A person's label of tone outlives the match: its row stays without
 * a link, so that the label is there again when the article comes back.
 */
export async function writeMatches(
  ctx: Ctx,
  found: readonly FoundMatch[],
  { added, removed }: MatchChange,
): Promise<void> {
  await drop(ctx, removed);
  const rows = found.map(({ topic, articleId, spans }) => ({
    topicNo: topic.no,
    articleId,
    queryVersion: topic.queryVersion,
    positions: distinct(spans).slice(0, MOST_SPANS),
  }));
  for (let from = 0; from < rows.length; from += ROWS)
    await ctx.db.upsert(TopicMatch, rows.slice(from, from + ROWS), ['topicNo', 'articleId']);
  const outlets = await outletNos(ctx, added);
  const links = added.map(({ topic, articleId }) => ({
    topicNo: topic.no,
    articleId,
    outletNo: outlets.get(articleId) ?? 0,
    tone: NEEDS_PERSON,
  }));
  for (let from = 0; from < links.length; from += ROWS)
    await ctx.db.insert(ArticleTopic, links.slice(from, from + ROWS));
}

/** Places in order, each once. */
function distinct(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort(([a, b], [c, d]) => a - c || b - d);
  return sorted.filter(([first, last], n) => first !== sorted[n - 1]?.[0] || last !== sorted[n - 1]?.[1]);
}

async function outletNos(ctx: Ctx, added: readonly FoundMatch[]): Promise<Map<number, number>> {
  const ids = [...new Set(added.map(({ articleId }) => articleId))];
  if (ids.length === 0) return new Map();
  const rows: { id: number | string; outletNo: number | null }[] = await ctx.db.query(
    `SELECT id, outletNo FROM article WHERE id IN (${marks(ids)})`,
    ids,
  );
  return new Map(rows.map(({ id, outletNo }) => [Number(id), Number(outletNo ?? 0)]));
}

async function drop(ctx: Ctx, removed: readonly Link[]): Promise<void> {
  for (const [topicNo, ids] of byTopic(removed)) {
    const where = `topicNo = ? AND articleId IN (${marks(ids)})`;
    await affected(ctx.db, `DELETE FROM article_topic WHERE ${where}`, [topicNo, ...ids]);
    await affected(ctx.db, `DELETE FROM topic_match WHERE ${where} AND tonePerson IS NULL`, [
      topicNo,
      ...ids,
    ]);
  }
}

function byTopic(links: readonly Link[]): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const { topicNo, articleId } of links)
    groups.set(topicNo, [...(groups.get(topicNo) ?? []), articleId]);
  return groups;
}

/** One event for a batch, when anything came or went. */
export async function tellMatches(
  ctx: Ctx,
  { added, removed }: MatchChange,
  mode: PipelineMode,
): Promise<void> {
  const links = added.map(({ topic, articleId }) => ({ topicNo: topic.no, articleId }));
  const articleIds = [...new Set([...links, ...removed].map(({ articleId }) => articleId))];
  const [first] = articleIds;
  if (first === undefined) return;
  const ids = await topicIds(ctx);
  const told = (some: readonly Link[]) =>
    [...byTopic(some)].map(([no, inTopic]) => ({ topicId: ids.get(no) ?? '', articleIds: inTopic }));
  const data = { mode, articleIds, added: told(links), removed: told(removed) };
  await announce(ctx, ArticleMatched, articleNamed(first), data, articleIds.map(articleNamed));
}

async function topicIds(ctx: Ctx): Promise<Map<number, string>> {
  const rows: { id: string; no: number }[] = await ctx.db.query('SELECT id, no FROM topic');
  return new Map(rows.map(({ id, no }) => [Number(no), id]));
}
