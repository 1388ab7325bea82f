import { Button, Group, Modal, Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../../gql';
import type { CrisisSignal, Severity } from '../../../gql/graphql';
import { severityOptions } from '../../../lib/caseWords';
import { t } from '../../../lib/i18n';
import { useAction } from '../../../lib/useAction';
import { Errors } from '../../../ui/Errors';

const Record_ = graphql(
  `mutation RoomRecord($input: CrisisRecordInput!) { crisisRecord(input: $input) { crisis { id } errors { code message field } } }`,
);
const SetSeverity = graphql(
  `mutation RoomSeverity($input: CrisisSeverityInput!) { crisisSeveritySet(input: $input) { crisis { id severity } errors { code message field } } }`,
);

const KINDS: { value: string; label: string }[] = [
  { value: 'NO_CHANGE_NOTED', label: 'Tidak ada perubahan' },
  { value: 'BRIEFING_LOGGED', label: 'Taklimat juru bicara' },
  { value: 'MEETING_ENDED', label: 'Pertemuan selesai' },
  { value: 'DECISION_TAKEN', label: 'Keputusan diambil' },
  { value: 'CASUALTY_REPORTED', label: 'Ada korban dilaporkan' },
  { value: 'EMERGENCY_STATUS_LIFTED', label: 'Status darurat dicabut' },
  { value: 'DISCOVERY_TIME_RECORDED', label: 'Kebocoran data diketahui' },
  { value: 'PDP_NOTICE_SENT', label: 'Pemberitahuan data pribadi dikirim' },
];

interface Props {
  crisisId: string;
  onClose: () => void;
}

const closeLabel = () => ({ 'aria-label': t('Tutup') });

/** Records a briefing, a meeting, or that nothing changed. */
export function RecordDialog({ crisisId, onClose }: Props) {
  const [kind, setKind] = useState('NO_CHANGE_NOTED');
  const [note, setNote] = useState('');
  const record = useAction(Record_, { done: t('Tercatat.'), refetch: ['CrisisRoom'] });
  const send = async () => {
    const input = { crisisId, kind: kind as CrisisSignal, note: note.trim() || null };
    if (await record.run({ input })) onClose();
  };
  return (
    <Modal opened onClose={onClose} title={t('Catat pembaruan')} closeButtonProps={closeLabel()}>
      <Errors of={record.errors} all />
      <Select
        label={t('Apa yang terjadi')}
        data={KINDS.map(({ value, label }) => ({ value, label: t(label) }))}
        value={kind}
        onChange={(value) => setKind(value ?? kind)}
        allowDeselect={false}
      />
      <Textarea
        label={t('Catatan')}
        autosize
        minRows={3}
        maxLength={1000}
        mt="sm"
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        data-autofocus
      />
      <Group justify="flex-end" mt="md">
        <Button onClick={onClose}>{t('Batal')}</Button>
        <Button variant="filled" loading={record.busy} onClick={() => void send()}>
          {t('Catat')}
        </Button>
      </Group>
    </Modal>
  );
}

/** Raises or lowers the severity with a reason. */
export function SeverityDialog({ crisisId, current, onClose }: Props & { current: string }) {
  const [severity, setSeverity] = useState(current);
  const [reason, setReason] = useState('');
  const set = useAction(SetSeverity, { done: t('Tingkat dampak diubah.'), refetch: ['CrisisRoom'] });
  const send = async () => {
    const input = { crisisId, severity: severity as Severity, reason: reason.trim() };
    if (await set.run({ input })) onClose();
  };
  return (
    <Modal opened onClose={onClose} title={t('Ubah tingkat dampak')} closeButtonProps={closeLabel()}>
      <Errors of={set.errors} all />
      <Select
        label={t('Tingkat dampak')}
        data={severityOptions()}
        value={severity}
        onChange={(value) => setSeverity(value ?? severity)}
        allowDeselect={false}
      />
      <Textarea
        label={t('Alasan')}
        autosize
        minRows={2}
        maxLength={1000}
        mt="sm"
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Group justify="flex-end" mt="md">
        <Button onClick={onClose}>{t('Batal')}</Button>
        <Button variant="filled" loading={set.busy} disabled={!reason.trim()} onClick={() => void send()}>
          {t('Ubah tingkat dampak')}
        </Button>
      </Group>
    </Modal>
  );
}
