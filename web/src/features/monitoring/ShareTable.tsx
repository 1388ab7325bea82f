import { useQuery } from '@apollo/client/react';
import { SegmentedControl } from '@mantine/core';
import { graphql } from '../../gql';
import type { ShareBy, ShareTableQuery } from '../../gql/graphql';
import { number, percent } from '../../lib/format';
import { t } from '../../lib/i18n';
import { type Column, DataTable } from '../../ui/DataTable';
import { ErrorState } from '../../ui/ErrorState';
import { Section } from '../../ui/Section';
import { ShareBar } from '../../ui/ShareBar';

export const ShareTableDocument = graphql(`
  query ShareTable($by: ShareBy!, $fromOn: LocalDate!, $toOn: LocalDate!) {
    shareOfVoice(by: $by, fromOn: $fromOn, toOn: $toOn) {
      articleCount paidCount ownCount earnedCount
      rows { id name articleCount paidCount ownCount earnedCount share earnedShare
        tone { positive neutral negative needsPerson none } }
    }
  }
`);

type Row = ShareTableQuery['shareOfVoice']['rows'][number];

interface Props {
  by: ShareBy;
  fromOn: string;
  toOn: string;
  onBy: (by: ShareBy) => void;
}

const unknown = (by: ShareBy): string =>
  by === 'OUTLET' ? t('media belum dikenal') : by === 'DISTRICT' ? t('tanpa wilayah') : t('topik dihapus');

const columns = (by: ShareBy, most: number, withTone: boolean): Column<Row>[] => [
  { key: 'name', header: t('Nama'), isKey: true, cell: (row) => row.name ?? unknown(by) },
  {
    key: 'bar',
    header: t('Liputan, berbayar, kanal sendiri'),
    cell: (row) => <ShareBar earned={row.earnedCount} paid={row.paidCount} own={row.ownCount} of={most} />,
  },
  { key: 'earned', header: t('Liputan'), align: 'right', cell: (row) => number(row.earnedCount) },
  { key: 'paid', header: t('Berbayar'), align: 'right', cell: (row) => number(row.paidCount) },
  {
    key: 'earnedShare',
    header: t('Pangsa liputan'),
    align: 'right',
    cell: (row) => percent(row.earnedShare),
  },
  { key: 'share', header: t('Pangsa semua'), align: 'right', cell: (row) => percent(row.share) },
  ...(withTone
    ? [
        {
          key: 'tone',
          header: t('Negatif / perlu diperiksa'),
          align: 'right' as const,
          cell: (row: Row) => `${number(row.tone?.negative ?? 0)} / ${number(row.tone?.needsPerson ?? 0)}`,
        },
      ]
    : []),
];

/** How coverage is shared out, earned against paid. */
export function ShareTable({ by, fromOn, toOn, onBy }: Props) {
  const { data, loading, error, refetch } = useQuery(ShareTableDocument, { variables: { by, fromOn, toOn } });
  const all = data?.shareOfVoice;
  const rows = all?.rows ?? [];
  const first = rows[0];
  return (
    <Section
      title={t('Pangsa pemberitaan')}
      note={
        all &&
        t('{n} artikel: {earned} liputan, {paid} berbayar', {
          n: number(all.articleCount),
          earned: number(all.earnedCount),
          paid: number(all.paidCount),
        })
      }
      action={
        <SegmentedControl
          size="xs"
          aria-label={t('Dibagi menurut')}
          value={by}
          onChange={(value) => onBy(value as ShareBy)}
          data={[
            { value: 'TOPIC', label: t('Topik') },
            { value: 'OUTLET', label: t('Media') },
            { value: 'DISTRICT', label: t('Wilayah') },
          ]}
        />
      }
      flush
    >
      {error && !data ? (
        <ErrorState message={error.message} onRetry={() => void refetch()} />
      ) : (
        <DataTable
          columns={columns(
            by,
            first?.articleCount ?? 0,
            rows.some((row) => row.tone),
          )}
          rows={rows}
          rowKey={(row) => row.id ?? row.name ?? ''}
          isLoading={loading}
          empty={t('Belum ada artikel dalam topik mana pun pada rentang ini.')}
        />
      )}
      {by === 'TOPIC' && rows.length > 0 && (
        <p className="meta" style={{ padding: '8px 14px' }}>
          {t('Artikel yang termasuk dua topik dihitung pada keduanya.')}
        </p>
      )}
    </Section>
  );
}
