import { useQuery } from '@apollo/client/react';
import { Button, Group, Modal, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import type { UserError } from '../../lib/useAction';
import { Errors } from '../../ui/Errors';

const StoryChoices = graphql(`
  query StoryChoices($filter: StoryFilter) {
    stories(filter: $filter, first: 50) { nodes { id title articleCount } }
  }
`);

interface Props {
  title: string;
  confirm: string;
  busy: boolean;
  errors: UserError[];
  onClose: () => void;
}

/** Asks for a name. */
export function NameDialog({
  title,
  confirm,
  busy,
  errors,
  initial,
  onClose,
  onConfirm,
}: Props & { initial: string; onConfirm: (name: string) => void }) {
  const [name, setName] = useState(initial);
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('Tutup') }}>
      <Errors of={errors} />
      <TextInput
        label={t('Nama cerita')}
        value={name}
        maxLength={300}
        onChange={(e) => setName(e.currentTarget.value)}
        data-autofocus
      />
      <Group justify="flex-end" mt="md">
        <Button onClick={onClose}>{t('Batal')}</Button>
        <Button variant="filled" loading={busy} onClick={() => onConfirm(name.trim())}>
          {confirm}
        </Button>
      </Group>
    </Modal>
  );
}

/** Asks for another story, found by words of its title. */
export function StoryDialog({
  title,
  confirm,
  busy,
  errors,
  ownId,
  onClose,
  onConfirm,
}: Props & { ownId: string; onConfirm: (id: string) => void }) {
  const [text, setText] = useState('');
  const [id, setId] = useState<string | null>(null);
  const { data } = useQuery(StoryChoices, { variables: { filter: text.length > 2 ? { text } : {} } });
  const stories = (data?.stories.nodes ?? []).filter((one) => one.id !== ownId);
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('Tutup') }}>
      <Errors of={errors} />
      <Select
        label={t('Cerita tujuan')}
        searchable
        searchValue={text}
        onSearchChange={setText}
        value={id}
        onChange={setId}
        nothingFoundMessage={t('Tidak ada cerita yang cocok.')}
        data={stories.map((one) => ({ value: one.id, label: `${one.title} (${one.articleCount})` }))}
      />
      <Group justify="flex-end" mt="md">
        <Button onClick={onClose}>{t('Batal')}</Button>
        <Button variant="filled" loading={busy} disabled={!id} onClick={() => id && onConfirm(id)}>
          {confirm}
        </Button>
      </Group>
    </Modal>
  );
}
