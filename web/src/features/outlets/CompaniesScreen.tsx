import { useQuery } from '@apollo/client/react';
import { Select, TextInput } from '@mantine/core';
import { IconBan } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql } from '../../gql';
import type { CompaniesScreenQuery } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { useListParams } from '../../lib/useListParams';
import { type Column, DataTable } from '../../ui/DataTable';
import { ErrorState } from '../../ui/ErrorState';
import { FilterBar } from '../../ui/FilterBar';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { legalFormWord } from './words';

export const CompaniesScreenDocument = graphql(`
  query CompaniesScreen($filter: CompanyFilter, $first: Int!, $after: String) {
    companies(filter: $filter, first: $first, after: $after) {
      nodes { id legalName legalForm nib isDraft isAssisted isBlacklisted outlets(first: 5) { nodes { id name } pageInfo { hasNextPage } } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

type Row = CompaniesScreenQuery['companies']['nodes'][number];
const KEYS = ['cari', 'daftarHitam'] as const;

const columns = (): Column<Row>[] => [
  { key: 'name', header: t('Perusahaan'), isKey: true, cell: (row) => row.legalName },
  { key: 'form', header: t('Bentuk'), cell: (row) => legalFormWord(row.legalForm) },
  { key: 'nib', header: 'NIB', cell: (row) => <span className="num">{row.nib}</span> },
  {
    key: 'outlets',
    header: t('Media'),
    cell: (row) =>
      row.outlets.nodes.map((outlet) => outlet.name).join(', ') +
        (row.outlets.pageInfo.hasNextPage ? '…' : '') || <span className="muted">{t('belum ada')}</span>,
  },
  {
    key: 'state',
    header: t('Keterangan'),
    cell: (row) => (
      <>
        {row.isBlacklisted && (
          <StateTag tone="merah" icon={IconBan}>
            {t('Daftar hitam')}
          </StateTag>
        )}
        {row.isDraft && <StateTag>{t('Rancangan')}</StateTag>}
        {row.isAssisted && <StateTag tone="nila">{t('Diisi kantor')}</StateTag>}
      </>
    ),
  },
];

const LISTED: Record<string, string> = { ya: 'Dalam daftar hitam', tidak: 'Di luar daftar hitam' };

/** The press companies, by name. */
export function CompaniesScreen() {
  const { values, set, clear } = useListParams(KEYS);
  const [text, setText] = useState(values.cari ?? '');
  const filter = {
    ...(values.cari && { search: values.cari }),
    ...(values.daftarHitam && { isBlacklisted: values.daftarHitam === 'ya' }),
  };
  const { data, error, loading, fetchMore, refetch } = useQuery(CompaniesScreenDocument, {
    variables: { filter, first: 50 },
  });
  const chips = KEYS.flatMap((key) =>
    values[key]
      ? [{ key, label: key === 'cari' ? (values.cari ?? '') : t(LISTED[values.daftarHitam ?? ''] ?? '') }]
      : [],
  );
  const search = () => set({ cari: text.trim() || null });
  return (
    <Page
      title={t('Perusahaan pers')}
      subtitle={t('Badan hukum pemilik media, pihak kontrak dan penerima pembayaran')}
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
            label={t('Nama atau NIB')}
            value={text}
            onChange={(e) => setText(e.currentTarget.value)}
            onBlur={search}
            onKeyDown={(e) => e.key === 'Enter' && search()}
          />
          <Select
            label={t('Daftar hitam')}
            clearable
            w={200}
            value={values.daftarHitam ?? null}
            onChange={(value) => set({ daftarHitam: value })}
            data={Object.entries(LISTED).map(([value, label]) => ({ value, label: t(label) }))}
          />
        </FilterBar>
        {error && !data && <ErrorState message={error.message} onRetry={() => void refetch()} />}
        <DataTable
          columns={columns()}
          rows={data?.companies.nodes ?? []}
          rowKey={(row) => row.id}
          rowTo={(row) => `/perusahaan/${row.id}`}
          isLoading={loading}
          hasMore={Boolean(data?.companies.pageInfo.hasNextPage)}
          onMore={() =>
            void fetchMore({ variables: { filter, first: 50, after: data?.companies.pageInfo.endCursor } })
          }
          empty={
            chips.length > 0
              ? t('Tidak ada perusahaan yang cocok dengan penyaring.')
              : t('Belum ada perusahaan. Perusahaan mendaftar sendiri melalui portal media.')
          }
        />
      </Section>
    </Page>
  );
}
