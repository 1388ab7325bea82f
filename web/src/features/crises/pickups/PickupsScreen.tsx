import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useHolds } from '../../../app/viewer';
import { graphql } from '../../../gql';
import type { PickupState, PickupsScreenQuery } from '../../../gql/graphql';
import { modeWord, PICKUP_STATES, pickupState } from '../../../lib/distributionWords';
import { percent } from '../../../lib/format';
import { t } from '../../../lib/i18n';
import { useListParams } from '../../../lib/useListParams';
import { type Column, DataTable } from '../../../ui/DataTable';
import { EmptyState } from '../../../ui/EmptyState';
import { ErrorState } from '../../../ui/ErrorState';
import { FilterBar } from '../../../ui/FilterBar';
import { Page } from '../../../ui/Page';
import { Section } from '../../../ui/Section';
import { SelectField } from '../../../ui/SelectField';
import { StateTag } from '../../../ui/StateTag';
import { When } from '../../../ui/When';
import { PickupReview } from './PickupReview';

const PickupsScreenDocument = graphql(`
  query PickupsScreen($filter: PickupFilter, $after: String) {
    pickups(first: 30, after: $after, filter: $filter) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        id state mode matchScore latencyMinutes messageCount createdAt
        article { id title outlet { name } }
        messages { id }
        statementVersion { id title }
      }
    }
    pickupAccuracy { precision recall sample }
  }
`);

type Row = PickupsScreenQuery['pickups']['nodes'][number];
const KEYS = ['keadaan', 'pilih'] as const;

const columns = (): Column<Row>[] => [
  {
    key: 'article',
    header: t('Artikel'),
    isKey: true,
    cell: (row) => row.article?.title ?? t('artikel'),
  },
  { key: 'outlet', header: t('Media'), cell: (row) => row.article?.outlet?.name },
  { key: 'version', header: t('Pernyataan'), cell: (row) => row.statementVersion?.title },
  {
    key: 'score',
    header: t('Kemiripan'),
    align: 'right',
    cell: (row) => <span className="num">{row.matchScore.toFixed(3).replace('.', ',')}</span>,
  },
  {
    key: 'messages',
    header: t('Pesan kunci'),
    align: 'right',
    cell: (row) => t('{n} dari {all}', { n: row.messages.length, all: row.messageCount }),
  },
  {
    key: 'state',
    header: t('Keadaan'),
    cell: (row) => (
      <>
        <StateTag tone={pickupState(row.state).tone}>{pickupState(row.state).text}</StateTag>
        <div className="meta">{row.mode ? modeWord(row.mode) : t('salinan di situs lain')}</div>
      </>
    ),
  },
  { key: 'at', header: t('Ditemukan'), align: 'right', cell: (row) => <When at={row.createdAt} /> },
];

/** Articles that carry a statement of the office; the doubtful ones wait for a person. */
export function PickupsScreen() {
  const { values, set } = useListParams(KEYS);
  const mayDecide = useHolds('MONITORING_ANALYST', 'COMMUNICATIONS_OFFICER');
  const state = (values.keadaan ?? (values.pilih ? null : 'PENDING')) as PickupState | 'SEMUA' | null;
  const filter = state && state !== 'SEMUA' ? { states: [state] } : {};
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(PickupsScreenDocument, {
    variables: { filter },
  });
  const shown = data ?? previousData;
  const accuracy = shown?.pickupAccuracy;
  return (
    <Page
      title={t('Pemuatan')}
      subtitle={
        accuracy && accuracy.sample > 0
          ? t('Ketepatan sistem pada {n} keputusan petugas: presisi {precision}, temuan {recall}.', {
              n: accuracy.sample,
              precision: accuracy.precision === null ? t('belum terukur') : percent(accuracy.precision),
              recall: accuracy.recall === null ? t('belum terukur') : percent(accuracy.recall),
            })
          : t('Ketepatan sistem tampil setelah ada keputusan petugas.')
      }
    >
      {values.pilih && (
        <PickupReview
          key={values.pilih}
          id={values.pilih}
          mayDecide={mayDecide}
          onClose={() => set({ pilih: null })}
        />
      )}
      <Section flush>
        <FilterBar chips={[]} onRemove={() => undefined} onClear={() => undefined}>
          <SelectField
            label={t('Keadaan')}
            w={220}
            required
            value={state ?? 'SEMUA'}
            onChange={(value) => set({ keadaan: value })}
            data={[
              { value: 'SEMUA', label: t('Semua') },
              ...PICKUP_STATES.map((value) => ({ value, label: pickupState(value).text })),
            ]}
          />
        </FilterBar>
        {error && !shown ? (
          <ErrorState message={error.message} onRetry={() => void refetch()} />
        ) : (
          <DataTable
            columns={columns()}
            rows={shown?.pickups.nodes ?? []}
            rowKey={(row) => row.id}
            rowTo={(row) => `/pemuatan?pilih=${row.id}${values.keadaan ? `&keadaan=${values.keadaan}` : ''}`}
            isLoading={loading}
            hasMore={Boolean(shown?.pickups.pageInfo.hasNextPage)}
            onMore={() => void fetchMore({ variables: { filter, after: shown?.pickups.pageInfo.endCursor } })}
            empty={
              <EmptyState
                text={
                  state === 'PENDING'
                    ? t('Tidak ada pemuatan yang perlu diperiksa.')
                    : t(
                        'Belum ada pemuatan. Sistem mencarinya dalam berita setelah pernyataan dikirim ke media.',
                      )
                }
                action={
                  <Button component={Link} to="/distribusi">
                    {t('Lihat distribusi')}
                  </Button>
                }
              />
            }
          />
        )}
      </Section>
    </Page>
  );
}
