import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useHolds, useReadsCases } from '../../../app/viewer';
import { graphql } from '../../../gql';
import type { TemplatesScreenQuery } from '../../../gql/graphql';
import { partsOf } from '../../../lib/format';
import { t } from '../../../lib/i18n';
import { statementKind, templateState } from '../../../lib/statementWords';
import { type Column, DataTable } from '../../../ui/DataTable';
import { Day } from '../../../ui/Day';
import { ErrorState } from '../../../ui/ErrorState';
import { NotYours } from '../../../ui/NotYours';
import { Page } from '../../../ui/Page';
import { Section } from '../../../ui/Section';
import { StateTag } from '../../../ui/StateTag';

export const TemplatesScreenDocument = graphql(`
  query TemplatesScreen($after: String) {
    statementTemplates(first: 50, after: $after) {
      nodes { id name kind playbookCode state reviewDueOn author { name } approvedBy { name } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

type Row = TemplatesScreenQuery['statementTemplates']['nodes'][number];

const columns = (today: string): Column<Row>[] => [
  { key: 'name', header: t('Templat'), isKey: true, cell: ({ name }) => name },
  { key: 'kind', header: t('Jenis'), cell: ({ kind }) => statementKind(kind) },
  { key: 'playbook', header: t('Pedoman'), cell: ({ playbookCode }) => playbookCode ?? t('semua') },
  {
    key: 'state',
    header: t('Keadaan'),
    cell: ({ state }) => <StateTag tone={templateState(state).tone}>{templateState(state).text}</StateTag>,
  },
  { key: 'approved', header: t('Disetujui oleh'), cell: ({ approvedBy }) => approvedBy?.name },
  {
    key: 'review',
    header: t('Tinjau ulang'),
    align: 'right',
    cell: ({ reviewDueOn, state }) =>
      reviewDueOn && (
        <>
          <Day on={reviewDueOn} />{' '}
          {state === 'APPROVED' && reviewDueOn < today && <StateTag tone="merah">{t('lewat')}</StateTag>}
        </>
      ),
  },
];

/** The library of words prepared in quiet times, with who approved them and when they are due for review. */
export function TemplatesScreen() {
  return useReadsCases() ? <Templates /> : <NotYours title={t('Templat pernyataan')} />;
}

function Templates() {
  const canWrite = useHolds('COMMUNICATIONS_OFFICER', 'SPOKESPERSON', 'DIVISION_HEAD');
  const { data, loading, error, refetch, fetchMore } = useQuery(TemplatesScreenDocument, {
    fetchPolicy: 'cache-and-network',
  });
  if (error && !data) return <ErrorState message={error.message} onRetry={() => void refetch()} />;
  const page = data?.statementTemplates;
  return (
    <Page
      title={t('Templat pernyataan')}
      actions={
        canWrite && (
          <Button variant="filled" leftSection={<IconPlus size={16} />} component={Link} to="/templat/baru">
            {t('Tulis templat')}
          </Button>
        )
      }
    >
      <Section flush>
        <DataTable
          columns={columns(partsOf(new Date()).day)}
          rows={page?.nodes ?? []}
          rowKey={({ id }) => id}
          rowTo={({ id }) => `/templat/${id}`}
          isLoading={loading}
          hasMore={Boolean(page?.pageInfo.hasNextPage)}
          onMore={() => void fetchMore({ variables: { after: page?.pageInfo.endCursor } })}
          empty={t('Belum ada templat. Siapkan pernyataan awal sebelum diperlukan.')}
        />
      </Section>
    </Page>
  );
}
