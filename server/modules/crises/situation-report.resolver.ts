import { Arg, Args, Ctx as Context, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Connection, connectionCost, type Page, PageArgs, paginate } from '../../platform/connection';
import type { Ctx } from '../../platform/ctx';
import { DateTime } from '../../platform/scalars';
import { Person, person } from '../identity/person.service';
import { Crisis } from './crisis.entity';
import { SituationReport } from './situation-report.entity';
import { SituationReportInput, SituationReportPayload } from './situation-report.inputs';
import { nextReportDue, reportSituation } from './situation-report.service';

const SituationReportConnection = Connection(SituationReport, 'SituationReport');

@Resolver(() => SituationReport)
export class SituationReportResolver {
  @Query(() => SituationReport, { nullable: true, description: 'One report; null when absent or not yours.' })
  situationReport(
    @Arg('id', () => ID, { description: 'Id of the report.' }) id: string,
    @Context() ctx: Ctx,
  ): Promise<SituationReport | null> {
    return ctx.find(SituationReport, id);
  }

  @Mutation(() => SituationReportPayload, { description: 'Reports how a crisis stands now.' })
  async situationReportGive(
    @Arg('input', () => SituationReportInput, { description: 'The report.' }) input: SituationReportInput,
    @Context() ctx: Ctx,
  ): Promise<SituationReportPayload> {
    return { report: await reportSituation(ctx, input) };
  }

  @FieldResolver(() => Crisis, { nullable: true, description: 'The crisis.' })
  crisis(@Root() report: SituationReport, @Context() ctx: Ctx): Promise<Crisis | null> {
    return ctx.find(Crisis, report.crisisId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who gave it.' })
  by(@Root() report: SituationReport, @Context() ctx: Ctx): Promise<Person | null> {
    return person(ctx, report.byId);
  }
}

@Resolver(() => Crisis)
export class CrisisSituationResolver {
  @FieldResolver(() => SituationReportConnection, {
    complexity: connectionCost,
    description: 'Its situation reports, newest first.',
  })
  situationReports(
    @Root() crisis: Crisis,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Page<SituationReport>> {
    return paginate(ctx, SituationReport, page, {
      sort: { key: 'no', direction: 'DESC' },
      filter: (query) => void query.andWhere('row.crisisId = :crisisId', { crisisId: crisis.id }),
    });
  }

  @FieldResolver(() => DateTime, {
    nullable: true,
    complexity: 5,
    description: 'When the next situation report is due; null when it runs no more.',
  })
  nextSituationReportDue(@Root() crisis: Crisis, @Context() ctx: Ctx): Promise<Date | null> {
    return nextReportDue(ctx, crisis);
  }
}
