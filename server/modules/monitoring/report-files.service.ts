import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ctx } from '../../platform/ctx';
import { type Download, formatOf, type Offer, sheetOffer } from '../../platform/downloads';
import { notFound } from '../../platform/errors';
import { renderPdf } from '../../platform/pdf';
import { MonitoringReport } from './monitoring-report.entity';
import { daysWords, whenWords } from './paper-facts.service';
import { reportPaper } from './pipeline/report-paper';
import { reportSheets } from './pipeline/report-sheets';
import { REPORT_TITLES } from './pipeline/report-words';
import { revived } from './report-content.service';

/** A file in memory. */
export interface MadeFile {
  name: string;
  mime: string;
  bytes: Buffer;
}

/** What a report is called: its kind and days. */
export const titleOf = (_ctx: Ctx, report: MonitoringReport): string =>
  `${REPORT_TITLES[report.kind]} ${daysWords(report.fromOn, report.toOn)}`;

const nameOf = ({ number, kind, fromOn }: MonitoringReport): string =>
  `laporan-${number ?? `${kind.toLowerCase()}-${fromOn}`}`;

/** A report as PDF; an issued one gives the same bytes each time. */
export async function reportPdf(ctx: Ctx, report: MonitoringReport): Promise<MadeFile> {
  const at = report.issuedAt ?? report.computedAt;
  const document = reportPaper({
    report,
    content: revived(report.content),
    days: daysWords(report.fromOn, report.toOn),
    when: (moment) => whenWords(ctx, moment),
    office: ctx.profile.office,
    at,
    foot: report.issuedAt
      ? `${report.number}, diterbitkan ${whenWords(ctx, report.issuedAt)}`
      : `Rancangan, dihitung ${whenWords(ctx, report.computedAt)}`,
  });
  return { name: `${nameOf(report)}.pdf`, mime: 'application/pdf', bytes: await renderPdf(document) };
}

async function xlsxOffer(ctx: Ctx, report: MonitoringReport, folder: string): Promise<Offer> {
  const facts = { title: titleOf(ctx, report), filter: `${report.fromOn} sampai ${report.toOn}` };
  return sheetOffer(
    ctx,
    folder,
    'xlsx',
    nameOf(report),
    reportSheets(report, revived(report.content)),
    facts,
  );
}

/** A report as XLSX, one sheet per table. */
export async function reportXlsx(ctx: Ctx, report: MonitoringReport): Promise<MadeFile> {
  const folder = await mkdtemp(join(tmpdir(), 'sinergi-report-'));
  try {
    const { fileName, mime, path = '' } = await xlsxOffer(ctx, report, folder);
    return { name: fileName, mime, bytes: await readFile(path) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** `/download/monitoring-report?id=`: a report as PDF or XLSX. */
export const reportDownload: Download = {
  name: 'monitoring-report',
  make: async (ctx, query, folder) => {
    const format = formatOf(query, ['pdf', 'xlsx']);
    const report = await ctx.find(MonitoringReport, query.get('id') ?? '');
    if (!report) throw notFound(['id']);
    if (format === 'xlsx') return xlsxOffer(ctx, report, folder);
    const { name, mime, bytes } = await reportPdf(ctx, report);
    return { fileName: name, mime, filter: titleOf(ctx, report), rows: null, bytes };
  },
};
