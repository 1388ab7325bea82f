import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { graphql } from '../../gql';
import type { PortalInvoicesScreenQuery } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { invoiceWord, isSettled } from '../../lib/invoiceWords';
import { Age } from '../../ui/Age';
import { BigAmount } from '../../ui/BigAmount';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { Loading } from '../../ui/Loading';
import { Money } from '../../ui/Money';
import { Page } from '../../ui/Page';
import { PortalCard } from '../../ui/PortalCard';
import { StateTag } from '../../ui/StateTag';

export const PortalInvoicesScreenDocument = graphql(`
  query PortalInvoicesScreen($first: Int!, $after: String) {
    billableProofs { id price }
    invoices(first: $first, after: $after) {
      nodes { id number companyInvoiceNumber state transfer paidAt holderLabels reason age { day limit isLate isLastDay dueAt } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

type Row = PortalInvoicesScreenQuery['invoices']['nodes'][number];
const PAGE = 20;

function Bill({ invoice }: { invoice: Row }) {
  const { id, number, companyInvoiceNumber, state, transfer, paidAt, holderLabels, reason, age } = invoice;
  const { text, tone, icon } = invoiceWord(state);
  return (
    <PortalCard
      title={<Link to={`/tagihan/${id}`}>{number ?? companyInvoiceNumber}</Link>}
      tag={
        <StateTag tone={tone} icon={icon}>
          {text}
        </StateTag>
      }
      lead={<BigAmount value={transfer} label={paidAt ? t('sudah ditransfer') : t('akan ditransfer')} />}
      {...(state === 'RETURNED' && reason && { band: { tone: 'oranye' as const, text: reason } })}
    >
      {!paidAt && !isSettled(state) && (
        <p className="meta">
          {holderLabels.length > 0 && t('Pemegang saat ini: {who}', { who: holderLabels.join(', ') })}{' '}
          <Age age={age} />
        </p>
      )}
    </PortalCard>
  );
}

/** The company's bills: what can be billed now, then where each bill is, who holds it and since when. */
export function PortalInvoicesScreen() {
  const { data, error, loading, refetch, fetchMore } = useQuery(PortalInvoicesScreenDocument, {
    variables: { first: PAGE },
  });
  if (error && !data) return <ErrorState message={error.message} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const { billableProofs: billable, invoices } = data;
  return (
    <Page title={t('Tagihan')}>
      {billable.length > 0 && (
        <PortalCard
          title={t('{n} unit sudah terbukti dan belum ditagih.', { n: billable.length })}
          actions={
            <Button variant="filled" component={Link} to="/tagihan/baru">
              {t('Buat tagihan')}
            </Button>
          }
        >
          <p className="meta">
            {t('Harga sebelum PPN')}{' '}
            <Money value={billable.reduce((total, proof) => total + proof.price, 0)} strong />
          </p>
        </PortalCard>
      )}
      {billable.length === 0 && invoices.nodes.length > 0 && (
        <p className="meta">{t('Belum ada unit terbukti yang belum ditagih.')}</p>
      )}
      {invoices.nodes.map((invoice) => (
        <Bill key={invoice.id} invoice={invoice} />
      ))}
      {invoices.nodes.length === 0 && billable.length === 0 && (
        <EmptyState
          text={t('Belum ada tagihan. Tagihan dibuat dari bukti tayang yang sudah diterima.')}
          action={
            <Button component={Link} to="/pesanan">
              {t('Buka pesanan')}
            </Button>
          }
        />
      )}
      {invoices.pageInfo.hasNextPage && (
        <Button
          loading={loading}
          onClick={() => void fetchMore({ variables: { first: PAGE, after: invoices.pageInfo.endCursor } })}
        >
          {t('Muat lagi')}
        </Button>
      )}
    </Page>
  );
}
