import { useQuery } from '@apollo/client/react';
import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import { useConfirmedAction } from '../../app/confirm/useConfirmedAction';
import { graphql } from '../../gql';
import type { Role } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { Errors } from '../../ui/Errors';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { roleOptions } from './words';

export const PeopleUnitsDocument = graphql(`query PeopleUnits { workUnits { id name } }`);
const Invite = graphql(
  `mutation UserInvite($input: InviteUserInput!) { userInvite(input: $input) { invitation { id } errors { code message field } } }`,
);

/** An invitation by mail with a first role. */
export function InviteDialog({ onClose }: { onClose: () => void }) {
  const { data } = useQuery(PeopleUnitsDocument);
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<string | null>(null);
  const [workUnitId, setUnit] = useState<string | null>(null);
  const action = useConfirmedAction(Invite, {
    done: t('Undangan dikirim, berlaku 72 jam.'),
    refetch: 'active',
    onDone: onClose,
  });
  const send = () =>
    void action.run({ input: { name: name.trim(), email: email.trim(), role: role as Role, workUnitId } });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('Undang pengguna')}
      closeButtonProps={{ 'aria-label': t('Tutup') }}
    >
      <div style={{ display: 'grid', gap: 12 }}>
        <Errors of={action.errors} />
        <TextField
          label={t('Nama lengkap')}
          required
          value={name}
          onChange={setName}
          error={action.fieldError('name')}
        />
        <TextField
          label={t('Surel')}
          type="email"
          required
          value={email}
          onChange={setEmail}
          error={action.fieldError('email')}
        />
        <SelectField
          label={t('Peran')}
          required
          value={role}
          onChange={setRole}
          data={roleOptions()}
          error={action.fieldError('role')}
        />
        <SelectField
          label={t('Unit kerja')}
          value={workUnitId}
          onChange={setUnit}
          data={(data?.workUnits ?? []).map((unit) => ({ value: unit.id, label: unit.name }))}
          error={action.fieldError('workUnitId')}
        />
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('Batal')}</Button>
          <Button
            variant="filled"
            loading={action.busy}
            disabled={!name.trim() || !email.trim() || !role}
            onClick={send}
          >
            {t('Kirim undangan')}
          </Button>
        </Group>
      </div>
      {action.dialog}
    </Modal>
  );
}
