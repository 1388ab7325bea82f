import { useQuery } from '@apollo/client/react';
import { Button, Select, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../gql';
import type { TopicKind, TopicState, TopicsScreenQuery } from '../../gql/graphql';
import { number } from '../../lib/format';
import { t } from '../../lib/i18n';
import { useListParams } from '../../lib/useListParams';
import { type Column, DataTable } from '../../ui/DataTable';
import { ErrorState } from '../../ui/ErrorState';
import { FilterBar } from '../../ui/FilterBar';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { TOPIC_KINDS, TOPIC_STATES, topicKindWord, topicStateWord } from './topicWords';

export const TopicsScreenDocument = graphql(`
  query TopicsScreen($filter: TopicFilter, $first: Int!, $after: String) {
    topics(filter: $filter, first: $first, after: $after) {
      nodes { id name kind state query priority place ownerAgency recentCount }
      pageInfo { hasNextPage endCursor }
    }
    viewer { roles }
  }
`);

type Row = TopicsScreenQuery['topics']['nodes'][number];
const KEYS = ['cari', 'keadaan', 'jenis'] as const;

const columns = (): Column<Row>[] => [
  {
    key: 'name',
    header: t('Topik'),
    isKey: true,
    cell: (row) => (
      <>
        {row.name}
        <div className="meta" style={{ fontWeight: 400, overflowWrap: 'anywhere' }}>
          <code>{row.query.length > 140 ? `${row.query.slice(0, 140)} …` : row.query}</code>
        </div>
      </>
    ),
  },
  { key: 'kind', header: t('Jenis'), cell: (row) => topicKindWord(row.kind) },
  {
    key: 'state',
    header: t('Keadaan'),
    cell: (row) => (
      <StateTag tone={topicStateWord(row.state).tone}>{topicStateWord(row.state).text}</StateTag>
    ),
  },
  {
    key: 'recent',
    header: t('Berita 30 hari'),
    align: 'right',
    cell: (row) => number(row.recentCount),
  },
];

/** Every topic by rank, with how much the last thirty days brought. */
export function TopicsScreen() {
  const { values, set, clear } = useListParams(KEYS);
  const [text, setText] = useState(values.cari ?? '');
  const filter = {
    ...(values.cari && { text: values.cari }),
    ...(values.keadaan && { state: values.keadaan as TopicState }),
    ...(values.jenis && { kind: values.jenis as TopicKind }),
  };
  const { data, error, loading, fetchMore, refetch } = useQuery(TopicsScreenDocument, {
    variables: { filter, first: 50 },
  });
  const mayMake = data?.viewer?.roles.some((role) => ['MONITORING_ANALYST', 'DIVISION_HEAD'].includes(role));
  const label = {
    cari: values.cari,
    keadaan: topicStateWord(values.keadaan ?? '').text,
    jenis: topicKindWord(values.jenis ?? ''),
  };
  const chips = KEYS.flatMap((key) => (values[key] ? [{ key, label: label[key] ?? '' }] : []));
  if (error && !data)
    return <ErrorState message={t('Topik tidak dapat dimuat.')} onRetry={() => void refetch()} />;
  return (
    <Page
      title={t('Topik')}
      subtitle={t('Kueri tersimpan yang dicocokkan dengan setiap berita baru')}
      actions={
        mayMake && (
          <Button component={Link} to="/topik/baru" variant="filled" leftSection={<IconPlus size={16} />}>
            {t('Topik baru')}
          </Button>
        )
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
            label={t('Keadaan')}
            clearable
            w={160}
            value={values.keadaan ?? null}
            onChange={(value) => set({ keadaan: value })}
            data={TOPIC_STATES.map((value) => ({ value, label: topicStateWord(value).text }))}
          />
          <Select
            label={t('Jenis')}
            clearable
            w={170}
            value={values.jenis ?? null}
            onChange={(value) => set({ jenis: value })}
            data={TOPIC_KINDS.map((value) => ({ value, label: topicKindWord(value) }))}
          />
        </FilterBar>
        <DataTable
          columns={columns()}
          rows={data?.topics.nodes ?? []}
          rowKey={(row) => row.id}
          rowTo={(row) => `/topik/${row.id}`}
          isLoading={loading}
          hasMore={Boolean(data?.topics.pageInfo.hasNextPage)}
          onMore={() =>
            void fetchMore({ variables: { filter, first: 50, after: data?.topics.pageInfo.endCursor } })
          }
          empty={
            chips.length > 0
              ? t('Tidak ada topik yang cocok.')
              : t(
                  'Belum ada topik. Tuliskan kueri pertama, misalnya nama kabupaten dan bencana yang diwaspadai.',
                )
          }
        />
      </Section>
    </Page>
  );
}
