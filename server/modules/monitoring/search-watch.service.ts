import { In } from 'typeorm';
import { toNumber } from '../../platform/columns';
import type { Ctx, Platform } from '../../platform/ctx';
import { marks } from '../../platform/database';
import { profileOf } from '../../platform/profile';
import { actorOf } from '../identity/actor.service';
import { User, UserState } from '../identity/user.entity';
import { documentsOf } from './document.service';
import { mayReadMonitoring } from './monitoring.roles';
import type { Query } from './query/ast';
import { QuerySet } from './query/query-set';
import { SavedSearch, SavedSearchMatch } from './saved-search.entity';
import { bounds, searchQuery } from './search-plan.service';
import { readOfficeQuery } from './topic-language.service';

/** Items published longer ago than this raise no alert (monitoring.md 9 and 14). */
const OLD_MS = 6 * 3_600_000;

/** All watched searches made ready together, as topics are. */
interface WatchIndex {
  stamp: string;
  set: QuerySet<string>;
}

const indexes = new WeakMap<Platform, WatchIndex>();

/** The index as the table has it now; null when nothing is watched. */
async function watchIndex(ctx: Ctx): Promise<WatchIndex | null> {
  const rows: { id: string; version: number }[] = await ctx.db.query(
    'SELECT id, version FROM saved_search WHERE isWatched = 1 ORDER BY id',
  );
  if (rows.length === 0) return null;
  const stamp = rows.map(({ id, version }) => `${id} ${version}`).join();
  const known = indexes.get(ctx.app);
  if (known?.stamp === stamp) return known;
  const searches = await ctx.db.find(SavedSearch, { where: { isWatched: true }, order: { id: 'ASC' } });
  const index = { stamp, set: new QuerySet(searches.flatMap((search) => indexed(ctx, search))) };
  indexes.set(ctx.app, index);
  return index;
}

function indexed(ctx: Ctx, { id, query, filter }: SavedSearch): [string, Query][] {
  const { ast } = readOfficeQuery(ctx, query, true);
  if (ast) return [[id, searchQuery(ctx, ast, filter)]];
  ctx.app.log.error({ savedSearchId: id }, 'the query of a saved search cannot be read');
  return [];
}

/**
 * Runs new articles through all watched searches at once, as the pipeline does with topics, and notes what their owners are to
 * be told. It runs after the batch was stored, so that conditions on topic, tone and story see the articles finished.
 */
export async function watchSearches(ctx: Ctx, articleIds: readonly number[]): Promise<void> {
  const index = await watchIndex(ctx);
  if (!index) return;
  const found = new Map<string, number[]>();
  for (const [articleId, document] of await documentsOf(ctx, articleIds, youngOnly(ctx)))
    for (const { key } of index.set.match(document)) found.set(key, [...(found.get(key) ?? []), articleId]);
  for (const [id, ids] of found) await note(ctx, id, ids);
}

/** A day without a time counts as young all that day. */
function youngOnly(ctx: Ctx): { sql: string; values: unknown[] } {
  const today = profileOf(ctx).instantOf(ctx.today(), '00:00').getTime();
  const sql =
    " AND (a.publishedAt IS NULL OR a.publishedAt >= ? OR (a.dateFlag = 'DAY_ONLY' AND a.publishedAt >= ?))";
  return { sql, values: [ctx.now().getTime() - OLD_MS, today] };
}

/** Keeps what the owner of a search may read of these articles and is not noted yet. */
async function note(ctx: Ctx, savedSearchId: string, candidates: readonly number[]): Promise<void> {
  const search = await ctx.db.findOneBy(SavedSearch, { id: savedSearchId, isWatched: true });
  const owner = search && (await ctx.db.findOneBy(User, { id: search.ownerId, state: UserState.ACTIVE }));
  const reader = owner && (await actorOf(ctx.app, ctx.db, owner));
  if (!search || !reader || !mayReadMonitoring(reader)) return;
  const { from, to, narrowed } = bounds(ctx, reader, search.filter);
  const rows: { id: number | string }[] = await ctx.db.query(
    `SELECT a.id AS id FROM article a LEFT JOIN media_outlet o ON o.no = a.outletNo
     WHERE a.id IN (${marks(candidates)}) AND a.id >= ? AND a.id < ?${narrowed.sql} ORDER BY a.id`,
    [...candidates, from, to, ...narrowed.values],
  );
  const ids = rows.map(({ id }) => toNumber(id));
  if (ids.length === 0) return;
  const noted = await ctx.db.findBy(SavedSearchMatch, { savedSearchId, articleId: In(ids) });
  const known = new Set(noted.map(({ articleId }) => articleId));
  const fresh = ids.filter((id) => !known.has(id));
  if (fresh.length > 0)
    await ctx.db.insert(
      SavedSearchMatch,
      fresh.map((articleId) => ({ savedSearchId, articleId, foundAt: ctx.now(), toldAt: null })),
    );
}
