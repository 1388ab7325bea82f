interface Props {
  /** Oldest first; the last nine are drawn. */
  values: readonly number[];
  /** What the bars say, for those who do not see them. */
  label: string;
}

const BARS = 9;
const WIDTH = 5;
const HEIGHT = 18;

/** Nine small bars without an axis, inline with text; the last one is strong. */
export function Sparkline({ values, label }: Props) {
  const shown = values.slice(-BARS);
  const most = Math.max(1, ...shown);
  return (
    <svg
      width={BARS * (WIDTH + 1)}
      height={HEIGHT}
      role="img"
      aria-label={label}
      style={{ verticalAlign: 'middle' }}
    >
      {shown.map((value, place) => {
        const height = Math.max(1, Math.round((value / most) * HEIGHT));
        return (
          <rect
            key={place}
            x={place * (WIDTH + 1)}
            y={HEIGHT - height}
            width={WIDTH}
            height={height}
            fill={place === shown.length - 1 ? 'var(--nila)' : 'var(--line-3)'}
          />
        );
      })}
    </svg>
  );
}
