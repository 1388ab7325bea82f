import { Button, Group, Modal, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { t } from '../../../lib/i18n';
import type { UserError } from '../../../lib/useAction';
import { Errors } from '../../../ui/Errors';

interface Props {
  title: string;
  confirm: string;
  busy: boolean;
  errors: readonly UserError[];
  /** Whether everything needed is filled in. */
  isReady?: boolean;
  onSend: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A question of the room: fields, refusals of the server, and the two buttons. */
export function Ask({ title, confirm, busy, errors, isReady = true, onSend, onClose, children }: Props) {
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('Tutup') }}>
      <Stack gap="sm">
        <Errors of={errors} all />
        {children}
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('Batal')}</Button>
          <Button variant="filled" loading={busy} disabled={!isReady} onClick={onSend}>
            {confirm}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
