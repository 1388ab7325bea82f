import { useMemo, useRef, useState } from 'react';
import { BOARD_STATES, issueState } from '../../lib/caseWords';
import { t } from '../../lib/i18n';
import { useKeys } from '../../lib/useKeys';
import { EmptyState } from '../../ui/EmptyState';
import { Loading } from '../../ui/Loading';
import { IssueCard, type IssueRow } from './IssueCard';
import classes from './issues.module.css';

interface Props {
  rows: readonly IssueRow[];
  counts: readonly { state: string; count: number }[];
  isLoading: boolean;
  isFiltered: boolean;
}

/** Open issues by state; j and k go from card to card, p opens the moves of the card in focus. */
export function IssueBoard({ rows, counts, isLoading, isFiltered }: Props) {
  const [focused, setFocused] = useState<string | null>(null);
  const board = useRef<HTMLDivElement>(null);
  const keys = useMemo(() => {
    const step = (by: number) => {
      const links = [...(board.current?.querySelectorAll<HTMLAnchorElement>('a[data-card]') ?? [])];
      const at = links.findIndex((link) => link.closest('article')?.contains(document.activeElement));
      links[Math.min(Math.max(at + by, 0), links.length - 1)]?.focus();
    };
    return { j: () => step(1), k: () => step(-1) };
  }, []);
  useKeys(keys);
  if (isLoading) return <Loading lines={8} />;
  if (rows.length === 0)
    return (
      <EmptyState
        text={
          isFiltered
            ? t('Tidak ada isu yang cocok dengan penyaring.')
            : t(
                'Tidak ada isu yang terbuka. Isu dibuka dari peringatan, dari cerita, atau dengan tombol di atas.',
              )
        }
      />
    );
  return (
    <div className={classes.board} ref={board}>
      {BOARD_STATES.map((state) => {
        const own = rows.filter((row) => row.state === state);
        const all = counts.find((count) => count.state === state)?.count ?? own.length;
        return (
          <section key={state} className={classes.column} aria-label={issueState(state).text}>
            <h2>
              {issueState(state).text}
              <span className="muted num">{isFiltered ? own.length : all}</span>
            </h2>
            {own.length === 0 && <p className="meta">{t('kosong')}</p>}
            {own.map((issue) => (
              <IssueCard
                key={issue.id}
                issue={issue}
                hasFocus={focused === issue.id}
                onFocus={() => setFocused(issue.id)}
              />
            ))}
          </section>
        );
      })}
    </div>
  );
}
