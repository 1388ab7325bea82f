import type { ReactNode } from 'react';
import classes from './kit.module.css';

/** The decision of a page, kept under the thumb. */
export function BottomAction({ note, children }: { note?: ReactNode; children: ReactNode }) {
  return (
    <div className={classes.sticky} data-noprint>
      {note && (
        <div className="meta" style={{ marginRight: 'auto', maxWidth: 420 }}>
          {note}
        </div>
      )}
      {children}
    </div>
  );
}
