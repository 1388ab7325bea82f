import { registerEnumType } from 'type-graphql';
import type { Actor } from '../../platform/actor';
import { managesMonitoring, mayReadMonitoring } from './monitoring.roles';
import type { SavedSearch } from './saved-search.entity';

export enum SavedSearchAction {
  CHANGE = 'CHANGE',
  WATCH = 'WATCH',
  UNWATCH = 'UNWATCH',
  MAKE_DEFAULT = 'MAKE_DEFAULT',
  END_DEFAULT = 'END_DEFAULT',
  SET_ROLE_DEFAULTS = 'SET_ROLE_DEFAULTS',
  DELETE = 'DELETE',
}
registerEnumType(SavedSearchAction, {
  name: 'SavedSearchAction',
  description: 'What can be done with a saved search.',
  valuesConfig: {
    CHANGE: { description: 'Change its name, its query and who sees it.' },
    WATCH: { description: 'Be told of new articles that match.' },
    UNWATCH: { description: 'Not be told any more.' },
    MAKE_DEFAULT: { description: 'Open it by itself to you.' },
    END_DEFAULT: { description: 'Open it by itself to you no more.' },
    SET_ROLE_DEFAULTS: { description: 'Choose the roles to which it opens by itself.' },
    DELETE: { description: 'Remove it.' },
  },
});

/**
 * A search belongs to whoever saved it; those who manage monitoring choose the roles to which a shared one opens by itself,
 * and may remove it. Whoever sees one may have it opened by itself: `isMyDefault` says that this is so.
 */
export function savedSearchActions(
  actor: Actor,
  search: SavedSearch,
  isMyDefault: boolean,
): SavedSearchAction[] {
  if (actor.kind !== 'PERSON' || !mayReadMonitoring(actor)) return [];
  const { CHANGE, WATCH, UNWATCH, MAKE_DEFAULT, END_DEFAULT, SET_ROLE_DEFAULTS, DELETE } = SavedSearchAction;
  const isOwn = search.ownerId === actor.id;
  const manages = search.isShared && managesMonitoring(actor);
  return [
    ...(isOwn ? [CHANGE, search.isWatched ? UNWATCH : WATCH] : []),
    isMyDefault ? END_DEFAULT : MAKE_DEFAULT,
    ...(manages ? [SET_ROLE_DEFAULTS] : []),
    ...(isOwn || manages ? [DELETE] : []),
  ];
}
