import { IsNull } from 'typeorm';
import type { Role } from '../../platform/actor';
import { type Page, type PageArgs, paginate } from '../../platform/connection';
import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode, invalid, isDuplicate } from '../../platform/errors';
import { refusal } from '../../platform/lifecycle';
import type { ArticleSearchFilter } from './article-search.inputs';
import { sha256 } from './hashes.service';
import { mayReadMonitoring, READERS } from './monitoring.roles';
import { SavedSearchAction as A, savedSearchActions } from './saved-search.actions';
import { SavedSearch, SavedSearchMatch } from './saved-search.entity';
import {
  SavedSearchChanged,
  SavedSearchCreated,
  SavedSearchDeleted,
  SavedSearchUnwatched,
  SavedSearchWatched,
} from './saved-search.events';
import type { SavedSearchInput, SaveSearchInput } from './saved-search.inputs';
import { endAllDefaults, endLostDefaults } from './search-default.service';
import { treeOf } from './topic-language.service';

/** Searches that one person may keep, and of these be told about; a longer list helps nobody find anything. */
const MOST = 100;
const MOST_WATCHED = 20;

/** A page of one's own saved searches and the shared ones, by name. */
export const listSavedSearches = (ctx: Ctx, page: PageArgs): Promise<Page<SavedSearch>> =>
  paginate(ctx, SavedSearch, page, { sort: { key: 'name', direction: 'ASC' } });

/**
 * Keeps a search under a name, or changes one.
 *
 * @throws NOT_FOUND, FORBIDDEN, CONFLICT, INVALID_INPUT, DUPLICATE where the name is taken
 */
export async function saveSearch(ctx: Ctx, input: SaveSearchInput): Promise<SavedSearch> {
  try {
    return await (input.savedSearchId
      ? changeSearch(ctx, input.savedSearchId, input)
      : createSearch(ctx, input));
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    const text = 'Nama ini sudah dipakai pencarian tersimpan lain. Pilih nama lain.';
    throw new DomainError(ErrorCode.DUPLICATE, text, ['name']);
  }
}

async function createSearch(ctx: Ctx, input: SaveSearchInput): Promise<SavedSearch> {
  const ownerId = ctx.actor.kind === 'PERSON' && mayReadMonitoring(ctx.actor) ? ctx.actor.id : null;
  if (!ownerId) throw refusal(ErrorCode.FORBIDDEN);
  const isShared = input.isShared ?? false;
  const values = valuesOf(ctx, input, { ownerId, isShared, sharedRoles: null });
  if ((await ctx.db.countBy(SavedSearch, { ownerId })) >= MOST)
    throw invalid('name', `Paling banyak ${MOST} pencarian tersimpan. Hapus yang tidak dipakai lagi.`);
  const search = await ctx.create(SavedSearch, { ...values, ownerId, isWatched: false });
  await ctx.emit(SavedSearchCreated, search, { isShared });
  return search;
}

async function changeSearch(ctx: Ctx, id: string, input: SaveSearchInput): Promise<SavedSearch> {
  const search = await permitted(ctx, id, A.CHANGE);
  ctx.expectVersion(search, input.expectedVersion ?? 0, 'savedSearch');
  const before = JSON.stringify([search.query, search.filter]);
  const isShared = input.isShared ?? search.isShared;
  Object.assign(search, valuesOf(ctx, input, { ...search, isShared }));
  await ctx.save(search);
  await endLostDefaults(ctx, search);
  // What waits to be told was found by the former query.
  if (before !== JSON.stringify([search.query, search.filter])) await forgetWaiting(ctx, search);
  await ctx.emit(SavedSearchChanged, search, { isShared });
  return search;
}

function valuesOf(
  ctx: Ctx,
  input: SaveSearchInput,
  of: Pick<SavedSearch, 'ownerId' | 'isShared' | 'sharedRoles'>,
) {
  const name = input.name.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (!name) throw invalid('name', 'Beri nama pencarian ini.');
  const query = input.query.trim();
  treeOf(ctx, query, true);
  return {
    ...{ name, query, isShared: of.isShared },
    sharedRoles: of.isShared ? audience(input.sharedRoles, of.sharedRoles) : null,
    nameKey: sha256(`${of.isShared ? 'office' : of.ownerId} ${name.toLowerCase()}`),
    filter: kept(input.filter ?? {}),
    isFolded: input.isFolded ?? true,
  };
}

/** The roles in one order, or null for all who read monitoring. @throws INVALID_INPUT for a role that does not read it */
function audience(asked: Role[] | null | undefined, former: Role[] | null): Role[] | null {
  if (!asked) return former;
  if (!asked.every((role) => READERS.includes(role)))
    throw invalid('sharedRoles', 'Pilih peran yang membaca pemantauan.');
  return asked.length > 0 ? READERS.filter((role) => asked.includes(role)) : null;
}

/** The conditions that count, in one order, so that the same filter is the same text. */
const kept = (filter: ArticleSearchFilter): ArticleSearchFilter =>
  Object.fromEntries(
    Object.entries(filter)
      .filter(([, value]) => value != null && value !== '')
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** A saved search for changing. @throws NOT_FOUND when it is not the caller's to see, FORBIDDEN */
async function permitted(ctx: Ctx, id: string, action: A): Promise<SavedSearch> {
  const search = await ctx.get(SavedSearch, id, ['savedSearchId']);
  if (!savedSearchActions(ctx.actor, search, false).includes(action)) throw refusal(ErrorCode.FORBIDDEN);
  return search;
}

/** Removes a saved search. @throws NOT_FOUND, FORBIDDEN */
export async function deleteSearch(ctx: Ctx, { savedSearchId }: SavedSearchInput): Promise<void> {
  const search = await permitted(ctx, savedSearchId, A.DELETE);
  await ctx.emit(SavedSearchDeleted, search, { name: search.name, ownerId: search.ownerId });
  await endAllDefaults(ctx, search);
  await ctx.db.delete(SavedSearchMatch, { savedSearchId });
  await ctx.db.delete(SavedSearch, { id: savedSearchId });
}

/** Tells the owner of new articles from now on; watching already stays so. @throws NOT_FOUND, FORBIDDEN, INVALID_INPUT */
export async function watchSearch(ctx: Ctx, { savedSearchId }: SavedSearchInput): Promise<SavedSearch> {
  const search = await setWatched(ctx, savedSearchId, true);
  const { ownerId } = search;
  if ((await ctx.db.countBy(SavedSearch, { ownerId, isWatched: true })) > MOST_WATCHED)
    throw invalid(
      'savedSearchId',
      `Paling banyak ${MOST_WATCHED} pencarian dengan pemberitahuan. Matikan satu yang lain.`,
    );
  await ctx.emit(SavedSearchWatched, search, {});
  return search;
}

/** Tells the owner no more; what waited to be told is forgotten. @throws NOT_FOUND, FORBIDDEN */
export async function unwatchSearch(ctx: Ctx, { savedSearchId }: SavedSearchInput): Promise<SavedSearch> {
  const search = await setWatched(ctx, savedSearchId, false);
  await forgetWaiting(ctx, search);
  await ctx.emit(SavedSearchUnwatched, search, {});
  return search;
}

async function setWatched(ctx: Ctx, id: string, isWatched: boolean): Promise<SavedSearch> {
  const search = await ctx.get(SavedSearch, id, ['savedSearchId']);
  if (!savedSearchActions(ctx.actor, search, false).includes(A.CHANGE)) throw refusal(ErrorCode.FORBIDDEN);
  search.isWatched = isWatched;
  return ctx.save(search);
}

const forgetWaiting = (ctx: Ctx, { id }: SavedSearch): Promise<unknown> =>
  ctx.db.delete(SavedSearchMatch, { savedSearchId: id, toldAt: IsNull() });
