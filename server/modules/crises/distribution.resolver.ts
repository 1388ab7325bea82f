import { Arg, Args, Ctx as Context, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Connection, connectionCost, type Page, PageArgs, paginate } from '../../platform/connection';
import type { Ctx } from '../../platform/ctx';
import { Distribution, DistributionTarget } from './distribution.entity';
import {
  ChooseTargetInput,
  DistributionFilter,
  DistributionPayload,
  RankDistributionInput,
  ReleaseContactPayload,
  SendDistributionInput,
  SetReleaseContactInput,
  SupplementDistributionInput,
  TargetIdInput,
  TargetNoteInput,
  TargetPayload,
} from './distribution.inputs';
import { chooseTarget, rankDistribution } from './distribution.service';
import { confirmTarget, declineTarget, resendTarget } from './distribution-end.service';
import { sendDistribution, supplementDistribution } from './distribution-send.service';
import { setReleaseContact } from './release-contact.service';

export const DistributionConnection = Connection(Distribution, 'Distribution');
export const TargetConnection = Connection(DistributionTarget, 'DistributionTarget');

@Resolver(() => Distribution)
export class DistributionResolver {
  @Query(() => Distribution, {
    nullable: true,
    description: 'One distribution; null when absent or not yours to see.',
  })
  distribution(
    @Arg('id', () => ID, { description: 'Id of the distribution.' }) id: string,
    @Context() ctx: Ctx,
  ): Promise<Distribution | null> {
    return ctx.find(Distribution, id);
  }

  @Query(() => DistributionConnection, {
    complexity: connectionCost,
    description: 'Distributions the caller may see, newest first.',
  })
  distributions(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => DistributionFilter, { nullable: true, description: 'Which ones; all when absent.' })
    filter: DistributionFilter | undefined,
    @Context() ctx: Ctx,
  ): Promise<Page<Distribution>> {
    return paginate(ctx, Distribution, page, {
      sort: { key: 'rankedAt', direction: 'DESC' },
      filter: (query) => {
        if (filter?.states?.length) query.andWhere('row.state IN (:...states)', { states: filter.states });
        for (const key of ['issueId', 'crisisId', 'versionId'] as const)
          if (filter?.[key]) query.andWhere(`row.${key} = :${key}`, { [key]: filter[key] });
      },
    });
  }

  @Mutation(() => DistributionPayload, {
    description: 'Ranks the outlets for a statement; sends nothing.',
  })
  async distributionRank(
    @Arg('input', () => RankDistributionInput, { description: 'The statement.' })
    input: RankDistributionInput,
    @Context() ctx: Ctx,
  ): Promise<DistributionPayload> {
    return { distribution: await rankDistribution(ctx, input) };
  }

  @Mutation(() => TargetPayload, { description: 'Chooses an outlet otherwise than the ranking.' })
  async distributionTargetChoose(
    @Arg('input', () => ChooseTargetInput, { description: 'The outlet, how to address it, and why.' })
    input: ChooseTargetInput,
    @Context() ctx: Ctx,
  ): Promise<TargetPayload> {
    return { target: await chooseTarget(ctx, input) };
  }

  @Mutation(() => DistributionPayload, {
    description: 'Sends a distribution: orders, reserves and letters, all or nothing.',
  })
  async distributionSend(
    @Arg('input', () => SendDistributionInput, {
      description: 'The distribution and the key of the sending.',
    })
    input: SendDistributionInput,
    @Context() ctx: Ctx,
  ): Promise<DistributionPayload> {
    return { distribution: await sendDistribution(ctx, input) };
  }

  @Mutation(() => TargetPayload, { description: 'Sends the statement free of charge to one more outlet.' })
  async distributionSupplement(
    @Arg('input', () => SupplementDistributionInput, { description: 'The distribution and the outlet.' })
    input: SupplementDistributionInput,
    @Context() ctx: Ctx,
  ): Promise<TargetPayload> {
    return { target: await supplementDistribution(ctx, input) };
  }

  @Mutation(() => TargetPayload, { description: 'Tries a failed delivery again.' })
  async distributionTargetResend(
    @Arg('input', () => TargetIdInput, { description: 'The target.' }) input: TargetIdInput,
    @Context() ctx: Ctx,
  ): Promise<TargetPayload> {
    return { target: await resendTarget(ctx, input) };
  }

  @Mutation(() => TargetPayload, { description: 'Records that an outlet has the statement, and how.' })
  async distributionTargetConfirm(
    @Arg('input', () => TargetNoteInput, { description: 'The target and how.' }) input: TargetNoteInput,
    @Context() ctx: Ctx,
  ): Promise<TargetPayload> {
    return { target: await confirmTarget(ctx, input) };
  }

  @Mutation(() => TargetPayload, { description: 'Records that an outlet declined a free release.' })
  async distributionTargetDecline(
    @Arg('input', () => TargetNoteInput, { description: 'The target and why.' }) input: TargetNoteInput,
    @Context() ctx: Ctx,
  ): Promise<TargetPayload> {
    return { target: await declineTarget(ctx, input) };
  }

  @Mutation(() => ReleaseContactPayload, {
    description: 'Says where the newsroom of an outlet takes releases.',
  })
  async releaseContactSet(
    @Arg('input', () => SetReleaseContactInput, { description: 'The outlet and its address.' })
    input: SetReleaseContactInput,
    @Context() ctx: Ctx,
  ): Promise<ReleaseContactPayload> {
    return { contact: await setReleaseContact(ctx, input) };
  }
}
