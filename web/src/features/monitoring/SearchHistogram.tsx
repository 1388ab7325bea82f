import { number, shortDay } from '../../lib/format';
import { t } from '../../lib/i18n';
import type { Counts } from './SearchFacets';
import classes from './search.module.css';

const WIDTH = 280;
const HEIGHT = 56;
/** Beyond this span bars stand for months. */
const MOST_DAYS = 62;
const DAY_MS = 86_400_000;

interface Bar {
  value: string;
  count: number;
}

const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Days or months of the counted articles in order of time, the empty ones between them too. */
export function barsOf({ byDay, byMonth }: Pick<Counts, 'byDay' | 'byMonth'>): Bar[] {
  const first = byDay.at(-1)?.value;
  const last = byDay[0]?.value;
  if (!first || !last) return [];
  const inDays = byDay.reduce((sum, { count }) => sum + count, 0);
  const inMonths = byMonth.reduce((sum, { count }) => sum + count, 0);
  const days = (at(last) - at(first)) / DAY_MS + 1;
  if (days <= MOST_DAYS && inDays === inMonths)
    return filled(byDay, days, (place) => new Date(at(first) + place * DAY_MS).toISOString().slice(0, 10));
  const [year = 0, month = 1] = (byMonth.at(-1)?.value ?? '').split('-').map(Number);
  const [endYear = 0, endMonth = 1] = (byMonth[0]?.value ?? '').split('-').map(Number);
  const months = (endYear - year) * 12 + endMonth - month + 1;
  return filled(byMonth, months, (place) =>
    new Date(Date.UTC(year, month - 1 + place, 1)).toISOString().slice(0, 7),
  );
}

function filled(values: readonly Bar[], length: number, valueAt: (place: number) => string): Bar[] {
  const counts = new Map(values.map(({ value, count }) => [value, count]));
  return Array.from({ length }, (_, place) => {
    const value = valueAt(place);
    return { value, count: counts.get(value) ?? 0 };
  });
}

const word = (value: string): string => (value.length > 7 ? shortDay(value, '') : monthWord(value));
const monthWord = (value: string): string => shortDay(`${value}-01`, '').replace(/^1 /, '');

/** How the found articles spread over time; a press on a bar narrows to its day or month. */
export function SearchHistogram({ counts, onPick }: { counts: Counts; onPick: (value: string) => void }) {
  const bars = barsOf(counts);
  if (bars.length < 2) return null;
  const most = Math.max(...bars.map(({ count }) => count));
  const width = WIDTH / bars.length;
  return (
    <section>
      <h3>{t('Menurut waktu')}</h3>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={classes.histogram}>
        <title>{t('Menurut waktu')}</title>
        {bars.map(({ value, count }, place) => {
          const label = t('{day}: {n} artikel', { day: word(value), n: number(count) });
          const height = count === 0 ? 1 : Math.max(3, (count / most) * HEIGHT);
          return (
            // biome-ignore lint/a11y/useSemanticElements: a bar of a drawing cannot be a button element
            <g
              key={value}
              role="button"
              tabIndex={count > 0 ? 0 : -1}
              aria-label={label}
              onClick={() => count > 0 && onPick(value)}
              onKeyDown={(event) => event.key === 'Enter' && onPick(value)}
            >
              <title>{label}</title>
              <rect x={place * width} y={0} width={width} height={HEIGHT} fill="transparent" />
              <rect
                x={place * width + 0.5}
                y={HEIGHT - height}
                width={Math.max(1, width - 1)}
                height={height}
                className={count > 0 ? classes.bar : classes.gap}
              />
            </g>
          );
        })}
      </svg>
      <div className={classes.ends}>
        <span>{word(bars[0]?.value ?? '')}</span>
        <span>{word(bars.at(-1)?.value ?? '')}</span>
      </div>
    </section>
  );
}
