import { useQuery } from '@apollo/client/react';
import { graphql } from '../../gql';
import type { SettingsScreenQuery } from '../../gql/graphql';
import { bytes, number } from '../../lib/format';
import { t } from '../../lib/i18n';
import { Columns } from '../../ui/Columns';
import { type Column, DataTable } from '../../ui/DataTable';
import { Day } from '../../ui/Day';
import { ErrorState } from '../../ui/ErrorState';
import { FactList } from '../../ui/FactList';
import { Loading } from '../../ui/Loading';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';

export const SettingsScreenDocument = graphql(`
  query SettingsScreen {
    office { name regency agency address city timeZone mode today isRegistrationOpen }
    workUnits { id code name }
    limits { bodyBytes fileBytes pageRows cost depth rootMutations }
  }
`);

type Unit = SettingsScreenQuery['workUnits'][number];

const MODES: Record<string, string> = {
  DEMO: 'Demo: data contoh, tidak ada surel yang keluar',
  DEVELOPMENT: 'Pengembangan',
  PRODUCTION: 'Produksi',
};

const columns = (): Column<Unit>[] => [
  { key: 'name', header: t('Nama'), isKey: true, cell: (unit) => unit.name },
  { key: 'code', header: t('Kode'), cell: (unit) => unit.code },
];

/** How this office is set up; changed in its profile file, not here. */
export function SettingsScreen() {
  const { data, error, refetch } = useQuery(SettingsScreenDocument);
  if (error && !data) return <ErrorState message={error.message} onRetry={() => void refetch()} />;
  if (!data) return <Loading lines={8} />;
  const { office, limits, workUnits } = data;
  const facts = [
    { label: t('Kantor'), value: office.name },
    { label: t('Dinas'), value: office.agency },
    { label: t('Daerah'), value: office.regency },
    { label: t('Alamat'), value: office.address },
    { label: t('Kota pada surat'), value: office.city },
    { label: t('Zona waktu'), value: office.timeZone },
    { label: t('Hari ini'), value: <Day on={office.today} form="full" /> },
    { label: t('Cara jalan'), value: t(MODES[office.mode] ?? office.mode) },
    {
      label: t('Pendaftaran perusahaan pers'),
      value: office.isRegistrationOpen ? t('dibuka') : t('ditutup'),
    },
  ];
  const bounds = [
    { label: t('Ukuran berkas'), value: bytes(limits.fileBytes) },
    { label: t('Ukuran permintaan'), value: bytes(limits.bodyBytes) },
    { label: t('Baris sekali muat'), value: number(limits.pageRows) },
    { label: t('Biaya satu permintaan'), value: t('{n} poin', { n: number(limits.cost) }) },
    { label: t('Kedalaman permintaan'), value: number(limits.depth) },
    { label: t('Perubahan sekali kirim'), value: number(limits.rootMutations) },
  ];
  return (
    <Page
      title={t('Pengaturan')}
      subtitle={t('Lihat saja: isinya berasal dari profil kantor dan konfigurasi server')}
    >
      <Columns
        facts={
          <Section title={t('Profil kantor')}>
            <FactList items={facts} />
          </Section>
        }
        side={
          <Section title={t('Batas pemakaian')}>
            <FactList items={bounds} />
          </Section>
        }
      >
        <Section title={t('Unit kerja')} note={workUnits.length} flush>
          <DataTable
            columns={columns()}
            rows={workUnits}
            rowKey={(unit) => unit.id}
            empty={t('Belum ada unit kerja.')}
          />
        </Section>
      </Columns>
    </Page>
  );
}
