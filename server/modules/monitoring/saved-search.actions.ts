import { registerEnumType } from 'type-graphql';
import type { Actor } from '../../platform/actor';
import { managesMonitoring, mayReadMonitoring } from './monitoring.roles';
import type { SavedSearch } from './saved-search.entity';

export enum SavedSearchAction {
  CHANGE = 'CHANGE',
  WATCH = 'WATCH',
  UNWATCH = 'UNWATCH',
  DELETE = 'DELETE',
}
registerEnumType(SavedSearchAction, {
  name: 'SavedSearchAction',
  description: 'What can be done with a saved search.',
  valuesConfig: {
    CHANGE: { description: 'Change its name, its query and who sees it.' },
    WATCH: { description: 'Be told of new articles that match.' },
    UNWATCH: { description: 'Not be told any more.' },
    DELETE: { description: 'Remove it.' },
  },
});

/** A search belongs to whoever saved it; a shared one may also be removed by those who manage monitoring. */
export function savedSearchActions(actor: Actor, search: SavedSearch): SavedSearchAction[] {
  if (actor.kind !== 'PERSON' || !mayReadMonitoring(actor)) return [];
  const { CHANGE, WATCH, UNWATCH, DELETE } = SavedSearchAction;
  if (search.ownerId === actor.id) return [CHANGE, search.isWatched ? UNWATCH : WATCH, DELETE];
  return search.isShared && managesMonitoring(actor) ? [DELETE] : [];
}
