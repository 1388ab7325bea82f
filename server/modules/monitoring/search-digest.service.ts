import type { Ctx } from '../../platform/ctx';
import { affected, marks } from '../../platform/database';
import { wakingAt } from '../../platform/quiet-hours';
import { announce, type Named } from './announce.service';
import { SavedSearchMatched } from './saved-search.events';

const KEPT_MS = 30 * 86_400_000;

const named = (id: string): Named => ({ type: 'SavedSearch', id });

/**
 * Tells each owner what watched searches found since the last time: all of them in one event, at most once in the interval
 * of the profile, and never in the quiet hours, at whose end it comes together.
 */
export async function tellSearches(ctx: Ctx): Promise<void> {
  const now = ctx.now();
  await forgetOld(ctx, new Date(now.getTime() - KEPT_MS));
  if (wakingAt(ctx, now) > now) return;
  const owners: { ownerId: string }[] = await ctx.db.query(
    `SELECT DISTINCT s.ownerId AS ownerId FROM saved_search_match m JOIN saved_search s ON s.id = m.savedSearchId
     WHERE m.toldAt IS NULL ORDER BY s.ownerId`,
  );
  for (const { ownerId } of owners) await tellOwner(ctx, ownerId);
}

async function tellOwner(ctx: Ctx, ownerId: string): Promise<void> {
  const now = ctx.now().getTime();
  const searches: { id: string; name: string }[] = await ctx.db.query(
    'SELECT id, name FROM saved_search WHERE ownerId = ? ORDER BY name, id',
    [ownerId],
  );
  const ids = searches.map(({ id }) => id);
  if (now - (await lastTold(ctx, ids)) < ctx.profile.searchDigestMinutes * 60_000) return;
  // Marked before they are counted: what another transaction adds meanwhile waits for the next time.
  await affected(
    ctx.db,
    `UPDATE saved_search_match SET toldAt = ? WHERE toldAt IS NULL AND savedSearchId IN (${marks(ids)})`,
    [now, ...ids],
  );
  const counts = await countsOf(ctx, ids, now);
  const found = searches.flatMap(({ id, name }) => {
    const count = counts.get(id) ?? 0;
    return count > 0 ? [{ id, name, count }] : [];
  });
  const [first] = found;
  if (!first) return;
  const links = found.map(({ id }) => named(id));
  await announce(ctx, SavedSearchMatched, named(first.id), { ownerId, searches: found }, links);
}

async function lastTold(ctx: Ctx, ids: readonly string[]): Promise<number> {
  const [row] = await ctx.db.query(
    `SELECT MAX(toldAt) AS last FROM saved_search_match WHERE savedSearchId IN (${marks(ids)})`,
    [...ids],
  );
  return Number(row.last ?? 0);
}

/** What was marked now, without articles that were withheld or taken back since. */
async function countsOf(ctx: Ctx, ids: readonly string[], toldAt: number): Promise<Map<string, number>> {
  const rows: { id: string; n: number | string }[] = await ctx.db.query(
    `SELECT m.savedSearchId AS id, COUNT(*) AS n FROM saved_search_match m JOIN article a ON a.id = m.articleId
     WHERE m.toldAt = ? AND m.savedSearchId IN (${marks(ids)}) AND a.status = 'USABLE' GROUP BY m.savedSearchId`,
    [toldAt, ...ids],
  );
  return new Map(rows.map(({ id, n }) => [id, Number(n)]));
}

const forgetOld = (ctx: Ctx, before: Date): Promise<number> =>
  affected(ctx.db, 'DELETE FROM saved_search_match WHERE toldAt < ?', [before.getTime()]);
