import type { IssueScreenQuery } from '../../gql/graphql';
import { when } from '../../lib/format';
import { t } from '../../lib/i18n';
import { Chart } from '../../ui/Chart';
import { useNow } from '../../ui/Clock';
import { EmptyState } from '../../ui/EmptyState';
import { LevelBadge } from '../../ui/LevelBadge';
import { ScoreParts } from '../../ui/ScoreParts';
import { Section } from '../../ui/Section';
import { When } from '../../ui/When';

type Issue = NonNullable<IssueScreenQuery['issue']>;

const PARTS: Record<string, string> = {
  V: 'Volume dibanding biasanya',
  G: 'Kecepatan dua jam terakhir',
  N: 'Porsi berita negatif',
  R: 'Jangkauan pemuat',
  S: 'Sebaran sumber dan kanal',
  O: 'Pejabat yang disebut',
};
const two = (value: number): string => value.toFixed(2).replace('.', ',');

/** How urgent an issue is: its last score opened into parts, and its course over the last week. */
export function IssueRisk({ issue }: { issue: Issue }) {
  const now = useNow();
  const { risk, riskCurve } = issue;
  if (!risk)
    return (
      <Section title={t('Risiko')}>
        <EmptyState text={t('Belum dinilai. Penilaian berjalan tiap 15 menit begitu isu memiliki cerita.')} />
      </Section>
    );
  const highest = riskCurve.reduce(
    (best, point) => (point.score > best.score ? point : best),
    riskCurve[0] ?? risk,
  );
  return (
    <>
      <Section
        title={t('Risiko')}
        note={<When at={risk.at} />}
        action={<LevelBadge level={risk.shownLevel} />}
      >
        <ScoreParts
          total={risk.score}
          parts={risk.components.map(({ part, points, weight }) => ({
            label: t(PARTS[part] ?? part),
            points,
            most: weight * 100,
          }))}
        />
      </Section>
      {riskCurve.length > 1 && (
        <Section title={t('Perjalanan skor sepekan')}>
          <Chart
            axis={t('Waktu')}
            format={two}
            series={[{ key: 'score', name: t('Skor') }]}
            points={riskCurve.map(({ at, score }) => ({ label: when(at, now), values: { score } }))}
            summary={t('Tertinggi {score} pada {at}; kini {current}.', {
              score: two(highest.score),
              at: when(highest.at, now),
              current: two(risk.score),
            })}
          />
        </Section>
      )}
    </>
  );
}
