import { NumberInput, Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../../gql';
import type { CrisisSignal, Severity } from '../../../gql/graphql';
import { severityOptions, signalWord } from '../../../lib/caseWords';
import { t } from '../../../lib/i18n';
import { useAction } from '../../../lib/useAction';
import { Ask } from './Ask';

const RecordOccurrence = graphql(
  `mutation RoomRecord($input: CrisisRecordInput!) { crisisRecord(input: $input) { crisis { id } errors { code message field } } }`,
);
const SetSeverity = graphql(
  `mutation RoomSeverity($input: CrisisSeverityInput!) { crisisSeveritySet(input: $input) { crisis { id severity } errors { code message field } } }`,
);
const SetCadence = graphql(
  `mutation RoomCadence($input: CrisisCadenceInput!) { crisisCadenceSet(input: $input) { crisis { id cadenceMinutes } errors { code message field } } }`,
);

/** What no other record shows. */
const RECORDED = [
  'NO_CHANGE_NOTED',
  'BRIEFING_LOGGED',
  'MEETING_ENDED',
  'DECISION_TAKEN',
  'CASUALTY_REPORTED',
  'VICTIM_NAMES_RELEASED',
  'EMERGENCY_STATUS_LIFTED',
  'DISCOVERY_TIME_RECORDED',
  'PDP_NOTICE_SENT',
];

interface Props {
  crisisId: string;
  onClose: () => void;
}

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
const again = (done: string) => ({ done, refetch: ['CrisisRoom'] });

/** Records a briefing, a meeting, or that nothing changed. */
export function RecordDialog({ crisisId, onClose }: Props) {
  const [kind, setKind] = useState('NO_CHANGE_NOTED');
  const [note, setNote] = useState('');
  const record = useAction(RecordOccurrence, again(t('Tercatat.')));
  const send = async () => {
    const input = { crisisId, kind: kind as CrisisSignal, note: note.trim() || null };
    if (await record.run({ input })) onClose();
  };
  return (
    <Ask
      title={t('Catat pembaruan')}
      confirm={t('Catat')}
      onSend={() => void send()}
      onClose={onClose}
      {...record}
    >
      <Select
        label={t('Apa yang terjadi')}
        data={RECORDED.map((value) => ({ value, label: capital(signalWord(value)) }))}
        value={kind}
        onChange={(value) => setKind(value ?? kind)}
        allowDeselect={false}
      />
      <Textarea
        label={t('Catatan')}
        autosize
        minRows={3}
        maxLength={1000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        data-autofocus
      />
    </Ask>
  );
}

function Reason({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  return (
    <Textarea
      label={t('Alasan')}
      autosize
      minRows={2}
      maxLength={1000}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** Raises or lowers the severity with a reason. */
export function SeverityDialog({ crisisId, current, onClose }: Props & { current: string }) {
  const [severity, setSeverity] = useState(current);
  const [reason, setReason] = useState('');
  const set = useAction(SetSeverity, again(t('Tingkat dampak diubah.')));
  const send = async () => {
    const input = { crisisId, severity: severity as Severity, reason: reason.trim() };
    if (await set.run({ input })) onClose();
  };
  const title = t('Ubah tingkat dampak');
  return (
    <Ask
      title={title}
      confirm={title}
      isReady={reason.trim() !== ''}
      onSend={() => void send()}
      onClose={onClose}
      {...set}
    >
      <Select
        label={t('Tingkat dampak')}
        data={severityOptions()}
        value={severity}
        onChange={(value) => setSeverity(value ?? severity)}
        allowDeselect={false}
      />
      <Reason value={reason} onChange={setReason} />
    </Ask>
  );
}

/** Sets the minutes between updates with a reason; the last update keeps counting. */
export function CadenceDialog({ crisisId, current, onClose }: Props & { current: number }) {
  const [minutes, setMinutes] = useState<number | string>(current);
  const [reason, setReason] = useState('');
  const set = useAction(SetCadence, again(t('Jarak pembaruan diubah.')));
  const send = async () => {
    if (await set.run({ input: { crisisId, minutes: Number(minutes), reason: reason.trim() } })) onClose();
  };
  const isReady = reason.trim() !== '' && minutes !== '';
  return (
    <Ask
      title={t('Atur jarak pembaruan')}
      confirm={t('Simpan jarak')}
      isReady={isReady}
      onSend={() => void send()}
      onClose={onClose}
      {...set}
    >
      <NumberInput
        label={t('Menit di antara dua pembaruan')}
        min={15}
        max={10_080}
        value={minutes}
        onChange={setMinutes}
      />
      <Reason value={reason} onChange={setReason} />
    </Ask>
  );
}
