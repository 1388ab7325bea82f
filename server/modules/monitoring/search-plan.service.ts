import type { Actor } from '../../platform/actor';
import type { Ctx } from '../../platform/ctx';
import { profileOf } from '../../platform/profile';
import { idFloor } from './article-identity.service';
import type { SearchPlan } from './article-scan.service';
import type { ArticleSearchFilter } from './article-search.inputs';
import { seesChat } from './monitoring.roles';
import type { Query } from './query/ast';
import { QuerySet } from './query/query-set';
import { isDecidedByIndex, termsOf } from './query/search-terms';
import { wordsOf } from './query/words';
import { toneNumber } from './search-tone.service';
import type { Tone } from './tone.inputs';
import { readyQuery } from './topic-language.service';

const DAY_MS = 86_400_000;
const REACH = ['', 'NATIONAL', 'PROVINCIAL', 'LOCAL'];

/** Makes a read query ready to be looked for within a filter. */
export function planOf(ctx: Ctx, ast: Query, filter: ArticleSearchFilter): SearchPlan {
  const query = searchQuery(ctx, ast, filter);
  return {
    terms: termsOf(query),
    set: new QuerySet([[0, query]]),
    isDecidedByIndex: isDecidedByIndex(query),
    ...bounds(ctx, ctx.actor, filter),
  };
}

/** What the evaluator decides of a search: its query, and the district that its filter names. */
export const searchQuery = (ctx: Ctx, ast: Query, { place }: ArticleSearchFilter): Query =>
  within(readyQuery(ctx, ast), place);

/** What rows must fulfil besides, for a certain reader. */
export function bounds(
  ctx: Ctx,
  reader: Actor,
  filter: ArticleSearchFilter,
): Pick<SearchPlan, 'from' | 'to' | 'narrowed'> {
  const startOf = (day: string) => profileOf(ctx).instantOf(day, '00:00').getTime();
  return {
    from: filter.fromOn ? idFloor(new Date(startOf(filter.fromOn))) : 0,
    to: filter.toOn ? idFloor(new Date(startOf(filter.toOn) + DAY_MS)) : Number.MAX_SAFE_INTEGER,
    narrowed: narrowing(reader, filter),
  };
}

/** The query, narrowed to articles that name a district: the evaluator alone knows which ones do. */
function within(query: Query, code: string | null | undefined): Query {
  const words = code ? wordsOf(code).list : [];
  if (words.length === 0) return query;
  return { kind: 'AND', items: [query, { kind: 'FIELD', field: 'place', item: { kind: 'PHRASE', words } }] };
}

/** Conditions on candidates, over `article a` and `media_outlet o`; what does not count is never found. */
function narrowing(reader: Actor, filter: ArticleSearchFilter): SearchPlan['narrowed'] {
  const found: [sql: string, ...values: unknown[]][] = [["a.status = 'USABLE'"]];
  // Passed-on chat messages may name private persons (monitoring.md 14).
  if (!seesChat(reader)) found.push(["a.channel <> 'CHAT'"]);
  if (filter.outletId) found.push(['o.id = ?', filter.outletId]);
  if (filter.channel) found.push(['a.channel = ?', filter.channel]);
  if (filter.tier) found.push(['o.reachLevel = ?', REACH[filter.tier]]);
  if (filter.network) found.push(['o.cluster = ?', filter.network]);
  if (filter.isPaid != null) found.push(['a.isPaid = ?', filter.isPaid ? 1 : 0]);
  if (filter.isPartial != null) found.push(['a.isPartial = ?', filter.isPartial ? 1 : 0]);
  if (filter.storyId) found.push(['a.storyNo = (SELECT no FROM story WHERE id = ?)', filter.storyId]);
  if (filter.topicId) found.push(inTopic(filter.topicId, filter.tone ?? null));
  else if (filter.tone) found.push(['a.tone = ?', toneNumber(filter.tone)]);
  return {
    sql: found.map(([sql]) => ` AND ${sql}`).join(''),
    values: found.flatMap(([, ...values]) => values),
  };
}

function inTopic(topicId: string, tone: Tone | null): [sql: string, ...values: unknown[]] {
  const exists =
    'EXISTS (SELECT 1 FROM article_topic m JOIN topic p ON p.no = m.topicNo WHERE m.articleId = a.id AND p.id = ?';
  return tone ? [`${exists} AND m.tone = ?)`, topicId, toneNumber(tone)] : [`${exists})`, topicId];
}
