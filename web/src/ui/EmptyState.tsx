import { IconInbox } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './kit.module.css';

/** Why there is nothing here, and the first thing to do. */
export function EmptyState({ text, action }: { text: string; action?: ReactNode }) {
  return (
    <div className={classes.empty}>
      <IconInbox size={24} stroke={1.5} color="var(--ink-3)" aria-hidden />
      <p>{text}</p>
      {action}
    </div>
  );
}
