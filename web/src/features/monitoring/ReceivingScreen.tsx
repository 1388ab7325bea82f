import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useHolds } from '../../app/viewer';
import { t } from '../../lib/i18n';
import { type Column, DataTable } from '../../ui/DataTable';
import { ErrorState } from '../../ui/ErrorState';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { When } from '../../ui/When';
import { deliveryWord, receivingStateWord } from './clipWords';
import { ReceivingDialog } from './ReceivingDialog';
import { ReceivingAddressesDocument, type ReceivingLine } from './receivingDocument';

const PAGE = 30;

function Last({ of: { deliveries } }: { of: ReceivingLine }) {
  const [last] = deliveries;
  if (!last) return <span className="muted">{t('belum ada kiriman')}</span>;
  const word = deliveryWord(last.outcome);
  return (
    <>
      <When at={last.at} /> <StateTag tone={word.tone}>{word.text}</StateTag>
    </>
  );
}

const columns = (): Column<ReceivingLine>[] => [
  { key: 'name', header: t('Alamat'), isKey: true, cell: ({ name }) => name },
  { key: 'source', header: t('Sistem pengirim'), cell: ({ source }) => source },
  {
    key: 'state',
    header: t('Keadaan'),
    cell: ({ state }) => (
      <StateTag tone={receivingStateWord(state).tone}>{receivingStateWord(state).text}</StateTag>
    ),
  },
  { key: 'last', header: t('Kiriman terakhir'), cell: (line) => <Last of={line} /> },
  { key: 'owner', header: t('Atas nama'), cell: ({ owner }) => owner?.name },
];

/** Addresses to which other systems post clippings: each with its state and last delivery. */
export function ReceivingScreen() {
  const mayEnter = useHolds('MONITORING_ANALYST', 'DIVISION_HEAD');
  const [isMaking, setMaking] = useState(false);
  const { data, error, loading, fetchMore, refetch } = useQuery(ReceivingAddressesDocument, {
    variables: { first: PAGE },
  });
  const page = data?.receivingAddresses;
  return (
    <Page
      title={t('Alamat kiriman')}
      subtitle={t('Sistem lain mengirim kliping ke alamat ini, bertanda tangan kunci rahasia')}
      actions={
        mayEnter && (
          <Button variant="filled" onClick={() => setMaking(true)}>
            {t('Daftarkan alamat…')}
          </Button>
        )
      }
    >
      {error && !data && <ErrorState message={error.message} onRetry={() => void refetch()} />}
      <Section flush>
        <DataTable
          columns={columns()}
          rows={page?.nodes ?? []}
          rowKey={({ id }) => id}
          rowTo={({ id }) => `/impor/alamat/${id}`}
          isLoading={loading}
          hasMore={Boolean(page?.pageInfo.hasNextPage)}
          onMore={() =>
            void fetchMore({ variables: { first: PAGE, after: page?.pageInfo.endCursor ?? null } })
          }
          empty={t('Belum ada alamat kiriman. Daftarkan satu untuk tiap sistem pengirim.')}
        />
      </Section>
      {isMaking && <ReceivingDialog onClose={() => setMaking(false)} />}
    </Page>
  );
}
