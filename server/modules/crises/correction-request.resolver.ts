import { Arg, Args, Ctx as Context, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Connection, connectionCost, type Page, PageArgs, paginate } from '../../platform/connection';
import type { Ctx } from '../../platform/ctx';
import { Person, person } from '../identity/person.service';
import { CorrectionRequest } from './correction-request.entity';
import {
  CorrectionAnswerInput,
  CorrectionDiscardInput,
  CorrectionFilter,
  CorrectionRequestPayload,
} from './correction-request.inputs';
import { CorrectionAction, correctionLifecycle } from './correction-request.lifecycle';
import { acceptCorrection, declineCorrection, discardCorrection } from './correction-request.service';

const CorrectionRequestConnection = Connection(CorrectionRequest, 'CorrectionRequest');
const WHICH = { description: 'What to do with which report.' };

@Resolver(() => CorrectionRequest)
export class CorrectionRequestResolver {
  @Query(() => CorrectionRequestConnection, {
    complexity: connectionCost,
    description: 'What readers of the press room say is wrong, the newest received first.',
  })
  correctionRequests(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => CorrectionFilter, { nullable: true, description: 'Which of them; all when absent.' })
    filter: CorrectionFilter | undefined,
    @Context() ctx: Ctx,
  ): Promise<Page<CorrectionRequest>> {
    return paginate(ctx, CorrectionRequest, page, {
      sort: { key: 'receivedAt', direction: 'DESC' },
      filter: (query) => {
        const { states, subjectId } = filter ?? {};
        if (states?.length) query.andWhere('row.state IN (:...states)', { states });
        if (subjectId) query.andWhere('row.subjectId = :subjectId', { subjectId });
      },
    });
  }

  @Mutation(() => CorrectionRequestPayload, {
    description: 'Says that a reader was right, after the public text was corrected.',
  })
  async correctionRequestAccept(
    @Arg('input', () => CorrectionAnswerInput, WHICH) input: CorrectionAnswerInput,
    @Context() ctx: Ctx,
  ): Promise<CorrectionRequestPayload> {
    return { correctionRequest: await acceptCorrection(ctx, input) };
  }

  @Mutation(() => CorrectionRequestPayload, { description: 'Tells a reader why the text stays as it is.' })
  async correctionRequestDecline(
    @Arg('input', () => CorrectionAnswerInput, WHICH) input: CorrectionAnswerInput,
    @Context() ctx: Ctx,
  ): Promise<CorrectionRequestPayload> {
    return { correctionRequest: await declineCorrection(ctx, input) };
  }

  @Mutation(() => CorrectionRequestPayload, { description: 'Closes what is no report, with a reason.' })
  async correctionRequestDiscard(
    @Arg('input', () => CorrectionDiscardInput, WHICH) input: CorrectionDiscardInput,
    @Context() ctx: Ctx,
  ): Promise<CorrectionRequestPayload> {
    return { correctionRequest: await discardCorrection(ctx, input) };
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who closed it; null while it is open.' })
  closedBy(@Root() { closedById }: CorrectionRequest, @Context() ctx: Ctx): Promise<Person | null> | null {
    return closedById ? person(ctx, closedById) : null;
  }

  @FieldResolver(() => [CorrectionAction], { description: 'What you may do with it now.' })
  allowedActions(@Root() request: CorrectionRequest, @Context() ctx: Ctx): Promise<CorrectionAction[]> {
    return correctionLifecycle.allowed(ctx, request);
  }
}
