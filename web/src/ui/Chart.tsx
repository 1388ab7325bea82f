import { lazy, type ReactNode, Suspense } from 'react';
import { number } from '../lib/format';
import { t } from '../lib/i18n';
import classes from './chart.module.css';
import { Loading } from './Loading';

const Lines = lazy(() => import('./ChartLines'));

/** One line of a chart; the first is solid, the second dashed, the third dotted. */
export interface ChartSeries {
  key: string;
  name: string;
}

/** One position on the axis with its values by key of the series. */
export interface ChartPoint {
  label: string;
  values: Record<string, number>;
}

interface Props {
  series: readonly ChartSeries[];
  points: readonly ChartPoint[];
  /** What the chart shows in one or two sentences; stands above it and is read out. */
  summary: ReactNode;
  /** Header of the first column of the table. */
  axis: string;
  /** How a value reads; whole numbers unless said. */
  format?: (value: number) => string;
}

/** Lines over time with their summary and the same figures as a table; the drawing is loaded when it is first needed. */
export function Chart({ series, points, summary, axis, format = number }: Props) {
  return (
    <figure className={classes.figure}>
      <figcaption className={classes.summary}>{summary}</figcaption>
      <ul className={classes.names} aria-hidden>
        {series.map(({ key, name }, place) => (
          <li key={key}>
            <svg width="26" height="8" aria-hidden>
              <line x1="0" y1="4" x2="26" y2="4" className={classes[`line${place}`]} />
            </svg>
            {name}
          </li>
        ))}
      </ul>
      <section className={classes.drawing} aria-label={t('Grafik; angkanya ada dalam tabel di bawah')}>
        <Suspense fallback={<Loading lines={5} />}>
          <Lines series={series} points={points} format={format} />
        </Suspense>
      </section>
      <details className={classes.twin}>
        <summary>{t('Angka dalam tabel')}</summary>
        <div className={classes.scroll}>
          <table>
            <thead>
              <tr>
                <th>{axis}</th>
                {series.map(({ key, name }) => (
                  <th key={key}>{name}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {points.map(({ label, values }) => (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  {series.map(({ key }) => (
                    <td key={key}>{format(values[key] ?? 0)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}
