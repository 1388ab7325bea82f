import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useHolds } from '../../app/viewer';
import type { PlaybooksScreenQuery } from '../../gql/graphql';
import { clusterWord, crisisType } from '../../lib/caseWords';
import { t } from '../../lib/i18n';
import { type Column, DataTable } from '../../ui/DataTable';
import { ErrorState } from '../../ui/ErrorState';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { When } from '../../ui/When';
import { PlaybooksScreenDocument } from './crisisDocuments';

type Row = PlaybooksScreenQuery['playbooks']['nodes'][number];

const columns = (): Column<Row>[] => [
  {
    key: 'code',
    header: t('Kode dan judul'),
    isKey: true,
    cell: (row) => (
      <>
        {row.code}
        <div style={{ fontWeight: 400 }}>{row.title}</div>
      </>
    ),
  },
  { key: 'type', header: t('Jenis krisis'), cell: (row) => crisisType(row.type) },
  { key: 'cluster', header: t('Kelompok krisis'), cell: (row) => clusterWord(row.cluster) },
  { key: 'steps', header: t('Langkah'), align: 'right', cell: (row) => row.stepCount },
  { key: 'edition', header: t('Edisi'), align: 'right', cell: (row) => row.edition },
  {
    key: 'review',
    header: t('Tinjau sebelum'),
    cell: (row) =>
      row.isReviewDue ? (
        <StateTag tone="oranye">{t('perlu ditinjau')}</StateTag>
      ) : (
        <When at={row.reviewDueAt} />
      ),
  },
];

/** The playbooks of the office: which steps follow which type of crisis. */
export function PlaybooksScreen() {
  const { data, loading, error, refetch } = useQuery(PlaybooksScreenDocument);
  const mayEdit = useHolds('DIVISION_HEAD', 'AGENCY_HEAD');
  const create = mayEdit && (
    <Button component={Link} to="/buku-pedoman/baru" leftSection={<IconPlus size={16} aria-hidden />}>
      {t('Buat buku pedoman')}
    </Button>
  );
  return (
    <Page
      title={t('Buku pedoman')}
      subtitle={t('Langkah, pelaksana, dan tenggat untuk tiap jenis krisis')}
      actions={create}
    >
      <Section flush>
        {error && !data ? (
          <ErrorState message={error.message} onRetry={() => void refetch()} />
        ) : (
          <DataTable
            columns={columns()}
            rows={data?.playbooks.nodes ?? []}
            rowKey={(row) => row.id}
            rowTo={(row) => `/buku-pedoman/${row.code}`}
            isLoading={loading}
            empty={t('Buku pedoman sedang disiapkan. Muat ulang sebentar lagi.')}
          />
        )}
      </Section>
    </Page>
  );
}
