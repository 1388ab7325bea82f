import { t } from '../../lib/i18n';

const HOUR_MS = 3_600_000;
const WIDTH = 160;
const HEIGHT = 28;
const MOST_BARS = 40;

/** Articles over the life of a story as small bars; the figures stand beside it in words. */
export function StoryCurve({ hours }: { hours: readonly { at: string; articleCount: number }[] }) {
  const first = hours[0];
  const last = hours.at(-1);
  if (!first || !last) return null;
  const from = Date.parse(first.at);
  const span = Math.max(HOUR_MS, Date.parse(last.at) - from + HOUR_MS);
  const bars = Math.min(MOST_BARS, Math.max(8, Math.round(span / HOUR_MS)));
  const counts = Array.from({ length: bars }, () => 0);
  for (const { at, articleCount } of hours) {
    const place = Math.min(bars - 1, Math.floor(((Date.parse(at) - from) / span) * bars));
    counts[place] = (counts[place] ?? 0) + articleCount;
  }
  const top = Math.max(...counts);
  const step = WIDTH / bars;
  return (
    <svg width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img">
      <title>{t('Pemberitaan dari waktu ke waktu, terbanyak {n} dalam satu batang', { n: top })}</title>
      <line x1="0" y1={HEIGHT - 0.5} x2={WIDTH} y2={HEIGHT - 0.5} stroke="var(--line)" />
      {counts.map((count, place) => {
        const height = (count / top) * (HEIGHT - 3);
        return (
          <rect
            key={place}
            x={place * step}
            y={HEIGHT - height}
            width={Math.max(1, step - 1)}
            height={height}
            fill="var(--ink-2)"
          />
        );
      })}
    </svg>
  );
}
