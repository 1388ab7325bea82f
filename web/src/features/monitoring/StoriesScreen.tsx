import { useQuery } from '@apollo/client/react';
import { Select, TextInput } from '@mantine/core';
import { IconPin } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql } from '../../gql';
import type { StoriesScreenQuery, StoryState } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { useListParams } from '../../lib/useListParams';
import { type Column, DataTable } from '../../ui/DataTable';
import { ErrorState } from '../../ui/ErrorState';
import { FilterBar } from '../../ui/FilterBar';
import { LevelBadge } from '../../ui/LevelBadge';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { When } from '../../ui/When';
import { StoryCurve } from './StoryCurve';
import { storyStateWord } from './storyWords';

export const StoriesScreenDocument = graphql(`
  query StoriesScreen($filter: StoryFilter, $first: Int!, $after: String) {
    stories(filter: $filter, first: $first, after: $after) {
      nodes {
        id title state isPinned firstAt lastAt articleCount itemCount outletCount paidCount
        hours { at articleCount } carriers { outletId name } risk { id shownLevel } alert { id }
      }
      pageInfo { hasNextPage endCursor }
    }
    outlets(first: 100) { nodes { id name } }
  }
`);

type Row = StoriesScreenQuery['stories']['nodes'][number];
const KEYS = ['cari', 'media', 'keadaan', 'dari', 'sampai', 'sematan'] as const;

const namesOf = (row: Row): string => {
  const names = row.carriers.slice(0, 3).map(({ name }) => name);
  const more = row.carriers.length - names.length;
  return more > 0 ? `${names.join(', ')} +${more}` : names.join(', ');
};

const columns = (): Column<Row>[] => [
  {
    key: 'title',
    header: t('Cerita'),
    isKey: true,
    cell: (row) => (
      <>
        {row.isPinned && <IconPin size={14} aria-label={t('Disematkan')} />} {row.title}
        <div className="meta" style={{ fontWeight: 400 }}>
          {namesOf(row) || t('media belum dikenal')}
        </div>
      </>
    ),
  },
  { key: 'curve', header: t('Kurva'), cell: (row) => <StoryCurve hours={row.hours} /> },
  {
    key: 'count',
    header: t('Pemberitaan'),
    align: 'right',
    cell: (row) => (
      <span className="nowrap">
        {row.articleCount}
        <div className="meta">
          {t('{n} berita asal', { n: row.itemCount })}
          {row.paidCount > 0 && ` · ${t('{n} berbayar', { n: row.paidCount })}`}
        </div>
      </span>
    ),
  },
  { key: 'outlets', header: t('Media'), align: 'right', cell: (row) => row.outletCount },
  {
    key: 'risk',
    header: t('Risiko'),
    cell: (row) => (
      <>
        {row.risk && <LevelBadge level={row.risk.shownLevel} />}
        {row.alert && <div className="meta">{t('ada peringatan')}</div>}
      </>
    ),
  },
  {
    key: 'state',
    header: t('Keadaan'),
    cell: (row) => (
      <StateTag tone={storyStateWord(row.state).tone}>{storyStateWord(row.state).text}</StateTag>
    ),
  },
  { key: 'first', header: t('Pertama'), align: 'right', cell: (row) => <When at={row.firstAt} /> },
  { key: 'last', header: t('Terakhir'), align: 'right', cell: (row) => <When at={row.lastAt} /> },
];

/** Every story with its curve, the latest first. */
export function StoriesScreen() {
  const { values, set, clear } = useListParams(KEYS);
  const [text, setText] = useState(values.cari ?? '');
  const filter = {
    ...(values.cari && { text: values.cari }),
    ...(values.media && { outletId: values.media }),
    ...(values.keadaan && { state: values.keadaan as StoryState }),
    ...(values.dari && { fromOn: values.dari }),
    ...(values.sampai && { toOn: values.sampai }),
    ...(values.sematan && { isPinned: true }),
  };
  const { data, loading, error, refetch, fetchMore } = useQuery(StoriesScreenDocument, {
    variables: { filter, first: 30 },
    pollInterval: 30_000,
  });
  const outlets = data?.outlets.nodes ?? [];
  const label = (key: (typeof KEYS)[number], value: string): string => {
    if (key === 'keadaan') return storyStateWord(value).text;
    if (key === 'sematan') return t('Disematkan');
    if (key === 'media') return outlets.find(({ id }) => id === value)?.name ?? t('Media');
    return value;
  };
  const chips = KEYS.flatMap((key) => {
    const value = values[key];
    return value ? [{ key, label: label(key, value) }] : [];
  });
  return (
    <Page
      title={t('Cerita')}
      subtitle={t('Pemberitaan tentang satu peristiwa, dikumpulkan dari semua media')}
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
            label={t('Media')}
            clearable
            searchable
            w={180}
            value={values.media ?? null}
            onChange={(value) => set({ media: value })}
            data={outlets.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <Select
            label={t('Keadaan')}
            clearable
            w={160}
            value={values.keadaan ?? null}
            onChange={(value) => set({ keadaan: value })}
            data={['OPEN', 'CLOSED', 'MERGED'].map((value) => ({ value, label: storyStateWord(value).text }))}
          />
          <Select
            label={t('Sematan')}
            clearable
            w={160}
            value={values.sematan ?? null}
            onChange={(value) => set({ sematan: value })}
            data={[{ value: 'ya', label: t('Disematkan') }]}
          />
        </FilterBar>
        {error && !data ? (
          <ErrorState message={t('Daftar cerita tidak dapat dimuat.')} onRetry={() => void refetch()} />
        ) : (
          <DataTable
            columns={columns()}
            rows={data?.stories.nodes ?? []}
            rowKey={(row) => row.id}
            rowTo={(row) => `/cerita/${row.id}`}
            isLoading={loading}
            hasMore={Boolean(data?.stories.pageInfo.hasNextPage)}
            onMore={() =>
              void fetchMore({ variables: { filter, first: 30, after: data?.stories.pageInfo.endCursor } })
            }
            empty={
              chips.length > 0
                ? t('Tidak ada cerita yang cocok.')
                : t('Belum ada cerita. Cerita terbentuk sendiri saat artikel masuk.')
            }
          />
        )}
      </Section>
    </Page>
  );
}
