import { useQuery } from '@apollo/client/react';
import { graphql } from '../../gql';
import type { MonitoringReportKind, MonitoringReportState, ReportsScreenQuery } from '../../gql/graphql';
import { longDay } from '../../lib/format';
import { t } from '../../lib/i18n';
import { useListParams } from '../../lib/useListParams';
import { CaseCode } from '../../ui/CaseCode';
import { type Column, DataTable } from '../../ui/DataTable';
import { ErrorState } from '../../ui/ErrorState';
import { FilterBar } from '../../ui/FilterBar';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { SelectField } from '../../ui/SelectField';
import { StateTag } from '../../ui/StateTag';
import { When } from '../../ui/When';
import { RecipientsButton } from './RecipientsButton';
import { figure, reportKindWord, reportStateWord } from './reportWords';

export const ReportsScreenDocument = graphql(`
  query ReportsScreen($filter: MonitoringReportFilter, $first: Int!, $after: String) {
    monitoringReports(filter: $filter, first: $first, after: $after) {
      nodes { id kind fromOn toOn state number issuedAt content { articleCount itemCount } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

type Row = ReportsScreenQuery['monitoringReports']['nodes'][number];
const KEYS = ['jenis', 'keadaan'] as const;

const columns = (): Column<Row>[] => [
  {
    key: 'days',
    header: t('Periode'),
    isKey: true,
    cell: (row) =>
      row.fromOn === row.toOn ? longDay(row.toOn) : `${longDay(row.fromOn)} – ${longDay(row.toOn)}`,
  },
  { key: 'kind', header: t('Jenis'), cell: (row) => reportKindWord(row.kind) },
  {
    key: 'state',
    header: t('Keadaan'),
    cell: (row) => (
      <StateTag tone={reportStateWord(row.state).tone}>{reportStateWord(row.state).text}</StateTag>
    ),
  },
  {
    key: 'number',
    header: t('Nomor'),
    cell: (row) =>
      row.number ? <CaseCode>{row.number}</CaseCode> : <span className="muted">{t('belum ada')}</span>,
  },
  {
    key: 'articles',
    header: t('Pemberitaan'),
    align: 'right',
    cell: (row) => figure(row.content.articleCount),
  },
  { key: 'items', header: t('Berita asal'), align: 'right', cell: (row) => figure(row.content.itemCount) },
  { key: 'at', header: t('Terbit'), align: 'right', cell: (row) => <When at={row.issuedAt} /> },
];

/** The daily, weekly and monthly reports, the latest first. */
export function ReportsScreen() {
  const { values, set, clear } = useListParams(KEYS);
  const filter = {
    ...(values.jenis && { kind: values.jenis as MonitoringReportKind }),
    ...(values.keadaan && { state: values.keadaan as MonitoringReportState }),
  };
  const { data, error, loading, fetchMore, refetch } = useQuery(ReportsScreenDocument, {
    variables: { filter, first: 50 },
  });
  const page = data?.monitoringReports;
  const chips = [
    ...(values.jenis ? [{ key: 'jenis', label: reportKindWord(values.jenis) }] : []),
    ...(values.keadaan ? [{ key: 'keadaan', label: reportStateWord(values.keadaan).text }] : []),
  ];
  const kinds = ['DAILY', 'WEEKLY', 'MONTHLY'].map((value) => ({ value, label: reportKindWord(value) }));
  const states = ['DRAFT', 'ISSUED'].map((value) => ({ value, label: reportStateWord(value).text }));
  return (
    <Page
      title={t('Laporan pemantauan')}
      subtitle={t('Dibuat setiap pagi untuk hari sebelumnya; minggu dan bulan sesudah berakhir')}
      actions={<RecipientsButton />}
    >
      <Section flush>
        <FilterBar chips={chips} onRemove={(key) => set({ [key]: null })} onClear={clear}>
          <SelectField
            label={t('Jenis')}
            w={150}
            value={values.jenis ?? null}
            onChange={(value) => set({ jenis: value })}
            data={kinds}
          />
          <SelectField
            label={t('Keadaan')}
            w={150}
            value={values.keadaan ?? null}
            onChange={(value) => set({ keadaan: value })}
            data={states}
          />
        </FilterBar>
        {error && !data && <ErrorState message={error.message} onRetry={() => void refetch()} />}
        <DataTable
          columns={columns()}
          rows={page?.nodes ?? []}
          rowKey={(row) => row.id}
          rowTo={(row) => `/laporan-pemantauan/${row.id}`}
          isLoading={loading}
          hasMore={Boolean(page?.pageInfo.hasNextPage)}
          onMore={() =>
            void fetchMore({ variables: { filter, first: 50, after: page?.pageInfo.endCursor ?? null } })
          }
          empty={t(
            'Belum ada laporan. Laporan pertama dibuat pada pukul 07.00 sesudah sumber berita didaftarkan.',
          )}
        />
      </Section>
    </Page>
  );
}
