import { Button } from '@mantine/core';
import { type MouseEvent, type ReactNode, useMemo, useRef } from 'react';
import { Link, useNavigate } from 'react-router';
import { t } from '../lib/i18n';
import { useKeys } from '../lib/useKeys';
import { EmptyState } from './EmptyState';
import classes from './kit.module.css';
import { Loading } from './Loading';

export interface Column<R> {
  key: string;
  header: string;
  cell: (row: R) => ReactNode;
  align?: 'right';
  /** The bold, linked column; first on a phone's card. */
  isKey?: boolean;
}

interface Props<R> {
  columns: Column<R>[];
  rows: readonly R[];
  rowKey: (row: R) => string;
  rowTo?: (row: R) => string;
  empty: ReactNode;
  isLoading?: boolean;
  hasMore?: boolean;
  onMore?: () => void;
}

const INSIDE = 'a, button, input, select, textarea, label, summary';

/** A list: j/k move the focus from link to link, so Enter opens; a click opens; cards on phones; further pages on demand. */
export function DataTable<R>({ columns, rows, rowKey, rowTo, empty, isLoading, hasMore, onMore }: Props<R>) {
  const navigate = useNavigate();
  const body = useRef<HTMLTableSectionElement>(null);
  const keys = useMemo(() => {
    const step = (by: number) => {
      const links = [...(body.current?.querySelectorAll<HTMLAnchorElement>('a[data-row]') ?? [])];
      const at = links.findIndex((link) => link.closest('tr')?.contains(document.activeElement));
      links[Math.min(Math.max(at + by, 0), links.length - 1)]?.focus();
    };
    return { j: () => step(1), k: () => step(-1) };
  }, []);
  const open = (event: MouseEvent, row: R) => {
    const isInside = event.target instanceof Element && event.target.closest(INSIDE);
    if (rowTo && !isInside && !window.getSelection()?.toString()) navigate(rowTo(row));
  };
  useKeys(keys, Boolean(rowTo));
  if (rows.length === 0)
    return isLoading ? <Loading /> : typeof empty === 'string' ? <EmptyState text={empty} /> : empty;
  return (
    <>
      <div className={classes.scroll}>
        <table className={classes.table} data-cards>
          <thead>
            <tr>
              {columns.map(({ key, header, align }) => (
                <th key={key} data-align={align}>
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody ref={body}>
            {rows.map((row) => (
              <tr
                key={rowKey(row)}
                data-link={rowTo ? '' : undefined}
                onClick={rowTo ? (event) => open(event, row) : undefined}
              >
                {columns.map(({ key, header, cell, align, isKey }) => (
                  <td
                    key={key}
                    data-align={align}
                    data-key={isKey || undefined}
                    data-label={isKey ? undefined : header || undefined}
                    className={isKey ? classes.key : undefined}
                  >
                    {isKey && rowTo ? (
                      <Link to={rowTo(row)} data-row>
                        {cell(row)}
                      </Link>
                    ) : (
                      cell(row)
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {hasMore && (
        <div className={classes.more}>
          <Button size="xs" onClick={onMore} loading={Boolean(isLoading)}>
            {t('Muat lagi')}
          </Button>
        </div>
      )}
    </>
  );
}
