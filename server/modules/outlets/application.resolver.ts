import { Arg, Args, Ctx as Context, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { connectionCost, type Page, PageArgs, paginate, type Sort } from '../../platform/connection';
import type { Ctx } from '../../platform/ctx';
import { StepAge, stepAge } from '../../platform/step-age';
import { StoredFile } from '../../platform/stored-file.entity';
import { workingAge } from '../../platform/working-days';
import { Person, person } from '../identity/person.service';
import { ApplicationState, OutletApplication } from './application.entity';
import { ApplicationConnection, ApplicationFilter, ApplicationOrder } from './application.inputs';
import { ApplicationAction, applicationLifecycle } from './application.lifecycle';
import { ApplicationItem } from './application-item.entity';
import { ScoreLine, VisitReport } from './application-report';
import { MediaOutlet } from './outlet.entity';
import { applicationsMatching, queuePosition } from './outlet-reads.service';
import { PressCompany } from './press-company.entity';
import { RegistrationPeriod } from './registration-period.entity';

const SORTS: Record<ApplicationOrder, Sort<OutletApplication>> = {
  OLDEST: { key: 'createdAt', direction: 'ASC' },
  NEWEST: { key: 'createdAt', direction: 'DESC' },
  STEP_AGE: { key: 'stateSince', direction: 'ASC' },
};

/** States in which nobody's clock runs. */
const AT_REST: readonly ApplicationState[] = [
  ApplicationState.DRAFT,
  ApplicationState.APPROVED,
  ApplicationState.REJECTED,
  ApplicationState.SUSPENDED,
  ApplicationState.EXPIRED,
  ApplicationState.BLACKLISTED,
];

@Resolver(() => OutletApplication)
export class ApplicationResolver {
  @Query(() => OutletApplication, {
    nullable: true,
    description: 'One application; null when absent or not yours to see.',
  })
  application(
    @Arg('id', () => ID, { description: 'Id of the application.' }) id: string,
    @Context() ctx: Ctx,
  ): Promise<OutletApplication | null> {
    return ctx.find(OutletApplication, id);
  }

  @Query(() => ApplicationConnection, {
    complexity: connectionCost,
    description: 'Applications you may see; a company sees its own.',
  })
  applications(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => ApplicationFilter, {
      nullable: true,
      description: 'Which applications; all when absent.',
    })
    filter: ApplicationFilter | undefined,
    @Arg('orderBy', () => ApplicationOrder, {
      defaultValue: ApplicationOrder.OLDEST,
      description: 'How to sort.',
    })
    orderBy: ApplicationOrder,
    @Context() ctx: Ctx,
  ): Promise<Page<OutletApplication>> {
    return paginate(ctx, OutletApplication, page, {
      sort: SORTS[orderBy],
      filter: applicationsMatching(filter),
    });
  }

  @FieldResolver(() => [ApplicationAction], { description: 'What you may do with this application now.' })
  allowedActions(@Root() application: OutletApplication, @Context() ctx: Ctx): Promise<ApplicationAction[]> {
    return applicationLifecycle.allowed(ctx, application);
  }

  @FieldResolver(() => MediaOutlet, {
    nullable: true,
    description: 'The outlet; null when not yours to see.',
  })
  outlet(@Root() { outletId }: OutletApplication, @Context() ctx: Ctx): Promise<MediaOutlet | null> {
    return ctx.find(MediaOutlet, outletId);
  }

  @FieldResolver(() => PressCompany, {
    nullable: true,
    description: 'The company; null when not yours to see.',
  })
  company(@Root() { companyId }: OutletApplication, @Context() ctx: Ctx): Promise<PressCompany | null> {
    return ctx.find(PressCompany, companyId);
  }

  @FieldResolver(() => RegistrationPeriod, { nullable: true, description: 'The window it was opened in.' })
  period(@Root() { periodId }: OutletApplication, @Context() ctx: Ctx): Promise<RegistrationPeriod | null> {
    return ctx.find(RegistrationPeriod, periodId);
  }

  @FieldResolver(() => [ApplicationItem], { description: 'The checklist, in its order.' })
  async items(@Root() { id }: OutletApplication, @Context() ctx: Ctx): Promise<ApplicationItem[]> {
    return [...(await ctx.list(ApplicationItem, 'applicationId', id))].sort((a, b) => a.number - b.number);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'Place among those that wait in the same step, 1 for the next; null when it does not wait at the office.',
  })
  queuePosition(@Root() application: OutletApplication, @Context() ctx: Ctx): Promise<number | null> {
    return queuePosition(ctx, application);
  }

  @FieldResolver(() => StepAge, {
    nullable: true,
    description: 'Age of the present step in working days; null while no clock runs.',
  })
  stepAge(@Root() { state, stateSince }: OutletApplication, @Context() ctx: Ctx): StepAge | null {
    if (AT_REST.includes(state)) return null;
    if (state !== ApplicationState.INCOMPLETE) return stepAge(ctx, stateSince, `application.${state}`);
    return workingAge(ctx.profile, stateSince, ctx.now(), ctx.profile.registration.resubmitWorkingDays);
  }

  @FieldResolver(() => [ScoreLine], { description: 'The score sheet; empty until scored.' })
  scoreSheet(@Root() { scoreSheet }: OutletApplication): ScoreLine[] {
    return scoreSheet ?? [];
  }

  @FieldResolver(() => VisitReport, { nullable: true, description: 'What the visit found; null until then.' })
  visitReport(@Root() { visitFindings }: OutletApplication): VisitReport | null {
    return visitFindings;
  }

  @FieldResolver(() => StoredFile, {
    nullable: true,
    description: 'Photo of the office; null until the visit.',
  })
  visitPhoto(
    @Root() { visitPhotoFileId }: OutletApplication,
    @Context() ctx: Ctx,
  ): Promise<StoredFile | null> | null {
    return visitPhotoFileId ? ctx.find(StoredFile, visitPhotoFileId) : null;
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who submitted it; null for a draft.' })
  submittedBy(@Root() { submittedById }: OutletApplication, @Context() ctx: Ctx): Promise<Person | null> {
    return person(ctx, submittedById);
  }

  @FieldResolver(() => [Person], { description: 'Verifiers who passed the papers.' })
  adminVerifiers(@Root() { adminVerifierIds }: OutletApplication, @Context() ctx: Ctx): Promise<Person[]> {
    return peopleOf(ctx, adminVerifierIds);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who recorded the visit; null until then.' })
  factualVerifier(
    @Root() { factualVerifierId }: OutletApplication,
    @Context() ctx: Ctx,
  ): Promise<Person | null> {
    return person(ctx, factualVerifierId);
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: 'Who filled in the score sheet; null until then.',
  })
  scoredBy(@Root() { scoredById }: OutletApplication, @Context() ctx: Ctx): Promise<Person | null> {
    return person(ctx, scoredById);
  }

  @FieldResolver(() => [Person], { description: 'Who signed the approval so far.' })
  approvedBy(@Root() { approvedByIds }: OutletApplication, @Context() ctx: Ctx): Promise<Person[]> {
    return peopleOf(ctx, approvedByIds);
  }
}

async function peopleOf(ctx: Ctx, ids: string[]): Promise<Person[]> {
  const people = await Promise.all(ids.map((id) => person(ctx, id)));
  return people.filter((one) => one !== null);
}
