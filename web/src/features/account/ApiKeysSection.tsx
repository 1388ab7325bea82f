import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql';
import type { AccountApiKeysQuery } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { type Column, DataTable } from '../../ui/DataTable';
import { Errors } from '../../ui/Errors';
import { ReasonDialog } from '../../ui/ReasonDialog';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { When } from '../../ui/When';
import { ApiKeyDialog } from './ApiKeyDialog';

export const ApiKeysDocument = graphql(
  `query AccountApiKeys { apiKeys { id name prefix scopes addresses createdAt expiresAt lastUsedAt revokedAt } }`,
);
const Revoke = graphql(
  `mutation ApiKeyRevoke($input: RevokeApiKeyInput!) { apiKeyRevoke(input: $input) { apiKey { id revokedAt } errors { code message field } } }`,
);

type Row = AccountApiKeysQuery['apiKeys'][number];

function KeyState({ row }: { row: Row }) {
  if (row.revokedAt) return <StateTag tone="merah">{t('Dicabut')}</StateTag>;
  return new Date(row.expiresAt) < new Date() ? (
    <StateTag>{t('Kedaluwarsa')}</StateTag>
  ) : (
    <StateTag tone="hijau">{t('Berlaku')}</StateTag>
  );
}

/** Keys with which other programs act for the person: make, look at, revoke. */
export function ApiKeysSection() {
  const { data, loading } = useQuery(ApiKeysDocument);
  const [isMaking, setMaking] = useState(false);
  const [revoking, setRevoking] = useState<Row | null>(null);
  const revoke = useAction(Revoke, { done: t('Kunci dicabut.'), refetch: ['AccountApiKeys'] });
  const columns: Column<Row>[] = [
    {
      key: 'name',
      header: t('Nama'),
      isKey: true,
      cell: (row) => (
        <>
          {row.name}
          <div className="meta">
            <code>{row.prefix}…</code>
          </div>
        </>
      ),
    },
    { key: 'state', header: t('Keadaan'), cell: (row) => <KeyState row={row} /> },
    {
      key: 'scopes',
      header: t('Cakupan'),
      cell: (row) => (
        <>
          {row.scopes.join(', ')}
          {row.addresses.length > 0 && <div className="meta">{row.addresses.join(', ')}</div>}
        </>
      ),
    },
    { key: 'used', header: t('Terakhir dipakai'), cell: (row) => <When at={row.lastUsedAt} /> },
    { key: 'until', header: t('Berlaku sampai'), cell: (row) => <When at={row.expiresAt} /> },
    {
      key: 'revoke',
      header: '',
      align: 'right',
      cell: (row) =>
        !row.revokedAt && (
          <Button size="xs" c="var(--merah)" onClick={() => setRevoking(row)}>
            {t('Cabut…')}
          </Button>
        ),
    },
  ];
  const send = async (row: Row, reason: string) => {
    if (await revoke.run({ input: { apiKeyId: row.id, reason } })) setRevoking(null);
  };
  return (
    <Section
      title={t('Kunci API')}
      note={t('untuk program yang bekerja atas nama Anda')}
      action={
        <Button size="xs" onClick={() => setMaking(true)}>
          {t('Buat kunci…')}
        </Button>
      }
      flush
    >
      <Errors of={revoking ? [] : revoke.errors} all />
      <DataTable
        columns={columns}
        rows={data?.apiKeys ?? []}
        rowKey={(row) => row.id}
        isLoading={loading}
        empty={t('Belum ada kunci API.')}
      />
      {isMaking && <ApiKeyDialog onClose={() => setMaking(false)} />}
      {revoking && (
        <ReasonDialog
          isOpen
          title={t('Cabut kunci {name}', { name: revoking.name })}
          confirm={t('Cabut kunci')}
          busy={revoke.busy}
          errors={revoke.errors}
          onClose={() => setRevoking(null)}
          onConfirm={(reason) => void send(revoking, reason)}
        />
      )}
    </Section>
  );
}
