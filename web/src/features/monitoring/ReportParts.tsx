import { t } from '../../lib/i18n';
import { type Column, DataTable } from '../../ui/DataTable';
import { PaidTag } from '../../ui/PaidTag';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { When } from '../../ui/When';
import { figure } from './reportWords';
import type { ReportDetail } from './useReportActions';
import { healthWord, livenessWord } from './words';

type Content = ReportDetail['content'];

const storyColumns = (): Column<Content['stories'][number]>[] => [
  { key: 'title', header: t('Cerita'), isKey: true, cell: (row) => row.title },
  {
    key: 'first',
    header: t('Pertama oleh'),
    cell: (row) => (
      <>
        {row.firstOutlet ?? t('belum dikenal')} <When at={row.firstAt} />
      </>
    ),
  },
  { key: 'articles', header: t('Pemberitaan'), align: 'right', cell: (row) => figure(row.articleCount) },
  { key: 'items', header: t('Berita asal'), align: 'right', cell: (row) => figure(row.itemCount) },
  { key: 'outlets', header: t('Media'), cell: (row) => row.outletNames.join(', ') },
];

const burstColumns = (): Column<Content['bursts'][number]>[] => [
  { key: 'topic', header: t('Topik'), isKey: true, cell: (row) => row.topicName },
  { key: 'level', header: t('Tingkat'), cell: (row) => (row.level === 'ALERT' ? t('Waspada') : t('Pantau')) },
  { key: 'from', header: t('Mulai'), cell: (row) => <When at={row.openedAt} /> },
  {
    key: 'to',
    header: t('Selesai'),
    cell: (row) => (row.closedAt ? <When at={row.closedAt} /> : t('masih terbuka')),
  },
  {
    key: 'peak',
    header: t('Puncak'),
    align: 'right',
    cell: (row) => `${figure(row.observed)} (${t('wajarnya {n}', { n: figure(row.expected) })})`,
  },
];

const watchedColumns = (): Column<Content['watched'][number]>[] => [
  { key: 'title', header: t('Naskah'), isKey: true, cell: (row) => row.title },
  {
    key: 'carried',
    header: t('Dimuat'),
    align: 'right',
    cell: (row) => t('{x} dari {y} media', { x: row.carriedCount, y: row.outletCount }),
  },
  {
    key: 'hours',
    header: t('Median'),
    align: 'right',
    cell: (row) => (row.medianHours == null ? t('belum ada') : t('{n} jam', { n: figure(row.medianHours) })),
  },
];

const exceptionColumns = (): Column<Content['exceptions'][number]>[] => [
  { key: 'title', header: t('Judul'), isKey: true, cell: (row) => row.title || t('(tanpa judul)') },
  { key: 'outlet', header: t('Media'), cell: (row) => row.outletName ?? t('belum dikenal') },
  {
    key: 'state',
    header: t('Keadaan'),
    cell: (row) => (
      <StateTag tone={livenessWord(row.liveness).tone}>{livenessWord(row.liveness).text}</StateTag>
    ),
  },
  { key: 'paid', header: t('Jenis'), cell: (row) => <PaidTag paid={row.isPaid} /> },
  { key: 'at', header: t('Diperiksa'), align: 'right', cell: (row) => <When at={row.at} /> },
];

const sourceColumns = (): Column<Content['troubledSources'][number]>[] => [
  { key: 'title', header: t('Sumber'), isKey: true, cell: (row) => row.title },
  {
    key: 'health',
    header: t('Keadaan'),
    cell: (row) => <StateTag tone={healthWord(row.health).tone}>{healthWord(row.health).text}</StateTag>,
  },
];

/** Stories, spikes, texts of the office, exceptions and sources of a report, each row opening its record. */
export function ReportParts({ report: { content } }: { report: ReportDetail }) {
  return (
    <>
      <Section title={t('Cerita')} flush>
        <DataTable
          columns={storyColumns()}
          rows={content.stories}
          rowKey={(row) => row.storyId}
          rowTo={(row) => `/cerita/${row.storyId}`}
          empty={t('Tidak ada cerita.')}
        />
      </Section>
      <Section title={t('Lonjakan')} flush>
        <DataTable
          columns={burstColumns()}
          rows={content.bursts}
          rowKey={(row) => row.burstId}
          rowTo={(row) => `/lonjakan/${row.burstId}`}
          empty={t('Tidak ada lonjakan.')}
        />
      </Section>
      <Section title={t('Naskah kantor yang dimuat')} flush>
        <DataTable
          columns={watchedColumns()}
          rows={content.watched}
          rowKey={(row) => row.watchedTextId}
          empty={t('Tidak ada naskah kantor yang dimuat pada periode ini.')}
        />
      </Section>
      <Section title={t('Kekecualian')} note={figure(content.exceptionCount)} flush>
        <DataTable
          columns={exceptionColumns()}
          rows={content.exceptions}
          rowKey={(row) => row.articleId}
          rowTo={(row) => `/artikel/${row.articleId}`}
          empty={t('Tidak ada halaman yang diubah, dihapus, atau dikunci.')}
        />
      </Section>
      <Section
        title={t('Kesehatan sumber')}
        note={t('{x} dari {y} sehat', { x: content.healthySourceCount, y: content.sourceCount })}
        flush
      >
        <DataTable
          columns={sourceColumns()}
          rows={content.troubledSources}
          rowKey={(row) => row.sourceId}
          rowTo={(row) => `/sumber/${row.sourceId}`}
          empty={t('Semua sumber sehat.')}
        />
      </Section>
    </>
  );
}
