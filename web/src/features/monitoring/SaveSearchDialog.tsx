import { useQuery } from '@apollo/client/react';
import { Button, Checkbox, Group, Modal, MultiSelect, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Role, SaveSearchInput } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { Errors } from '../../ui/Errors';
import { AudiencesDocument, type SavedSearch, SaveSearchDocument } from './savedSearch';

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
  const [roles, setRoles] = useState<Role[]>(search?.audiences.map(({ role }) => role) ?? []);
  const { data } = useQuery(AudiencesDocument, { skip: !isShared });
  const save = useAction(SaveSearchDocument, {
    done: t('Pencarian tersimpan.'),
    refetch: ['SavedSearches'],
  });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const known = search && { savedSearchId: search.id, expectedVersion: search.version };
    const done = await save.run({
      input: { ...known, ...input, name: name.trim(), isShared, sharedRoles: roles },
    });
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
          description={t('Rekan dapat membukanya; hanya Anda yang mengubahnya.')}
          checked={isShared}
          onChange={(event) => setShared(event.currentTarget.checked)}
        />
        {isShared && (
          <MultiSelect
            mt="sm"
            label={t('Untuk peran')}
            placeholder={roles.length === 0 ? t('semua yang membaca pemantauan') : ''}
            clearable
            value={roles}
            onChange={(next) => setRoles(next as Role[])}
            error={save.fieldError('sharedRoles')}
            data={(data?.searchAudiences ?? []).map(({ role, label }) => ({ value: role, label }))}
            clearButtonProps={{ 'aria-label': t('Kosongkan') }}
          />
        )}
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
