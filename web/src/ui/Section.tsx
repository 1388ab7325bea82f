import type { ReactNode } from 'react';
import classes from './kit.module.css';

interface Props {
  title?: string;
  note?: ReactNode;
  action?: ReactNode;
  /** Children touch the card's edges: tables and rows. */
  flush?: boolean;
  children: ReactNode;
}

/** A card with an optional head. */
export function Section({ title, note, action, flush, children }: Props) {
  return (
    <section className={classes.card}>
      {(title || action) && (
        <div className={classes.cardHead}>
          {title && <h2>{title}</h2>}
          {note && <span className={classes.note}>{note}</span>}
          {action && <div className={classes.end}>{action}</div>}
        </div>
      )}
      <div
        className={classes.cardBody}
        data-flush={flush || undefined}
        style={!title && !action && !flush ? { paddingTop: 14 } : undefined}
      >
        {children}
      </div>
    </section>
  );
}
