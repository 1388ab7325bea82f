import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import { useHolds } from '../../app/viewer';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { type Column, DataTable } from '../../ui/DataTable';
import { Errors } from '../../ui/Errors';
import { Money } from '../../ui/Money';
import { MoneyInput } from '../../ui/MoneyInput';
import { Section } from '../../ui/Section';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import type { BudgetLineRecord } from './BudgetLineScreen';

const SetRelease = graphql(
  `mutation CashReleaseSet($input: SetCashReleaseInput!) { cashReleaseSet(input: $input) { budgetLine { id version } errors { code message field } } }`,
);

type Release = BudgetLineRecord['cashReleases'][number];
const QUARTERS = ['1', '2', '3', '4'];

const columns = (): Column<Release>[] => [
  {
    key: 'quarter',
    header: t('Triwulan'),
    isKey: true,
    cell: (row) => t('Triwulan {n}', { n: row.quarter }),
  },
  { key: 'amount', header: t('SPD (Rp)'), align: 'right', cell: (row) => <Money value={row.amount} plain /> },
  {
    key: 'requested',
    header: t('Diminta dengan SPP (Rp)'),
    align: 'right',
    cell: (row) => <Money value={row.requested} plain />,
  },
  {
    key: 'rest',
    header: t('Sisa (Rp)'),
    align: 'right',
    cell: (row) => <Money value={row.amount - row.requested} plain strong />,
  },
];

function ReleaseDialog({ budgetLineId, onClose }: { budgetLineId: string; onClose: () => void }) {
  const [quarter, setQuarter] = useState<string | null>('1');
  const [amount, setAmount] = useState<number | null>(null);
  const [documentNumber, setDocument] = useState('');
  const action = useAction(SetRelease, { done: t('SPD tercatat.'), refetch: 'active' });
  const save = async () => {
    if (
      await action.run({
        input: {
          budgetLineId,
          quarter: Number(quarter),
          amount: amount ?? 0,
          documentNumber: documentNumber.trim(),
        },
      })
    )
      onClose();
  };
  return (
    <Modal opened onClose={onClose} title={t('Tetapkan SPD')} closeButtonProps={{ 'aria-label': t('Tutup') }}>
      <div style={{ display: 'grid', gap: 12 }}>
        <Errors of={action.errors} />
        <SelectField
          label={t('Triwulan')}
          required
          value={quarter}
          onChange={setQuarter}
          data={QUARTERS.map((value) => ({ value, label: t('Triwulan {n}', { n: value }) }))}
          error={action.fieldError('quarter')}
        />
        <MoneyInput
          label={t('Jumlah')}
          required
          value={amount}
          onChange={setAmount}
          error={action.fieldError('amount')}
        />
        <TextField
          label={t('Nomor SPD')}
          required
          value={documentNumber}
          onChange={setDocument}
          error={action.fieldError('documentNumber')}
        />
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('Batal')}</Button>
          <Button variant="filled" loading={action.busy} onClick={() => void save()}>
            {t('Simpan SPD')}
          </Button>
        </Group>
      </div>
    </Modal>
  );
}

/** Money released per quarter and what was asked for out of it. */
export function CashReleases({ line }: { line: BudgetLineRecord }) {
  const isKeeper = useHolds('FINANCE_OFFICER', 'BUDGET_USER');
  const [isOpen, setOpen] = useState(false);
  const rows = [...line.cashReleases].sort((a, b) => a.quarter - b.quarter);
  return (
    <Section
      title={t('Penyediaan dana (SPD)')}
      action={
        isKeeper && (
          <Button size="xs" onClick={() => setOpen(true)}>
            {t('Tetapkan SPD…')}
          </Button>
        )
      }
      flush
    >
      <DataTable
        columns={columns()}
        rows={rows}
        rowKey={(row) => row.id}
        empty={t('Belum ada SPD; pembayaran menunggu penyediaan dana.')}
      />
      {isOpen && <ReleaseDialog budgetLineId={line.id} onClose={() => setOpen(false)} />}
    </Section>
  );
}
