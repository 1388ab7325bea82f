import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconPrinter, IconRoute } from '@tabler/icons-react';
import { Link, useParams } from 'react-router';
import { graphql } from '../../gql';
import type { InvoiceScreenQuery } from '../../gql/graphql';
import { timelineRows } from '../../lib/eventWords';
import { t } from '../../lib/i18n';
import { invoiceWord } from '../../lib/invoiceWords';
import { Columns } from '../../ui/Columns';
import { ErrorState } from '../../ui/ErrorState';
import { Loading } from '../../ui/Loading';
import { NotFound } from '../../ui/NotFound';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { Timeline } from '../../ui/Timeline';
import { InvoiceActions } from './InvoiceActions';
import { InvoiceAttachments } from './InvoiceAttachments';
import { InvoiceChecks } from './InvoiceChecks';
import { InvoiceFaults } from './InvoiceFaults';
import { InvoiceTrack } from './InvoiceTrack';
import classes from './invoices.module.css';
import { MatchTable } from './MatchTable';
import { PaymentFacts } from './PaymentFacts';
import { TaxCard } from './TaxCard';

export const InvoiceScreenDocument = graphql(`
  query InvoiceScreen($id: ID!) {
    invoice(id: $id) {
      id version fiscalYear number companyInvoiceNumber state reason returnCount isEscalated price vatBase vat gross incomeTax incomeTaxKind incomeTaxRate isVatCollected transfer transferInWords remitted taxBasis
      sppNumber sppOn spmNumber spmOn sp2dNumber sp2dOn inspectionNumber handoverNumber allowedActions holderLabels needsStamp taxInvoiceNumber taxInvoiceOn submittedAt paidAt
      age { day limit isLate isLastDay dueAt } totalAge { day limit isLate isLastDay }
      company { id legalName } workUnit { id } budgetLine { id name accountCode available } bankAccount { id bank number holderName }
      payment { id bankOn mechanism taxBillingCode taxPaymentNumber withholdingSlipNumber recordedBy { id name } }
      refunds { id amount reason claimedAt depositSlipNumber depositedOn }
      faults { subject attachment lineId reason }
      checks { rule passed isWarning found expected }
      attachments { id kind file { id name url } }
      requiredAttachments { kind label isComplete isByCompany }
      steps { state status reachedAt holders holderLabels age { day limit isLate isLastDay dueAt } actors { name at } loops { action at by reason endedAt } }
      lines { id ordinal description quantity orderedPrice price difference outlet { id name } order { id number title } proof { id title airedAt forward acceptedBy { id name } } contract { id number } }
      timeline(first: 40) { totalCount nodes { id name at actorName isAutomatic reason } }
    }
  }
`);

export type InvoiceRecord = NonNullable<InvoiceScreenQuery['invoice']>;

/** One bill as a document: its way, the match of order, proof and bill, the tax, the papers, and the next step. */
export function InvoiceScreen() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(InvoiceScreenDocument, { variables: { id } });
  if (error && !data) return <ErrorState message={error.message} onRetry={() => void refetch()} />;
  if (!data) return <Loading lines={12} />;
  const { invoice } = data;
  if (!invoice) return <NotFound />;
  const { text, tone, icon } = invoiceWord(invoice.state);
  return (
    <Page
      title={`${invoice.number ?? invoice.companyInvoiceNumber} · ${invoice.company?.legalName ?? ''}`}
      tags={
        <>
          <StateTag tone={tone} icon={icon}>
            {text}
          </StateTag>
          {invoice.isEscalated && <StateTag tone="merah">{t('Tiga kali dikembalikan')}</StateTag>}
        </>
      }
      actions={
        <>
          <Button leftSection={<IconPrinter size={16} />} onClick={() => window.print()}>
            {t('Cetak')}
          </Button>
          <Button
            component={Link}
            to={`/tagihan/${invoice.id}/telusur`}
            leftSection={<IconRoute size={16} />}
          >
            {t('Telusuri asal rupiah')}
          </Button>
          <InvoiceActions invoice={invoice} />
        </>
      }
    >
      <InvoiceFaults invoice={invoice} />
      <InvoiceTrack invoice={invoice} />
      <Columns
        side={
          <>
            <TaxCard of={invoice} />
            <PaymentFacts invoice={invoice} />
          </>
        }
      >
        <MatchTable lines={invoice.lines} />
        <div className={classes.halves}>
          <InvoiceAttachments invoice={invoice} />
          <Section title={t('Linimasa')} note={t('{n} peristiwa', { n: invoice.timeline.totalCount })}>
            <Timeline events={timelineRows(invoice.timeline.nodes)} />
          </Section>
        </div>
        <InvoiceChecks checks={invoice.checks} />
      </Columns>
    </Page>
  );
}
