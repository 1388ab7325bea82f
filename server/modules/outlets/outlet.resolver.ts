import { Arg, Args, Ctx as Context, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { connectionCost, type Page, PageArgs, paginate, type Sort } from '../../platform/connection';
import type { Ctx } from '../../platform/ctx';
import { StoredFile } from '../../platform/stored-file.entity';
import { ApplicationState, OutletApplication } from './application.entity';
import { applicationForYear } from './application-loader';
import { Journalist } from './journalist.entity';
import { DocumentState, LegalDocument } from './legal-document.entity';
import { Grade, MediaOutlet } from './outlet.entity';
import { OutletClaim } from './outlet-domain.entity';
import { OutletConnection, OutletFilter, OutletOrder } from './outlet-filter.inputs';
import { outletsMatching } from './outlet-reads.service';
import { PressCompany } from './press-company.entity';

const SORTS: Record<OutletOrder, Sort<MediaOutlet>> = {
  NAME: { key: 'name', direction: 'ASC' },
  NEWEST: { key: 'createdAt', direction: 'DESC' },
};
const NOT_CURRENT: readonly DocumentState[] = [DocumentState.RENEWED, DocumentState.REFUSED];
const GRADED: readonly ApplicationState[] = [
  ApplicationState.APPROVED,
  ApplicationState.SUSPENDED,
  ApplicationState.EXPIRED,
];

const YEAR = { nullable: true, description: 'Fiscal year; the present one when absent.' };
const yearOf = (ctx: Ctx, fiscalYear: number | null | undefined): number =>
  fiscalYear ?? Number(ctx.today().slice(0, 4));

@Resolver(() => MediaOutlet)
export class OutletResolver {
  @Query(() => MediaOutlet, {
    nullable: true,
    description: 'One outlet; null when absent or not yours to see.',
  })
  outlet(
    @Arg('id', () => ID, { description: 'Id of the outlet.' }) id: string,
    @Context() ctx: Ctx,
  ): Promise<MediaOutlet | null> {
    return ctx.find(MediaOutlet, id);
  }

  @Query(() => OutletConnection, {
    complexity: connectionCost,
    description: 'Outlets you may see; a company sees its own.',
  })
  outlets(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => OutletFilter, { nullable: true, description: 'Which outlets; all when absent.' })
    filter: OutletFilter | undefined,
    @Arg('orderBy', () => OutletOrder, { defaultValue: OutletOrder.NAME, description: 'How to sort.' })
    orderBy: OutletOrder,
    @Context() ctx: Ctx,
  ): Promise<Page<MediaOutlet>> {
    return paginate(ctx, MediaOutlet, page, { sort: SORTS[orderBy], filter: outletsMatching(ctx, filter) });
  }

  @FieldResolver(() => PressCompany, {
    nullable: true,
    description: 'The company; null when the outlet is only monitored, or not yours to see.',
  })
  company(@Root() { companyId }: MediaOutlet, @Context() ctx: Ctx): Promise<PressCompany | null> | null {
    return companyId ? ctx.find(PressCompany, companyId) : null;
  }

  @FieldResolver(() => Boolean, {
    description: 'True when the office only monitors the outlet ("dipantau saja").',
  })
  isOnlyMonitored(@Root() { companyId }: MediaOutlet): boolean {
    return companyId === null;
  }

  @FieldResolver(() => [String], { description: 'Host names of its sites.' })
  domains(@Root() { domains }: MediaOutlet): string[] {
    return domains;
  }

  @FieldResolver(() => [String], { description: 'Accounts on other platforms.' })
  handles(@Root() { handles }: MediaOutlet): string[] {
    return handles;
  }

  @FieldResolver(() => [String], { description: 'Codes of the districts it covers.' })
  districts(@Root() { districts }: MediaOutlet): string[] {
    return districts;
  }

  @FieldResolver(() => [String], { description: 'Names of the districts it covers.' })
  districtNames(@Root() { districts }: MediaOutlet, @Context() ctx: Ctx): string[] {
    return districts.map((one) => ctx.profile.districts.find(({ code }) => code === one)?.name ?? one);
  }

  @FieldResolver(() => StoredFile, {
    nullable: true,
    description: 'Evidence of the Press Council state; null without one.',
  })
  pressCouncilFile(
    @Root() { pressCouncilFileId }: MediaOutlet,
    @Context() ctx: Ctx,
  ): Promise<StoredFile | null> | null {
    return pressCouncilFileId ? ctx.find(StoredFile, pressCouncilFileId) : null;
  }

  @FieldResolver(() => Boolean, { description: 'Whether its application of the year is approved.' })
  async isPartner(
    @Root() { id }: MediaOutlet,
    @Arg('fiscalYear', () => Int, YEAR) year: number | undefined,
    @Context() ctx: Ctx,
  ): Promise<boolean> {
    return (await applicationForYear(ctx, id, yearOf(ctx, year)))?.state === ApplicationState.APPROVED;
  }

  @FieldResolver(() => Grade, {
    nullable: true,
    description: 'Class from the approved application of the year; null when it is no partner.',
  })
  async grade(
    @Root() { id }: MediaOutlet,
    @Arg('fiscalYear', () => Int, YEAR) year: number | undefined,
    @Context() ctx: Ctx,
  ): Promise<Grade | null> {
    const application = await applicationForYear(ctx, id, yearOf(ctx, year));
    return application && GRADED.includes(application.state) ? application.tier : null;
  }

  @FieldResolver(() => OutletApplication, {
    nullable: true,
    description: 'Its application of the year; null without one, or when not yours to see.',
  })
  async application(
    @Root() { id }: MediaOutlet,
    @Arg('fiscalYear', () => Int, YEAR) year: number | undefined,
    @Context() ctx: Ctx,
  ): Promise<OutletApplication | null> {
    const application = await applicationForYear(ctx, id, yearOf(ctx, year));
    return application && ctx.find(OutletApplication, application.id);
  }

  @FieldResolver(() => [Journalist], {
    description: 'Journalists working there; empty unless you read papers.',
  })
  async journalists(@Root() { id }: MediaOutlet, @Context() ctx: Ctx): Promise<Journalist[]> {
    return (await ctx.list(Journalist, 'outletId', id)).filter(({ leftOn }) => leftOn === null);
  }

  @FieldResolver(() => [LegalDocument], {
    description: 'Papers of the outlet itself in force, expired or waiting; replaced versions are left out.',
  })
  async currentDocuments(@Root() { id }: MediaOutlet, @Context() ctx: Ctx): Promise<LegalDocument[]> {
    return (await ctx.list(LegalDocument, 'outletId', id)).filter(
      ({ state }) => !NOT_CURRENT.includes(state),
    );
  }

  @FieldResolver(() => [OutletClaim], {
    description: 'Claims of companies to the outlet; empty unless yours to see.',
  })
  claims(@Root() { id }: MediaOutlet, @Context() ctx: Ctx): Promise<OutletClaim[]> {
    return ctx.list(OutletClaim, 'outletId', id);
  }
}
