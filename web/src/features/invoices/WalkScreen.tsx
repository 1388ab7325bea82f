import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconArrowsExchange, IconCash, IconGavel, IconPrinter, IconRss } from '@tabler/icons-react';
import { useParams } from 'react-router';
import { graphql } from '../../gql';
import type { WalkScreenQuery } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { useListParams } from '../../lib/useListParams';
import { Chain, type ChainColumn } from '../../ui/Chain';
import { ErrorState } from '../../ui/ErrorState';
import { Loading } from '../../ui/Loading';
import { Money } from '../../ui/Money';
import { NotFound } from '../../ui/NotFound';
import { Page } from '../../ui/Page';
import { UrlTabs } from '../../ui/UrlTabs';
import { causeNodes } from './causeNodes';
import { decisionNodes } from './decisionNodes';
import { moneyNodes } from './moneyNodes';
import { WalkPeople } from './WalkPeople';
import { WalkSummary } from './WalkSummary';

/** One query from the rupiah to its cause. */
export const WalkScreenDocument = graphql(`
  query WalkScreen($id: ID!) {
    invoice(id: $id) {
      id number companyInvoiceNumber state gross price vat transfer submittedAt submittedBy { id name }
      cycle { issuedAt paidAt seconds }
      payment { id paidAt bankOn transfer recordedBy { id name } sp2dNumber taxPaymentNumber remitted timeline(first: 1) { nodes { id hash } } }
      budgetLine { id name accountCode ceiling paid }
      company { id legalName }
      steps { state actors { name at } }
      timeline(first: 1) { nodes { id hash } }
      lines {
        id ordinal description price
        order { id number title issuedAt createdBy { id name } approvedBy { id name } signedBy { id name } acceptedBy { id name } timeline(first: 1) { nodes { id hash } } }
        contract { id number startsOn endsOn signedAt timeline(first: 1) { nodes { id hash } } application { id receiptNumber score tier approvedAt decreeNumber approvedBy { id name } } }
        proof { id state forward acceptedAt acceptedBy { id name } uploadedBy { id name } snapshotHash capturedAt article { id title url publishedAt liveness evidence { id sha256: payloadSha256 capturedAt capturedBy status } } file { id name sha256 } }
      }
    }
  }
`);

export type WalkInvoice = NonNullable<WalkScreenQuery['invoice']>;
export type WalkLine = WalkInvoice['lines'][number];

const KEYS = ['arah'] as const;

/** The three sides of one line; backwards they begin with the cause. */
function columnsOf(invoice: WalkInvoice, line: WalkLine, isBack: boolean): ChainColumn[] {
  const turn = <T,>(list: T[]): T[] => (isBack ? [...list].reverse() : list);
  return turn([
    {
      key: 'money',
      title: t('Uang'),
      note: t('dibayar dari anggaran'),
      icon: <IconCash size={18} aria-hidden />,
      nodes: turn(moneyNodes(invoice)),
    },
    {
      key: 'decision',
      title: t('Keputusan'),
      note: t('siapa memesan dan memilih'),
      icon: <IconGavel size={18} aria-hidden />,
      nodes: turn(decisionNodes(line)),
    },
    {
      key: 'cause',
      title: t('Sebab'),
      note: t('yang tayang'),
      icon: <IconRss size={18} aria-hidden />,
      nodes: turn(causeNodes(line)),
    },
  ]);
}

/** The walk of an auditor: from the rupiah through the decisions to the archived article, in one query. */
export function WalkScreen() {
  const { id = '' } = useParams();
  const { values, set } = useListParams(KEYS);
  const { data, error, refetch } = useQuery(WalkScreenDocument, { variables: { id } });
  if (error && !data) return <ErrorState message={error.message} onRetry={() => void refetch()} />;
  if (!data) return <Loading lines={10} />;
  const { invoice } = data;
  if (!invoice) return <NotFound />;
  const isBack = values.arah === 'balik';
  const number = invoice.number ?? invoice.companyInvoiceNumber;
  const panelOf = (line: WalkLine) => (
    <>
      <p style={{ marginBottom: 10, fontWeight: 600 }}>
        {line.description} · <Money value={line.price} />
      </p>
      <Chain columns={columnsOf(invoice, line, isBack)} />
    </>
  );
  const [only, ...others] = invoice.lines;
  return (
    <Page
      title={t('Telusur rupiah {number}', { number })}
      subtitle={isBack ? t('dari artikel sampai pembayaran') : t('dari pembayaran sampai artikel')}
      actions={
        <>
          <Button leftSection={<IconPrinter size={16} />} onClick={() => window.print()}>
            {t('Cetak')}
          </Button>
          <Button
            leftSection={<IconArrowsExchange size={16} />}
            onClick={() => set({ arah: isBack ? null : 'balik' })}
          >
            {t('Balik arah')}
          </Button>
        </>
      }
    >
      <WalkSummary invoice={invoice} />
      {only && others.length === 0 && panelOf(only)}
      {others.length > 0 && (
        <UrlTabs
          tabs={invoice.lines.map((line) => ({
            key: String(line.ordinal),
            label: t('Baris {n}', { n: line.ordinal }),
            panel: panelOf(line),
          }))}
        />
      )}
      <WalkPeople invoice={invoice} />
    </Page>
  );
}
