import classes from './risk.module.css';

/** A bar of 0 to 1; the figure stands beside it. */
export function Meter({ value }: { value: number }) {
  return (
    <span className={classes.meter} aria-hidden>
      <i style={{ width: `${Math.round(value * 100)}%` }} />
    </span>
  );
}
