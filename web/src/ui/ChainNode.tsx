import type { ReactNode } from 'react';
import classes from './kit.module.css';

interface Props {
  icon: ReactNode;
  title: ReactNode;
  meta?: ReactNode;
  hash?: string | null;
  isBroken?: boolean;
  children?: ReactNode;
}

/** One link of the walk from a rupiah to its cause: what, who and when, and the hash that proves it. */
export function ChainNode({ icon, title, meta, hash, isBroken, children }: Props) {
  return (
    <div className={classes.node} data-broken={isBroken || undefined}>
      <div className={classes.nodeMark}>{icon}</div>
      <div>
        <b>{title}</b>
        {meta && <div className="meta">{meta}</div>}
        {children}
        {hash && <div className={classes.hash}>SHA-256 {hash}</div>}
      </div>
    </div>
  );
}
