import { useQuery } from '@apollo/client/react';
import { Group, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../../gql';
import { partWord } from '../../../lib/caseWords';
import { t } from '../../../lib/i18n';
import { useAction } from '../../../lib/useAction';
import { Ask } from './Ask';
import type { Room } from './roomQuery';

const EndRole = graphql(
  `mutation RoomRoleEnd($input: CrisisRoleEndInput!) { crisisRoleEnd(input: $input) { crisis { id } errors { code message field } } }`,
);
const SetPhone = graphql(
  `mutation RoomRolePhone($input: CrisisRolePhoneInput!) { crisisRolePhoneSet(input: $input) { crisis { id } errors { code message field } } }`,
);
const AddIssue = graphql(
  `mutation RoomIssueAdd($input: CrisisIssueAddInput!) { crisisIssueAdd(input: $input) { crisis { id } errors { code message field } } }`,
);
const FreeIssues = graphql(
  `query RoomFreeIssues { issues(first: 100, filter: { states: [TRIAGED, RESPONDING] }) { nodes { id code title isExercise } } }`,
);

interface Props {
  room: Room;
  onClose: () => void;
}

const again = (done: string) => ({ done, refetch: ['CrisisRoom'] });

const partsOf = (room: Room, holds: (kind: string) => boolean) =>
  room.roles
    .filter(({ isCurrent, kind }) => isCurrent && holds(kind))
    .map(({ id, kind, personName }) => ({ value: id, label: `${partWord(kind)}: ${personName}` }));

/** Ends a person's part; the command is handed over, never only ended. */
export function EndPartDialog({ room, onClose }: Props) {
  const [roleId, setRoleId] = useState<string | null>(null);
  const end = useAction(EndRole, again(t('Peran diakhiri.')));
  const send = async () => {
    if (await end.run({ input: { roleId: roleId ?? '' } })) onClose();
  };
  const parts = partsOf(room, (kind) => kind !== 'COMMANDER');
  return (
    <Ask
      title={t('Akhiri peran')}
      confirm={t('Akhiri peran')}
      isReady={roleId !== null}
      onSend={() => void send()}
      onClose={onClose}
      {...end}
    >
      <p className="meta">{t('Pemimpin krisis hanya dapat diganti, lewat “Beri peran”.')}</p>
      <Select label={t('Peran')} data={parts} value={roleId} onChange={setRoleId} />
    </Ask>
  );
}

/** Telephone numbers of the parts, for the card that works without a network. */
export function PhoneDialog({ room, onClose }: Props) {
  const parts = partsOf(room, () => true);
  const [roleId, setRoleId] = useState<string | null>(parts[0]?.value ?? null);
  const known = room.roles.find(({ id }) => id === roleId)?.phone ?? '';
  const [typed, setTyped] = useState<string | null>(null);
  const set = useAction(SetPhone, again(t('Nomor telepon disimpan.')));
  const phone = typed ?? known;
  const send = async () => {
    if (await set.run({ input: { roleId: roleId ?? '', phone } })) onClose();
  };
  return (
    <Ask
      title={t('Nomor telepon peran')}
      confirm={t('Simpan nomor')}
      isReady={roleId !== null}
      onSend={() => void send()}
      onClose={onClose}
      {...set}
    >
      <Select
        label={t('Peran')}
        data={parts}
        value={roleId}
        allowDeselect={false}
        onChange={(value) => {
          setRoleId(value);
          setTyped(null);
        }}
      />
      <Group grow>
        <TextInput
          label={t('Nomor telepon')}
          type="tel"
          maxLength={40}
          value={phone}
          error={set.fieldError('phone')}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </Group>
    </Ask>
  );
}

/** Takes one more issue, triaged before, into the crisis. */
export function AddIssueDialog({ room, onClose }: Props) {
  const { data } = useQuery(FreeIssues);
  const [issueId, setIssueId] = useState<string | null>(null);
  const add = useAction(AddIssue, again(t('Isu ditambahkan.')));
  const send = async () => {
    if (await add.run({ input: { crisisId: room.id, issueId: issueId ?? '' } })) onClose();
  };
  const free = (data?.issues.nodes ?? []).filter(({ isExercise }) => isExercise === room.isExercise);
  return (
    <Ask
      title={t('Tambah isu ke krisis')}
      confirm={t('Tambah isu')}
      isReady={issueId !== null}
      onSend={() => void send()}
      onClose={onClose}
      {...add}
    >
      {data && free.length === 0 && (
        <p className="meta">{t('Tidak ada isu tertriase yang belum punya krisis.')}</p>
      )}
      <Select
        label={t('Isu')}
        searchable
        data={free.map(({ id, code, title }) => ({ value: id, label: `${code} · ${title}` }))}
        value={issueId}
        onChange={setIssueId}
      />
    </Ask>
  );
}
