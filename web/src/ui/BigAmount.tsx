import type { ReactNode } from 'react';
import { rupiah } from '../lib/format';
import classes from './marks.module.css';

interface Props {
  /** Whole rupiah. */
  value: number;
  label?: ReactNode;
  /** The amount in words. */
  words?: string | null;
  /** As the pale closing band at the foot of a Section that is not flush. */
  band?: boolean;
}

/** The one big amount of a card: what is transferred. */
export function BigAmount({ value, label, words, band }: Props) {
  return (
    <div className={classes.big} data-band={band || undefined}>
      <b className="num">{rupiah(value)}</b>
      {label && <span>{label}</span>}
      {words && <small>{words}</small>}
    </div>
  );
}
