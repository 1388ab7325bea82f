import { number, rupiah } from '../lib/format';
import { t } from '../lib/i18n';
import classes from './kit.module.css';

interface Props {
  /** Whole rupiah; null reads "belum ada". */
  value: number | null | undefined;
  /** Without the unit, for table cells whose header names it. */
  plain?: boolean;
  strong?: boolean;
}

const bare = (value: number) => `${value < 0 ? '−\u00a0' : ''}${number(Math.abs(value))}`;

/** An amount: `Rp 3.330.000`, `− Rp 60.000`; in cells `3.330.000`. */
export function Money({ value, plain, strong }: Props) {
  if (value === null || value === undefined) return <span className="muted">{t('belum ada')}</span>;
  return (
    <span
      className={`${classes.money}${plain && value === 0 ? ` ${classes.zero}` : ''}`}
      style={strong ? { fontWeight: 700 } : undefined}
    >
      {plain ? bare(value) : rupiah(value)}
    </span>
  );
}
