import { Button, Group, Modal, Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import type { IssueScreenQuery, Role } from '../../gql/graphql';
import { caseRole, caseRoleOptions, taskState } from '../../lib/caseWords';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { type Column, DataTable } from '../../ui/DataTable';
import { Errors } from '../../ui/Errors';
import { Section } from '../../ui/Section';
import { SelectField } from '../../ui/SelectField';
import { StateTag } from '../../ui/StateTag';
import { TextField } from '../../ui/TextField';
import { When } from '../../ui/When';
import { AddIssueTask } from './issueDocuments';

type Row = IssueScreenQuery['tasks']['nodes'][number];

const columns = (): Column<Row>[] => [
  { key: 'text', header: t('Tugas'), isKey: true, cell: (row) => row.text },
  { key: 'who', header: t('Pelaksana'), cell: (row) => row.owner?.name ?? caseRole(row.ownerRole) },
  {
    key: 'due',
    header: t('Tenggat'),
    cell: (row) => (
      <>
        <When at={row.dueAt} /> {row.isOverdue && <StateTag tone="merah">{t('lewat tenggat')}</StateTag>}
      </>
    ),
  },
  {
    key: 'state',
    header: t('Keadaan'),
    cell: ({ state }) => <StateTag tone={taskState(state).tone}>{taskState(state).text}</StateTag>,
  },
];

function AddDialog({ issueId, onClose }: { issueId: string; onClose: () => void }) {
  const [text, setText] = useState('');
  const [role, setRole] = useState<string | null>('COMMUNICATIONS_OFFICER');
  const [due, setDue] = useState('');
  const add = useAction(AddIssueTask, { done: t('Tugas ditambahkan.'), refetch: 'active' });
  const send = async () => {
    const dueAt = due ? new Date(`${due}:00+07:00`).toISOString() : null;
    if (await add.run({ input: { issueId, text, ownerRole: role as Role, dueAt } })) onClose();
  };
  return (
    <Modal opened onClose={onClose} title={t('Tambah tugas')} closeButtonProps={{ 'aria-label': t('Tutup') }}>
      <Stack gap="sm">
        <Errors of={add.errors} all />
        <TextField label={t('Apa yang dikerjakan')} value={text} onChange={setText} required data-autofocus />
        <SelectField
          label={t('Pelaksana')}
          value={role}
          onChange={setRole}
          data={caseRoleOptions()}
          required
        />
        <TextField label={t('Tenggat (WIB)')} type="datetime-local" value={due} onChange={setDue} />
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('Batal')}</Button>
          <Button
            variant="filled"
            loading={add.busy}
            disabled={!text.trim() || !role}
            onClick={() => void send()}
          >
            {t('Tambah tugas')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

/** What is being done about an issue; tasks of its crisis are worked on in the crisis room. */
export function IssueTasks({ issueId, tasks, mayAdd }: { issueId: string; tasks: Row[]; mayAdd: boolean }) {
  const [isAdding, setAdding] = useState(false);
  const crisis = tasks.find((task) => task.crisis)?.crisis;
  return (
    <Section
      flush
      title={t('Tugas')}
      note={tasks.length}
      action={
        <Group gap="xs">
          {crisis && (
            <Button component={Link} to={`/krisis/${crisis.code}`}>
              {t('Buka ruang krisis')}
            </Button>
          )}
          {mayAdd && !crisis && (
            <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
              {t('Tambah tugas')}
            </Button>
          )}
        </Group>
      }
    >
      <DataTable columns={columns()} rows={tasks} rowKey={(row) => row.id} empty={t('Belum ada tugas.')} />
      {isAdding && <AddDialog issueId={issueId} onClose={() => setAdding(false)} />}
    </Section>
  );
}
