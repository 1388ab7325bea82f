import { Fragment, type ReactNode } from 'react';
import classes from './marks.module.css';

const CODE = /([A-Z]{2,5}-\d{4}-\d{2,})/;

/** Text whose case numbers, such as KRS-2026-002, never break at their hyphens; anything but text stays as it is. */
export function CaseCode({ children }: { children: ReactNode }) {
  if (typeof children !== 'string') return children;
  return children.split(CODE).map((part, index) =>
    index % 2 === 1 ? (
      <span key={index} className={classes.whole}>
        {part}
      </span>
    ) : (
      <Fragment key={index}>{part}</Fragment>
    ),
  );
}
