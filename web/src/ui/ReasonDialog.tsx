import { Button, Group, Modal, Textarea } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { t } from '../lib/i18n';
import type { UserError } from '../lib/useAction';
import { Errors } from './Errors';

interface Props {
  isOpen: boolean;
  title: string;
  label?: string;
  confirm: string;
  busy?: boolean;
  /** Refusals of the server, shown where the reason is written. */
  errors?: readonly UserError[] | undefined;
  onClose: () => void;
  onConfirm: (reason: string) => void;
}

/** Asks a reason before a step that needs one; Ctrl+Enter sends. */
export function ReasonDialog({ isOpen, title, label, confirm, busy, errors, onClose, onConfirm }: Props) {
  const [reason, setReason] = useState('');
  const send = () => {
    if (reason.trim() && !busy) onConfirm(reason.trim());
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
  };
  return (
    <Modal opened={isOpen} onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('Tutup') }}>
      <Errors of={errors} all />
      <Textarea
        label={label ?? t('Alasan')}
        autosize
        minRows={3}
        maxLength={2000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        onKeyDown={onKey}
        data-autofocus
      />
      <Group justify="flex-end" mt="md">
        <Button onClick={onClose}>{t('Batal')}</Button>
        <Button variant="filled" onClick={send} disabled={!reason.trim()} loading={Boolean(busy)}>
          {confirm}
        </Button>
      </Group>
    </Modal>
  );
}
