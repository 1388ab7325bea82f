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

/** Count and sum of the bills in each state; a tile filters the list. */
export function InvoiceBoard({ columns, current, onPick }: Props) {
  if (columns.length === 0) return null;
  return (
    <div className={classes.board}>
      {columns.map(({ state, count, gross, lateCount }) => (
        <button
          key={state}
          type="button"
          className={classes.tile}
          aria-pressed={state === current}
          onClick={() => onPick(state)}
        >
          <span className="meta">{invoiceWord(state).text}</span>
          <b className="num">{count}</b>
          <span className="meta num">
            <Money value={gross} />
          </span>
          {lateCount > 0 && <span className={classes.late}>{t('{n} lewat batas', { n: lateCount })}</span>}
        </button>
      ))}
    </div>
  );
}
