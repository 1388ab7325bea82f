import type { ReportDetail } from './useReportActions';

/** The clipping that gives the same number as a count of a report. */
export function klipingLink(
  { fromOn, toOn }: Pick<ReportDetail, 'fromOn' | 'toOn'>,
  more: Partial<Record<'topik' | 'saluran' | 'jenis' | 'nada' | 'semua', string>> = {},
): string {
  return `/kliping?${new URLSearchParams({ dari: fromOn, sampai: toOn, ...more })}`;
}
