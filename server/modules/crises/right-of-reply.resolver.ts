import { Arg, Args, Ctx as Context, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Connection, connectionCost, type Page, PageArgs, paginate } from '../../platform/connection';
import type { Ctx } from '../../platform/ctx';
import { RightOfReply } from './right-of-reply.entity';
import {
  DraftReplyInput,
  EditReplyInput,
  FulfilReplyInput,
  HandOverReplyInput,
  ReplyFilter,
  ReplyIdInput,
  ReplyNoteInput,
  ReplyPayload,
  SignReplyInput,
} from './right-of-reply.inputs';
import { ReplyAction } from './right-of-reply.lifecycle';
import { approveReply, draftReply, editReply, submitReply } from './right-of-reply.service';
import {
  acceptReply,
  complainReply,
  concludeReply,
  fulfilReply,
  handleReply,
  handOverReply,
  rejectReply,
  withdrawReply,
} from './right-of-reply-steps.service';

export const ReplyConnection = Connection(RightOfReply, 'RightOfReply');
const WHICH = { description: 'The right of reply.' };
const NOTED = { description: 'The right of reply and what is noted.' };

@Resolver(() => RightOfReply)
export class RightOfReplyResolver {
  @Query(() => RightOfReply, {
    nullable: true,
    description: 'One right of reply; null when absent or not yours to see.',
  })
  rightOfReply(
    @Arg('id', () => ID, { description: 'Id of the right of reply.' }) id: string,
    @Context() ctx: Ctx,
  ): Promise<RightOfReply | null> {
    return ctx.find(RightOfReply, id);
  }

  @Query(() => ReplyConnection, {
    complexity: connectionCost,
    description: 'Rights of reply the caller may see, newest first.',
  })
  rightsOfReply(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => ReplyFilter, { nullable: true, description: 'Which ones; all when absent.' })
    filter: ReplyFilter | undefined,
    @Context() ctx: Ctx,
  ): Promise<Page<RightOfReply>> {
    return paginate(ctx, RightOfReply, page, {
      sort: { key: 'createdAt', direction: 'DESC' },
      filter: (query) => {
        if (filter?.states?.length) query.andWhere('row.state IN (:...states)', { states: filter.states });
        for (const key of ['issueId', 'crisisId', 'outletId'] as const)
          if (filter?.[key]) query.andWhere(`row.${key} = :${key}`, { [key]: filter[key] });
      },
    });
  }

  @Mutation(() => ReplyPayload, {
    description: 'Drafts a reply or a correction to an article; free of charge.',
  })
  async rightOfReplyDraft(
    @Arg('input', () => DraftReplyInput, { description: 'The article and what is disputed.' })
    input: DraftReplyInput,
    @Context() ctx: Ctx,
  ): Promise<ReplyPayload> {
    return { rightOfReply: await draftReply(ctx, input) };
  }

  @Mutation(() => ReplyPayload, { description: 'Replaces what a draft says.' })
  async rightOfReplyEdit(
    @Arg('input', () => EditReplyInput, { description: 'What it says now.' }) input: EditReplyInput,
    @Context() ctx: Ctx,
  ): Promise<ReplyPayload> {
    return { rightOfReply: await editReply(ctx, input) };
  }

  @Mutation(() => ReplyPayload, { description: 'Approves what is disputed and the text.' })
  async rightOfReplyApprove(
    @Arg('input', () => SignReplyInput, WHICH) input: SignReplyInput,
    @Context() ctx: Ctx,
  ): Promise<ReplyPayload> {
    return { rightOfReply: await approveReply(ctx, input) };
  }

  @Mutation(() => ReplyPayload, {
    description: 'Submits it to the outlet, with a copy to the Press Council.',
  })
  async rightOfReplySubmit(
    @Arg('input', () => SignReplyInput, WHICH) input: SignReplyInput,
    @Context() ctx: Ctx,
  ): Promise<ReplyPayload> {
    return { rightOfReply: await submitReply(ctx, input) };
  }

  @Mutation(() => ReplyPayload, { description: 'Records that the outlet agreed.' })
  async rightOfReplyAccept(
    @Arg('input', () => ReplyIdInput, WHICH) input: ReplyIdInput,
    @Context() ctx: Ctx,
  ): Promise<ReplyPayload> {
    return { rightOfReply: await acceptReply(ctx, input) };
  }

  @Mutation(() => ReplyPayload, { description: 'Records that the outlet refused.' })
  async rightOfReplyReject(
    @Arg('input', () => ReplyNoteInput, NOTED) input: ReplyNoteInput,
    @Context() ctx: Ctx,
  ): Promise<ReplyPayload> {
    return { rightOfReply: await rejectReply(ctx, input) };
  }

  @Mutation(() => ReplyPayload, { description: 'Records that the outlet published it.' })
  async rightOfReplyFulfil(
    @Arg('input', () => FulfilReplyInput, { description: 'The right of reply and where it stands.' })
    input: FulfilReplyInput,
    @Context() ctx: Ctx,
  ): Promise<ReplyPayload> {
    return { rightOfReply: await fulfilReply(ctx, input) };
  }

  @Mutation(() => ReplyPayload, { description: 'Complains to the Press Council.' })
  async rightOfReplyComplain(
    @Arg('input', () => ReplyNoteInput, NOTED) input: ReplyNoteInput,
    @Context() ctx: Ctx,
  ): Promise<ReplyPayload> {
    return { rightOfReply: await complainReply(ctx, input) };
  }

  @Mutation(() => ReplyPayload, { description: 'Records that the Press Council handles the complaint.' })
  async rightOfReplyHandle(
    @Arg('input', () => ReplyNoteInput, NOTED) input: ReplyNoteInput,
    @Context() ctx: Ctx,
  ): Promise<ReplyPayload> {
    return { rightOfReply: await handleReply(ctx, input) };
  }

  @Mutation(() => ReplyPayload, { description: 'Records that the Press Council dropped the complaint.' })
  async rightOfReplyDrop(
    @Arg('input', () => ReplyNoteInput, NOTED) input: ReplyNoteInput,
    @Context() ctx: Ctx,
  ): Promise<ReplyPayload> {
    return { rightOfReply: await concludeReply(ctx, ReplyAction.DROP, input) };
  }

  @Mutation(() => ReplyPayload, { description: 'Records a settlement before the Press Council.' })
  async rightOfReplySettle(
    @Arg('input', () => ReplyNoteInput, NOTED) input: ReplyNoteInput,
    @Context() ctx: Ctx,
  ): Promise<ReplyPayload> {
    return { rightOfReply: await concludeReply(ctx, ReplyAction.SETTLE, input) };
  }

  @Mutation(() => ReplyPayload, { description: 'Records a ruling of the Press Council.' })
  async rightOfReplyRule(
    @Arg('input', () => ReplyNoteInput, NOTED) input: ReplyNoteInput,
    @Context() ctx: Ctx,
  ): Promise<ReplyPayload> {
    return { rightOfReply: await concludeReply(ctx, ReplyAction.RULE, input) };
  }

  @Mutation(() => ReplyPayload, { description: 'Withdraws it with a reason.' })
  async rightOfReplyWithdraw(
    @Arg('input', () => ReplyNoteInput, NOTED) input: ReplyNoteInput,
    @Context() ctx: Ctx,
  ): Promise<ReplyPayload> {
    return { rightOfReply: await withdrawReply(ctx, input) };
  }

  @Mutation(() => ReplyPayload, {
    description: 'Names who goes on with it, so that its crisis can be closed.',
  })
  async rightOfReplyHandOver(
    @Arg('input', () => HandOverReplyInput, { description: 'The right of reply and the person.' })
    input: HandOverReplyInput,
    @Context() ctx: Ctx,
  ): Promise<ReplyPayload> {
    return { rightOfReply: await handOverReply(ctx, input) };
  }
}
