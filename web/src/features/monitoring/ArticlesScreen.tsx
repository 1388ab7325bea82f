import { useQuery } from '@apollo/client/react';
import { Button, Select, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { graphql } from '../../gql';
import type { ArticlesScreenQuery } from '../../gql/graphql';
import { downloadUrl } from '../../lib/download';
import { t } from '../../lib/i18n';
import { useListParams } from '../../lib/useListParams';
import { type Column, DataTable } from '../../ui/DataTable';
import { DayInput } from '../../ui/DayInput';
import { DownloadMenu } from '../../ui/DownloadMenu';
import { ErrorState } from '../../ui/ErrorState';
import { FilterBar } from '../../ui/FilterBar';
import { Page } from '../../ui/Page';
import { PaidTag } from '../../ui/PaidTag';
import { Section } from '../../ui/Section';
import { When } from '../../ui/When';

export const ArticlesScreenDocument = graphql(`
  query ArticlesScreen($filter: ArticleFilter, $first: Int!, $after: String) {
    articles(filter: $filter, first: $first, after: $after) {
      nodes { id title publishedAt firstSeenAt isPaid outlet { id name } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

type Row = ArticlesScreenQuery['articles']['nodes'][number];
const KEYS = ['cari', 'dari', 'sampai', 'jenis'] as const;

const columns: Column<Row>[] = [
  { key: 'title', header: 'Judul', isKey: true, cell: (row) => row.title || t('(tanpa judul)') },
  { key: 'paid', header: '', cell: (row) => row.isPaid && <PaidTag /> },
  {
    key: 'outlet',
    header: 'Media',
    cell: (row) => row.outlet?.name ?? <span className="muted">{t('belum dikenal')}</span>,
  },
  {
    key: 'at',
    header: 'Terbit',
    align: 'right',
    cell: (row) => <When at={row.publishedAt ?? row.firstSeenAt} />,
  },
];

/** What the monitored outlets published, newest first; new items wait behind a bar, the list never jumps. */
export function ArticlesScreen() {
  const { values, set, clear } = useListParams(KEYS);
  const [text, setText] = useState(values.cari ?? '');
  const filter = {
    ...(values.cari && { title: values.cari }),
    ...(values.dari && { fromOn: values.dari }),
    ...(values.sampai && { toOn: values.sampai }),
    ...(values.jenis && { isPaid: values.jenis === 'berbayar' }),
  };
  const { data, error, loading, fetchMore, refetch } = useQuery(ArticlesScreenDocument, {
    variables: { filter, first: 50 },
  });
  const [newest, setNewest] = useState(0);
  const top = data?.articles.nodes[0]?.id;
  const { data: fresh } = useQuery(ArticlesScreenDocument, {
    variables: { filter, first: 10 },
    pollInterval: 15_000,
    fetchPolicy: 'no-cache',
  });
  useEffect(() => {
    const at = fresh?.articles.nodes.findIndex((row) => row.id === top) ?? 0;
    setNewest(top ? (at < 0 ? 10 : at) : 0);
  }, [fresh, top]);
  const more = () =>
    void fetchMore({ variables: { filter, first: 50, after: data?.articles.pageInfo.endCursor } });
  const chips = [
    ...(values.cari ? [{ key: 'cari', label: values.cari }] : []),
    ...(values.dari ? [{ key: 'dari', label: t('dari {day}', { day: values.dari }) }] : []),
    ...(values.sampai ? [{ key: 'sampai', label: t('sampai {day}', { day: values.sampai }) }] : []),
    ...(values.jenis ? [{ key: 'jenis', label: values.jenis }] : []),
  ];
  return (
    <Page
      title={t('Artikel')}
      subtitle={t('Berita dari media yang dipantau')}
      actions={
        <DownloadMenu
          choices={[
            { label: 'CSV', href: downloadUrl('articles', { format: 'csv', filter }) },
            { label: 'XLSX', href: downloadUrl('articles', { format: 'xlsx', filter }) },
            { label: 'ninjs (JSON)', href: downloadUrl('articles', { format: 'json', filter }) },
          ]}
        />
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
            label={t('Judul memuat')}
            value={text}
            onChange={(e) => setText(e.currentTarget.value)}
            onBlur={() => set({ cari: text.trim() || null })}
            onKeyDown={(e) => e.key === 'Enter' && set({ cari: text.trim() || null })}
          />
          <DayInput
            label={t('Dari')}
            value={values.dari ?? ''}
            onChange={(day) => set({ dari: day || null })}
          />
          <DayInput
            label={t('Sampai')}
            value={values.sampai ?? ''}
            onChange={(day) => set({ sampai: day || null })}
          />
          <Select
            label={t('Jenis')}
            w={140}
            clearable
            value={values.jenis ?? null}
            onChange={(value) => set({ jenis: value })}
            data={[
              { value: 'berbayar', label: t('Berbayar') },
              { value: 'liputan', label: t('Liputan') },
            ]}
          />
        </FilterBar>
        {newest > 0 && (
          <Button fullWidth variant="light" radius={0} onClick={() => void refetch()}>
            {newest >= 10 ? t('10 atau lebih artikel baru') : t('{n} artikel baru', { n: newest })}
          </Button>
        )}
        {error && !data && <ErrorState message={error.message} onRetry={() => void refetch()} />}
        <DataTable
          columns={columns.map((column) => ({ ...column, header: column.header && t(column.header) }))}
          rows={data?.articles.nodes ?? []}
          rowKey={(row) => row.id}
          rowTo={(row) => `/artikel/${row.id}`}
          isLoading={loading}
          hasMore={Boolean(data?.articles.pageInfo.hasNextPage)}
          onMore={more}
          empty={
            chips.length > 0
              ? t('Tidak ada artikel yang cocok dengan penyaring.')
              : t('Belum ada artikel. Daftarkan sumber berita lebih dulu.')
          }
        />
      </Section>
    </Page>
  );
}
