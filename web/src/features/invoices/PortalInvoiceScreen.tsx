import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { timelineRows } from '../../lib/eventWords';
import { t } from '../../lib/i18n';
import { invoiceWord } from '../../lib/invoiceWords';
import { Age } from '../../ui/Age';
import { Loading } from '../../ui/Loading';
import { NotFound } from '../../ui/NotFound';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { Timeline } from '../../ui/Timeline';
import { InvoiceActions } from './InvoiceActions';
import { InvoiceAttachments } from './InvoiceAttachments';
import { InvoiceScreenDocument } from './InvoiceScreen';
import { InvoiceTrack } from './InvoiceTrack';
import { MatchTable } from './MatchTable';
import { TaxCard } from './TaxCard';

/** A bill as the company follows it: the way with holder and age, what must be mended, the amounts, the papers. */
export function PortalInvoiceScreen() {
  const { id = '' } = useParams();
  const { data } = useQuery(InvoiceScreenDocument, { variables: { id }, pollInterval: 30_000 });
  if (!data) return <Loading lines={8} />;
  const { invoice } = data;
  if (!invoice) return <NotFound />;
  const word = invoiceWord(invoice.state);
  const canEdit = (invoice.allowedActions as readonly string[]).includes('EDIT');
  return (
    <Page
      title={invoice.number ?? invoice.companyInvoiceNumber}
      tags={
        <>
          <StateTag tone={word.tone}>{word.text}</StateTag>
          <Age age={invoice.age} />
        </>
      }
      actions={
        <>
          {canEdit && (
            <Button component={Link} to={`/tagihan/${invoice.id}/ubah`}>
              {t('Perbaiki')}
            </Button>
          )}
          <InvoiceActions invoice={invoice} />
        </>
      }
    >
      {invoice.faults.length > 0 && invoice.state === 'RETURNED' && (
        <Section title={t('Yang perlu diperbaiki')}>
          <ul style={{ listStyle: 'disc', paddingLeft: 20 }}>
            {invoice.faults.map((fault) => (
              <li key={`${fault.subject}${fault.reason}`}>{fault.reason}</li>
            ))}
          </ul>
        </Section>
      )}
      <InvoiceTrack invoice={invoice} />
      <TaxCard of={invoice} />
      <MatchTable lines={invoice.lines} />
      <InvoiceAttachments invoice={invoice} />
      <Section title={t('Linimasa')}>
        <Timeline events={timelineRows(invoice.timeline.nodes)} />
      </Section>
    </Page>
  );
}
