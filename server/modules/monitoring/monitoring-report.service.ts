import type { Ctx } from '../../platform/ctx';
import { nextNumber } from '../../platform/numbering';
import { sha256 } from './hashes.service';
import type { Days } from './kliping-range.service';
import {
  MonitoringReport,
  type MonitoringReportKind,
  MonitoringReportState,
} from './monitoring-report.entity';
import {
  MonitoringReportIssued,
  MonitoringReportMade,
  MonitoringReportNoted,
  MonitoringReportRefreshed,
} from './monitoring-report.events';
import type { MonitoringReportInput, MonitoringReportNoteInput } from './monitoring-report.inputs';
import { MonitoringReportAction as A, monitoringReportLifecycle } from './monitoring-report.lifecycle';
import type { ReportContent } from './monitoring-report-content.entity';
import { reportContent } from './report-content.service';
import { mailIssued } from './report-mail.service';

const SERIES: Record<MonitoringReportKind, string> = { DAILY: 'LHP', WEEKLY: 'LMP', MONTHLY: 'LBP' };

const hashOf = (content: ReportContent): string => sha256(JSON.stringify(content));

/** Makes the draft of a period once; null when there is one already. The index on (kind, first day) settles a race. */
export async function makeReport(
  ctx: Ctx,
  kind: MonitoringReportKind,
  days: Days,
  content: ReportContent,
): Promise<MonitoringReport | null> {
  if (await ctx.db.existsBy(MonitoringReport, { kind, fromOn: days.fromOn })) return null;
  const report = await ctx.create(MonitoringReport, {
    kind,
    ...days,
    state: MonitoringReportState.DRAFT,
    note: '',
    content,
    contentSha256: hashOf(content),
    computedAt: ctx.now(),
  });
  await ctx.emit(MonitoringReportMade, report, { kind, ...days, articleCount: content.articleCount });
  return report;
}

async function draft(ctx: Ctx, { reportId, expectedVersion }: MonitoringReportInput, action: A) {
  const report = await ctx.get(MonitoringReport, reportId, ['reportId']);
  ctx.expectVersion(report, expectedVersion, 'report');
  await monitoringReportLifecycle.take(ctx, report, action);
  return report;
}

/** Writes the note of a draft. @throws NOT_FOUND, CONFLICT, FORBIDDEN, INVALID_TRANSITION */
export async function noteReport(ctx: Ctx, input: MonitoringReportNoteInput): Promise<MonitoringReport> {
  const report = await draft(ctx, input, A.CHANGE_NOTE);
  report.note = input.note.trim();
  await ctx.save(report);
  await ctx.emit(MonitoringReportNoted, report, {});
  return report;
}

/** Computes the figures of a draft again. @throws NOT_FOUND, CONFLICT, FORBIDDEN, INVALID_TRANSITION */
export async function refreshReport(ctx: Ctx, input: MonitoringReportInput): Promise<MonitoringReport> {
  const report = await draft(ctx, input, A.REFRESH);
  const content = await reportContent(ctx, report);
  Object.assign(report, { content, contentSha256: hashOf(content), computedAt: ctx.now() });
  await ctx.save(report);
  await ctx.emit(MonitoringReportRefreshed, report, { contentSha256: report.contentSha256 });
  return report;
}

/**
 * Numbers and freezes a draft with the head of the audit chain as it is now, and mails it to its recipients unless it is
 * empty.
 *
 * @throws NOT_FOUND, CONFLICT, FORBIDDEN, INVALID_TRANSITION
 */
export async function issueReport(ctx: Ctx, input: MonitoringReportInput): Promise<MonitoringReport> {
  const report = await draft(ctx, input, A.ISSUE);
  const [head] = await ctx.db.query('SELECT seq, chain FROM seal_head WHERE one = 1');
  const number = await nextNumber(ctx, SERIES[report.kind], Number(ctx.today().slice(0, 4)));
  Object.assign(report, {
    number,
    issuedAt: ctx.now(),
    issuedById: ctx.actor.id,
    chainSeq: Number(head.seq),
    chainHead: head.chain,
  });
  await ctx.save(report);
  await mailIssued(ctx, report);
  const { contentSha256 } = report;
  const facts = { number, contentSha256, chainSeq: Number(head.seq), chainHead: String(head.chain) };
  await ctx.emit(MonitoringReportIssued, report, facts);
  return report;
}
