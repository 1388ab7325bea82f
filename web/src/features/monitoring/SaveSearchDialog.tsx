import { Button, Checkbox, Group, Modal, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { SaveSearchInput } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { Errors } from '../../ui/Errors';
import { type SavedSearch, SaveSearchDocument } from './savedSearch';

interface Props {
  title: string;
  /** The saved search that gets another name; null for a new one. */
  search: SavedSearch | null;
  /** What is saved under the name. */
  input: Pick<SaveSearchInput, 'query' | 'filter' | 'isFolded'>;
  onSaved: (search: SavedSearch) => void;
  onClose: () => void;
}

/** Asks the name of a search, and who sees it. */
export function SaveSearchDialog({ title, search, input, onSaved, onClose }: Props) {
  const [name, setName] = useState(search?.name ?? '');
  const [isShared, setShared] = useState(search?.isShared ?? false);
  const save = useAction(SaveSearchDocument, {
    done: t('Pencarian tersimpan.'),
    refetch: ['SavedSearches'],
  });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const known = search && { savedSearchId: search.id, expectedVersion: search.version };
    const done = await save.run({ input: { ...known, ...input, name: name.trim(), isShared } });
    if (done?.savedSearchSave.savedSearch) onSaved(done.savedSearchSave.savedSearch);
  };
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('Tutup') }}>
      <form onSubmit={(event) => void submit(event)}>
        <Errors of={save.errors.filter(({ field }) => field[0] !== 'name')} all />
        <TextInput
          label={t('Nama pencarian')}
          value={name}
          maxLength={120}
          error={save.fieldError('name')}
          onChange={(event) => setName(event.currentTarget.value)}
          autoComplete="off"
          data-autofocus
        />
        <Checkbox
          mt="md"
          label={t('Bagikan dengan kantor')}
          description={t('Semua yang membaca pemantauan dapat membukanya; hanya Anda yang mengubahnya.')}
          checked={isShared}
          onChange={(event) => setShared(event.currentTarget.checked)}
        />
        <Group justify="flex-end" mt="md">
          <Button onClick={onClose}>{t('Batal')}</Button>
          <Button type="submit" variant="filled" loading={save.busy} disabled={!name.trim()}>
            {t('Simpan')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
