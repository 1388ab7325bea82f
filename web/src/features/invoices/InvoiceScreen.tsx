import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconRoute } from '@tabler/icons-react';
import { Link, useParams } from 'react-router';
import { graphql } from '../../gql';
import type { InvoiceScreenQuery } from '../../gql/graphql';
import { timelineRows } from '../../lib/eventWords';
import { t } from '../../lib/i18n';
import { invoiceWord } from '../../lib/invoiceWords';
import { Age } from '../../ui/Age';
import { Columns } from '../../ui/Columns';
import { ErrorState } from '../../ui/ErrorState';
import { FactList } from '../../ui/FactList';
import { Loading } from '../../ui/Loading';
import { NotFound } from '../../ui/NotFound';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { Timeline } from '../../ui/Timeline';
import { InvoiceActions } from './InvoiceActions';
import { InvoiceAttachments } from './InvoiceAttachments';
import { InvoiceChecks } from './InvoiceChecks';
import { InvoiceTrack } from './InvoiceTrack';
import { MatchTable } from './MatchTable';
import { TaxCard } from './TaxCard';

export const InvoiceScreenDocument = graphql(`
  query InvoiceScreen($id: ID!) {
    invoice(id: $id) {
      id version number companyInvoiceNumber state reason returnCount price vatBase vat gross incomeTax incomeTaxKind incomeTaxRate isVatCollected transfer transferInWords remitted
      sppNumber spmNumber sp2dNumber inspectionNumber handoverNumber allowedActions holderLabels needsStamp taxInvoiceNumber
      age { day limit isLate isLastDay dueAt } totalAge { day limit isLate isLastDay }
      company { id legalName } budgetLine { id name accountCode available } bankAccount { bank number holderName }
      payment { id bankOn mechanism taxBillingCode taxPaymentNumber withholdingSlipNumber recordedBy { name } }
      faults { subject attachment lineId reason }
      checks { rule passed isWarning found expected }
      attachments { id kind file { id name url } }
      requiredAttachments { kind label isComplete isByCompany }
      steps { state status reachedAt holders holderLabels age { day limit isLate isLastDay dueAt } actors { name at } loops { action at by reason } }
      lines { id ordinal description quantity orderedPrice price difference outlet { name } order { id number title } proof { id title airedAt forward acceptedBy { name } } contract { id number } }
      timeline(first: 30) { nodes { id name at actorName isAutomatic reason } }
    }
  }
`);

export type InvoiceRecord = NonNullable<InvoiceScreenQuery['invoice']>;

function PaymentFacts({ invoice }: { invoice: InvoiceRecord }) {
  const contract = invoice.lines[0]?.contract;
  return (
    <Section title={t('Data pembayaran')}>
      <FactList
        items={[
          {
            label: t('Kontrak'),
            value: contract && <Link to={`/kontrak/${contract.id}`}>{contract.number}</Link>,
          },
          {
            label: t('Rekening'),
            value:
              invoice.bankAccount &&
              `${invoice.bankAccount.bank} ${invoice.bankAccount.number} · ${invoice.bankAccount.holderName}`,
          },
          {
            label: t('Kode rekening'),
            value: invoice.budgetLine && (
              <Link to={`/anggaran/${invoice.budgetLine.id}`}>{invoice.budgetLine.accountCode}</Link>
            ),
          },
          { label: t('Faktur pajak'), value: invoice.taxInvoiceNumber },
          {
            label: 'SPP · SPM · SP2D',
            value: [invoice.sppNumber, invoice.spmNumber, invoice.sp2dNumber].filter(Boolean).join(' · '),
          },
          ...(invoice.payment
            ? [
                {
                  label: t('Dibayar'),
                  value: `${invoice.payment.bankOn} · ${invoice.payment.recordedBy?.name ?? ''}`,
                },
                { label: 'NTPN', value: invoice.payment.taxPaymentNumber },
              ]
            : []),
        ]}
      />
      <p className="meta" style={{ marginTop: 10 }}>
        {t('Pemeriksa tagihan tidak dapat mencatat pembayarannya.')}
      </p>
    </Section>
  );
}

/** One bill as a document: its way, the match of order, proof and bill, the tax, the papers, and the next step. */
export function InvoiceScreen() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(InvoiceScreenDocument, { variables: { id } });
  if (error && !data) return <ErrorState message={error.message} onRetry={() => void refetch()} />;
  if (!data) return <Loading lines={12} />;
  const { invoice } = data;
  if (!invoice) return <NotFound />;
  const word = invoiceWord(invoice.state);
  return (
    <Page
      title={`${invoice.number ?? invoice.companyInvoiceNumber} · ${invoice.company?.legalName ?? ''}`}
      tags={
        <>
          <StateTag tone={word.tone}>{word.text}</StateTag>
          <Age age={invoice.age} />
        </>
      }
      actions={
        <>
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
      {invoice.reason && (
        <p role="status">
          <b>{t('Alasan terakhir')}</b>: {invoice.reason}
        </p>
      )}
      {invoice.faults.length > 0 && (
        <ul style={{ listStyle: 'disc', paddingLeft: 20 }}>
          {invoice.faults.map((fault) => (
            <li key={`${fault.subject}${fault.reason}`}>{fault.reason}</li>
          ))}
        </ul>
      )}
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
        <InvoiceChecks checks={invoice.checks} />
        <InvoiceAttachments invoice={invoice} />
        <Section title={t('Linimasa')}>
          <Timeline events={timelineRows(invoice.timeline.nodes)} />
        </Section>
      </Columns>
    </Page>
  );
}
