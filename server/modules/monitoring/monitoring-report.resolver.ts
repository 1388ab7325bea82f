import { Arg, Args, Ctx as Context, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Connection, connectionCost, type Page, PageArgs, paginate } from '../../platform/connection';
import type { Ctx } from '../../platform/ctx';
import { Person, person } from '../identity/person.service';
import { mayReadMonitoring } from './monitoring.roles';
import { MonitoringReport, MonitoringReportKind } from './monitoring-report.entity';
import {
  MonitoringReportFilter,
  MonitoringReportInput,
  MonitoringReportNoteInput,
  MonitoringReportPayload,
  MonitoringReportRecipientsInput,
  MonitoringReportRecipientsPayload,
  MonitoringReportSendInput,
} from './monitoring-report.inputs';
import { MonitoringReportAction, monitoringReportLifecycle } from './monitoring-report.lifecycle';
import { issueReport, noteReport, refreshReport } from './monitoring-report.service';
import { ReportContent } from './monitoring-report-content.entity';
import { revived } from './report-content.service';
import { persons, recipientsOf, reportReaders, sendReport, setRecipients } from './report-mail.service';

const MonitoringReportConnection = Connection(MonitoringReport, 'MonitoringReport');
const WHICH = { description: 'Which report, and what of it.' };

@Resolver(() => MonitoringReport)
export class MonitoringReportResolver {
  @Query(() => MonitoringReportConnection, {
    complexity: connectionCost,
    description: 'Monitoring reports you may read, the latest days first.',
  })
  monitoringReports(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => MonitoringReportFilter, {
      nullable: true,
      description: 'Which reports; all when absent.',
    })
    filter: MonitoringReportFilter | null,
    @Context() ctx: Ctx,
  ): Promise<Page<MonitoringReport>> {
    return paginate(ctx, MonitoringReport, page, {
      sort: { key: 'toOn', direction: 'DESC' },
      filter: (query) => {
        if (filter?.kind) query.andWhere('row.kind = :kind', { kind: filter.kind });
        if (filter?.state) query.andWhere('row.state = :state', { state: filter.state });
      },
    });
  }

  @Query(() => MonitoringReport, {
    nullable: true,
    description: 'One monitoring report; null when absent or not yours to read.',
  })
  monitoringReport(
    @Arg('id', () => ID, { description: 'The report.' }) id: string,
    @Context() ctx: Ctx,
  ): Promise<MonitoringReport | null> {
    return ctx.find(MonitoringReport, id);
  }

  @Query(() => [Person], {
    description: 'Who gets the reports of a kind by e-mail when they are issued; at most a hundred.',
  })
  async monitoringReportRecipients(
    @Arg('kind', () => MonitoringReportKind, { description: 'The kind of report.' })
    kind: MonitoringReportKind,
    @Context() ctx: Ctx,
  ): Promise<Person[]> {
    return mayReadMonitoring(ctx.actor) ? persons(ctx, await recipientsOf(ctx, kind)) : [];
  }

  @Query(() => [Person], {
    description: 'People of the office who may get reports, by name; at most two hundred.',
  })
  async monitoringReportReaders(@Context() ctx: Ctx): Promise<Person[]> {
    if (!mayReadMonitoring(ctx.actor) || ctx.actor.kind !== 'PERSON') return [];
    const users = await reportReaders(ctx);
    return persons(
      ctx,
      users.map(({ id }) => id),
    );
  }

  @FieldResolver(() => ReportContent, { description: 'What it says; frozen once issued.' })
  content(@Root() report: MonitoringReport): ReportContent {
    return revived(report.content);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who issued it; null until then.' })
  issuedBy(@Root() report: MonitoringReport, @Context() ctx: Ctx): Promise<Person | null> {
    return person(ctx, report.issuedById);
  }

  @FieldResolver(() => [MonitoringReportAction], { description: 'What you may do with it now.' })
  allowedActions(@Root() report: MonitoringReport, @Context() ctx: Ctx): Promise<MonitoringReportAction[]> {
    return monitoringReportLifecycle.allowed(ctx, report);
  }

  @Mutation(() => MonitoringReportPayload, { description: 'Writes the note of a draft.' })
  async monitoringReportNote(
    @Arg('input', () => MonitoringReportNoteInput, WHICH) input: MonitoringReportNoteInput,
    @Context() ctx: Ctx,
  ): Promise<MonitoringReportPayload> {
    return { report: await noteReport(ctx, input) };
  }

  @Mutation(() => MonitoringReportPayload, { description: 'Computes the figures of a draft again.' })
  async monitoringReportRefresh(
    @Arg('input', () => MonitoringReportInput, WHICH) input: MonitoringReportInput,
    @Context() ctx: Ctx,
  ): Promise<MonitoringReportPayload> {
    return { report: await refreshReport(ctx, input) };
  }

  @Mutation(() => MonitoringReportPayload, {
    description: 'Numbers and freezes a draft, and mails it to its recipients unless it is empty.',
  })
  async monitoringReportIssue(
    @Arg('input', () => MonitoringReportInput, WHICH) input: MonitoringReportInput,
    @Context() ctx: Ctx,
  ): Promise<MonitoringReportPayload> {
    return { report: await issueReport(ctx, input) };
  }

  @Mutation(() => MonitoringReportPayload, { description: 'Sends an issued report by e-mail.' })
  async monitoringReportSend(
    @Arg('input', () => MonitoringReportSendInput, WHICH) input: MonitoringReportSendInput,
    @Context() ctx: Ctx,
  ): Promise<MonitoringReportPayload> {
    return { report: await sendReport(ctx, input) };
  }

  @Mutation(() => MonitoringReportRecipientsPayload, {
    description: 'Sets who gets the reports of a kind by e-mail when they are issued.',
  })
  async monitoringReportRecipientsSet(
    @Arg('input', () => MonitoringReportRecipientsInput, { description: 'The kind and the people.' })
    input: MonitoringReportRecipientsInput,
    @Context() ctx: Ctx,
  ): Promise<MonitoringReportRecipientsPayload> {
    return { recipients: await persons(ctx, await setRecipients(ctx, input)) };
  }
}
