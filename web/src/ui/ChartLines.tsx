import '@mantine/charts/styles.css';
import { LineChart } from '@mantine/charts';
import { number } from '../lib/format';
import type { ChartPoint, ChartSeries } from './Chart';

const DASHES = [undefined, '6 4', '2 3'];
const COLORS = ['var(--nila)', 'var(--ink-3)', 'var(--earned)'];

interface Props {
  series: readonly ChartSeries[];
  points: readonly ChartPoint[];
  format: (value: number) => string;
}

/** The drawing behind `Chart`: alone in its chunk, because the library is large. */
export default function ChartLines({ series, points, format }: Props) {
  return (
    <LineChart
      h={260}
      data={points.map(({ label, values }) => ({ label, ...values }))}
      dataKey="label"
      series={series.map(({ key, name }, place) => {
        const dash = DASHES[place % DASHES.length];
        const color = COLORS[place % COLORS.length] ?? 'var(--nila)';
        return { name: key, label: name, color, ...(dash && { strokeDasharray: dash }) };
      })}
      curveType="linear"
      withDots={points.length <= 40}
      dotProps={{ r: 2 }}
      strokeWidth={2}
      gridAxis="x"
      tickLine="none"
      valueFormatter={format}
      yAxisProps={{ width: 38, allowDecimals: false, tickFormatter: number }}
      xAxisProps={{ minTickGap: 28 }}
      lineChartProps={{ accessibilityLayer: true }}
    />
  );
}
