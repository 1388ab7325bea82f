import { useQuery } from '@apollo/client/react';
import { Select } from '@mantine/core';
import { IconActivity, IconEye } from '@tabler/icons-react';
import { graphql } from '../../gql';
import type { BurstLevel, BurstsScreenQuery } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { useListParams } from '../../lib/useListParams';
import { type Column, DataTable } from '../../ui/DataTable';
import { ErrorState } from '../../ui/ErrorState';
import { FilterBar } from '../../ui/FilterBar';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { When } from '../../ui/When';
import { burstLevelWord, burstPathWord, tenths } from './burstWords';

export const BurstsScreenDocument = graphql(`
  query BurstsScreen($filter: BurstFilter, $first: Int!, $after: String) {
    bursts(filter: $filter, first: $first, after: $after) {
      nodes { id level path observed expected outletCount openedAt closedAt topic { id name } topTerms { term } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

type Row = BurstsScreenQuery['bursts']['nodes'][number];
const KEYS = ['tingkat', 'keadaan', 'topik'] as const;

const columns = (): Column<Row>[] => [
  {
    key: 'topic',
    header: t('Topik'),
    isKey: true,
    cell: (row) => (
      <>
        {row.topic?.name ?? t('topik dihapus')}
        <div className="meta" style={{ fontWeight: 400 }}>
          {row.topTerms
            .slice(0, 4)
            .map(({ term }) => term)
            .join(', ')}
        </div>
      </>
    ),
  },
  {
    key: 'level',
    header: t('Tingkat'),
    cell: (row) => {
      const word = burstLevelWord(row.level);
      return (
        <StateTag tone={word.tone} icon={row.level === 'ALERT' ? IconActivity : IconEye}>
          {word.text}
        </StateTag>
      );
    },
  },
  {
    key: 'count',
    header: t('Teramati / diharapkan'),
    align: 'right',
    cell: (row) => (
      <span className="num nowrap">
        {row.observed} / {tenths(row.expected)}
      </span>
    ),
  },
  { key: 'outlets', header: t('Media'), align: 'right', cell: (row) => row.outletCount },
  { key: 'path', header: t('Ditemukan lewat'), cell: (row) => burstPathWord(row.path) },
  { key: 'opened', header: t('Mulai'), align: 'right', cell: (row) => <When at={row.openedAt} /> },
  {
    key: 'closed',
    header: t('Selesai'),
    align: 'right',
    cell: (row) => (row.closedAt ? <When at={row.closedAt} /> : <b>{t('berlangsung')}</b>),
  },
];

/** Topics whose coverage is or was far above what is usual, the latest first. */
export function BurstsScreen() {
  const { values, set, clear } = useListParams(KEYS);
  const filter = {
    ...(values.tingkat && { level: values.tingkat as BurstLevel }),
    ...(values.keadaan && { isOpen: values.keadaan === 'berlangsung' }),
    ...(values.topik && { topicId: values.topik }),
  };
  const { data, loading, error, refetch, fetchMore } = useQuery(BurstsScreenDocument, {
    variables: { filter, first: 50 },
    pollInterval: 30_000,
  });
  const states = { berlangsung: t('Berlangsung'), selesai: t('Selesai') };
  const chips = KEYS.flatMap((key) => {
    const value = values[key];
    if (!value) return [];
    const topic = data?.bursts.nodes[0]?.topic?.name ?? t('Topik');
    const label = { tingkat: burstLevelWord(value).text, keadaan: value, topik: topic }[key];
    return [{ key, label }];
  });
  return (
    <Page title={t('Lonjakan')} subtitle={t('Topik yang diberitakan jauh lebih banyak daripada biasanya')}>
      <Section flush>
        <FilterBar chips={chips} onRemove={(key) => set({ [key]: null })} onClear={clear}>
          <Select
            label={t('Keadaan')}
            clearable
            w={180}
            value={values.keadaan ?? null}
            onChange={(value) => set({ keadaan: value })}
            data={Object.entries(states).map(([value, label]) => ({ value, label }))}
          />
          <Select
            label={t('Tingkat')}
            clearable
            w={180}
            value={values.tingkat ?? null}
            onChange={(value) => set({ tingkat: value })}
            data={['ALERT', 'WATCH'].map((value) => ({ value, label: burstLevelWord(value).text }))}
          />
        </FilterBar>
        {error && !data ? (
          <ErrorState message={t('Daftar lonjakan tidak dapat dimuat.')} onRetry={() => void refetch()} />
        ) : (
          <DataTable
            columns={columns()}
            rows={data?.bursts.nodes ?? []}
            rowKey={(row) => row.id}
            rowTo={(row) => `/lonjakan/${row.id}`}
            isLoading={loading}
            hasMore={Boolean(data?.bursts.pageInfo.hasNextPage)}
            onMore={() =>
              void fetchMore({ variables: { filter, first: 50, after: data?.bursts.pageInfo.endCursor } })
            }
            empty={
              chips.length > 0
                ? t('Tidak ada lonjakan yang cocok.')
                : t('Belum ada lonjakan. Pemberitaan semua topik masih seperti biasanya.')
            }
          />
        )}
      </Section>
    </Page>
  );
}
