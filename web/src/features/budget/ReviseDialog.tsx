import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { Errors } from '../../ui/Errors';
import { Money } from '../../ui/Money';
import { MoneyInput } from '../../ui/MoneyInput';
import { TextAreaField } from '../../ui/TextAreaField';
import { TextField } from '../../ui/TextField';
import type { BudgetLineRecord } from './BudgetLineScreen';

const Revise = graphql(
  `mutation BudgetCeilingRevise($input: ReviseBudgetCeilingInput!) { budgetCeilingRevise(input: $input) { budgetLine { id version ceiling available } errors { code message field } } }`,
);

/** A new ceiling, from the document that approves it. */
export function ReviseDialog({ line, onClose }: { line: BudgetLineRecord; onClose: () => void }) {
  const [ceiling, setCeiling] = useState<number | null>(line.ceiling);
  const [documentNumber, setDocument] = useState('');
  const [reason, setReason] = useState('');
  const action = useAction(Revise, { done: t('Pagu diubah.'), refetch: 'active' });
  const save = async () => {
    const input = {
      budgetLineId: line.id,
      expectedVersion: line.version,
      ceiling: ceiling ?? 0,
      documentNumber: documentNumber.trim(),
      reason: reason.trim(),
    };
    if (await action.run({ input })) onClose();
  };
  return (
    <Modal opened onClose={onClose} title={t('Ubah pagu')} closeButtonProps={{ 'aria-label': t('Tutup') }}>
      <div style={{ display: 'grid', gap: 12 }}>
        <Errors of={action.errors} />
        <p>
          {t('Pagu sekarang')} <Money value={line.ceiling} strong />
        </p>
        <MoneyInput
          label={t('Pagu baru')}
          required
          value={ceiling}
          onChange={setCeiling}
          error={action.fieldError('ceiling')}
        />
        <TextField
          label={t('Nomor DPA perubahan')}
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
          <Button variant="filled" loading={action.busy} onClick={() => void save()}>
            {t('Ubah pagu')}
          </Button>
        </Group>
      </div>
    </Modal>
  );
}
