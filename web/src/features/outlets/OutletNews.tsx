import { useQuery } from '@apollo/client/react';
import { graphql } from '../../gql';
import type { OutletNewsQuery } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { type Column, DataTable } from '../../ui/DataTable';
import { PaidTag } from '../../ui/PaidTag';
import { When } from '../../ui/When';

export const OutletNewsDocument = graphql(`
  query OutletNews($outletId: ID!) {
    articles(filter: { outletId: $outletId }, first: 20) { nodes { id title publishedAt firstSeenAt isPaid } }
  }
`);

const columns = (): Column<OutletNewsQuery['articles']['nodes'][number]>[] => [
  { key: 'title', header: t('Judul'), isKey: true, cell: (row) => row.title || t('(tanpa judul)') },
  { key: 'paid', header: '', cell: (row) => row.isPaid && <PaidTag /> },
  {
    key: 'at',
    header: t('Terbit'),
    align: 'right',
    cell: (row) => <When at={row.publishedAt ?? row.firstSeenAt} />,
  },
];

/** The latest articles of one outlet, without tone. */
export function OutletNews({ outletId }: { outletId: string }) {
  const { data, loading } = useQuery(OutletNewsDocument, { variables: { outletId } });
  return (
    <DataTable
      columns={columns()}
      rows={data?.articles.nodes ?? []}
      rowKey={(row) => row.id}
      rowTo={(row) => `/artikel/${row.id}`}
      isLoading={loading}
      empty={t('Belum ada artikel dari media ini.')}
    />
  );
}
