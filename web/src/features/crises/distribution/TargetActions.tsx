import { Button, Group, Modal, Stack } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../../lib/i18n';
import { useAction } from '../../../lib/useAction';
import { type ActionItem, Actions } from '../../../ui/Actions';
import { Errors } from '../../../ui/Errors';
import { TextField } from '../../../ui/TextField';
import {
  ConfirmTarget,
  DeclineTarget,
  ResendTarget,
  SetReleaseContact,
  type TargetRow,
} from './distributionQuery';

function AddressDialog({ target, onClose }: { target: TargetRow; onClose: () => void }) {
  const [email, setEmail] = useState(target.address ?? '');
  const save = useAction(SetReleaseContact, { done: t('Alamat redaksi dicatat.'), refetch: 'active' });
  const send = async () => {
    if (await save.run({ input: { outletId: target.outlet?.id ?? '', email } })) onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('Alamat redaksi {name}', { name: target.outlet?.name ?? '' })}
      closeButtonProps={{ 'aria-label': t('Tutup') }}
    >
      <Stack gap="sm">
        <Errors of={save.errors} />
        <TextField
          label={t('Surel redaksi')}
          type="email"
          required
          value={email}
          onChange={setEmail}
          error={save.fieldError('email')}
          data-autofocus
        />
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('Batal')}</Button>
          <Button variant="filled" loading={save.busy} onClick={() => void send()}>
            {t('Simpan alamat')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

/** What can be done with one delivery: again, by hand, or its refusal. */
export function TargetActions({ target, mayWrite }: { target: TargetRow; mayWrite: boolean }) {
  const [isAddressing, setAddressing] = useState(false);
  const after = { refetch: 'active' as const };
  const resend = useAction(ResendTarget, { done: t('Dikirim ulang.'), ...after });
  const confirm = useAction(ConfirmTarget, { done: t('Penyerahan dicatat.'), ...after });
  const decline = useAction(DeclineTarget, { done: t('Penolakan dicatat.'), ...after });
  const targetId = target.id;
  const may = (action: string) => target.allowedActions.some((one) => one === action);
  const actions: ActionItem[] = [
    ...(may('DECLINE')
      ? [
          {
            key: 'DECLINE',
            label: t('Catat penolakan'),
            needsReason: true,
            onRun: (note = '') => decline.run({ input: { targetId, note } }),
          },
        ]
      : []),
    ...(may('CONFIRM')
      ? [
          {
            key: 'CONFIRM',
            label: t('Catat penyerahan'),
            needsReason: true,
            onRun: (note = '') => confirm.run({ input: { targetId, note } }),
          },
        ]
      : []),
    ...(may('RESEND')
      ? [{ key: 'RESEND', label: t('Kirim ulang'), onRun: () => resend.run({ input: { targetId } }) }]
      : []),
  ];
  const errors = [...resend.errors, ...confirm.errors, ...decline.errors];
  if (actions.length === 0 && !mayWrite) return null;
  return (
    <>
      <Errors of={resend.errors} all />
      <Group gap={6} wrap="wrap">
        {mayWrite && (
          <Button size="xs" variant="subtle" onClick={() => setAddressing(true)}>
            {target.address ? t('Ubah alamat') : t('Catat alamat')}
          </Button>
        )}
        <Actions actions={actions} busy={resend.busy || confirm.busy || decline.busy} errors={errors} />
      </Group>
      {isAddressing && <AddressDialog target={target} onClose={() => setAddressing(false)} />}
    </>
  );
}
