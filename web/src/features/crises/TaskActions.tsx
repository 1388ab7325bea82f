import { Button, Group, Modal, Stack } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { type ActionItem, Actions } from '../../ui/Actions';
import { Errors } from '../../ui/Errors';
import kit from '../../ui/kit.module.css';
import { TextAreaField } from '../../ui/TextAreaField';
import { type AssignedTask, AssignTaskDialog } from './AssignTask';
import { BlockTask, FinishTask, StartTask, WaiveTask } from './crisisDocuments';

interface Props {
  task: AssignedTask & { allowedActions: readonly string[] };
}

function FinishDialog({ task, onClose }: Props & { onClose: () => void }) {
  const [evidence, setEvidence] = useState('');
  const finish = useAction(FinishTask, { done: t('Tugas selesai.'), refetch: 'active' });
  const send = async () => {
    if (await finish.run({ input: { taskId: task.id, evidence: evidence || null } })) onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('Selesaikan tugas')}
      closeButtonProps={{ 'aria-label': t('Tutup') }}
    >
      <Stack gap="sm">
        <Errors of={finish.errors} all />
        <p>{task.text}</p>
        <TextAreaField
          label={t('Bukti')}
          description={t('Tautan, nomor, atau siapa yang menyaksikan; boleh kosong.')}
          value={evidence}
          onChange={setEvidence}
          data-autofocus
        />
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('Batal')}</Button>
          <Button variant="filled" loading={finish.busy} onClick={() => void send()}>
            {t('Selesaikan tugas')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

/** The buttons of a task, from what the server allows. */
export function TaskActions({ task }: Props) {
  const [asked, setAsked] = useState<'FINISH' | 'ASSIGN' | null>(null);
  const after = { refetch: 'active' as const };
  const start = useAction(StartTask, { done: t('Tugas dimulai.'), ...after });
  const block = useAction(BlockTask, { done: t('Hambatan dicatat.'), ...after });
  const waive = useAction(WaiveTask, { done: t('Tugas dikesampingkan.'), ...after });
  const taskId = task.id;
  const all: Record<string, ActionItem> = {
    WAIVE: {
      key: 'WAIVE',
      label: t('Kesampingkan'),
      tone: 'danger',
      needsReason: true,
      onRun: (reason = '') => waive.run({ input: { taskId, reason } }),
    },
    BLOCK: {
      key: 'BLOCK',
      label: t('Terhambat'),
      needsReason: true,
      onRun: (reason = '') => block.run({ input: { taskId, reason } }),
    },
    START: { key: 'START', label: t('Mulai'), onRun: () => start.run({ input: { taskId } }) },
    FINISH: { key: 'FINISH', label: t('Selesai…'), onRun: () => setAsked('FINISH') },
    ASSIGN: { key: 'ASSIGN', label: t('Serahkan…'), onRun: () => setAsked('ASSIGN') },
  };
  const used = [start, block, waive];
  const errors = used.flatMap((one) => one.errors);
  return (
    <>
      <Errors of={errors} all />
      <Group gap={6} wrap="wrap" className={kit.rowActions}>
        <Actions
          actions={['WAIVE', 'BLOCK', 'ASSIGN', 'START', 'FINISH'].flatMap((key) =>
            task.allowedActions.includes(key) && all[key] ? [all[key]] : [],
          )}
          busy={used.some((one) => one.busy)}
          errors={errors}
        />
      </Group>
      {asked === 'FINISH' && <FinishDialog task={task} onClose={() => setAsked(null)} />}
      {asked === 'ASSIGN' && <AssignTaskDialog task={task} onClose={() => setAsked(null)} />}
    </>
  );
}
