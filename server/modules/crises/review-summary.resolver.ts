import { Arg, Ctx as Context, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../platform/ctx';
import { Person, person } from '../identity/person.service';
import { ReviewState, ReviewSummary } from './review.entity';
import { ReviewCommentInput, ReviewIdInput, SummaryPayload, SummaryWriteInput } from './review.inputs';
import { ReviewAction, summaryLifecycle } from './review.lifecycle';
import {
  approveSummary,
  mayPublishSummary,
  publishSummary,
  returnSummary,
  submitSummary,
  writeSummary,
} from './review-summary.service';

const WHICH = { description: 'What to do with the summary of which review.' };

@Resolver(() => ReviewSummary)
export class ReviewSummaryResolver {
  @Mutation(() => SummaryPayload, { description: 'Writes the public summary of a review.' })
  async reviewSummaryWrite(
    @Arg('input', () => SummaryWriteInput, WHICH) input: SummaryWriteInput,
    @Context() ctx: Ctx,
  ): Promise<SummaryPayload> {
    return { summary: await writeSummary(ctx, input) };
  }

  @Mutation(() => SummaryPayload, { description: 'Hands the public summary in.' })
  async reviewSummarySubmit(
    @Arg('input', () => ReviewIdInput, WHICH) input: ReviewIdInput,
    @Context() ctx: Ctx,
  ): Promise<SummaryPayload> {
    return { summary: await submitSummary(ctx, input) };
  }

  @Mutation(() => SummaryPayload, { description: 'Gives the public summary back with a comment.' })
  async reviewSummaryReturn(
    @Arg('input', () => ReviewCommentInput, WHICH) input: ReviewCommentInput,
    @Context() ctx: Ctx,
  ): Promise<SummaryPayload> {
    return { summary: await returnSummary(ctx, input) };
  }

  @Mutation(() => SummaryPayload, { description: 'Approves the public summary.' })
  async reviewSummaryApprove(
    @Arg('input', () => ReviewIdInput, WHICH) input: ReviewIdInput,
    @Context() ctx: Ctx,
  ): Promise<SummaryPayload> {
    return { summary: await approveSummary(ctx, input) };
  }

  @Mutation(() => SummaryPayload, { description: 'Makes an approved summary public.' })
  async reviewSummaryPublish(
    @Arg('input', () => ReviewIdInput, WHICH) input: ReviewIdInput,
    @Context() ctx: Ctx,
  ): Promise<SummaryPayload> {
    return { summary: await publishSummary(ctx, input) };
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who wrote it.' })
  author(@Root() summary: ReviewSummary, @Context() ctx: Ctx): Promise<Person | null> {
    return person(ctx, summary.authorId);
  }

  @FieldResolver(() => Boolean, { description: 'Whether you may make it public now.' })
  canPublish(@Root() { state, publishedAt }: ReviewSummary, @Context() ctx: Ctx): boolean {
    return state === ReviewState.APPROVED && publishedAt === null && mayPublishSummary(ctx);
  }

  @FieldResolver(() => [ReviewAction], { description: 'What you may do with it now.' })
  allowedActions(@Root() summary: ReviewSummary, @Context() ctx: Ctx): Promise<ReviewAction[]> {
    return summaryLifecycle.allowed(ctx, summary);
  }
}
