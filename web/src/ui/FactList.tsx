import type { ReactNode } from 'react';
import { t } from '../lib/i18n';
import classes from './kit.module.css';

export interface Fact {
  label: string;
  value: ReactNode;
}

/** Label over value; what is missing says so. */
export function FactList({ items }: { items: Fact[] }) {
  return (
    <dl className={classes.facts}>
      {items.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {value === null || value === undefined || value === '' ? (
              <span className="muted">{t('belum ada')}</span>
            ) : (
              value
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
