import type { ReactNode } from 'react';
import classes from './kit.module.css';

/** Facts, work and side of a record; one column on phones. */
export function Columns({
  facts,
  side,
  children,
}: {
  facts?: ReactNode;
  side?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className={classes.columns} data-facts={facts ? '' : undefined} data-side={side ? '' : undefined}>
      {facts && <div className={classes.stack}>{facts}</div>}
      <div className={classes.stack}>{children}</div>
      {side && <div className={classes.stack}>{side}</div>}
    </div>
  );
}
