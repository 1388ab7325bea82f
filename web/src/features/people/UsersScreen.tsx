import { useQuery } from '@apollo/client/react';
import { Button, Select, TextInput } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql } from '../../gql';
import type { Role, UserState, UsersScreenQuery } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { useListParams } from '../../lib/useListParams';
import { type Column, DataTable } from '../../ui/DataTable';
import { ErrorState } from '../../ui/ErrorState';
import { FilterBar } from '../../ui/FilterBar';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { UrlTabs } from '../../ui/UrlTabs';
import { When } from '../../ui/When';
import { InvitationList } from './InvitationList';
import { InviteDialog } from './InviteDialog';
import { roleOptions, roleWord, stateOptions, userState } from './words';

export const UsersScreenDocument = graphql(`
  query UsersScreen($filter: UserFilter, $first: Int!, $after: String) {
    users(filter: $filter, first: $first, after: $after) {
      nodes { id name email state hasTotp lastSignInAt workUnit { id name } roleGrants { id label countsToday } }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

type Row = UsersScreenQuery['users']['nodes'][number];
const KEYS = ['cari', 'peran', 'keadaan'] as const;
const PAGE = 50;

const columns = (): Column<Row>[] => [
  {
    key: 'name',
    header: t('Nama'),
    isKey: true,
    cell: (row) => (
      <>
        {row.name}
        <div className="meta">{row.email}</div>
      </>
    ),
  },
  {
    key: 'roles',
    header: t('Peran'),
    cell: (row) =>
      row.roleGrants
        .filter((grant) => grant.countsToday)
        .map((grant) => grant.label)
        .join(', ') || <span className="muted">{t('tanpa peran')}</span>,
  },
  { key: 'unit', header: t('Unit kerja'), cell: (row) => row.workUnit?.name },
  {
    key: 'state',
    header: t('Keadaan'),
    cell: (row) => <StateTag tone={userState(row.state).tone}>{userState(row.state).text}</StateTag>,
  },
  {
    key: 'totp',
    header: t('Dua langkah'),
    cell: (row) => (row.hasTotp ? t('terpasang') : <span className="muted">{t('belum')}</span>),
  },
  { key: 'seen', header: t('Terakhir masuk'), align: 'right', cell: (row) => <When at={row.lastSignInAt} /> },
];

function UserList() {
  const { values, set, clear } = useListParams(KEYS);
  const [text, setText] = useState(values.cari ?? '');
  const filter = {
    ...(values.cari && { search: values.cari }),
    ...(values.peran && { role: values.peran as Role }),
    ...(values.keadaan && { state: values.keadaan as UserState }),
  };
  const { data, error, loading, fetchMore, refetch } = useQuery(UsersScreenDocument, {
    variables: { filter, first: PAGE },
  });
  const words = {
    cari: (value: string) => value,
    peran: roleWord,
    keadaan: (value: string) => userState(value).text,
  };
  const chips = KEYS.flatMap((key) => (values[key] ? [{ key, label: words[key](values[key]) }] : []));
  const search = () => set({ cari: text.trim() || null });
  const more = () =>
    void fetchMore({ variables: { filter, first: PAGE, after: data?.users.pageInfo.endCursor } });
  return (
    <Section flush>
      <FilterBar
        chips={chips}
        onRemove={(key) => {
          set({ [key]: null });
          if (key === 'cari') setText('');
        }}
        onClear={() => {
          clear();
          setText('');
        }}
      >
        <TextInput
          label={t('Nama atau surel')}
          value={text}
          onChange={(e) => setText(e.currentTarget.value)}
          onBlur={search}
          onKeyDown={(e) => e.key === 'Enter' && search()}
        />
        <Select
          label={t('Peran')}
          clearable
          searchable
          w={240}
          value={values.peran ?? null}
          onChange={(value) => set({ peran: value })}
          data={roleOptions()}
        />
        <Select
          label={t('Keadaan')}
          clearable
          w={160}
          value={values.keadaan ?? null}
          onChange={(value) => set({ keadaan: value })}
          data={stateOptions()}
        />
      </FilterBar>
      {error && !data && <ErrorState message={error.message} onRetry={() => void refetch()} />}
      <DataTable
        columns={columns()}
        rows={data?.users.nodes ?? []}
        rowKey={(row) => row.id}
        rowTo={(row) => `/pengguna/${row.id}`}
        isLoading={loading}
        hasMore={Boolean(data?.users.pageInfo.hasNextPage)}
        onMore={more}
        empty={
          chips.length > 0 ? t('Tidak ada pengguna yang cocok dengan penyaring.') : t('Belum ada pengguna.')
        }
      />
    </Section>
  );
}

/** The people of the office and their roles, and who was invited. */
export function UsersScreen() {
  const [isInviting, setInviting] = useState(false);
  return (
    <Page
      title={t('Pengguna')}
      actions={
        <Button variant="filled" leftSection={<IconUserPlus size={16} />} onClick={() => setInviting(true)}>
          {t('Undang pengguna')}
        </Button>
      }
    >
      <UrlTabs
        tabs={[
          { key: 'orang', label: t('Orang'), panel: <UserList /> },
          { key: 'undangan', label: t('Undangan'), panel: <InvitationList /> },
        ]}
      />
      {isInviting && <InviteDialog onClose={() => setInviting(false)} />}
    </Page>
  );
}
