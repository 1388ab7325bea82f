import type { Days } from '../../modules/monitoring/kliping-range.service';
import { MonitoringReportKind as Kind } from '../../modules/monitoring/monitoring-report.entity';
import { makeReport } from '../../modules/monitoring/monitoring-report.service';
import { reportContent } from '../../modules/monitoring/report-content.service';
import { lastPeriod } from '../../modules/monitoring/report-days.service';
import type { Driver } from '../driver';

/** Makes the report of a period on a day of the story, with the analyst's note, and issues it. */
async function tellReport(
  driver: Driver,
  daysAgo: number,
  kind: Kind,
  days: Days,
  note: string,
): Promise<void> {
  driver.at(daysAgo, '07:00');
  const report = await driver.perform(async (ctx) =>
    makeReport(ctx, kind, days, await reportContent(ctx, days)),
  );
  if (!report) return;
  const reportId = report.id;
  const { report: noted } = await driver
    .later(40)
    .act(
      'andi',
      'monitoringReportNote',
      { reportId, expectedVersion: report.version, note },
      'report { version }',
    );
  await driver.later(15).act('andi', 'monitoringReportIssue', { reportId, expectedVersion: noted.version });
}

/** Reports of a month, a week and a day of the fiscal year; the clock makes those that follow. */
export async function tellReports(driver: Driver): Promise<void> {
  const sinceFirst = Number(driver.day(0).slice(8)) - 1;
  const told: [daysAgo: number, kind: Kind, days: Days, note: string][] = [
    [
      sinceFirst,
      Kind.MONTHLY,
      lastPeriod(Kind.MONTHLY, driver.day(sinceFirst)),
      'Keluhan layanan rumah sakit perlu dibahas dalam rapat evaluasi bulanan.',
    ],
    [
      7,
      Kind.WEEKLY,
      lastPeriod(Kind.WEEKLY, driver.day(7)),
      'Dua isu menjadi perhatian pekan ini: layanan IGD dan jalan desa.',
    ],
    [
      1,
      Kind.DAILY,
      lastPeriod(Kind.DAILY, driver.day(1)),
      'Keluhan jalan desa berulang; disarankan jawaban bersama Dinas PUPR.',
    ],
  ];
  for (const [daysAgo, kind, days, note] of told)
    if (days.fromOn >= `${driver.year}-01-01`) await tellReport(driver, daysAgo, kind, days, note);
}
