import { Button, Group, Modal, Stack } from '@mantine/core';
import { useState } from 'react';
import type { DutyRank, DutyShiftPlanInput } from '../../gql/graphql';
import { partsOf } from '../../lib/format';
import { t } from '../../lib/i18n';
import type { UserError } from '../../lib/useAction';
import { Errors } from '../../ui/Errors';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { instantOf } from './AlertDialogs';
import { rankWord } from './alertWords';
import type { Shift } from './DutyScreen';

interface Props {
  shift: Shift | null;
  people: readonly { id: string; name: string }[];
  errors: UserError[];
  busy: boolean;
  onClose: () => void;
  onSave: (input: DutyShiftPlanInput) => unknown;
}

const RANKS: DutyRank[] = ['FIRST', 'SECOND', 'DEPUTY'];

/** An instant as a field for date and time shows it, in WIB. */
const localOf = (at: string | undefined): string => {
  if (!at) return '';
  const { day, time } = partsOf(at);
  return `${day}T${time.replace('.', ':')}`;
};

/** Asks who is on duty, when and in which place. */
export function ShiftDialog({ shift, people, errors, busy, onClose, onSave }: Props) {
  const [personId, setPerson] = useState<string | null>(shift?.person?.id ?? null);
  const [rank, setRank] = useState<string | null>(shift?.rank ?? 'FIRST');
  const [from, setFrom] = useState(localOf(shift?.fromAt));
  const [to, setTo] = useState(localOf(shift?.toAt));
  const [note, setNote] = useState(shift?.note ?? '');
  const isReady = personId !== null && rank !== null && from !== '' && to !== '';
  const send = () =>
    onSave({
      personId: personId ?? '',
      rank: rank as DutyRank,
      fromAt: instantOf(from),
      toAt: instantOf(to),
      note: note.trim() || null,
    });
  return (
    <Modal
      opened
      onClose={onClose}
      title={shift ? t('Ubah giliran') : t('Tambah giliran')}
      closeButtonProps={{ 'aria-label': t('Tutup') }}
    >
      <Stack gap="sm">
        <Errors of={errors} all />
        <SelectField
          label={t('Petugas')}
          value={personId}
          onChange={setPerson}
          data={people.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <SelectField
          label={t('Urutan')}
          value={rank}
          onChange={setRank}
          data={RANKS.map((value) => ({ value, label: rankWord(value) }))}
        />
        <TextField label={t('Mulai (WIB)')} type="datetime-local" value={from} onChange={setFrom} />
        <TextField label={t('Selesai (WIB)')} type="datetime-local" value={to} onChange={setTo} />
        <TextField label={t('Catatan')} value={note} onChange={setNote} />
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('Batal')}</Button>
          <Button variant="filled" disabled={!isReady} loading={busy} onClick={() => void send()}>
            {t('Simpan giliran')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
