import { useQuery } from '@apollo/client/react';
import { graphql } from '../../gql';
import type { InvitationListQuery } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { useNow } from '../../ui/Clock';
import { type Column, DataTable } from '../../ui/DataTable';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { When } from '../../ui/When';

export const InvitationListDocument = graphql(`
  query InvitationList { invitations(first: 100) { nodes { id name email roleLabel createdAt expiresAt acceptedAt invitedBy { id name } } } }
`);

type Row = InvitationListQuery['invitations']['nodes'][number];

function InvitationState({ row }: { row: Row }) {
  const now = useNow();
  if (row.acceptedAt) return <StateTag tone="hijau">{t('Diterima')}</StateTag>;
  return new Date(row.expiresAt) < now ? (
    <StateTag>{t('Kedaluwarsa')}</StateTag>
  ) : (
    <StateTag tone="kuning">{t('Menunggu')}</StateTag>
  );
}

const columns = (): Column<Row>[] => [
  {
    key: 'name',
    header: t('Nama'),
    isKey: true,
    cell: (row) => (
      <>
        {row.name}
        <div className="meta">{row.email}</div>
      </>
    ),
  },
  { key: 'role', header: t('Peran'), cell: (row) => row.roleLabel },
  { key: 'state', header: t('Keadaan'), cell: (row) => <InvitationState row={row} /> },
  { key: 'by', header: t('Diundang oleh'), cell: (row) => row.invitedBy?.name },
  { key: 'until', header: t('Berlaku sampai'), align: 'right', cell: (row) => <When at={row.expiresAt} /> },
];

/** Invitations, latest first: waiting, taken or run out. */
export function InvitationList() {
  const { data, loading } = useQuery(InvitationListDocument);
  return (
    <Section flush>
      <DataTable
        columns={columns()}
        rows={data?.invitations.nodes ?? []}
        rowKey={(row) => row.id}
        isLoading={loading}
        empty={t('Belum ada undangan.')}
      />
    </Section>
  );
}
