import { IconCpu } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { initials, share } from '../lib/format';
import { t } from '../lib/i18n';
import classes from './kit.module.css';

interface Props {
  children: ReactNode;
  /** Who found it; without a name it was the machine. */
  by?: string | null;
  /** Confidence of the machine, 0..1. */
  confidence?: number | null;
}

/** A finding: the machine's dashed with its confidence, a person's solid with initials. */
export function FindingChip({ children, by, confidence }: Props) {
  if (by)
    return (
      <span
        className={classes.tag}
        title={t('oleh {name}', { name: by })}
        style={{ background: 'transparent', border: '1px solid var(--line-3)' }}
      >
        <b>{initials(by)}</b>
        {children}
      </span>
    );
  return (
    <span className={classes.tag} data-machine>
      <IconCpu size={13} role="img" aria-label={t('mesin')} />
      {children}
      {confidence !== null && confidence !== undefined && <span className="num">{share(confidence)}</span>}
    </span>
  );
}
