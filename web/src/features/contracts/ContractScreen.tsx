import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconPlus, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { graphql } from '../../gql';
import type { ContractScreenQuery } from '../../gql/graphql';
import { contractState, groundWord, typeWord } from '../../lib/contractWords';
import { timelineRows } from '../../lib/eventWords';
import { t } from '../../lib/i18n';
import { Actions } from '../../ui/Actions';
import { Columns } from '../../ui/Columns';
import { ErrorState } from '../../ui/ErrorState';
import { Errors } from '../../ui/Errors';
import { Loading } from '../../ui/Loading';
import { NotFound } from '../../ui/NotFound';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { Timeline } from '../../ui/Timeline';
import { UrlTabs } from '../../ui/UrlTabs';
import { ContractAmendments } from './ContractAmendments';
import { ContractCard } from './ContractCard';
import { ContractFacts } from './ContractFacts';
import { ContractOrders } from './ContractOrders';
import { ContractPapers } from './ContractPapers';
import { ContractPrices } from './ContractPrices';
import { ContractQuota } from './ContractQuota';
import { SignDialog } from './SignDialog';
import { TerminateDialog } from './TerminateDialog';
import { type ContractDialog, useContractActions } from './useContractActions';

export const ContractScreenDocument = graphql(`
  query ContractScreen($id: ID!) {
    contract(id: $id) {
      id number state type form value ceiling startsOn endsOn elapsedPercent fiscalYear priceIncludesVat procurementMethod procurementPlanNumber catalogueUrl
      reason terminationGround terminationText warningLetterCount heardOn allowedActions
      company { id legalName } outlet { id name medium } budgetLine { id name accountCode available }
      createdBy { name } companyFile { id name url } officeFile { id name url }
      endorsements { id action slot personName at }
      lines { id kind description rateUnit unitPrice maxQuantity used reserved available evidence { ownEstimate rateCard standardPrice offer minutes isAboveLimit exceptionReason } }
      controlCard { at agrees rows { equation total done rest agrees } }
      amendments { id ordinal state reason effectiveOn signedAt before { ...ContractTerms } after { ...ContractTerms } }
      orders(first: 10) { totalCount nodes { id number title state unitCount price proofDueAt } }
      timeline(first: 30) { nodes { id name at actorName isAutomatic reason } }
    }
  }
  fragment ContractTerms on ContractTermsView { endsOn ceiling lines { lineId description kind rateUnit unitPrice maxQuantity } }
`);

export type ContractRecord = NonNullable<ContractScreenQuery['contract']>;

/** What the parties must know before they read on: a proposed end, a suspension. */
function Notice({ contract }: { contract: ContractRecord }) {
  const { terminationGround, terminationText, reason } = contract;
  if (terminationGround) {
    return (
      <Section
        title={
          contract.state === 'TERMINATED'
            ? t('Kontrak diputus')
            : t('Pemutusan diusulkan, menunggu telaah Pengguna Anggaran')
        }
      >
        <p>
          <b>{groundWord(terminationGround)}</b>. {terminationText}
        </p>
        <p className="meta">
          {t('{n} surat peringatan; perusahaan didengar: {day}', {
            n: contract.warningLetterCount,
            day: contract.heardOn ?? t('tidak'),
          })}
        </p>
      </Section>
    );
  }
  return reason ? <p className="meta">{t('Alasan terakhir: {reason}', { reason })}</p> : null;
}

function Buttons({
  contract,
  onDialog,
}: {
  contract: ContractRecord;
  onDialog: (dialog: ContractDialog) => void;
}) {
  const { items, busy, errors } = useContractActions(contract, onDialog);
  const hasPrimary = items.some(({ tone }) => tone === 'primary');
  const may = new Set<string>(contract.allowedActions);
  return (
    <>
      <Button leftSection={<IconPrinter size={16} />} visibleFrom="sm" onClick={() => window.print()}>
        {t('Cetak kartu kendali')}
      </Button>
      {may.has('EDIT') && (
        <Button component={Link} to={`/kontrak/${contract.id}/ubah`}>
          {t('Ubah rancangan')}
        </Button>
      )}
      {may.has('PREPARE_AMENDMENT') && (
        <Button component={Link} to={`/kontrak/${contract.id}/adendum`}>
          {t('Buat adendum')}
        </Button>
      )}
      <Actions actions={items} busy={busy} errors={errors} />
      {contract.state === 'ACTIVE' && (
        <Button
          {...(!hasPrimary && { variant: 'filled' })}
          leftSection={<IconPlus size={16} />}
          component={Link}
          to={`/pesanan/baru?kontrak=${contract.id}`}
        >
          {t('Buat surat pesanan')}
        </Button>
      )}
      {errors.length > 0 && (
        <div style={{ flexBasis: '100%' }}>
          <Errors of={errors} all />
        </div>
      )}
    </>
  );
}

function Overview({ contract }: { contract: ContractRecord }) {
  return (
    <Columns
      facts={<ContractFacts contract={contract} />}
      side={
        <Section title={t('Linimasa')}>
          <Timeline events={timelineRows(contract.timeline.nodes)} />
        </Section>
      }
    >
      <ContractCard contractId={contract.id} card={contract.controlCard} />
      <ContractQuota lines={contract.lines} />
      <ContractOrders contractId={contract.id} orders={contract.orders} />
    </Columns>
  );
}

/** One contract as a document: its facts, the running card, what is left of each line, and everything that happened. */
export function ContractScreen() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(ContractScreenDocument, { variables: { id } });
  const [dialog, setDialog] = useState<ContractDialog | null>(null);
  const contract = data?.contract;
  if (error && !contract) return <ErrorState message={error.message} onRetry={() => void refetch()} />;
  if (!data) return <Loading lines={12} />;
  if (!contract) return <NotFound />;
  const state = contractState(contract.state);
  const close = () => setDialog(null);
  return (
    <Page
      title={`${contract.number} · ${contract.outlet?.name ?? ''}`}
      tags={
        <>
          <StateTag tone={state.tone}>{state.text}</StateTag>
          <StateTag>{typeWord(contract.type)}</StateTag>
        </>
      }
      actions={<Buttons contract={contract} onDialog={setDialog} />}
    >
      <Notice contract={contract} />
      <UrlTabs
        tabs={[
          { key: 'kartu', label: t('Kartu kendali'), panel: <Overview contract={contract} /> },
          {
            key: 'harga',
            label: t('Rincian harga'),
            count: contract.lines.length,
            panel: <ContractPrices lines={contract.lines} />,
          },
          {
            key: 'adendum',
            label: t('Adendum'),
            count: contract.amendments.length,
            panel: <ContractAmendments amendments={contract.amendments} />,
          },
          {
            key: 'berkas',
            label: t('Persetujuan dan berkas'),
            count: contract.endorsements.length,
            panel: <ContractPapers contract={contract} />,
          },
        ]}
      />
      {(dialog === 'SIGN' || dialog === 'AMEND') && (
        <SignDialog contractId={contract.id} paper={dialog} onClose={close} />
      )}
      {dialog === 'TERMINATE' && <TerminateDialog contractId={contract.id} onClose={close} />}
    </Page>
  );
}
