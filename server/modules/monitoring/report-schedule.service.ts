import { IsNull, Not } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { profileOf } from '../../platform/profile';
import { type Days, dayPlus } from './kliping-range.service';
import { MonitoringReport, MonitoringReportKind } from './monitoring-report.entity';
import { makeReport } from './monitoring-report.service';
import type { ReportContent } from './monitoring-report-content.entity';
import { reportContent } from './report-content.service';
import { lastPeriod } from './report-days.service';
import { Source, SourceKind, SourceState } from './source.entity';

/** Days that are made up for after the office stood still, once it has made reports at all. */
const CATCH_UP = 7;

/** A report that is due, with its figures. */
export interface DueReport {
  kind: MonitoringReportKind;
  days: Days;
  content: ReportContent;
}

async function missing(ctx: Ctx, kind: MonitoringReportKind, days: Days): Promise<boolean> {
  return !(await ctx.db.existsBy(MonitoringReport, { kind, fromOn: days.fromOn }));
}

/** A source that is about to be polled for the first time: a report before that would say that nothing was published. */
const NEVER_POLLED = { state: SourceState.ACTIVE, kind: Not(SourceKind.MANUAL), lastPolledAt: IsNull() };

/** The periods without a report, once the time of the day has come; none in an office that monitors nothing yet. */
async function duePeriods(ctx: Ctx): Promise<[MonitoringReportKind, Days][]> {
  if (profileOf(ctx).timeOf(ctx.now()) < ctx.profile.monitoringReport.time) return [];
  if (!(await ctx.db.exists(Source)) || (await ctx.db.existsBy(Source, NEVER_POLLED))) return [];
  const found: [MonitoringReportKind, Days][] = [];
  for (const kind of Object.values(MonitoringReportKind)) {
    const days = lastPeriod(kind, ctx.today());
    if (await missing(ctx, kind, days)) found.push([kind, days]);
  }
  const { DAILY } = MonitoringReportKind;
  const [first] = await ctx.db.find(MonitoringReport, {
    where: { kind: DAILY },
    order: { fromOn: 'ASC' },
    take: 1,
  });
  for (let back = CATCH_UP; first && back > 1; back -= 1) {
    const day = dayPlus(ctx.today(), -back);
    const days = { fromOn: day, toOn: day };
    if (day > first.fromOn && (await missing(ctx, DAILY, days))) found.push([DAILY, days]);
  }
  return found.sort(([, a], [, b]) => a.toOn.localeCompare(b.toOn));
}

/** Computes what is due, outside the transaction: figures of a month read many rows. */
export async function dueReports(ctx: Ctx): Promise<DueReport[]> {
  const due: DueReport[] = [];
  for (const [kind, days] of await duePeriods(ctx))
    due.push({ kind, days, content: await reportContent(ctx, days) });
  return due;
}

/** Stores the drafts that were due. */
export async function makeDueReports(ctx: Ctx, due: readonly DueReport[]): Promise<void> {
  for (const { kind, days, content } of due) await makeReport(ctx, kind, days, content);
}
