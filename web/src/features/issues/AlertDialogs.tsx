import { useQuery } from '@apollo/client/react';
import { Button, Group, Modal, Stack } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { RiskLevel, Role } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { type UserError, useAction } from '../../lib/useAction';
import { Errors } from '../../ui/Errors';
import { SelectField } from '../../ui/SelectField';
import { TextAreaField } from '../../ui/TextAreaField';
import { TextField } from '../../ui/TextField';
import { AssignAlert, RaiseAlert, SilenceAlert } from './alertDocuments';
import { CaseChoicesDocument } from './issueDocuments';

const TAKERS: Role[] = [
  'MONITORING_ANALYST',
  'COMMUNICATIONS_OFFICER',
  'DIVISION_HEAD',
  'AGENCY_HEAD',
  'REGIONAL_SECRETARY',
];

interface FrameProps {
  title: string;
  confirm: string;
  errors: UserError[];
  busy: boolean;
  isReady: boolean;
  onClose: () => void;
  onSend: () => void;
  children: ReactNode;
}

function Frame({ title, confirm, errors, busy, isReady, onClose, onSend, children }: FrameProps) {
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('Tutup') }}>
      <Stack gap="sm">
        <Errors of={errors} all />
        {children}
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('Batal')}</Button>
          <Button variant="filled" disabled={!isReady} loading={busy} onClick={onSend}>
            {confirm}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

/** An instant of a field for date and time, which reads WIB. */
export const instantOf = (local: string): string => new Date(`${local}:00+07:00`).toISOString();

/** Asks until when and why an alert makes no notices. */
export function SilenceDialog({ alertId, onClose }: { alertId: string; onClose: () => void }) {
  const [until, setUntil] = useState('');
  const [reason, setReason] = useState('');
  const save = useAction(SilenceAlert, { done: t('Peringatan disenyapkan.'), refetch: 'active' });
  const send = async () => {
    if (await save.run({ input: { alertId, until: instantOf(until), reason } })) onClose();
  };
  return (
    <Frame
      title={t('Senyapkan peringatan')}
      confirm={t('Senyapkan')}
      errors={save.errors}
      busy={save.busy}
      isReady={until !== '' && reason.trim() !== ''}
      onClose={onClose}
      onSend={() => void send()}
    >
      <p className="meta">{t('Tingkat yang lebih tinggi daripada sebelumnya tetap diberitahukan.')}</p>
      <TextField label={t('Sampai (WIB)')} type="datetime-local" value={until} onChange={setUntil} />
      <TextAreaField label={t('Alasan')} value={reason} onChange={setReason} />
    </Frame>
  );
}

/** Asks who is to look at an alert. */
export function AssignDialog({ alertId, onClose }: { alertId: string; onClose: () => void }) {
  const { data } = useQuery(CaseChoicesDocument, { variables: { roles: TAKERS } });
  const [personId, setPerson] = useState<string | null>(null);
  const save = useAction(AssignAlert, { done: t('Peringatan ditugaskan.'), refetch: 'active' });
  const send = async () => {
    if (personId && (await save.run({ input: { alertId, personId } }))) onClose();
  };
  return (
    <Frame
      title={t('Tugaskan peringatan')}
      confirm={t('Tugaskan')}
      errors={save.errors}
      busy={save.busy}
      isReady={personId !== null}
      onClose={onClose}
      onSend={() => void send()}
    >
      <SelectField
        label={t('Petugas')}
        value={personId}
        onChange={setPerson}
        data={(data?.caseChoices.people ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      />
    </Frame>
  );
}

const LEVELS: RiskLevel[] = ['WASPADA', 'SIAGA', 'KRITIS'];

/** Asks what an alert raised by hand is about. */
export function RaiseDialog({ onClose, onDone }: { onClose: () => void; onDone: (id: string) => void }) {
  const [title, setTitle] = useState('');
  const [level, setLevel] = useState<string | null>('WASPADA');
  const [reason, setReason] = useState('');
  const save = useAction(RaiseAlert, { done: t('Peringatan dibuat.'), refetch: 'active' });
  const send = async () => {
    const done = await save.run({ input: { title, level: level as RiskLevel, reason } });
    if (done?.alertRaise.alert) onDone(done.alertRaise.alert.id);
  };
  return (
    <Frame
      title={t('Buat peringatan')}
      confirm={t('Buat peringatan')}
      errors={save.errors}
      busy={save.busy}
      isReady={title.trim() !== '' && reason.trim() !== '' && level !== null}
      onClose={onClose}
      onSend={() => void send()}
    >
      <TextField label={t('Apa yang perlu diperhatikan')} value={title} onChange={setTitle} />
      <SelectField
        label={t('Tingkat')}
        value={level}
        onChange={setLevel}
        data={LEVELS.map((value) => ({ value, label: t(value) }))}
      />
      <TextAreaField label={t('Alasan')} value={reason} onChange={setReason} />
    </Frame>
  );
}
