import { Arg, Ctx as Context, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ROLE_LABELS } from '../../platform/actor';
import type { Ctx } from '../../platform/ctx';
import { SavedSearch } from './saved-search.entity';
import { SavedSearchInput, SavedSearchPayload, SearchAudience } from './saved-search.inputs';
import { SearchRoleDefaultsInput } from './search-default.inputs';
import {
  defaultRoles,
  defaultSearch,
  endDefault,
  isMyDefault,
  makeDefault,
  setRoleDefaults,
} from './search-default.service';

const WHICH = { description: 'Which saved search.' };

@Resolver(() => SavedSearch)
export class SearchDefaultResolver {
  @Query(() => SavedSearch, {
    nullable: true,
    description: 'The saved search that opens by itself to you: your choice, else that of a role you hold.',
  })
  defaultSearch(@Context() ctx: Ctx): Promise<SavedSearch | null> {
    return defaultSearch(ctx);
  }

  @FieldResolver(() => Boolean, { description: 'True when you chose it to open by itself.' })
  isMyDefault(@Root() search: SavedSearch, @Context() ctx: Ctx): Promise<boolean> {
    return isMyDefault(ctx, search);
  }

  @FieldResolver(() => [SearchAudience], { description: 'Roles to which it opens by itself.' })
  async defaultRoles(@Root() search: SavedSearch, @Context() ctx: Ctx): Promise<SearchAudience[]> {
    return (await defaultRoles(ctx, search)).map((role) => ({ role, label: ROLE_LABELS[role] }));
  }

  @Mutation(() => SavedSearchPayload, {
    description: 'Opens a saved search by itself to you, before any default of your roles.',
  })
  async savedSearchMakeDefault(
    @Arg('input', () => SavedSearchInput, WHICH) input: SavedSearchInput,
    @Context() ctx: Ctx,
  ): Promise<SavedSearchPayload> {
    return { savedSearch: await makeDefault(ctx, input) };
  }

  @Mutation(() => SavedSearchPayload, { description: 'Opens a saved search by itself to you no more.' })
  async savedSearchEndDefault(
    @Arg('input', () => SavedSearchInput, WHICH) input: SavedSearchInput,
    @Context() ctx: Ctx,
  ): Promise<SavedSearchPayload> {
    return { savedSearch: await endDefault(ctx, input) };
  }

  @Mutation(() => SavedSearchPayload, {
    description: 'Opens a shared search by itself to these roles; each role has one default at most.',
  })
  async savedSearchSetRoleDefaults(
    @Arg('input', () => SearchRoleDefaultsInput, { description: 'Which search, to which roles.' })
    input: SearchRoleDefaultsInput,
    @Context() ctx: Ctx,
  ): Promise<SavedSearchPayload> {
    return { savedSearch: await setRoleDefaults(ctx, input) };
  }
}
