import { when } from '../../../lib/format';
import { t } from '../../../lib/i18n';
import { Chart } from '../../../ui/Chart';
import { useNow } from '../../../ui/Clock';
import { LevelBadge } from '../../../ui/LevelBadge';
import { Section } from '../../../ui/Section';
import type { Room } from './roomQuery';

const score = (value: number): string => value.toFixed(2).replace('.', ',');

/** The last point that has a score; null while none was computed. */
export const lastScore = (curve: Room['curve']): Room['curve'][number] | null =>
  curve.findLast((point) => point.score !== null) ?? null;

/** Score and new articles over the time of the crisis, with the same figures as a table. */
export function RoomCurve({ curve }: { curve: Room['curve'] }) {
  const now = useNow();
  const last = lastScore(curve);
  const points = curve.filter((point) => point.score !== null || point.articleCount > 0);
  if (points.length === 0) return null;
  const top = points.reduce((best, one) => ((one.score ?? 0) > (best.score ?? 0) ? one : best));
  return (
    <Section
      title={t('Skor dan artikel baru')}
      action={last?.shownLevel && <LevelBadge level={last.shownLevel} />}
    >
      <Chart
        axis={t('Waktu')}
        series={[
          { key: 'score', name: t('Skor') },
          { key: 'articles', name: t('Artikel baru') },
        ]}
        points={points.map((point) => ({
          label: when(point.at, now),
          values: { score: point.score ?? 0, articles: point.articleCount },
        }))}
        format={score}
        summary={t('Skor terakhir {last}, tertinggi {top} pada {at}.', {
          last: score(last?.score ?? 0),
          top: score(top.score ?? 0),
          at: when(top.at, now),
        })}
      />
    </Section>
  );
}
