import { Arg, Args, Ctx as Context, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Connection, connectionCost, type Page, PageArgs, paginate } from '../../platform/connection';
import type { Ctx } from '../../platform/ctx';
import { Person, person } from '../identity/person.service';
import { Crisis } from './crisis.entity';
import { FollowUp, FollowUpState } from './follow-up.entity';
import {
  FollowUpAddInput,
  FollowUpEndInput,
  FollowUpFilter,
  FollowUpPayload,
  ProposalDecideInput,
  ProposalMakeInput,
  ProposalPayload,
} from './follow-up.inputs';
import { addFollowUp, dropFollowUp, finishFollowUp } from './follow-up.service';
import { PlaybookProposal, ProposalState } from './playbook-proposal.entity';
import { decideProposal, makeProposal } from './playbook-proposal.service';
import { FollowUpAction, followUpLifecycle, proposalDecider } from './review.lifecycle';

export const FollowUpConnection = Connection(FollowUp, 'FollowUp');
const WHICH = { description: 'What to do with which follow-up.' };
const PROPOSAL = { description: 'The proposal.' };

@Resolver(() => FollowUp)
export class FollowUpResolver {
  @Query(() => FollowUpConnection, {
    complexity: connectionCost,
    description: 'What must change after crises, the earliest due first.',
  })
  followUps(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => FollowUpFilter, { nullable: true, description: 'Which of them; all when absent.' })
    filter: FollowUpFilter | undefined,
    @Context() ctx: Ctx,
  ): Promise<Page<FollowUp>> {
    return paginate(ctx, FollowUp, page, {
      sort: { key: 'dueOn', direction: 'ASC' },
      filter: (query) => {
        if (filter?.states?.length) query.andWhere('row.state IN (:...states)', { states: filter.states });
        if (filter?.isMine) query.andWhere('row.ownerId = :me', { me: ctx.actor.id ?? '' });
      },
    });
  }

  @Mutation(() => FollowUpPayload, { description: 'Writes down what must change after a crisis.' })
  async followUpAdd(
    @Arg('input', () => FollowUpAddInput, WHICH) input: FollowUpAddInput,
    @Context() ctx: Ctx,
  ): Promise<FollowUpPayload> {
    return { followUp: await addFollowUp(ctx, input) };
  }

  @Mutation(() => FollowUpPayload, { description: 'Says that a follow-up is done.' })
  async followUpFinish(
    @Arg('input', () => FollowUpEndInput, WHICH) input: FollowUpEndInput,
    @Context() ctx: Ctx,
  ): Promise<FollowUpPayload> {
    return { followUp: await finishFollowUp(ctx, input) };
  }

  @Mutation(() => FollowUpPayload, { description: 'Gives a follow-up up with a reason.' })
  async followUpDrop(
    @Arg('input', () => FollowUpEndInput, WHICH) input: FollowUpEndInput,
    @Context() ctx: Ctx,
  ): Promise<FollowUpPayload> {
    return { followUp: await dropFollowUp(ctx, input) };
  }

  @Mutation(() => ProposalPayload, { description: 'Proposes a change of a playbook.' })
  async playbookProposalMake(
    @Arg('input', () => ProposalMakeInput, PROPOSAL) input: ProposalMakeInput,
    @Context() ctx: Ctx,
  ): Promise<ProposalPayload> {
    return { proposal: await makeProposal(ctx, input) };
  }

  @Mutation(() => ProposalPayload, {
    description: 'Decides on a proposed change; accepted, it makes a new edition.',
  })
  async playbookProposalDecide(
    @Arg('input', () => ProposalDecideInput, PROPOSAL) input: ProposalDecideInput,
    @Context() ctx: Ctx,
  ): Promise<ProposalPayload> {
    return { proposal: await decideProposal(ctx, input) };
  }

  @FieldResolver(() => Boolean, { description: 'True while it is open past its day.' })
  isLate(@Root() { state, dueOn }: FollowUp, @Context() ctx: Ctx): boolean {
    return state === FollowUpState.OPEN && dueOn < ctx.today();
  }

  @FieldResolver(() => Crisis, { nullable: true, description: 'The crisis it comes from.' })
  crisis(@Root() one: FollowUp, @Context() ctx: Ctx): Promise<Crisis | null> {
    return ctx.find(Crisis, one.crisisId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who does it.' })
  owner(@Root() one: FollowUp, @Context() ctx: Ctx): Promise<Person | null> {
    return person(ctx, one.ownerId);
  }

  @FieldResolver(() => [FollowUpAction], { description: 'What you may do with it now.' })
  allowedActions(@Root() one: FollowUp, @Context() ctx: Ctx): Promise<FollowUpAction[]> {
    return followUpLifecycle.allowed(ctx, one);
  }
}

@Resolver(() => PlaybookProposal)
export class PlaybookProposalResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'Who proposed it.' })
  proposedBy(@Root() one: PlaybookProposal, @Context() ctx: Ctx): Promise<Person | null> {
    return person(ctx, one.proposedById);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who decided; null before.' })
  decidedBy(@Root() one: PlaybookProposal, @Context() ctx: Ctx): Promise<Person | null> {
    return person(ctx, one.decidedById);
  }

  @FieldResolver(() => Boolean, { description: 'Whether you may decide on it now.' })
  canDecide(@Root() { state }: PlaybookProposal, @Context() ctx: Ctx): boolean {
    return state === ProposalState.PROPOSED && proposalDecider(ctx.actor) === true;
  }
}
