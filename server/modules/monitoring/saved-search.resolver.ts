import { Arg, Args, Ctx as Context, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ROLE_LABELS } from '../../platform/actor';
import { Connection, connectionCost, type Page, PageArgs } from '../../platform/connection';
import type { Ctx } from '../../platform/ctx';
import { Person, person } from '../identity/person.service';
import { mayReadMonitoring, READERS } from './monitoring.roles';
import { SavedSearchAction, savedSearchActions } from './saved-search.actions';
import { SavedSearch } from './saved-search.entity';
import {
  SavedSearchCount,
  SavedSearchFilter,
  SavedSearchInput,
  SavedSearchPayload,
  SaveSearchInput,
  SearchAudience,
} from './saved-search.inputs';
import {
  deleteSearch,
  listSavedSearches,
  saveSearch,
  unwatchSearch,
  watchSearch,
} from './saved-search.service';
import { savedSearchCount } from './saved-search-count.service';
import { isMyDefault } from './search-default.service';

const SavedSearchConnection = Connection(SavedSearch, 'SavedSearch');
const WHICH = { description: 'What to do with which saved search.' };

@Resolver(() => SavedSearch)
export class SavedSearchResolver {
  @Query(() => SavedSearchConnection, {
    complexity: connectionCost,
    description: 'Searches that you saved and those that the office shares, by name.',
  })
  savedSearches(@Args(() => PageArgs) page: PageArgs, @Context() ctx: Ctx): Promise<Page<SavedSearch>> {
    return listSavedSearches(ctx, page);
  }

  @Query(() => SavedSearch, {
    nullable: true,
    description: 'One saved search; null when absent or not yours to see.',
  })
  savedSearch(
    @Arg('id', () => ID, { description: 'The saved search.' }) id: string,
    @Context() ctx: Ctx,
  ): Promise<SavedSearch | null> {
    return ctx.find(SavedSearch, id);
  }

  @FieldResolver(() => SavedSearchFilter, { description: 'Which articles it looks through.' })
  filter(@Root() search: SavedSearch): SavedSearchFilter {
    return search.filter;
  }

  @Query(() => [SearchAudience], { description: 'Roles that a saved search can be shared with.' })
  searchAudiences(@Context() ctx: Ctx): SearchAudience[] {
    if (!mayReadMonitoring(ctx.actor)) return [];
    return READERS.map((role) => ({ role, label: ROLE_LABELS[role] }));
  }

  @FieldResolver(() => [SearchAudience], {
    description: 'Roles it is shared with; empty when it is not, or with all who read monitoring.',
  })
  audiences(@Root() { isShared, sharedRoles }: SavedSearch): SearchAudience[] {
    return isShared ? (sharedRoles ?? []).map((role) => ({ role, label: ROLE_LABELS[role] })) : [];
  }

  @FieldResolver(() => SavedSearchCount, {
    complexity: 30,
    description: 'How many rows it shows to you; counting stops after 500 candidates.',
  })
  matches(@Root() search: SavedSearch, @Context() ctx: Ctx): Promise<SavedSearchCount> {
    return savedSearchCount(ctx, search);
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: 'Who saved it; null when the account is gone.',
  })
  owner(@Root() search: SavedSearch, @Context() ctx: Ctx): Promise<Person | null> {
    return person(ctx, search.ownerId);
  }

  @FieldResolver(() => Boolean, { description: 'True when you saved it.' })
  isOwn(@Root() search: SavedSearch, @Context() ctx: Ctx): boolean {
    return search.ownerId === ctx.actor.id;
  }

  @FieldResolver(() => [SavedSearchAction], { description: 'What you may do with it now.' })
  async allowedActions(@Root() search: SavedSearch, @Context() ctx: Ctx): Promise<SavedSearchAction[]> {
    return savedSearchActions(ctx.actor, search, await isMyDefault(ctx, search));
  }

  @Mutation(() => SavedSearchPayload, { description: 'Keeps a search under a name, or changes one.' })
  async savedSearchSave(
    @Arg('input', () => SaveSearchInput, WHICH) input: SaveSearchInput,
    @Context() ctx: Ctx,
  ): Promise<SavedSearchPayload> {
    return { savedSearch: await saveSearch(ctx, input) };
  }

  @Mutation(() => SavedSearchPayload, { description: 'Removes a saved search.' })
  async savedSearchDelete(
    @Arg('input', () => SavedSearchInput, WHICH) input: SavedSearchInput,
    @Context() ctx: Ctx,
  ): Promise<SavedSearchPayload> {
    await deleteSearch(ctx, input);
    return { savedSearch: null };
  }

  @Mutation(() => SavedSearchPayload, {
    description: 'Tells you in the bell of new articles that match, together and at most once an interval.',
  })
  async savedSearchWatch(
    @Arg('input', () => SavedSearchInput, WHICH) input: SavedSearchInput,
    @Context() ctx: Ctx,
  ): Promise<SavedSearchPayload> {
    return { savedSearch: await watchSearch(ctx, input) };
  }

  @Mutation(() => SavedSearchPayload, { description: 'Tells you no more of new articles that match.' })
  async savedSearchUnwatch(
    @Arg('input', () => SavedSearchInput, WHICH) input: SavedSearchInput,
    @Context() ctx: Ctx,
  ): Promise<SavedSearchPayload> {
    return { savedSearch: await unwatchSearch(ctx, input) };
  }
}
