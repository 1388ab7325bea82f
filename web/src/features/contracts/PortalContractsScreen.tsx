import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconSignature } from '@tabler/icons-react';
import { Link } from 'react-router';
import { graphql } from '../../gql';
import type { PortalContractsScreenQuery } from '../../gql/graphql';
import { contractState } from '../../lib/contractWords';
import { t } from '../../lib/i18n';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { Loading } from '../../ui/Loading';
import { Money } from '../../ui/Money';
import { Page } from '../../ui/Page';
import { PortalCard } from '../../ui/PortalCard';
import { StateTag } from '../../ui/StateTag';
import { EndsOn } from './EndsOn';

export const PortalContractsScreenDocument = graphql(`
  query PortalContractsScreen($first: Int!, $after: String) {
    contracts(first: $first, after: $after) {
      nodes { id number state value ordered endsOn allowedActions outlet { id name } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

type Row = PortalContractsScreenQuery['contracts']['nodes'][number];

/** The one sentence that matters when the contract waits for the company. */
function bandOf({ allowedActions }: Row) {
  const icon = <IconSignature size={16} aria-hidden />;
  if (allowedActions.includes('AGREE'))
    return { tone: 'oranye' as const, icon, text: t('Harga menunggu persetujuan Anda') };
  if (allowedActions.includes('SIGN'))
    return { tone: 'oranye' as const, icon, text: t('Kontrak menunggu tanda tangan direktur') };
  if (allowedActions.includes('AMEND'))
    return { tone: 'oranye' as const, icon, text: t('Adendum menunggu tanda tangan direktur') };
  return null;
}

function ContractCard({ row }: { row: Row }) {
  const state = contractState(row.state);
  const band = bandOf(row);
  return (
    <PortalCard
      title={row.number}
      tag={<StateTag tone={state.tone}>{state.text}</StateTag>}
      {...(band && { band })}
      actions={
        <Button component={Link} to={`/kontrak/${row.id}`} {...(band && { variant: 'filled' })}>
          {t('Buka kontrak')}
        </Button>
      }
    >
      <p>
        <b>{row.outlet?.name}</b>
      </p>
      <p>
        {row.value == null ? (
          t('Tanpa batas nilai')
        ) : (
          <>
            {t('Sisa')} <Money value={row.value - row.ordered} strong /> {t('dari')}{' '}
            <Money value={row.value} />
          </>
        )}
      </p>
      <div className="meta">
        {t('Berlaku sampai')} <EndsOn on={row.endsOn} state={row.state} />
      </div>
    </PortalCard>
  );
}

/** The contracts of a company: what waits for its signature and what is left to deliver. */
export function PortalContractsScreen() {
  const { data, error, loading, fetchMore, refetch } = useQuery(PortalContractsScreenDocument, {
    variables: { first: 20 },
  });
  const rows = data?.contracts.nodes ?? [];
  return (
    <Page title={t('Kontrak')}>
      {error && !data && <ErrorState message={error.message} onRetry={() => void refetch()} />}
      {loading && !data && <Loading />}
      {data && rows.length === 0 && (
        <EmptyState text={t('Belum ada kontrak. Kontrak disusun kantor sesudah media Anda menjadi mitra.')} />
      )}
      {rows.map((row) => (
        <ContractCard key={row.id} row={row} />
      ))}
      {data?.contracts.pageInfo.hasNextPage && (
        <Button
          onClick={() =>
            void fetchMore({ variables: { first: 20, after: data.contracts.pageInfo.endCursor } })
          }
        >
          {t('Muat lagi')}
        </Button>
      )}
    </Page>
  );
}
