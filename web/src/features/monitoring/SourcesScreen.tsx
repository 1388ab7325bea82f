import { useQuery } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { IconDownload, IconFileImport, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useHolds } from '../../app/viewer';
import { graphql } from '../../gql';
import type { SourceHealth, SourceKind, SourceState } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { useListParams } from '../../lib/useListParams';
import { DataTable } from '../../ui/DataTable';
import { ErrorState } from '../../ui/ErrorState';
import { FigureStrip } from '../../ui/FigureStrip';
import { FilterBar } from '../../ui/FilterBar';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { SelectField } from '../../ui/SelectField';
import { OpmlDialog } from './OpmlDialog';
import { SourceForm } from './SourceForm';
import { sourceColumns } from './sourceColumns';
import { healthWord, sourceKindWord, sourceStateWord } from './words';

export const SourcesScreenDocument = graphql(`
  query SourcesScreen($filter: SourceFilter, $first: Int!, $after: String) {
    sources(filter: $filter, first: $first, after: $after) {
      nodes {
        id title url kind state health lastOutcomeText lastPolledAt lastNewAt silentAt expectedGapSeconds proposedUrl
        servedOutlets { id name }
      }
      pageInfo { hasNextPage endCursor }
    }
    well: sources(first: 1, filter: { health: OK, state: ACTIVE }) { totalCount }
    silent: sources(first: 1, filter: { health: SILENT }) { totalCount }
    failing: sources(first: 1, filter: { health: FAILING }) { totalCount }
    wrong: sources(first: 1, filter: { health: WRONG_CONTENT }) { totalCount }
    outlets(first: 100) { nodes { id name } }
  }
`);

const KEYS = ['cari', 'kesehatan', 'jenis', 'media', 'keadaan'] as const;
const HEALTHS = ['OK', 'LATE', 'FAILING', 'SILENT', 'WRONG_CONTENT'];
const KINDS = ['RSS', 'ATOM', 'JSON_FEED', 'NEWS_SITEMAP', 'PAGE_LIST', 'MANUAL'];
const STATES = ['ACTIVE', 'PAUSED', 'RETIRED'];

/** Every address that is polled and every manual channel, with its health in words. */
export function SourcesScreen() {
  const { values, set, clear } = useListParams(KEYS);
  const [text, setText] = useState(values.cari ?? '');
  const mayManage = useHolds('MONITORING_ANALYST', 'DIVISION_HEAD');
  const [dialog, setDialog] = useState<'new' | 'opml' | null>(null);
  const filter = {
    ...(values.cari && { text: values.cari }),
    ...(values.kesehatan && { health: values.kesehatan as SourceHealth }),
    ...(values.jenis && { kind: values.jenis as SourceKind }),
    ...(values.media && { outletId: values.media }),
    ...(values.keadaan && { state: values.keadaan as SourceState }),
  };
  const { data, error, loading, fetchMore, refetch } = useQuery(SourcesScreenDocument, {
    variables: { filter, first: 50 },
    pollInterval: 15_000,
  });
  const outlets = data?.outlets.nodes ?? [];
  const words: Record<(typeof KEYS)[number], (value: string) => string> = {
    cari: (value) => value,
    kesehatan: (value) => healthWord(value).text,
    jenis: sourceKindWord,
    media: (value) => outlets.find(({ id }) => id === value)?.name ?? t('Media'),
    keadaan: (value) => sourceStateWord(value).text,
  };
  const chips = KEYS.flatMap((key) => {
    const value = values[key];
    return value ? [{ key, label: words[key](value) }] : [];
  });
  const figure = (label: string, count: number | undefined, health: string, isAlarm = false) => ({
    label,
    value: count ?? '…',
    to: `/sumber?kesehatan=${health}`,
    ...(isAlarm && count ? { tone: 'merah' as const } : {}),
  });
  const select = (key: (typeof KEYS)[number], label: string, choices: string[]) => (
    <SelectField
      label={label}
      w={170}
      value={values[key] ?? null}
      onChange={(value) => set({ [key]: value })}
      data={choices.map((value) => ({ value, label: words[key](value) }))}
    />
  );
  return (
    <Page
      title={t('Sumber')}
      subtitle={t('Alamat yang diambil dengan sopan dan berkala')}
      actions={
        <>
          <Button
            component="a"
            href="/download/sources"
            download
            leftSection={<IconDownload size={16} aria-hidden />}
          >
            {t('Unduh OPML')}
          </Button>
          {mayManage && (
            <>
              <Button
                leftSection={<IconFileImport size={16} aria-hidden />}
                onClick={() => setDialog('opml')}
              >
                {t('Impor OPML')}
              </Button>
              <Button
                variant="filled"
                leftSection={<IconPlus size={16} aria-hidden />}
                onClick={() => setDialog('new')}
              >
                {t('Daftarkan sumber')}
              </Button>
            </>
          )}
        </>
      }
    >
      <FigureStrip
        figures={[
          figure(t('Sehat'), data?.well.totalCount, 'OK'),
          figure(t('Tidak ada kabar'), data?.silent.totalCount, 'SILENT', true),
          figure(t('Gagal diambil'), data?.failing.totalCount, 'FAILING', true),
          figure(t('Bukan umpan berita'), data?.wrong.totalCount, 'WRONG_CONTENT', true),
        ]}
      />
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
          {select('kesehatan', t('Kesehatan'), HEALTHS)}
          {select('jenis', t('Jenis'), KINDS)}
          {select(
            'media',
            t('Media'),
            outlets.map(({ id }) => id),
          )}
          {select('keadaan', t('Keadaan'), STATES)}
        </FilterBar>
        {error && !data ? (
          <ErrorState message={t('Daftar sumber tidak dapat dimuat.')} onRetry={() => void refetch()} />
        ) : (
          <DataTable
            columns={sourceColumns()}
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
        )}
      </Section>
      {dialog === 'new' && <SourceForm outlets={outlets} onClose={() => setDialog(null)} />}
      {dialog === 'opml' && <OpmlDialog onClose={() => setDialog(null)} />}
    </Page>
  );
}
