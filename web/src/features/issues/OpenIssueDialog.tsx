import { Button, Group, Modal, Stack, Switch } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { Errors } from '../../ui/Errors';
import { TextField } from '../../ui/TextField';
import { OpenIssue } from './issueDocuments';

/** Opens an issue by hand, for what no alert and no story shows, or for a drill. */
export function OpenIssueDialog({
  onClose,
  onOpened,
}: {
  onClose: () => void;
  onOpened: (id: string) => void;
}) {
  const [title, setTitle] = useState('');
  const [isExercise, setExercise] = useState(false);
  const open = useAction(OpenIssue, { done: t('Isu dibuka.'), refetch: 'active' });
  const send = async () => {
    const done = await open.run({ input: { title, isExercise } });
    const id = done?.issueOpen.issue?.id;
    if (id) onOpened(id);
  };
  return (
    <Modal opened onClose={onClose} title={t('Buka isu')} closeButtonProps={{ 'aria-label': t('Tutup') }}>
      <Stack gap="sm">
        <Errors of={open.errors} />
        <TextField
          label={t('Apa isunya?')}
          description={t('Satu kalimat, misalnya: antrean panjang di IGD RSUD.')}
          value={title}
          onChange={setTitle}
          error={open.fieldError('title')}
          maxLength={300}
          required
          data-autofocus
        />
        <Switch
          label={t('Ini latihan')}
          description={t('Tidak ada yang keluar dari kantor, dan tidak masuk statistik.')}
          checked={isExercise}
          onChange={(event) => setExercise(event.currentTarget.checked)}
        />
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('Batal')}</Button>
          <Button variant="filled" loading={open.busy} disabled={!title.trim()} onClick={() => void send()}>
            {t('Buka isu')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
