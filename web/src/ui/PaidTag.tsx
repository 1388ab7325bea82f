import { IconNews, IconReceipt2 } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { t } from '../lib/i18n';
import classes from './kit.module.css';

interface Props {
  /** False for coverage the office did not pay for; true unless said. */
  paid?: boolean;
  /** Another word than "Berbayar" or "Liputan": "Rilis", "Hak jawab". */
  children?: ReactNode;
}

/** Whether a piece was paid for: filled with a receipt, or outlined with a newspaper. */
export function PaidTag({ paid = true, children }: Props) {
  const Mark = paid ? IconReceipt2 : IconNews;
  const outlined = { background: 'transparent', border: '1px solid var(--earned)', color: 'var(--earned)' };
  return (
    <span className={classes.tag} data-tone={paid ? 'paid' : undefined} style={paid ? undefined : outlined}>
      <Mark size={13} stroke={2} aria-hidden />
      {children ?? (paid ? t('Berbayar') : t('Liputan'))}
    </span>
  );
}
