import { Arg, Args, Ctx as Context, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Connection, connectionCost, type Page, PageArgs, paginate } from '../../platform/connection';
import type { Ctx } from '../../platform/ctx';
import { Person, person } from '../identity/person.service';
import { Issue } from '../issues/issue.entity';
import { MediaOutlet } from '../outlets/outlet.entity';
import { Crisis } from './crisis.entity';
import { MediaInquiry } from './inquiry.entity';
import {
  InquiryAnswerInput,
  InquiryAssignInput,
  InquiryDeclineInput,
  InquiryFilter,
  InquiryLogInput,
  InquiryPayload,
} from './inquiry.inputs';
import { InquiryAction, inquiryLifecycle } from './inquiry.lifecycle';
import { answerInquiry, assignInquiry, declineInquiry, logInquiry } from './inquiry.service';

export const InquiryConnection = Connection(MediaInquiry, 'MediaInquiry');
const WHICH = { description: 'What to do with which question.' };

@Resolver(() => MediaInquiry)
export class InquiryResolver {
  @Query(() => MediaInquiry, { nullable: true, description: 'One question; null when absent or not yours.' })
  mediaInquiry(
    @Arg('id', () => ID, { description: 'Id of the question.' }) id: string,
    @Context() ctx: Ctx,
  ): Promise<MediaInquiry | null> {
    return ctx.find(MediaInquiry, id);
  }

  @Query(() => InquiryConnection, {
    complexity: connectionCost,
    description: 'Questions of the press, the newest received first.',
  })
  mediaInquiries(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => InquiryFilter, { nullable: true, description: 'Which of them; all when absent.' })
    filter: InquiryFilter | undefined,
    @Context() ctx: Ctx,
  ): Promise<Page<MediaInquiry>> {
    return paginate(ctx, MediaInquiry, page, {
      sort: { key: 'receivedAt', direction: 'DESC' },
      filter: (query) => {
        const { states, isLate, crisisId, issueId } = filter ?? {};
        if (states?.length) query.andWhere('row.state IN (:...states)', { states });
        if (isLate)
          query.andWhere('row.answeredAt IS NULL AND row.dueAt < :now', { now: ctx.now().getTime() });
        if (crisisId) query.andWhere('row.crisisId = :crisisId', { crisisId });
        if (issueId) query.andWhere('row.issueId = :issueId', { issueId });
      },
    });
  }

  @Mutation(() => InquiryPayload, { description: 'Writes a question of the press down.' })
  async inquiryLog(
    @Arg('input', () => InquiryLogInput, WHICH) input: InquiryLogInput,
    @Context() ctx: Ctx,
  ): Promise<InquiryPayload> {
    return { inquiry: await logInquiry(ctx, input) };
  }

  @Mutation(() => InquiryPayload, { description: 'Gives a question to a person, or links it to an issue.' })
  async inquiryAssign(
    @Arg('input', () => InquiryAssignInput, WHICH) input: InquiryAssignInput,
    @Context() ctx: Ctx,
  ): Promise<InquiryPayload> {
    return { inquiry: await assignInquiry(ctx, input) };
  }

  @Mutation(() => InquiryPayload, { description: 'Writes down the answer that was given.' })
  async inquiryAnswer(
    @Arg('input', () => InquiryAnswerInput, WHICH) input: InquiryAnswerInput,
    @Context() ctx: Ctx,
  ): Promise<InquiryPayload> {
    return { inquiry: await answerInquiry(ctx, input) };
  }

  @Mutation(() => InquiryPayload, { description: 'Leaves a question unanswered, with a reason.' })
  async inquiryDecline(
    @Arg('input', () => InquiryDeclineInput, WHICH) input: InquiryDeclineInput,
    @Context() ctx: Ctx,
  ): Promise<InquiryPayload> {
    return { inquiry: await declineInquiry(ctx, input) };
  }
}

@Resolver(() => MediaInquiry)
export class InquiryFieldsResolver {
  @FieldResolver(() => Issue, { nullable: true, description: 'Issue it is about; null when none.' })
  issue(@Root() inquiry: MediaInquiry, @Context() ctx: Ctx): Promise<Issue | null> | null {
    return inquiry.issueId ? ctx.find(Issue, inquiry.issueId) : null;
  }

  @FieldResolver(() => Crisis, { nullable: true, description: 'Crisis it came in; null when none.' })
  crisis(@Root() inquiry: MediaInquiry, @Context() ctx: Ctx): Promise<Crisis | null> | null {
    return inquiry.crisisId ? ctx.find(Crisis, inquiry.crisisId) : null;
  }

  @FieldResolver(() => MediaOutlet, { nullable: true, description: 'The outlet; null when unknown.' })
  outlet(@Root() inquiry: MediaInquiry, @Context() ctx: Ctx): Promise<MediaOutlet | null> | null {
    return inquiry.outletId ? ctx.find(MediaOutlet, inquiry.outletId) : null;
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who prepares the answer; null while nobody.' })
  assignee(@Root() inquiry: MediaInquiry, @Context() ctx: Ctx): Promise<Person | null> {
    return person(ctx, inquiry.assigneeId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who answered or declined; null before.' })
  answeredBy(@Root() inquiry: MediaInquiry, @Context() ctx: Ctx): Promise<Person | null> {
    return person(ctx, inquiry.answeredById);
  }

  @FieldResolver(() => Boolean, { description: 'True while it is unanswered past its deadline.' })
  isLate(@Root() inquiry: MediaInquiry, @Context() ctx: Ctx): boolean {
    return inquiry.isOpen && inquiry.dueAt < ctx.now();
  }

  @FieldResolver(() => [InquiryAction], { description: 'What you may do with it now.' })
  allowedActions(@Root() inquiry: MediaInquiry, @Context() ctx: Ctx): Promise<InquiryAction[]> {
    return inquiryLifecycle.allowed(ctx, inquiry);
  }
}
