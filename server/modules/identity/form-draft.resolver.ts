import { Arg, Ctx as Context, Extensions, Mutation, Query, Resolver } from 'type-graphql';
import type { Ctx } from '../../platform/ctx';
import { FormDraft } from './form-draft.entity';
import { FormDraftInput, FormDraftPayload, KeepFormDraftInput } from './form-draft.inputs';
import { dropFormDraft, findFormDraft, keepFormDraft } from './form-draft.service';

@Resolver(() => FormDraft)
export class FormDraftResolver {
  @Query(() => FormDraft, { nullable: true, description: 'Your unsaved draft of a form; null without one.' })
  formDraft(
    @Arg('form', () => String, { description: 'Which form, as its screen names it.' }) form: string,
    @Context() ctx: Ctx,
  ): Promise<FormDraft | null> {
    return findFormDraft(ctx, form);
  }

  @Extensions({ isOwnAccount: true })
  @Mutation(() => FormDraftPayload, {
    description: 'Keeps what you typed into a form, so that it survives this device.',
  })
  async formDraftKeep(
    @Arg('input', () => KeepFormDraftInput) input: KeepFormDraftInput,
    @Context() ctx: Ctx,
  ): Promise<FormDraftPayload> {
    return { formDraft: await keepFormDraft(ctx, input) };
  }

  @Extensions({ isOwnAccount: true })
  @Mutation(() => FormDraftPayload, { description: 'Forgets your draft of a form.' })
  async formDraftDrop(
    @Arg('input', () => FormDraftInput) input: FormDraftInput,
    @Context() ctx: Ctx,
  ): Promise<FormDraftPayload> {
    await dropFormDraft(ctx, input);
    return { formDraft: null };
  }
}
