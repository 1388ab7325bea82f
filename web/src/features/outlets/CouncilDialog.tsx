import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql';
import type { PressCouncilStatus } from '../../gql/graphql';
import { partsOf } from '../../lib/format';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { DayInput } from '../../ui/DayInput';
import { Errors } from '../../ui/Errors';
import { FileInput } from '../../ui/FileInput';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { COUNCIL_STATES } from './words';

const Record = graphql(`
  mutation OutletRecordPressCouncil($input: RecordPressCouncilInput!) {
    outletRecordPressCouncil(input: $input) { outlet { id } errors { code message field } }
  }
`);

interface Props {
  outlet: { id: string; pressCouncilStatus: string; pressCouncilNumber?: string | null };
  onClose: () => void;
}

/** What was seen of an outlet in the data of the Press Council, and when. */
export function CouncilDialog({ outlet, onClose }: Props) {
  const today = partsOf(new Date()).day;
  const [form, setForm] = useState({
    status: outlet.pressCouncilStatus,
    number: outlet.pressCouncilNumber ?? '',
    checkedOn: today,
    recheckOn: '',
    fileId: '',
  });
  const record = useAction(Record, { done: t('Keadaan di Dewan Pers dicatat.'), refetch: 'active' });
  const change = (changes: Partial<typeof form>) => setForm((before) => ({ ...before, ...changes }));
  const { status, number, checkedOn, recheckOn, fileId } = form;
  const save = async () => {
    const input = {
      outletId: outlet.id,
      status: status as PressCouncilStatus,
      checkedOn,
      ...(number.trim() && { number: number.trim() }),
      ...(recheckOn && { recheckOn }),
      ...(fileId && { fileId }),
    };
    if (await record.run({ input })) onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('Catat keadaan di Dewan Pers')}
      closeButtonProps={{ 'aria-label': t('Tutup') }}
    >
      <div style={{ display: 'grid', gap: 12 }}>
        <Errors of={record.errors} />
        <SelectField
          label={t('Keadaan')}
          required
          data={COUNCIL_STATES()}
          value={status}
          onChange={(value) => value && change({ status: value })}
          error={record.fieldError('status')}
        />
        <TextField
          label={t('Nomor sertifikat')}
          value={number}
          onChange={(value) => change({ number: value })}
          error={record.fieldError('number')}
        />
        <DayInput
          label={t('Dilihat pada')}
          required
          max={today}
          value={checkedOn}
          onChange={(value) => change({ checkedOn: value })}
          error={record.fieldError('checkedOn')}
        />
        <DayInput
          label={t('Diperiksa lagi pada')}
          min={today}
          value={recheckOn}
          onChange={(value) => change({ recheckOn: value })}
          error={record.fieldError('recheckOn')}
        />
        <FileInput
          label={t('Unggah tangkapan layar')}
          onUploaded={(file) => change({ fileId: file.id })}
          error={record.fieldError('fileId')}
        />
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('Batal')}</Button>
          <Button variant="filled" disabled={!checkedOn} loading={record.busy} onClick={() => void save()}>
            {t('Catat')}
          </Button>
        </Group>
      </div>
    </Modal>
  );
}
