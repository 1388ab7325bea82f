import { type Days, dayPlus } from './kliping-range.service';
import { MonitoringReportKind } from './monitoring-report.entity';

/** The first day of the month of a day. */
const monthStart = (day: string): string => `${day.slice(0, 7)}-01`;

/** The last whole day, week (Monday to Sunday) or month before `today`. */
export function lastPeriod(kind: MonitoringReportKind, today: string): Days {
  const yesterday = dayPlus(today, -1);
  if (kind === MonitoringReportKind.DAILY) return { fromOn: yesterday, toOn: yesterday };
  if (kind === MonitoringReportKind.MONTHLY) {
    const toOn = dayPlus(monthStart(today), -1);
    return { fromOn: monthStart(toOn), toOn };
  }
  const sinceMonday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7;
  const toOn = dayPlus(today, -sinceMonday - 1);
  return { fromOn: dayPlus(toOn, -6), toOn };
}
