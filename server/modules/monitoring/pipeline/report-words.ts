import type { BurstLevel } from '../burst.entity';
import type { MonitoringReportKind } from '../monitoring-report.entity';
import type { SourceHealth } from '../source.entity';
import type { WatchedTextKind } from '../watched-text.entity';

/** Kinds of report as papers name them. */
export const REPORT_TITLES: Readonly<Record<MonitoringReportKind, string>> = {
  DAILY: 'Laporan harian pemantauan media',
  WEEKLY: 'Laporan mingguan pemantauan media',
  MONTHLY: 'Laporan bulanan pemantauan media',
};

/** Levels of spikes. */
export const BURST_LEVELS: Readonly<Record<BurstLevel, string>> = { WATCH: 'Pantau', ALERT: 'Waspada' };

/** How sources do. */
export const HEALTHS: Readonly<Record<SourceHealth, string>> = {
  OK: 'Sehat',
  LATE: 'Terlambat',
  FAILING: 'Gagal diambil',
  SILENT: 'Tidak ada kabar',
  WRONG_CONTENT: 'Bukan umpan berita',
};

/** Kinds of texts of the office. */
export const WATCHED_KINDS: Readonly<Record<WatchedTextKind, string>> = {
  ORDER: 'Pesanan',
  RELEASE: 'Siaran pers',
  STATEMENT: 'Pernyataan',
  RIGHT_OF_REPLY: 'Hak jawab',
  CLARIFICATION: 'Klarifikasi',
};

/** A number with Indonesian marks: 1.234,5. */
export const figure = (value: number): string =>
  new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 }).format(value);
