import { MonitoringReportKind } from '../../modules/monitoring/monitoring-report.entity';
import { makeReport } from '../../modules/monitoring/monitoring-report.service';
import { reportContent } from '../../modules/monitoring/report-content.service';
import type { Driver } from '../driver';

/** The daily report of the day before yesterday, with the analyst's note and issued; the clock makes those that follow. */
export async function tellReports(driver: Driver): Promise<void> {
  const on = driver.day(2);
  const days = { fromOn: on, toOn: on };
  driver.at(1, '07:00');
  const report = await driver.perform(async (ctx) =>
    makeReport(ctx, MonitoringReportKind.DAILY, days, await reportContent(ctx, days)),
  );
  if (!report) return;
  const reportId = report.id;
  driver.at(1, '07:40');
  const { report: noted } = await driver.act(
    'andi',
    'monitoringReportNote',
    {
      ...{ reportId, expectedVersion: report.version },
      note: 'Keluhan jalan desa berulang; disarankan jawaban bersama Dinas PUPR.',
    },
    'report { version }',
  );
  driver.at(1, '07:55');
  await driver.act('andi', 'monitoringReportIssue', { reportId, expectedVersion: noted.version });
}
