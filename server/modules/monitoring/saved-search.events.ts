import { event } from '../../platform/events';

export const SavedSearchCreated = event<{ isShared: boolean }>('saved_search.created');
export const SavedSearchChanged = event<{ isShared: boolean }>('saved_search.changed');
export const SavedSearchDeleted = event<{ name: string; ownerId: string }>('saved_search.deleted');
/** Its owner asks to be told of new articles. */
export const SavedSearchWatched = event('saved_search.watched');
export const SavedSearchUnwatched = event('saved_search.unwatched');
/** New articles matched watched searches of one person since that person was last told. */
export const SavedSearchMatched = event<{
  ownerId: string;
  searches: { id: string; name: string; count: number }[];
}>('saved_search.matched');
/** It opens by itself to the person who did this. */
export const SavedSearchDefaultSet = event('saved_search.default_set');
export const SavedSearchDefaultEnded = event('saved_search.default_ended');
/** It opens by itself to these roles and to no other. */
export const SavedSearchRolesSet = event<{ roles: string[] }>('saved_search.roles_set');
