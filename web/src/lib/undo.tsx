import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { t } from './i18n';

/** Says that something was done and offers to take it back for 8 seconds; a newer message replaces the older one. */
export function offerUndo(message: string, onUndo: () => void): void {
  const id = 'urungkan';
  notifications.hide(id);
  notifications.show({
    id,
    position: 'bottom-left',
    autoClose: 8000,
    closeButtonProps: { 'aria-label': t('Tutup') },
    message: (
      <Group justify="space-between" wrap="nowrap">
        <span>{message}</span>
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => {
            notifications.hide(id);
            onUndo();
          }}
        >
          {t('Urungkan')}
        </Button>
      </Group>
    ),
  });
}
