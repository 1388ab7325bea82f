import { In, Not } from 'typeorm';
import { Role } from '../../platform/actor';
import type { Ctx } from '../../platform/ctx';
import { ErrorCode, invalid } from '../../platform/errors';
import { refusal } from '../../platform/lifecycle';
import type { Loaders } from '../../platform/loaders';
import { rolesOf } from '../identity/actor.service';
import { RoleGrant } from '../identity/role-grant.entity';
import { READERS } from './monitoring.roles';
import { SavedSearchAction as A, savedSearchActions } from './saved-search.actions';
import { SavedSearch } from './saved-search.entity';
import { SavedSearchDefaultEnded, SavedSearchDefaultSet, SavedSearchRolesSet } from './saved-search.events';
import type { SavedSearchInput } from './saved-search.inputs';
import { SearchDefault } from './search-default.entity';
import type { SearchRoleDefaultsInput } from './search-default.inputs';

const loads = new WeakMap<Loaders, Promise<ReadonlyMap<string, string>>>();

/** The default of every role, and the caller's own, read once a request: the saved search's id by its holder. */
function defaultsOf(ctx: Ctx): Promise<ReadonlyMap<string, string>> {
  const known = loads.get(ctx.loaders);
  if (known) return known;
  const holder = In([...READERS, ctx.actor.id ?? '']);
  const made = ctx.db
    .findBy(SearchDefault, { holder })
    .then((rows) => new Map(rows.map((row) => [row.holder, row.savedSearchId])));
  loads.set(ctx.loaders, made);
  return made;
}

/** True when the caller chose it as the one that opens by itself. */
export const isMyDefault = async (ctx: Ctx, { id }: SavedSearch): Promise<boolean> =>
  (await defaultsOf(ctx)).get(ctx.actor.id ?? '') === id;

/** The roles to which it opens by itself. */
export async function defaultRoles(ctx: Ctx, { id }: SavedSearch): Promise<Role[]> {
  const defaults = await defaultsOf(ctx);
  return READERS.filter((role) => defaults.get(role) === id);
}

/** The search that opens by itself to the caller: the own choice, else that of the first role held; null without one. */
export async function defaultSearch(ctx: Ctx): Promise<SavedSearch | null> {
  const defaults = await defaultsOf(ctx);
  for (const holder of [ctx.actor.id ?? '', ...READERS.filter((role) => ctx.actor.is(role))]) {
    const id = defaults.get(holder);
    const search = id ? await ctx.find(SavedSearch, id) : null;
    if (search) return search;
  }
  return null;
}

/** A search for a change of its defaults, locked, so that nobody unshares it meanwhile. @throws NOT_FOUND, FORBIDDEN */
async function permitted(ctx: Ctx, id: string, action: A, isMine: boolean): Promise<SavedSearch> {
  const search = await ctx.get(SavedSearch, id, ['savedSearchId']);
  if (!savedSearchActions(ctx.actor, search, isMine).includes(action)) throw refusal(ErrorCode.FORBIDDEN);
  return search;
}

/** Opens a search by itself to the caller from now on, in place of any other. @throws NOT_FOUND, FORBIDDEN */
export async function makeDefault(ctx: Ctx, { savedSearchId }: SavedSearchInput): Promise<SavedSearch> {
  const search = await permitted(ctx, savedSearchId, A.MAKE_DEFAULT, false);
  await ctx.db.upsert(SearchDefault, { holder: ctx.actor.id ?? '', savedSearchId }, ['holder']);
  await ctx.emit(SavedSearchDefaultSet, search, {});
  return search;
}

/** Opens it by itself to the caller no more; a role's default counts again. @throws NOT_FOUND, FORBIDDEN */
export async function endDefault(ctx: Ctx, { savedSearchId }: SavedSearchInput): Promise<SavedSearch> {
  const search = await permitted(ctx, savedSearchId, A.END_DEFAULT, true);
  await ctx.db.delete(SearchDefault, { holder: ctx.actor.id ?? '', savedSearchId });
  await ctx.emit(SavedSearchDefaultEnded, search, {});
  return search;
}

/**
 * Opens a shared search by itself to these roles and to no other; what opened to them before gives way.
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_INPUT for a role that does not see the search
 */
export async function setRoleDefaults(
  ctx: Ctx,
  { savedSearchId, roles: asked }: SearchRoleDefaultsInput,
): Promise<SavedSearch> {
  const search = await permitted(ctx, savedSearchId, A.SET_ROLE_DEFAULTS, false);
  const seeing = search.sharedRoles ?? READERS;
  if (!asked.every((role) => seeing.includes(role)))
    throw invalid('roles', 'Pilih peran yang dapat membuka pencarian ini.');
  const roles = READERS.filter((role) => asked.includes(role));
  const others = READERS.filter((role) => !asked.includes(role));
  await ctx.db.delete(SearchDefault, { savedSearchId, holder: In(others) });
  const rows = roles.map((holder) => ({ holder, savedSearchId }));
  if (rows.length > 0) await ctx.db.upsert(SearchDefault, rows, ['holder']);
  await ctx.emit(SavedSearchRolesSet, search, { roles });
  return search;
}

/** Ends the defaults of roles and people who do not see the search any more. */
export async function endLostDefaults(ctx: Ctx, search: SavedSearch): Promise<void> {
  const { id: savedSearchId, ownerId } = search;
  const rows = await ctx.db.findBy(SearchDefault, { savedSearchId, holder: Not(ownerId) });
  if (rows.length === 0) return;
  const seeing = search.isShared ? (search.sharedRoles ?? READERS) : [];
  const people = rows.map(({ holder }) => holder).filter((holder) => !isRole(holder));
  const grants = await ctx.db.findBy(RoleGrant, { userId: In(people) });
  const sees = (holder: string): boolean =>
    isRole(holder)
      ? seeing.includes(holder)
      : rolesOf(
          ctx.app,
          grants.filter(({ userId }) => userId === holder),
        ).some((role) => seeing.includes(role));
  const lost = rows.map(({ holder }) => holder).filter((holder) => !sees(holder));
  if (lost.length > 0) await ctx.db.delete(SearchDefault, { savedSearchId, holder: In(lost) });
}

const isRole = (holder: string): holder is Role => Object.values<string>(Role).includes(holder);

/** Ends every default of a search that goes. */
export const endAllDefaults = (ctx: Ctx, { id }: SavedSearch): Promise<unknown> =>
  ctx.db.delete(SearchDefault, { savedSearchId: id });
