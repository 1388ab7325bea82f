import { useQuery } from '@apollo/client/react';
import { Button, Group, Modal, MultiSelect, Select, Stack } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { IssueCloseReason, Role } from '../../gql/graphql';
import { closingOptions } from '../../lib/caseWords';
import { t } from '../../lib/i18n';
import { type UserError, useAction } from '../../lib/useAction';
import { Errors } from '../../ui/Errors';
import { SelectField } from '../../ui/SelectField';
import { TextAreaField } from '../../ui/TextAreaField';
import {
  CaseChoicesDocument,
  CloseIssue,
  MergeIssue,
  MergeTargetsDocument,
  RestrictIssue,
} from './issueDocuments';

const READERS: Role[] = [
  'MONITORING_ANALYST',
  'COMMUNICATIONS_OFFICER',
  'DIVISION_HEAD',
  'AGENCY_HEAD',
  'REGIONAL_SECRETARY',
  'SPOKESPERSON',
  'LEGAL_OFFICER',
  'INFORMATION_OFFICER',
];

interface FrameProps {
  title: string;
  confirm: string;
  isReady: boolean;
  busy: boolean;
  errors: readonly UserError[];
  onConfirm: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A dialog with its refusals above and its two buttons below. */
export function Frame({ title, confirm, isReady, busy, errors, onConfirm, onClose, children }: FrameProps) {
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('Tutup') }}>
      <Stack gap="sm">
        <Errors of={errors} all />
        {children}
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('Batal')}</Button>
          <Button variant="filled" loading={busy} disabled={!isReady} onClick={onConfirm}>
            {confirm}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

interface Props {
  issue: { id: string; code: string };
  onClose: () => void;
}

/** Closes an issue with one of the reasons the office knows. */
export function CloseDialog({ issue, onClose }: Props) {
  const [reason, setReason] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const close = useAction(CloseIssue, { done: t('Isu ditutup.'), refetch: 'active' });
  const send = async () => {
    const input = { issueId: issue.id, reason: reason as IssueCloseReason, note: note || null };
    if (await close.run({ input })) onClose();
  };
  return (
    <Frame
      title={t('Tutup {code}', { code: issue.code })}
      confirm={t('Tutup isu')}
      isReady={reason !== null}
      busy={close.busy}
      errors={close.errors}
      onConfirm={() => void send()}
      onClose={onClose}
    >
      <SelectField label={t('Alasan')} value={reason} onChange={setReason} data={closingOptions()} required />
      <TextAreaField label={t('Catatan')} value={note} onChange={setNote} />
    </Frame>
  );
}

/** Continues an issue in another open one. */
export function MergeDialog({ issue, onClose }: Props) {
  const [search, setSearch] = useState('');
  const [intoIssueId, setInto] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const { data, previousData } = useQuery(MergeTargetsDocument, { variables: { text: search || null } });
  const merge = useAction(MergeIssue, { done: t('Isu digabungkan.'), refetch: 'active' });
  const found = (data ?? previousData)?.issues.nodes ?? [];
  const send = async () => {
    const input = { issueId: issue.id, intoIssueId: intoIssueId ?? '', reason };
    if (await merge.run({ input })) onClose();
  };
  return (
    <Frame
      title={t('Gabungkan {code} ke isu lain', { code: issue.code })}
      confirm={t('Gabungkan')}
      isReady={intoIssueId !== null && reason.trim() !== ''}
      busy={merge.busy}
      errors={merge.errors}
      onConfirm={() => void send()}
      onClose={onClose}
    >
      <Select
        label={t('Isu tujuan')}
        searchable
        searchValue={search}
        onSearchChange={setSearch}
        filter={({ options }) => options}
        nothingFoundMessage={t('Tidak ada yang cocok')}
        value={intoIssueId}
        onChange={setInto}
        data={found
          .filter(({ id }) => id !== issue.id)
          .map(({ id, code, title }) => ({ value: id, label: `${code} · ${title}` }))}
      />
      <TextAreaField label={t('Alasan')} value={reason} onChange={setReason} required />
    </Frame>
  );
}

/** Keeps an issue to persons who are named. */
export function RestrictDialog({ issue, chosen, onClose }: Props & { chosen: readonly string[] }) {
  const { data } = useQuery(CaseChoicesDocument, { variables: { roles: READERS } });
  const [personIds, setPersons] = useState<string[]>([...chosen]);
  const [reason, setReason] = useState('');
  const restrict = useAction(RestrictIssue, { done: t('Akses isu dibatasi.'), refetch: 'active' });
  const send = async () => {
    if (await restrict.run({ input: { issueId: issue.id, personIds, reason } })) onClose();
  };
  return (
    <Frame
      title={t('Batasi akses {code}', { code: issue.code })}
      confirm={t('Batasi akses')}
      isReady={reason.trim() !== ''}
      busy={restrict.busy}
      errors={restrict.errors}
      onConfirm={() => void send()}
      onClose={onClose}
    >
      <p className="meta">{t('Bagi orang lain isu ini tidak ada, juga dalam daftar dan pemberitahuan.')}</p>
      <MultiSelect
        label={t('Yang boleh melihat')}
        description={t('Pemilik isu dan Anda selalu boleh melihat.')}
        searchable
        value={personIds}
        onChange={setPersons}
        data={(data?.caseChoices.people ?? []).map(({ id, name, roleLabels }) => ({
          value: id,
          label: `${name} (${roleLabels.join(', ')})`,
        }))}
      />
      <TextAreaField label={t('Alasan')} value={reason} onChange={setReason} required />
    </Frame>
  );
}
