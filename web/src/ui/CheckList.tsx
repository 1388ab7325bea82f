import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './kit.module.css';

export interface Check {
  label: string;
  ok: boolean;
  value: ReactNode;
}

/** Results of automatic checks in words: what was checked and what was found. */
export function CheckList({ items }: { items: Check[] }) {
  return (
    <dl className={classes.checks}>
      {items.map(({ label, ok, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd data-ok={ok}>
            {ok ? (
              <IconCircleCheck size={15} color="var(--hijau-s)" aria-hidden />
            ) : (
              <IconAlertTriangle size={15} aria-hidden />
            )}
            {value}
          </dd>
        </div>
      ))}
    </dl>
  );
}
