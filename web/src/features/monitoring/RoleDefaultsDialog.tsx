import { useQuery } from '@apollo/client/react';
import { Button, Group, Modal, MultiSelect } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Role } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { Errors } from '../../ui/Errors';
import { AudiencesDocument, RoleDefaultsDocument, type SavedSearch } from './savedSearch';

/** Asks to which roles a shared search opens by itself. */
export function RoleDefaultsDialog({ search, onClose }: { search: SavedSearch; onClose: () => void }) {
  const [roles, setRoles] = useState<Role[]>(search.defaultRoles.map(({ role }) => role));
  const isForAll = search.audiences.length === 0;
  const { data } = useQuery(AudiencesDocument, { skip: !isForAll });
  const choices = isForAll ? (data?.searchAudiences ?? []) : search.audiences;
  const set = useAction(RoleDefaultsDocument, {
    done: t('Bawaan peran tersimpan.'),
    refetch: ['SavedSearches', 'DefaultSearch'],
  });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await set.run({ input: { savedSearchId: search.id, roles } })) onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('Bawaan peran: {name}', { name: search.name })}
      closeButtonProps={{ 'aria-label': t('Tutup') }}
    >
      <form onSubmit={(event) => void submit(event)}>
        <Errors of={set.errors.filter(({ field }) => field[0] !== 'roles')} all />
        <MultiSelect
          label={t('Terbuka sendiri bagi peran')}
          description={t(
            'Menggantikan bawaan peran itu. Bawaan yang dipilih seseorang sendiri tetap didahulukan.',
          )}
          placeholder={roles.length === 0 ? t('tidak ada') : ''}
          clearable
          value={roles}
          onChange={(next) => setRoles(next as Role[])}
          error={set.fieldError('roles')}
          data={choices.map(({ role, label }) => ({ value: role, label }))}
          clearButtonProps={{ 'aria-label': t('Kosongkan') }}
          data-autofocus
        />
        <Group justify="flex-end" mt="md">
          <Button onClick={onClose}>{t('Batal')}</Button>
          <Button type="submit" variant="filled" loading={set.busy}>
            {t('Simpan')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
