import { Arg, Ctx as Context, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../platform/ctx';
import { StoredFile } from '../../platform/stored-file.entity';
import { Person, person } from '../identity/person.service';
import { OutletApplication } from './application.entity';
import { ApplicationItemPayload, ProvideItemInput } from './application.inputs';
import { checkItem } from './application-check.service';
import { ApplicationItem, ApplicationItemVersion, ItemCheck } from './application-item.entity';
import { isItemOpen, provideItem } from './application-item.service';
import { CheckItemInput } from './verification.inputs';

@Resolver(() => ApplicationItem)
export class ApplicationItemResolver {
  @FieldResolver(() => Boolean, {
    description:
      'Whether a new version may be provided now: every item of a draft, only the returned ones of an incomplete application.',
  })
  async isEditable(@Root() item: ApplicationItem, @Context() ctx: Ctx): Promise<boolean> {
    const application = await ctx.find(OutletApplication, item.applicationId);
    return application !== null && isItemOpen(application, item);
  }

  @FieldResolver(() => [ApplicationItemVersion], {
    description: 'Every version, oldest first; earlier ones stay readable.',
  })
  versions(@Root() { id }: ApplicationItem, @Context() ctx: Ctx): Promise<ApplicationItemVersion[]> {
    return ctx.list(ApplicationItemVersion, 'itemId', id);
  }

  @FieldResolver(() => ApplicationItemVersion, {
    nullable: true,
    description: 'The version that counts; null while nothing was provided.',
  })
  async current(
    @Root() { id, versionCount }: ApplicationItem,
    @Context() ctx: Ctx,
  ): Promise<ApplicationItemVersion | null> {
    return (await ctx.list(ApplicationItemVersion, 'itemId', id)).find(({ n }) => n === versionCount) ?? null;
  }

  @FieldResolver(() => [ItemCheck], {
    description: 'What each verifier found; empty for the company, which reads result and reason.',
  })
  checks(@Root() { id }: ApplicationItem, @Context() ctx: Ctx): Promise<ItemCheck[]> {
    return ctx.list(ItemCheck, 'itemId', id);
  }

  @Mutation(() => ApplicationItemPayload, {
    description: 'Provides a file for a checklist item, as a new version of it.',
  })
  async itemProvide(
    @Arg('input', () => ProvideItemInput, { description: 'The file and what stands on it.' })
    input: ProvideItemInput,
    @Context() ctx: Ctx,
  ): Promise<ApplicationItemPayload> {
    return { item: await provideItem(ctx, input) };
  }

  @Mutation(() => ApplicationItemPayload, {
    description: 'Notes what a verifier finds on one item; the company reads it only with a return.',
  })
  async itemCheck(
    @Arg('input', () => CheckItemInput, { description: 'The finding.' }) input: CheckItemInput,
    @Context() ctx: Ctx,
  ): Promise<ApplicationItemPayload> {
    return { item: await checkItem(ctx, input) };
  }
}

@Resolver(() => ApplicationItemVersion)
export class ApplicationItemVersionResolver {
  @FieldResolver(() => StoredFile, { nullable: true, description: 'The file; null when not yours to see.' })
  file(@Root() { fileId }: ApplicationItemVersion, @Context() ctx: Ctx): Promise<StoredFile | null> {
    return ctx.find(StoredFile, fileId);
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: 'Who provided it; null when the account is gone.',
  })
  providedBy(@Root() { providedById }: ApplicationItemVersion, @Context() ctx: Ctx): Promise<Person | null> {
    return person(ctx, providedById);
  }
}
