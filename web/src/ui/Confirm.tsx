import { Button, Group, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { t } from '../lib/i18n';

interface Props {
  isOpen: boolean;
  /** A question with its figures: "Hapus 3 draf?". */
  title: string;
  children: ReactNode;
  /** Verb and object: "Hapus draf". */
  confirm: string;
  isDanger?: boolean;
  busy?: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks once before a step that cannot be undone and needs no reason. */
export function Confirm({ isOpen, title, children, confirm, isDanger, busy, onConfirm, onClose }: Props) {
  return (
    <Modal opened={isOpen} onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('Tutup') }}>
      {children}
      <Group justify="flex-end" mt="md">
        <Button onClick={onClose} data-autofocus={isDanger || undefined}>
          {t('Batal')}
        </Button>
        <Button
          variant={isDanger ? 'default' : 'filled'}
          c={isDanger ? 'var(--merah)' : undefined}
          onClick={onConfirm}
          loading={Boolean(busy)}
        >
          {confirm}
        </Button>
      </Group>
    </Modal>
  );
}
