import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { Errors } from '../../ui/Errors';
import { TextField } from '../../ui/TextField';
import type { BudgetLineRecord } from './BudgetLineScreen';

const Edit = graphql(
  `mutation BudgetLineEdit($input: EditBudgetLineInput!) { budgetLineEdit(input: $input) { budgetLine { id version name accountCode programCode activityCode subActivityCode } errors { code message field } } }`,
);

/** Name and codes of a line; amounts change by their own documents. */
export function EditLineDialog({ line, onClose }: { line: BudgetLineRecord; onClose: () => void }) {
  const { name, accountCode, programCode, activityCode, subActivityCode } = line;
  const [changes, setChanges] = useState({ name, accountCode, programCode, activityCode, subActivityCode });
  const action = useAction(Edit, { done: t('Perubahan tersimpan.'), refetch: 'active' });
  const field = (key: keyof typeof changes) => ({
    value: changes[key],
    onChange: (value: string) => setChanges((before) => ({ ...before, [key]: value })),
    error: action.fieldError('changes', key) ?? action.fieldError(key),
    required: true,
  });
  const save = async () => {
    if (await action.run({ input: { budgetLineId: line.id, expectedVersion: line.version, changes } }))
      onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('Ubah data baris')}
      closeButtonProps={{ 'aria-label': t('Tutup') }}
    >
      <div style={{ display: 'grid', gap: 12 }}>
        <Errors of={action.errors} />
        <TextField label={t('Uraian')} {...field('name')} />
        <TextField label={t('Kode rekening')} {...field('accountCode')} />
        <TextField label={t('Kode program')} {...field('programCode')} />
        <TextField label={t('Kode kegiatan')} {...field('activityCode')} />
        <TextField label={t('Kode subkegiatan')} {...field('subActivityCode')} />
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('Batal')}</Button>
          <Button variant="filled" loading={action.busy} onClick={() => void save()}>
            {t('Simpan perubahan')}
          </Button>
        </Group>
      </div>
    </Modal>
  );
}
