import type { ReviewScreenQuery } from '../../../gql/graphql';
import { number, percent } from '../../../lib/format';
import { t } from '../../../lib/i18n';
import { type Column, DataTable } from '../../../ui/DataTable';
import { FactList } from '../../../ui/FactList';
import { Section } from '../../../ui/Section';

type Review = NonNullable<NonNullable<ReviewScreenQuery['crisis']>['review']>;
/** What the records say, as the review shows it. */
export type Facts = NonNullable<Review['facts']>;
type Test = Facts['toneTest'];
type Comparison = NonNullable<Test['subject']>;

interface Row {
  key: string;
  label: string;
  compared: Comparison;
}

const side = ({ negative, items, share, low, high }: Comparison['before']): string =>
  share === null || share === undefined
    ? t('tidak ada berita')
    : t('{negative} dari {items} ({share}; {low}–{high})', {
        negative,
        items,
        share: percent(share),
        low: percent(low),
        high: percent(high),
      });

const points = (value: number | null | undefined): string => number(Math.round((value ?? 0) * 1000) / 10);

const columns = (): Column<Row>[] => [
  { key: 'label', header: t('Yang dibandingkan'), isKey: true, cell: ({ label }) => label },
  { key: 'before', header: t('Sebelum'), cell: ({ compared }) => side(compared.before) },
  { key: 'after', header: t('Setelah'), cell: ({ compared }) => side(compared.after) },
  {
    key: 'difference',
    header: t('Selisih (poin persen)'),
    cell: ({ compared: { difference, low, high, p } }) =>
      difference === null || difference === undefined
        ? t('data belum cukup')
        : t('{d} ({low} sampai {high}); p = {p}', {
            d: points(difference),
            low: points(low),
            high: points(high),
            p: (p ?? 0).toFixed(4).replace('.', ','),
          }),
  },
];

/** Tone before and after the full statement: that it changed after, with how sure that is. */
export function ToneTestPart({ test }: { test: Test }) {
  const rows: Row[] = [
    ...(test.subject ? [{ key: 'subject', label: t('Berita krisis ini'), compared: test.subject }] : []),
    ...(test.control
      ? [{ key: 'control', label: t('Topik lain (pembanding)'), compared: test.control }]
      : []),
  ];
  const given = (value: number | null | undefined, words: string) =>
    value === null || value === undefined ? null : words;
  return (
    <Section flush title={t('Nada sebelum dan setelah')} note={test.sentence}>
      <DataTable columns={columns()} rows={rows} rowKey={({ key }) => key} empty={test.sentence} />
      <div style={{ padding: '8px 16px 14px' }}>
        <FactList
          items={[
            {
              label: t('Selisih terhadap pembanding'),
              value: given(
                test.differenceInDifferences,
                t('{n} poin', { n: points(test.differenceInDifferences) }),
              ),
            },
            {
              label: t('Bila satu media ditinggalkan'),
              value: given(
                test.leaveOneOutLow,
                t('{low} sampai {high} poin', {
                  low: points(test.leaveOneOutLow),
                  high: points(test.leaveOneOutHigh),
                }),
              ),
            },
            {
              label: t('Uji acak dalam tiap media'),
              value: given(test.permutationP, `p = ${(test.permutationP ?? 0).toFixed(4).replace('.', ',')}`),
            },
            {
              label: t('Penempatan berbayar, kanal sendiri, dan pemuatan yang tidak dihitung'),
              value: test.excludedCount,
            },
            {
              label: t('Waktu paruh volume'),
              value: given(test.halfLifeHours, t('{n} jam', { n: number(test.halfLifeHours ?? 0) })),
            },
          ]}
        />
        <p className="meta">
          {t(
            'Sebuah cerita mereda dengan sendirinya. Angka ini menunjukkan bahwa nada berubah setelah rilis, bukan sebabnya.',
          )}
        </p>
      </div>
    </Section>
  );
}
