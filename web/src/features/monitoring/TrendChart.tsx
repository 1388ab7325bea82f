import { useQuery } from '@apollo/client/react';
import { graphql } from '../../gql';
import type { CoverageGrain, TrendSeriesQuery } from '../../gql/graphql';
import { longDay, number, partsOf, shortDay } from '../../lib/format';
import { t } from '../../lib/i18n';
import { Chart } from '../../ui/Chart';
import { useNow } from '../../ui/Clock';
import { ErrorState } from '../../ui/ErrorState';
import { Loading } from '../../ui/Loading';
import { Section } from '../../ui/Section';

export const TrendSeriesDocument = graphql(`
  query TrendSeries($ids: [ID!]!, $grain: CoverageGrain!, $fromOn: LocalDate!, $toOn: LocalDate!) {
    topicSeries(topicIds: $ids, grain: $grain, fromOn: $fromOn, toOn: $toOn) {
      topicId name points { period articleCount paidCount earnedCount }
    }
  }
`);

type Series = TrendSeriesQuery['topicSeries'][number];

interface Props {
  ids: string[];
  grain: CoverageGrain;
  fromOn: string;
  toOn: string;
  withPaid: boolean;
}

/** `15 Jan`, `15 Jan 08.00` or `2026-01` as the axis shows it. */
function periodText(period: string, today: string): string {
  const [day = '', time] = period.split('T');
  if (day.length === 7) return longDay(`${day}-01`).replace(/^1 /, '');
  return time ? `${shortDay(day, today)} ${time.replace(':', '.')}` : shortDay(day, today);
}

/** The articles of up to three topics over time. */
export function TrendChart({ ids, grain, fromOn, toOn, withPaid }: Props) {
  const today = partsOf(useNow()).day;
  const { data, loading, error, refetch } = useQuery(TrendSeriesDocument, {
    variables: { ids, grain, fromOn, toOn },
  });
  if (error && !data) return <ErrorState message={error.message} onRetry={() => void refetch()} />;
  if (!data) return loading ? <Loading /> : null;
  const count = (point: Series['points'][number]) => (withPaid ? point.articleCount : point.earnedCount);
  const points = (data.topicSeries[0]?.points ?? []).map(({ period }, place) => ({
    label: periodText(period, today),
    values: Object.fromEntries(
      data.topicSeries.map((one) => {
        const point = one.points[place];
        return [one.topicId, point ? count(point) : 0];
      }),
    ),
  }));
  const sums = data.topicSeries.map(
    (one) => `${one.name} ${number(one.points.reduce((sum, point) => sum + count(point), 0))}`,
  );
  return (
    <Section
      title={
        withPaid
          ? t('Artikel dari waktu ke waktu, termasuk yang berbayar')
          : t('Liputan dari waktu ke waktu, tanpa yang berbayar')
      }
    >
      <Chart
        axis={t('Waktu')}
        series={data.topicSeries.map(({ topicId, name }) => ({ key: topicId, name }))}
        points={points}
        summary={t('Jumlah pada rentang ini: {sums}.', { sums: sums.join('; ') })}
      />
    </Section>
  );
}
