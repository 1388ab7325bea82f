import { useQuery } from '@apollo/client/react';
import { Button, Group, Modal, MultiSelect, Select, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql } from '../../gql';
import type { SourceHealth, SourcesScreenQuery } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { useListParams } from '../../lib/useListParams';
import { type Column, DataTable } from '../../ui/DataTable';
import { Errors } from '../../ui/Errors';
import { FilterBar } from '../../ui/FilterBar';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { When } from '../../ui/When';
import { healthWord, sourceStateWord } from './words';

export const SourcesScreenDocument = graphql(`
  query SourcesScreen($filter: SourceFilter, $first: Int!, $after: String) {
    sources(filter: $filter, first: $first, after: $after) {
      nodes { id title url kind state health lastOutcomeText lastNewAt nextAt servedOutlets { id name } }
      pageInfo { hasNextPage endCursor }
    }
    outlets(first: 100) { nodes { id name } }
  }
`);

const Create = graphql(`
  mutation SourceCreate($input: CreateSourceInput!) {
    sourceCreate(input: $input) { source { id } errors { code message field } }
  }
`);

type Row = SourcesScreenQuery['sources']['nodes'][number];
const KEYS = ['cari', 'kesehatan'] as const;

const columns = (): Column<Row>[] => [
  {
    key: 'title',
    header: t('Sumber'),
    isKey: true,
    cell: (row) => (
      <>
        {row.title || row.url}
        <div className="meta" style={{ fontWeight: 400, overflowWrap: 'anywhere' }}>
          {row.url}
        </div>
      </>
    ),
  },
  {
    key: 'outlet',
    header: t('Media'),
    cell: (row) => row.servedOutlets.map((outlet) => outlet.name).join(', '),
  },
  {
    key: 'state',
    header: t('Keadaan'),
    cell: (row) =>
      row.state === 'ACTIVE' ? (
        <StateTag tone={healthWord(row.health).tone}>{healthWord(row.health).text}</StateTag>
      ) : (
        <StateTag tone={sourceStateWord(row.state).tone}>{sourceStateWord(row.state).text}</StateTag>
      ),
  },
  {
    key: 'outcome',
    header: t('Hasil terakhir'),
    cell: (row) => row.lastOutcomeText ?? <span className="muted">{t('belum diambil')}</span>,
  },
  {
    key: 'new',
    header: t('Berita terakhir'),
    align: 'right',
    cell: (row) => row.lastNewAt && <When at={row.lastNewAt} />,
  },
];

function NewSource({ outlets, onClose }: { outlets: { id: string; name: string }[]; onClose: () => void }) {
  const [form, setForm] = useState({ url: '', title: '', outletIds: [] as string[] });
  const create = useAction(Create, {
    done: t('Sumber terdaftar dan segera diambil.'),
    refetch: ['SourcesScreen'],
  });
  const save = async () => {
    if (
      await create.run({
        input: { url: form.url.trim(), outletIds: form.outletIds, ...(form.title && { title: form.title }) },
      })
    )
      onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('Daftarkan sumber')}
      closeButtonProps={{ 'aria-label': t('Tutup') }}
    >
      <div style={{ display: 'grid', gap: 12 }}>
        <Errors of={create.errors} />
        <TextInput
          label={t('Alamat umpan (RSS, Atom, atau JSON)')}
          placeholder="https://media.example/feed"
          required
          value={form.url}
          error={create.fieldError('url')}
          onChange={(e) => setForm({ ...form, url: e.currentTarget.value })}
          data-autofocus
        />
        <TextInput
          label={t('Nama')}
          description={t('Kosongkan untuk memakai nama dari umpan.')}
          value={form.title}
          error={create.fieldError('title')}
          onChange={(e) => setForm({ ...form, title: e.currentTarget.value })}
        />
        <MultiSelect
          label={t('Media')}
          searchable
          data={outlets.map((outlet) => ({ value: outlet.id, label: outlet.name }))}
          value={form.outletIds}
          error={create.fieldError('outletIds')}
          onChange={(outletIds) => setForm({ ...form, outletIds })}
        />
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('Batal')}</Button>
          <Button variant="filled" loading={create.busy} onClick={() => void save()}>
            {t('Daftarkan sumber')}
          </Button>
        </Group>
      </div>
    </Modal>
  );
}

/** Every address that is polled, with its health in words. */
export function SourcesScreen() {
  const { values, set, clear } = useListParams(KEYS);
  const [text, setText] = useState(values.cari ?? '');
  const [isNew, setNew] = useState(false);
  const filter = {
    ...(values.cari && { text: values.cari }),
    ...(values.kesehatan && { health: values.kesehatan as SourceHealth }),
  };
  const { data, loading, fetchMore } = useQuery(SourcesScreenDocument, {
    variables: { filter, first: 50 },
    pollInterval: 15_000,
  });
  const chips = KEYS.flatMap((key) =>
    values[key]
      ? [{ key, label: key === 'kesehatan' ? healthWord(values[key] ?? '').text : (values[key] ?? '') }]
      : [],
  );
  return (
    <Page
      title={t('Sumber')}
      subtitle={t('Alamat yang diambil dengan sopan dan berkala')}
      actions={
        <Button variant="filled" leftSection={<IconPlus size={16} />} onClick={() => setNew(true)}>
          {t('Daftarkan sumber')}
        </Button>
      }
    >
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
            label={t('Cari')}
            value={text}
            onChange={(e) => setText(e.currentTarget.value)}
            onBlur={() => set({ cari: text.trim() || null })}
            onKeyDown={(e) => e.key === 'Enter' && set({ cari: text.trim() || null })}
          />
          <Select
            label={t('Kesehatan')}
            clearable
            w={180}
            value={values.kesehatan ?? null}
            onChange={(value) => set({ kesehatan: value })}
            data={['OK', 'LATE', 'FAILING', 'SILENT', 'WRONG_CONTENT'].map((value) => ({
              value,
              label: healthWord(value).text,
            }))}
          />
        </FilterBar>
        <DataTable
          columns={columns()}
          rows={data?.sources.nodes ?? []}
          rowKey={(row) => row.id}
          rowTo={(row) => `/sumber/${row.id}`}
          isLoading={loading}
          hasMore={Boolean(data?.sources.pageInfo.hasNextPage)}
          onMore={() =>
            void fetchMore({ variables: { filter, first: 50, after: data?.sources.pageInfo.endCursor } })
          }
          empty={
            chips.length > 0
              ? t('Tidak ada sumber yang cocok.')
              : t('Belum ada sumber. Daftarkan umpan berita media pertama.')
          }
        />
      </Section>
      {isNew && <NewSource outlets={data?.outlets.nodes ?? []} onClose={() => setNew(false)} />}
    </Page>
  );
}
