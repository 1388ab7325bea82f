import { useQuery } from '@apollo/client/react';
import { Button, Select, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useHolds } from '../../app/viewer';
import { graphql } from '../../gql';
import type { ApplicationState, Medium, OutletsScreenQuery, ReachLevel } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { useListParams } from '../../lib/useListParams';
import { DataTable } from '../../ui/DataTable';
import { ErrorState } from '../../ui/ErrorState';
import { FilterBar } from '../../ui/FilterBar';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { OutletDialog } from './OutletDialog';
import { outletColumns } from './outletColumns';
import {
  APPLICATION_STATES,
  applicationState,
  mediumOptions,
  mediumWord,
  reachOptions,
  reachWord,
} from './words';

export const OutletsScreenDocument = graphql(`
  query OutletsScreen($filter: OutletFilter, $first: Int!, $after: String) {
    outlets(filter: $filter, first: $first, after: $after) {
      nodes {
        id name medium reachLevel domains districts districtNames isOnlyMonitored isDraft grade
        company { id legalName }
        application { id state }
        currentDocuments { id label daysLeft state }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export type OutletRow = OutletsScreenQuery['outlets']['nodes'][number];
const KEYS = ['cari', 'jenis', 'jangkauan', 'keadaan', 'berakhir', 'kecamatan', 'kepemilikan'] as const;
type Key = (typeof KEYS)[number];
const DAYS = ['7', '30', '60'];

const OWNED: Record<string, string> = { dipantau: 'Dipantau saja', perusahaan: 'Milik perusahaan terdaftar' };

/** Every outlet the office knows, by name, with what needs attention. */
export function OutletsScreen() {
  const navigate = useNavigate();
  const canRegister = useHolds('PARTNERSHIP_OFFICER', 'MONITORING_ANALYST');
  const { values, set, clear } = useListParams(KEYS);
  const [text, setText] = useState(values.cari ?? '');
  const [isNew, setNew] = useState(false);
  const filter = {
    ...(values.cari && { search: values.cari }),
    ...(values.jenis && { medium: values.jenis as Medium }),
    ...(values.jangkauan && { reachLevel: values.jangkauan as ReachLevel }),
    ...(values.keadaan && { applicationState: values.keadaan as ApplicationState }),
    ...(values.berakhir && { expiringWithinDays: Number(values.berakhir) }),
    ...(values.kecamatan && { district: values.kecamatan }),
    ...(values.kepemilikan && { isOnlyMonitored: values.kepemilikan === 'dipantau' }),
  };
  const { data, error, loading, fetchMore, refetch } = useQuery(OutletsScreenDocument, {
    variables: { filter, first: 50 },
  });
  const rows = data?.outlets.nodes ?? [];
  const districts = [
    ...new Map(
      rows.flatMap((row) => row.districts.map((code, at) => [code, row.districtNames[at] ?? code] as const)),
    ),
  ];
  const label = (key: Key, value: string): string => {
    if (key === 'jenis') return mediumWord(value);
    if (key === 'jangkauan') return reachWord(value);
    if (key === 'keadaan') return applicationState(value).text;
    if (key === 'berakhir') return t('dokumen berakhir dalam {n} hari', { n: value });
    if (key === 'kecamatan') return districts.find(([code]) => code === value)?.[1] ?? value;
    return key === 'kepemilikan' ? t(OWNED[value] ?? value) : value;
  };
  const chips = KEYS.flatMap((key) => {
    const value = values[key];
    return value ? [{ key, label: label(key, value) }] : [];
  });
  const search = () => set({ cari: text.trim() || null });
  return (
    <Page
      title={t('Media')}
      subtitle={t('Media mitra, pemohon, dan media yang dipantau saja')}
      actions={
        canRegister && (
          <Button variant="filled" leftSection={<IconPlus size={16} />} onClick={() => setNew(true)}>
            {t('Daftarkan media')}
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
            label={t('Nama atau domain')}
            value={text}
            onChange={(e) => setText(e.currentTarget.value)}
            onBlur={search}
            onKeyDown={(e) => e.key === 'Enter' && search()}
          />
          <Select
            label={t('Jenis')}
            clearable
            w={170}
            value={values.jenis ?? null}
            onChange={(jenis) => set({ jenis })}
            data={mediumOptions()}
          />
          <Select
            label={t('Jangkauan')}
            clearable
            w={130}
            value={values.jangkauan ?? null}
            onChange={(jangkauan) => set({ jangkauan })}
            data={reachOptions()}
          />
          <Select
            label={t('Permohonan tahun ini')}
            clearable
            w={210}
            value={values.keadaan ?? null}
            onChange={(keadaan) => set({ keadaan })}
            data={APPLICATION_STATES.map((value) => ({ value, label: applicationState(value).text }))}
          />
          <Select
            label={t('Dokumen berakhir')}
            clearable
            w={160}
            value={values.berakhir ?? null}
            onChange={(berakhir) => set({ berakhir })}
            data={DAYS.map((value) => ({ value, label: t('dalam {n} hari', { n: value }) }))}
          />
          <Select
            label={t('Kecamatan')}
            clearable
            w={160}
            value={values.kecamatan ?? null}
            onChange={(kecamatan) => set({ kecamatan })}
            data={districts.map(([value, name]) => ({ value, label: name }))}
          />
          <Select
            label={t('Kepemilikan')}
            clearable
            w={200}
            value={values.kepemilikan ?? null}
            onChange={(kepemilikan) => set({ kepemilikan })}
            data={Object.entries(OWNED).map(([value, name]) => ({ value, label: t(name) }))}
          />
        </FilterBar>
        {error && !data && <ErrorState message={error.message} onRetry={() => void refetch()} />}
        <DataTable
          columns={outletColumns()}
          rows={rows}
          rowKey={(row) => row.id}
          rowTo={(row) => `/media/${row.id}`}
          isLoading={loading}
          hasMore={Boolean(data?.outlets.pageInfo.hasNextPage)}
          onMore={() =>
            void fetchMore({ variables: { filter, first: 50, after: data?.outlets.pageInfo.endCursor } })
          }
          empty={chips.length > 0 ? t('Tidak ada media yang cocok dengan penyaring.') : t('Belum ada media.')}
        />
      </Section>
      {isNew && <OutletDialog onClose={() => setNew(false)} onDone={(id) => navigate(`/media/${id}`)} />}
    </Page>
  );
}
