import type { ReactNode } from 'react';
import { Link } from 'react-router';
import classes from './kit.module.css';

export interface Figure {
  label: string;
  value: ReactNode;
  note?: ReactNode;
  tone?: 'merah';
  to?: string;
}

/** At most four figures in one card; each opens the list that proves it. */
export function FigureStrip({ figures }: { figures: Figure[] }) {
  return (
    <div className={`${classes.card} ${classes.strip}`}>
      {figures.map(({ label, value, note, tone, to }) => {
        const inner = (
          <>
            <div className={classes.label}>{label}</div>
            <div className={classes.value}>{value}</div>
            {note && <div className="meta">{note}</div>}
          </>
        );
        return to ? (
          <Link key={label} to={to} data-tone={tone}>
            {inner}
          </Link>
        ) : (
          <div key={label} data-tone={tone}>
            {inner}
          </div>
        );
      })}
    </div>
  );
}
