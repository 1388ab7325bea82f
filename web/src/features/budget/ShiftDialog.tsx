import { useQuery } from '@apollo/client/react';
import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql';
import { rupiah } from '../../lib/format';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { Errors } from '../../ui/Errors';
import { Money } from '../../ui/Money';
import { MoneyInput } from '../../ui/MoneyInput';
import { SelectField } from '../../ui/SelectField';
import { TextAreaField } from '../../ui/TextAreaField';
import { TextField } from '../../ui/TextField';
import type { BudgetLineRecord } from './BudgetLineScreen';

export const ShiftLinesDocument = graphql(`
  query ShiftLines($fiscalYear: Int!) { budgetLines(filter: { fiscalYear: $fiscalYear }, first: 100) { nodes { id accountCode name available } } }
`);
const Shift = graphql(
  `mutation BudgetShift($input: ShiftBudgetInput!) { budgetShift(input: $input) { fromLine { id shifted available } toLine { id shifted available } errors { code message field } } }`,
);

/** Money from this line to another one of the same year. */
export function ShiftDialog({ line, onClose }: { line: BudgetLineRecord; onClose: () => void }) {
  const [toLineId, setTo] = useState<string | null>(null);
  const [amount, setAmount] = useState<number | null>(null);
  const [documentNumber, setDocument] = useState('');
  const [reason, setReason] = useState('');
  const { data } = useQuery(ShiftLinesDocument, { variables: { fiscalYear: line.fiscalYear } });
  const action = useAction(Shift, { done: t('Anggaran digeser.'), refetch: 'active' });
  const others = (data?.budgetLines.nodes ?? []).filter((one) => one.id !== line.id);
  const save = async () => {
    const input = {
      fromLineId: line.id,
      toLineId: toLineId ?? '',
      amount: amount ?? 0,
      documentNumber: documentNumber.trim(),
      reason: reason.trim(),
    };
    if (await action.run({ input })) onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('Geser anggaran')}
      closeButtonProps={{ 'aria-label': t('Tutup') }}
    >
      <div style={{ display: 'grid', gap: 12 }}>
        <Errors of={action.errors} />
        <p>
          {t('Dari')} <b>{line.name}</b>, {t('sisa bebas')} <Money value={line.available} strong />
        </p>
        <SelectField
          label={t('Ke baris')}
          required
          value={toLineId}
          onChange={setTo}
          data={others.map((one) => ({
            value: one.id,
            label: `${one.accountCode} · ${one.name} · ${rupiah(one.available)}`,
          }))}
          error={action.fieldError('toLineId')}
        />
        <MoneyInput
          label={t('Jumlah')}
          required
          value={amount}
          onChange={setAmount}
          error={action.fieldError('amount')}
        />
        <TextField
          label={t('Nomor dokumen pergeseran')}
          required
          value={documentNumber}
          onChange={setDocument}
          error={action.fieldError('documentNumber')}
        />
        <TextAreaField
          label={t('Alasan')}
          required
          value={reason}
          onChange={setReason}
          error={action.fieldError('reason')}
        />
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('Batal')}</Button>
          <Button variant="filled" loading={action.busy} disabled={!toLineId} onClick={() => void save()}>
            {t('Geser anggaran')}
          </Button>
        </Group>
      </div>
    </Modal>
  );
}
