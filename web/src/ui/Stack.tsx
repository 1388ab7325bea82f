import type { ReactNode } from 'react';
import classes from './kit.module.css';

/** Things below each other with the gap of cards. */
export function Stack({ children }: { children: ReactNode }) {
  return <div className={classes.stack}>{children}</div>;
}
