import { Arg, Ctx as Context, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../platform/ctx';
import { Person, person } from '../identity/person.service';
import { Crisis } from './crisis.entity';
import { FollowUp } from './follow-up.entity';
import { PlaybookProposal } from './playbook-proposal.entity';
import { AfterActionReview, ReviewNote, ReviewState, ReviewSummary } from './review.entity';
import {
  ReviewCommentInput,
  ReviewEditInput,
  ReviewIdInput,
  ReviewOpenInput,
  ReviewPayload,
} from './review.inputs';
import { ReviewAction, reviewLifecycle } from './review.lifecycle';
import { approveReview, editReview, openReview, returnReview, submitReview } from './review.service';
import { reviewFacts, revived } from './review-facts.service';
import { ReviewFacts } from './review-facts.types';

const WHICH = { description: 'What to do with which review.' };

@Resolver(() => AfterActionReview)
export class ReviewResolver {
  @Query(() => AfterActionReview, {
    nullable: true,
    description: 'One review; null when absent or not yours.',
  })
  afterActionReview(
    @Arg('id', () => ID, { description: 'Id of the review.' }) id: string,
    @Context() ctx: Ctx,
  ): Promise<AfterActionReview | null> {
    return ctx.find(AfterActionReview, id);
  }

  @Mutation(() => ReviewPayload, {
    description: 'Opens the review of a closed crisis, or gives the open one.',
  })
  async reviewOpen(
    @Arg('input', () => ReviewOpenInput, WHICH) input: ReviewOpenInput,
    @Context() ctx: Ctx,
  ): Promise<ReviewPayload> {
    return { review: await openReview(ctx, input) };
  }

  @Mutation(() => ReviewPayload, { description: 'Writes in a review.' })
  async reviewEdit(
    @Arg('input', () => ReviewEditInput, WHICH) input: ReviewEditInput,
    @Context() ctx: Ctx,
  ): Promise<ReviewPayload> {
    return { review: await editReview(ctx, input) };
  }

  @Mutation(() => ReviewPayload, { description: 'Hands a review in, with what the records say.' })
  async reviewSubmit(
    @Arg('input', () => ReviewIdInput, WHICH) input: ReviewIdInput,
    @Context() ctx: Ctx,
  ): Promise<ReviewPayload> {
    return { review: await submitReview(ctx, input) };
  }

  @Mutation(() => ReviewPayload, { description: 'Gives a review back with a comment.' })
  async reviewReturn(
    @Arg('input', () => ReviewCommentInput, WHICH) input: ReviewCommentInput,
    @Context() ctx: Ctx,
  ): Promise<ReviewPayload> {
    return { review: await returnReview(ctx, input) };
  }

  @Mutation(() => ReviewPayload, { description: 'Approves a review; by somebody who did not write in it.' })
  async reviewApprove(
    @Arg('input', () => ReviewIdInput, WHICH) input: ReviewIdInput,
    @Context() ctx: Ctx,
  ): Promise<ReviewPayload> {
    return { review: await approveReview(ctx, input) };
  }

  @FieldResolver(() => ReviewFacts, {
    nullable: true,
    complexity: 200,
    description: 'What the records say; from the submission on as they said then.',
  })
  async facts(@Root() review: AfterActionReview, @Context() ctx: Ctx): Promise<ReviewFacts | null> {
    if (review.facts !== null) return revived(review.facts);
    const crisis = await ctx.find(Crisis, review.crisisId);
    return crisis && reviewFacts(ctx, crisis);
  }

  @FieldResolver(() => [ReviewNote], { description: 'Notes beside generated parts.' })
  notes(@Root() review: AfterActionReview): ReviewNote[] {
    return review.notes;
  }

  @FieldResolver(() => Crisis, { nullable: true, description: 'The crisis.' })
  crisis(@Root() review: AfterActionReview, @Context() ctx: Ctx): Promise<Crisis | null> {
    return ctx.find(Crisis, review.crisisId);
  }

  @FieldResolver(() => [FollowUp], { complexity: 5, description: 'What must change.' })
  followUps(@Root() review: AfterActionReview, @Context() ctx: Ctx): Promise<FollowUp[]> {
    return ctx.list(FollowUp, 'reviewId', review.id);
  }

  @FieldResolver(() => [PlaybookProposal], { complexity: 5, description: 'Proposed changes of playbooks.' })
  proposals(@Root() review: AfterActionReview, @Context() ctx: Ctx): Promise<PlaybookProposal[]> {
    return ctx.list(PlaybookProposal, 'reviewId', review.id);
  }

  @FieldResolver(() => ReviewSummary, { nullable: true, description: 'Its public summary; null before.' })
  async publicSummary(@Root() review: AfterActionReview, @Context() ctx: Ctx): Promise<ReviewSummary | null> {
    return (await ctx.list(ReviewSummary, 'reviewId', review.id))[0] ?? null;
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who opened it.' })
  author(@Root() review: AfterActionReview, @Context() ctx: Ctx): Promise<Person | null> {
    return person(ctx, review.authorId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who handed it in; null before.' })
  submittedBy(@Root() review: AfterActionReview, @Context() ctx: Ctx): Promise<Person | null> {
    return person(ctx, review.submittedById);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who approved it; null before.' })
  approvedBy(@Root() review: AfterActionReview, @Context() ctx: Ctx): Promise<Person | null> {
    return person(ctx, review.approvedById);
  }

  @FieldResolver(() => Boolean, { description: 'True while it is not handed in and past its day.' })
  isLate(@Root() { dueAt, state }: AfterActionReview, @Context() ctx: Ctx): boolean {
    return (state === ReviewState.DRAFT || state === ReviewState.RETURNED) && dueAt < ctx.now();
  }

  @FieldResolver(() => [ReviewAction], { description: 'What you may do with it now.' })
  allowedActions(@Root() review: AfterActionReview, @Context() ctx: Ctx): Promise<ReviewAction[]> {
    return reviewLifecycle.allowed(ctx, review);
  }
}
