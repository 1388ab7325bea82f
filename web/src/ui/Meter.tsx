import classes from './kit.module.css';

/** A bar of a whole: what is reached, what is promised, the rest. */
export function Meter({
  total,
  filled,
  hatched = 0,
  label,
}: {
  total: number;
  filled: number;
  hatched?: number;
  label: string;
}) {
  const part = (value: number) => `${total > 0 ? Math.min(100, (value / total) * 100) : 0}%`;
  return (
    <div className={classes.bars} role="img" aria-label={label}>
      <i style={{ width: part(filled) }} />
      <i data-kind="hatched" style={{ width: part(hatched) }} />
    </div>
  );
}
