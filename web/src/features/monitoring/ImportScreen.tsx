import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconWebhook } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useHolds } from '../../app/viewer';
import { number } from '../../lib/format';
import { t } from '../../lib/i18n';
import { useLive } from '../../lib/useLive';
import { type Column, DataTable } from '../../ui/DataTable';
import { ErrorState } from '../../ui/ErrorState';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { When } from '../../ui/When';
import { batchStateWord } from './clipWords';
import { ImportSection } from './ImportSection';
import { type BatchLine, ImportScreenDocument } from './importDocument';

const PAGE = 30;

const columns = (): Column<BatchLine>[] => [
  { key: 'name', header: t('Impor'), isKey: true, cell: ({ name }) => name },
  { key: 'kind', header: t('Asal'), cell: ({ kind }) => (kind === 'FILE' ? t('Berkas') : t('Sistem lain')) },
  {
    key: 'state',
    header: t('Keadaan'),
    cell: ({ state }) => <StateTag tone={batchStateWord(state).tone}>{batchStateWord(state).text}</StateTag>,
  },
  { key: 'new', header: t('Baru'), align: 'right', cell: ({ createdCount }) => number(createdCount) },
  {
    key: 'known',
    header: t('Sudah ada'),
    align: 'right',
    cell: ({ duplicateCount, updatedCount }) => number(duplicateCount + updatedCount),
  },
  { key: 'bad', header: t('Ditolak'), align: 'right', cell: ({ errorCount }) => number(errorCount) },
  { key: 'by', header: t('Oleh'), cell: ({ enteredByName }) => enteredByName },
  { key: 'at', header: t('Waktu'), align: 'right', cell: ({ createdAt }) => <When at={createdAt} /> },
];

/** Imports of items: a new file, and what came in before. */
export function ImportScreen() {
  const mayImport = useHolds('MONITORING_ANALYST', 'DIVISION_HEAD');
  const { data, error, loading, fetchMore, refetch } = useQuery(ImportScreenDocument, {
    variables: { first: PAGE },
  });
  const page = data?.clipBatches;
  const running = page?.nodes.filter(({ state }) => state === 'RUNNING').map(({ id }) => id) ?? [];
  useLive(running, () => void refetch());
  return (
    <Page
      title={t('Impor kliping')}
      subtitle={t('Dari berkas atau sistem lain; dapat dibatalkan selama 24 jam')}
      actions={
        <Button component={Link} to="/impor/alamat" leftSection={<IconWebhook size={16} aria-hidden />}>
          {t('Alamat kiriman')}
        </Button>
      }
    >
      {mayImport && <ImportSection />}
      <Section title={t('Riwayat impor')} flush>
        {error && !data && <ErrorState message={error.message} onRetry={() => void refetch()} />}
        <DataTable
          columns={columns()}
          rows={page?.nodes ?? []}
          rowKey={({ id }) => id}
          rowTo={({ id }) => `/impor/${id}`}
          isLoading={loading}
          hasMore={Boolean(page?.pageInfo.hasNextPage)}
          onMore={() =>
            void fetchMore({ variables: { first: PAGE, after: page?.pageInfo.endCursor ?? null } })
          }
          empty={t('Belum ada impor. Pilih berkas CSV atau JSON untuk memulai; contohnya dapat diunduh.')}
        />
      </Section>
    </Page>
  );
}
