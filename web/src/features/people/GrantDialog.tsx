import { useQuery } from '@apollo/client/react';
import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import { useConfirmedAction } from '../../app/confirm/useConfirmedAction';
import { graphql } from '../../gql';
import type { ActingKind, Role } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { DayInput } from '../../ui/DayInput';
import { Errors } from '../../ui/Errors';
import { SelectField } from '../../ui/SelectField';
import { PeopleUnitsDocument } from './InviteDialog';
import { actingOptions, roleOptions } from './words';

const Grant = graphql(
  `mutation RoleGrant($input: GrantRoleInput!) { roleGrant(input: $input) { user { id version } errors { code message field } } }`,
);

/** A further role of a person, from a day on, also for a while in place of another. */
export function GrantDialog({ user, onClose }: { user: { id: string; name: string }; onClose: () => void }) {
  const { data } = useQuery(PeopleUnitsDocument);
  const [role, setRole] = useState<string | null>(null);
  const [acting, setActing] = useState<string | null>(null);
  const [workUnitId, setUnit] = useState<string | null>(null);
  const [fromOn, setFrom] = useState('');
  const [toOn, setTo] = useState('');
  const action = useConfirmedAction(Grant, {
    done: t('Peran diberikan.'),
    refetch: 'active',
    onDone: onClose,
  });
  const send = () =>
    void action.run({
      input: {
        userId: user.id,
        role: role as Role,
        acting: acting as ActingKind | null,
        workUnitId,
        fromOn: fromOn || null,
        toOn: toOn || null,
      },
    });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('Beri peran kepada {name}', { name: user.name })}
      closeButtonProps={{ 'aria-label': t('Tutup') }}
    >
      <div style={{ display: 'grid', gap: 12 }}>
        <Errors of={action.errors} />
        <SelectField
          label={t('Peran')}
          required
          value={role}
          onChange={setRole}
          data={roleOptions()}
          error={action.fieldError('role')}
        />
        <SelectField
          label={t('Sebagai pejabat pengganti')}
          placeholder={t('bukan pengganti')}
          value={acting}
          onChange={setActing}
          data={actingOptions()}
          error={action.fieldError('acting')}
        />
        <SelectField
          label={t('Unit kerja')}
          value={workUnitId}
          onChange={setUnit}
          data={(data?.workUnits ?? []).map((unit) => ({ value: unit.id, label: unit.name }))}
          error={action.fieldError('workUnitId')}
        />
        <DayInput
          label={t('Berlaku mulai')}
          description={t('Kosong berarti hari ini.')}
          value={fromOn}
          onChange={setFrom}
          error={action.fieldError('fromOn')}
        />
        <DayInput
          label={t('Berlaku sampai')}
          description={t('Wajib untuk pejabat pengganti.')}
          value={toOn}
          onChange={setTo}
          error={action.fieldError('toOn')}
        />
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('Batal')}</Button>
          <Button variant="filled" loading={action.busy} disabled={!role} onClick={send}>
            {t('Beri peran')}
          </Button>
        </Group>
      </div>
      {action.dialog}
    </Modal>
  );
}
