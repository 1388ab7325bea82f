import { Arg, Args, Ctx as Context, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Connection, connectionCost, type Page, PageArgs, paginate } from '../../platform/connection';
import type { Ctx } from '../../platform/ctx';
import { Person, person } from '../identity/person.service';
import { Issue } from '../issues/issue.entity';
import { HoaxClarification, HoaxEvidence } from './clarification.entity';
import {
  ClarificationFilter,
  ClarificationIdInput,
  ClarificationPayload,
  ClarificationReportInput,
  ClarificationTextInput,
  ClarificationVerdictInput,
} from './clarification.inputs';
import { HoaxAction, hoaxLifecycle, publishing } from './clarification.lifecycle';
import {
  approveHoax,
  correctHoax,
  judgeHoax,
  publishHoax,
  reportHoax,
  returnHoax,
  verifyHoax,
  watchHoax,
} from './clarification.service';
import { isOnlyWatched } from './hoax-rules';

const ClarificationConnection = Connection(HoaxClarification, 'HoaxClarification');
const WHICH = { description: 'What to do with which clarification.' };
type Answer = Promise<ClarificationPayload>;

@Resolver(() => HoaxClarification)
export class ClarificationResolver {
  @Query(() => HoaxClarification, { nullable: true, description: 'One clarification; null when not yours.' })
  hoaxClarification(
    @Arg('id', () => ID, { description: 'Id of the clarification.' }) id: string,
    @Context() ctx: Ctx,
  ): Promise<HoaxClarification | null> {
    return ctx.find(HoaxClarification, id);
  }

  @Query(() => ClarificationConnection, {
    complexity: connectionCost,
    description: 'Clarifications of false stories, the newest reported first.',
  })
  hoaxClarifications(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => ClarificationFilter, {
      nullable: true,
      description: 'Which of them; all when absent.',
    })
    filter: ClarificationFilter | undefined,
    @Context() ctx: Ctx,
  ): Promise<Page<HoaxClarification>> {
    return paginate(ctx, HoaxClarification, page, {
      sort: { key: 'reportedAt', direction: 'DESC' },
      filter: (query) => {
        if (filter?.states?.length) query.andWhere('row.state IN (:...states)', { states: filter.states });
        if (filter?.issueId) query.andWhere('row.issueId = :issueId', { issueId: filter.issueId });
      },
    });
  }

  @Mutation(() => ClarificationPayload, { description: 'Reports a story that seems false.' })
  async clarificationReport(
    @Arg('input', () => ClarificationReportInput, WHICH) input: ClarificationReportInput,
    @Context() ctx: Ctx,
  ): Answer {
    return { clarification: await reportHoax(ctx, input) };
  }

  @Mutation(() => ClarificationPayload, { description: 'Begins to check a story.' })
  async clarificationVerify(
    @Arg('input', () => ClarificationIdInput, WHICH) input: ClarificationIdInput,
    @Context() ctx: Ctx,
  ): Answer {
    return { clarification: await verifyHoax(ctx, input) };
  }

  @Mutation(() => ClarificationPayload, {
    description: 'Says what was found, with evidence and text blocks.',
  })
  async clarificationGiveVerdict(
    @Arg('input', () => ClarificationVerdictInput, WHICH) input: ClarificationVerdictInput,
    @Context() ctx: Ctx,
  ): Answer {
    return { clarification: await judgeHoax(ctx, input) };
  }

  @Mutation(() => ClarificationPayload, {
    description: 'Approves a verdict; by somebody who did not work on it.',
  })
  async clarificationApprove(
    @Arg('input', () => ClarificationIdInput, WHICH) input: ClarificationIdInput,
    @Context() ctx: Ctx,
  ): Answer {
    return { clarification: await approveHoax(ctx, input) };
  }

  @Mutation(() => ClarificationPayload, { description: 'Gives a verdict back with a comment.' })
  async clarificationReturn(
    @Arg('input', () => ClarificationTextInput, WHICH) input: ClarificationTextInput,
    @Context() ctx: Ctx,
  ): Answer {
    return { clarification: await returnHoax(ctx, input) };
  }

  @Mutation(() => ClarificationPayload, { description: 'Leaves a story unanswered and watches it.' })
  async clarificationWatch(
    @Arg('input', () => ClarificationTextInput, WHICH) input: ClarificationTextInput,
    @Context() ctx: Ctx,
  ): Answer {
    return { clarification: await watchHoax(ctx, input) };
  }

  @Mutation(() => ClarificationPayload, { description: 'Makes an approved clarification public.' })
  async clarificationPublish(
    @Arg('input', () => ClarificationIdInput, WHICH) input: ClarificationIdInput,
    @Context() ctx: Ctx,
  ): Answer {
    return { clarification: await publishHoax(ctx, input) };
  }

  @Mutation(() => ClarificationPayload, { description: 'Adds a visible correction to what was published.' })
  async clarificationCorrect(
    @Arg('input', () => ClarificationTextInput, WHICH) input: ClarificationTextInput,
    @Context() ctx: Ctx,
  ): Answer {
    return { clarification: await correctHoax(ctx, input) };
  }
}

@Resolver(() => HoaxClarification)
export class ClarificationFieldsResolver {
  @FieldResolver(() => [HoaxEvidence], { description: 'The evidence.' })
  evidence(@Root() one: HoaxClarification): HoaxEvidence[] {
    return one.evidence;
  }

  @FieldResolver(() => Boolean, { description: 'True when the impact test says to watch it only.' })
  isOnlyWatched(@Root() { reach, hasSafetyRisk }: HoaxClarification): boolean {
    return isOnlyWatched(reach, hasSafetyRisk);
  }

  @FieldResolver(() => Issue, { nullable: true, description: 'Issue it belongs to; null when none.' })
  issue(@Root() one: HoaxClarification, @Context() ctx: Ctx): Promise<Issue | null> | null {
    return one.issueId ? ctx.find(Issue, one.issueId) : null;
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who reported it.' })
  author(@Root() one: HoaxClarification, @Context() ctx: Ctx): Promise<Person | null> {
    return person(ctx, one.authorId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who approved it; null before.' })
  approvedBy(@Root() one: HoaxClarification, @Context() ctx: Ctx): Promise<Person | null> {
    return person(ctx, one.approvedById);
  }

  @FieldResolver(() => [HoaxAction], { description: 'What you may do with it now.' })
  async allowedActions(@Root() one: HoaxClarification, @Context() ctx: Ctx): Promise<HoaxAction[]> {
    const publish = publishing(ctx.profile.crisis.statementPublishers);
    const isWatched = isOnlyWatched(one.reach, one.hasSafetyRisk);
    return [
      ...(await hoaxLifecycle.allowed(ctx, one)),
      ...(isWatched ? [] : await publish.allowed(ctx, one)),
    ];
  }
}
