import { useQuery } from '@apollo/client/react';
import { graphql } from '../../gql';
import type { ToneAgreementQuery } from '../../gql/graphql';
import { longDay, number, percent, share } from '../../lib/format';
import { t } from '../../lib/i18n';
import { type Column, DataTable } from '../../ui/DataTable';
import { ErrorState } from '../../ui/ErrorState';
import { Section } from '../../ui/Section';

const Agreement = graphql(`
  query ToneAgreement($months: Int!) {
    toneAgreement(months: $months) { month matched asked waiting count agreed kappa sure sureAgreed }
  }
`);

type Month = ToneAgreementQuery['toneAgreement'][number];
const of = (part: number, whole: number): string =>
  whole === 0 ? t('belum ada') : t('{part} dari {whole}', { part: number(part), whole: number(whole) });

const columns: Column<Month>[] = [
  { key: 'month', header: 'Bulan terbit', isKey: true, cell: ({ month }) => longDay(`${month}-01`).slice(2) },
  { key: 'matched', header: 'Pemberitaan', align: 'right', cell: ({ matched }) => number(matched) },
  {
    key: 'asked',
    header: 'Perlu orang',
    align: 'right',
    cell: ({ asked, matched }) =>
      matched === 0 ? t('belum ada') : `${of(asked, matched)} (${percent(asked / matched)})`,
  },
  { key: 'waiting', header: 'Masih menunggu', align: 'right', cell: ({ waiting }) => number(waiting) },
  {
    key: 'agreed',
    header: 'Sama dengan mesin',
    align: 'right',
    cell: ({ agreed, count }) => of(agreed, count),
  },
  {
    key: 'sure',
    header: 'Sama, saat mesin yakin',
    align: 'right',
    cell: ({ sureAgreed, sure }) => of(sureAgreed, sure),
  },
  {
    key: 'kappa',
    header: 'Kappa Cohen',
    align: 'right',
    cell: ({ kappa }) => (kappa === null ? t('belum ada') : share(kappa)),
  },
];

/** How machine and people agreed, month by month. */
export function ToneAgreement() {
  const { data, error, loading, refetch } = useQuery(Agreement, { variables: { months: 6 } });
  if (error && !data) return <ErrorState message={error.message} onRetry={() => void refetch()} />;
  return (
    <Section flush title={t('Mesin dan orang')} note={t('salinan dihitung sekali pada kolom kesepakatan')}>
      <DataTable
        columns={columns.map((column) => ({ ...column, header: t(column.header) }))}
        rows={data?.toneAgreement ?? []}
        rowKey={({ month }) => month}
        isLoading={loading}
        empty={t('Belum ada nada yang dinilai orang.')}
      />
      <p className="meta" style={{ padding: '10px 14px' }}>
        {t(
          'Kappa 1 berarti selalu sama, 0 berarti sama secara kebetulan. Antrean memuat kasus yang sulit, jadi angkanya lebih rendah daripada pada semua berita.',
        )}
      </p>
    </Section>
  );
}
