import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useHolds } from '../../app/viewer';
import { graphql } from '../../gql';
import type { BudgetLineScreenQuery } from '../../gql/graphql';
import { timelineRows } from '../../lib/eventWords';
import { t } from '../../lib/i18n';
import { Columns } from '../../ui/Columns';
import { ErrorState } from '../../ui/ErrorState';
import { FactList } from '../../ui/FactList';
import { Loading } from '../../ui/Loading';
import { NotFound } from '../../ui/NotFound';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { Timeline } from '../../ui/Timeline';
import { BudgetEquation } from './BudgetEquation';
import { BudgetLedger } from './BudgetLedger';
import { CashReleases } from './CashReleases';
import { EditLineDialog } from './EditLineDialog';
import { ReviseDialog } from './ReviseDialog';
import { ShiftDialog } from './ShiftDialog';
import { NEARLY_USED } from './words';

export const BudgetLineScreenDocument = graphql(`
  query BudgetLineScreen($id: ID!, $first: Int!, $after: String) {
    budgetLine(id: $id) {
      id version accountCode name programCode activityCode subActivityCode fiscalYear ceiling shifted reserved encumbered paid available percentUsed isOverBudget
      workUnit { id name }
      cashReleases { id quarter amount requested }
      entries(first: $first, after: $after) { nodes { id at kind amount refType refId refNumber } pageInfo { hasNextPage endCursor } totalCount }
      timeline(first: 20) { nodes { id name at actorName isAutomatic reason } }
    }
  }
`);

export type BudgetLineRecord = NonNullable<BudgetLineScreenQuery['budgetLine']>;
type Dialog = 'REVISE' | 'SHIFT' | 'EDIT';
const PAGE = 30;

/** The line with the further page of its ledger behind the entries already there. */
const withMoreEntries = (
  before: BudgetLineScreenQuery,
  { fetchMoreResult }: { fetchMoreResult: BudgetLineScreenQuery },
): BudgetLineScreenQuery => {
  const page = fetchMoreResult.budgetLine;
  if (!before.budgetLine || !page) return before;
  const nodes = [...before.budgetLine.entries.nodes, ...page.entries.nodes];
  return { ...before, budgetLine: { ...before.budgetLine, entries: { ...page.entries, nodes } } };
};

function Facts({ line }: { line: BudgetLineRecord }) {
  return (
    <Section title={t('Data baris')}>
      <FactList
        items={[
          { label: t('Kode rekening'), value: line.accountCode },
          { label: t('Unit kerja'), value: line.workUnit?.name },
          { label: t('Tahun anggaran'), value: line.fiscalYear },
          { label: t('Program'), value: line.programCode },
          { label: t('Kegiatan'), value: line.activityCode },
          { label: t('Subkegiatan'), value: line.subActivityCode },
          {
            label: t('Kontrak pada baris ini'),
            value: <Link to={`/kontrak?anggaran=${line.id}`}>{t('Buka daftar kontrak')}</Link>,
          },
          {
            label: t('Tagihan pada baris ini'),
            value: <Link to={`/tagihan?anggaran=${line.id}`}>{t('Buka daftar tagihan')}</Link>,
          },
        ]}
      />
    </Section>
  );
}

/** One line of the budget: its sum, its ledger, its cash releases. */
export function BudgetLineScreen() {
  const { id = '' } = useParams();
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const isKeeper = useHolds('FINANCE_OFFICER', 'BUDGET_USER');
  const { data, error, loading, refetch, fetchMore } = useQuery(BudgetLineScreenDocument, {
    variables: { id, first: PAGE },
  });
  const line = data?.budgetLine;
  if (error && !line) return <ErrorState message={error.message} onRetry={() => void refetch()} />;
  if (!data) return <Loading lines={12} />;
  if (!line) return <NotFound />;
  const close = () => setDialog(null);
  const more = () =>
    void fetchMore({
      variables: { id, first: PAGE, after: line.entries.pageInfo.endCursor },
      updateQuery: withMoreEntries,
    });
  const tag = line.isOverBudget ? (
    <StateTag tone="merah">{t('melebihi pagu')}</StateTag>
  ) : (
    line.percentUsed > NEARLY_USED && <StateTag tone="oranye">{t('hampir habis')}</StateTag>
  );
  return (
    <Page
      title={line.name}
      subtitle={`${line.accountCode} · ${line.fiscalYear}`}
      tags={tag}
      actions={
        isKeeper && (
          <>
            <Button onClick={() => setDialog('EDIT')}>{t('Ubah data')}</Button>
            <Button onClick={() => setDialog('SHIFT')}>{t('Geser anggaran…')}</Button>
            <Button onClick={() => setDialog('REVISE')}>{t('Ubah pagu…')}</Button>
          </>
        )
      }
    >
      <Columns
        facts={<Facts line={line} />}
        side={
          <Section title={t('Linimasa')}>
            <Timeline events={timelineRows(line.timeline.nodes)} />
          </Section>
        }
      >
        <BudgetEquation line={line} />
        <BudgetLedger entries={line.entries} isLoading={loading} onMore={more} />
        <CashReleases line={line} />
      </Columns>
      {dialog === 'REVISE' && <ReviseDialog line={line} onClose={close} />}
      {dialog === 'SHIFT' && <ShiftDialog line={line} onClose={close} />}
      {dialog === 'EDIT' && <EditLineDialog line={line} onClose={close} />}
    </Page>
  );
}
