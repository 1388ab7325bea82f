import { Select } from '@mantine/core';
import { useState } from 'react';
import { caseRole } from '../../lib/caseWords';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { AssignTask } from './crisisDocuments';
import { usePeople } from './people';
import { Ask } from './room/Ask';

/** A task as it is handed on. */
export interface AssignedTask {
  id: string;
  text: string;
  ownerRole: string;
  owner?: { id: string; name: string } | null;
}

/** Stands for everybody with the role; no person has this id. */
const WHOLE_ROLE = 'ROLE';

/** Those who hold the task's role come first, then everybody else who works on crises. */
function useChoices({ ownerRole, owner }: AssignedTask) {
  const holders = usePeople([ownerRole]);
  const others = usePeople().filter(({ value }) => !holders.some((one) => one.value === value));
  const isMissing = owner && ![...holders, ...others].some(({ value }) => value === owner.id);
  const role = caseRole(ownerRole);
  return [
    {
      group: t('Pelaksana menurut tugas'),
      items: [{ value: WHOLE_ROLE, label: t('Semua {role}', { role }) }, ...holders],
    },
    {
      group: t('Orang lain'),
      items: [...(isMissing ? [{ value: owner.id, label: owner.name }] : []), ...others],
    },
  ];
}

/** Hands a task to a person, or back to everybody with its role. */
export function AssignTaskDialog({ task, onClose }: { task: AssignedTask; onClose: () => void }) {
  const now = task.owner?.id ?? WHOLE_ROLE;
  const [chosen, setChosen] = useState(now);
  const assign = useAction(AssignTask, { done: t('Tugas diserahkan.'), refetch: 'active' });
  const send = async () => {
    const ownerId = chosen === WHOLE_ROLE ? null : chosen;
    if (await assign.run({ input: { taskId: task.id, ownerId } })) onClose();
  };
  return (
    <Ask
      title={t('Serahkan tugas')}
      confirm={t('Serahkan tugas')}
      isReady={chosen !== now}
      onSend={() => void send()}
      onClose={onClose}
      {...assign}
    >
      <p>{task.text}</p>
      <Select
        label={t('Pelaksana')}
        description={t('Orang itu mendapat pemberitahuan, dan akses bila krisisnya terbatas.')}
        searchable
        allowDeselect={false}
        nothingFoundMessage={t('Tidak ada yang cocok')}
        data={useChoices(task)}
        value={chosen}
        onChange={(value) => setChosen(value ?? chosen)}
      />
    </Ask>
  );
}
