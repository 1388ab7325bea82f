import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { Link, useParams } from 'react-router';
import { timelineRows } from '../../lib/eventWords';
import { t } from '../../lib/i18n';
import { invoiceWord } from '../../lib/invoiceWords';
import { BottomAction } from '../../ui/BottomAction';
import { ErrorState } from '../../ui/ErrorState';
import { Loading } from '../../ui/Loading';
import { NotFound } from '../../ui/NotFound';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { Timeline } from '../../ui/Timeline';
import { InvoiceActions } from './InvoiceActions';
import { InvoiceAttachments } from './InvoiceAttachments';
import { InvoiceFaults } from './InvoiceFaults';
import { InvoiceScreenDocument } from './InvoiceScreen';
import { InvoiceTrack } from './InvoiceTrack';
import { MatchTable } from './MatchTable';
import { TaxCard } from './TaxCard';

/** A bill as the company follows it: what must be mended, the way with holder and age, the amounts, the papers. */
export function PortalInvoiceScreen() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(InvoiceScreenDocument, {
    variables: { id },
    pollInterval: 30_000,
  });
  if (error && !data) return <ErrorState message={error.message} onRetry={() => void refetch()} />;
  if (!data) return <Loading lines={8} />;
  const { invoice } = data;
  if (!invoice) return <NotFound />;
  const { text, tone, icon } = invoiceWord(invoice.state);
  const isAside = invoice.allowedActions.every((action) => action === 'DISPUTE');
  return (
    <Page
      title={invoice.number ?? invoice.companyInvoiceNumber}
      tags={
        <StateTag tone={tone} icon={icon}>
          {text}
        </StateTag>
      }
    >
      <InvoiceFaults invoice={invoice} />
      {invoice.submittedAt && <InvoiceTrack invoice={invoice} />}
      <TaxCard of={invoice} />
      <MatchTable lines={invoice.lines} />
      <InvoiceAttachments invoice={invoice} />
      <Section title={t('Linimasa')}>
        <Timeline events={timelineRows(invoice.timeline.nodes)} />
      </Section>
      {isAside && (
        <div>
          <InvoiceActions invoice={invoice} />
        </div>
      )}
      {!isAside && invoice.allowedActions.length > 0 && (
        <BottomAction>
          {invoice.allowedActions.includes('EDIT') && (
            <Button
              component={Link}
              to={`/tagihan/${invoice.id}/ubah`}
              leftSection={<IconPencil size={16} />}
            >
              {invoice.state === 'RETURNED' ? t('Perbaiki') : t('Ubah')}
            </Button>
          )}
          <InvoiceActions invoice={invoice} />
        </BottomAction>
      )}
    </Page>
  );
}
