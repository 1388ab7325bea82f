import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { invoiceWord } from '../../lib/invoiceWords';
import { Age } from '../../ui/Age';
import { EmptyState } from '../../ui/EmptyState';
import { Loading } from '../../ui/Loading';
import { Money } from '../../ui/Money';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';

export const PortalInvoicesScreenDocument = graphql(`
  query PortalInvoicesScreen($first: Int!, $after: String) {
    billableProofs { id }
    invoices(first: $first, after: $after) {
      nodes { id number companyInvoiceNumber state transfer holderLabels reason age { day limit isLate isLastDay dueAt } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

const DONE = new Set(['PAID', 'CLOSED', 'REJECTED', 'REFUNDED']);

/** The company's bills: where each one is, who holds it and since when. */
export function PortalInvoicesScreen() {
  const { data, fetchMore } = useQuery(PortalInvoicesScreenDocument, { variables: { first: 20 } });
  if (!data) return <Loading />;
  const billable = data.billableProofs.length;
  const invoices = data.invoices.nodes;
  return (
    <Page title={t('Tagihan')}>
      <Section>
        <p style={{ marginBottom: 10 }}>
          {billable > 0
            ? t('{n} unit sudah terbukti dan belum ditagih.', { n: billable })
            : t('Belum ada unit terbukti yang belum ditagih.')}
        </p>
        {billable > 0 && (
          <Button variant="filled" size="md" fullWidth component={Link} to="/tagihan/baru">
            {t('Buat tagihan')}
          </Button>
        )}
      </Section>
      {invoices.length === 0 && <EmptyState text={t('Belum ada tagihan.')} />}
      {invoices.map((invoice) => (
        <Section key={invoice.id}>
          <div style={{ display: 'flex', justifyContent: 'space-between', gap: 8, flexWrap: 'wrap' }}>
            <Link to={`/tagihan/${invoice.id}`} style={{ fontWeight: 700 }}>
              {invoice.number ?? invoice.companyInvoiceNumber}
            </Link>
            <StateTag tone={invoiceWord(invoice.state).tone}>{invoiceWord(invoice.state).text}</StateTag>
          </div>
          <div style={{ fontSize: 19, lineHeight: '26px', fontWeight: 700 }}>
            <Money value={invoice.transfer} />
          </div>
          {!DONE.has(invoice.state) && (
            <p className="meta">
              {invoice.holderLabels.length > 0 &&
                t('Pemegang saat ini: {who}', { who: invoice.holderLabels.join(', ') })}{' '}
              <Age age={invoice.age} />
            </p>
          )}
          {invoice.state === 'RETURNED' && invoice.reason && (
            <p style={{ color: 'var(--oranye)' }}>{invoice.reason}</p>
          )}
        </Section>
      ))}
      {data.invoices.pageInfo.hasNextPage && (
        <Button
          onClick={() =>
            void fetchMore({ variables: { first: 20, after: data.invoices.pageInfo.endCursor } })
          }
        >
          {t('Muat lagi')}
        </Button>
      )}
    </Page>
  );
}
