import { useQuery } from '@apollo/client/react';
import { Button, Group, Modal, MultiSelect } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import type { UserError } from '../../lib/useAction';
import { Errors } from '../../ui/Errors';

const PeopleDialogDocument = graphql(`
  query PeopleDialog { monitoringReportReaders { id name roleLabels } }
`);

interface Props {
  title: string;
  note: string;
  confirm: string;
  initial: readonly string[];
  mayBeEmpty: boolean;
  busy: boolean;
  errors: readonly UserError[];
  onConfirm: (userIds: string[]) => void;
  onClose: () => void;
}

/** Chooses people of the office who may read reports. */
export function PeopleDialog({
  title,
  note,
  confirm,
  initial,
  mayBeEmpty,
  busy,
  errors,
  onConfirm,
  onClose,
}: Props) {
  const [chosen, setChosen] = useState<string[]>([...initial]);
  const { data } = useQuery(PeopleDialogDocument);
  const people = (data?.monitoringReportReaders ?? []).map(({ id, name, roleLabels }) => ({
    value: id,
    label: roleLabels.length > 0 ? `${name} (${roleLabels.join(', ')})` : name,
  }));
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('Tutup') }}>
      <p className="meta">{note}</p>
      <MultiSelect
        label={t('Penerima')}
        searchable
        data={people}
        value={chosen}
        onChange={setChosen}
        nothingFoundMessage={t('Tidak ada yang cocok')}
        mt={10}
      />
      <Errors of={[...errors]} all />
      <Group justify="flex-end" mt={14}>
        <Button variant="subtle" onClick={onClose}>
          {t('Batal')}
        </Button>
        <Button
          variant="filled"
          loading={busy}
          disabled={!mayBeEmpty && chosen.length === 0}
          onClick={() => onConfirm(chosen)}
        >
          {confirm}
        </Button>
      </Group>
    </Modal>
  );
}
