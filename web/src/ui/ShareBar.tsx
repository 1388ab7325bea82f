import { t } from '../lib/i18n';
import classes from './chart.module.css';

interface Props {
  earned: number;
  paid: number;
  own: number;
  /** The count that fills the whole bar. */
  of: number;
}

/** A bar of coverage: solid what nobody paid for, hatched what was paid for, grey the office's own. */
export function ShareBar({ earned, paid, own, of }: Props) {
  const width = (count: number) => ({ width: `${of > 0 ? (count / of) * 100 : 0}%` });
  return (
    <div
      className={classes.share}
      role="img"
      aria-label={t('{earned} liputan, {paid} berbayar, {own} kanal sendiri', { earned, paid, own })}
    >
      <div className={classes.earned} style={width(earned)} />
      <div className={classes.paid} style={width(paid)} />
      <div className={classes.own} style={width(own)} />
    </div>
  );
}
