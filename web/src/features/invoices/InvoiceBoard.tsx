import { IconAlertCircle } from '@tabler/icons-react';
import type { InvoicesScreenQuery } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { invoiceWord } from '../../lib/invoiceWords';
import { Money } from '../../ui/Money';
import classes from './invoices.module.css';

interface Props {
  columns: InvoicesScreenQuery['invoiceBoard'];
  current: string | undefined;
  onPick: (state: string) => void;
}

/** Count and sum of the bills in each state that has some; a tile filters the list. */
export function InvoiceBoard({ columns, current, onPick }: Props) {
  const shown = columns.filter(({ state, count }) => count > 0 || state === current);
  if (shown.length === 0) return null;
  return (
    <div className={classes.board}>
      {shown.map(({ state, count, gross, lateCount }) => {
        const { text, icon: Mark } = invoiceWord(state);
        return (
          <button
            key={state}
            type="button"
            className={classes.tile}
            aria-pressed={state === current}
            onClick={() => onPick(state)}
          >
            <span className="meta">
              <Mark size={14} aria-hidden style={{ verticalAlign: -2 }} /> {text}
            </span>
            <b className="num">{count}</b>
            <span className="meta num">
              <Money value={gross} />
            </span>
            {lateCount > 0 && (
              <span className={classes.late}>
                <IconAlertCircle size={13} aria-hidden style={{ verticalAlign: -2 }} />{' '}
                {t('{n} lewat batas', { n: lateCount })}
              </span>
            )}
          </button>
        );
      })}
    </div>
  );
}
