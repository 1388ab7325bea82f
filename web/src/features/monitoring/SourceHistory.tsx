import type { SourceScreenQuery } from '../../gql/graphql';
import { bytes, number, shortDay } from '../../lib/format';
import { t } from '../../lib/i18n';
import { Chart } from '../../ui/Chart';
import { type Column, DataTable } from '../../ui/DataTable';
import { Section } from '../../ui/Section';
import { When } from '../../ui/When';

type Source = NonNullable<SourceScreenQuery['source']>;

const columns = (): Column<Source['fetches'][number]>[] => [
  { key: 'at', header: t('Waktu'), isKey: true, cell: (row) => <When at={row.at} /> },
  {
    key: 'outcome',
    header: t('Hasil'),
    cell: (row) => (
      <>
        {row.outcomeText}
        {row.note && (
          <div className="meta" style={{ overflowWrap: 'anywhere' }}>
            {row.note}
          </div>
        )}
      </>
    ),
  },
  { key: 'status', header: 'HTTP', cell: (row) => row.status },
  { key: 'new', header: t('Baru'), align: 'right', cell: (row) => number(row.newCount) },
  { key: 'known', header: t('Sudah ada'), align: 'right', cell: (row) => number(row.knownCount) },
  { key: 'ms', header: t('Lama'), align: 'right', cell: (row) => `${number(row.durationMs)} md` },
  {
    key: 'bytes',
    header: t('Ukuran'),
    align: 'right',
    cell: (row) => (row.bytes > 0 ? bytes(row.bytes) : '0'),
  },
];

/** What the source brought day by day, and its last fetches by their outcome. */
export function SourceHistory({ source }: { source: Source }) {
  const today = source.days.at(-1)?.day ?? '';
  const total = source.days.reduce((sum, day) => sum + day.discoveredCount, 0);
  const read = source.days.reduce((sum, day) => sum + day.indexedCount, 0);
  return (
    <>
      <Section title={t('Berita 28 hari terakhir')}>
        <Chart
          axis={t('Hari')}
          summary={t('{n} berita ditemukan, {m} di antaranya terbaca.', {
            n: number(total),
            m: number(read),
          })}
          series={[
            { key: 'found', name: t('Ditemukan') },
            { key: 'read', name: t('Terbaca') },
          ]}
          points={source.days.map(({ day, discoveredCount, indexedCount }) => ({
            label: shortDay(day, today),
            values: { found: discoveredCount, read: indexedCount },
          }))}
        />
      </Section>
      {source.kind !== 'MANUAL' && (
        <Section title={t('Riwayat pengambilan')} note={source.lastOutcomeText} flush>
          <DataTable
            columns={columns()}
            rows={source.fetches}
            rowKey={(row) => row.id}
            empty={t('Belum pernah diambil.')}
          />
        </Section>
      )}
    </>
  );
}
