import { Button, Menu } from '@mantine/core';
import { IconArrowsExchange, IconLock } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import type { IssuesScreenQuery } from '../../gql/graphql';
import { priorityWord } from '../../lib/caseWords';
import { t } from '../../lib/i18n';
import { useKeys } from '../../lib/useKeys';
import type { ActionItem } from '../../ui/Actions';
import { CaseCode } from '../../ui/CaseCode';
import { Errors } from '../../ui/Errors';
import { LevelBadge } from '../../ui/LevelBadge';
import { ReasonDialog } from '../../ui/ReasonDialog';
import { StateTag } from '../../ui/StateTag';
import { When } from '../../ui/When';
import classes from './issues.module.css';
import { useIssueMoves } from './useIssueMoves';

export type IssueRow = IssuesScreenQuery['issues']['nodes'][number];

/** One issue on the board; every move is a button of its menu, and `p` opens the menu of the card in focus. */
export function IssueCard({
  issue,
  hasFocus,
  onFocus,
}: {
  issue: IssueRow;
  hasFocus: boolean;
  onFocus: () => void;
}) {
  const { items, dialog, busy, errors } = useIssueMoves(issue);
  const [isOpen, setOpen] = useState(false);
  const [asking, setAsking] = useState<ActionItem | null>(null);
  const keys = useMemo(() => ({ p: () => setOpen(true) }), []);
  useKeys(keys, hasFocus && items.length > 0);
  const priority = priorityWord(issue.priority);
  const pick = (item: ActionItem) => (item.needsReason ? setAsking(item) : void item.onRun());
  return (
    <article className={classes.card} data-issue={issue.id}>
      <div className={classes.row}>
        <LevelBadge level={issue.level} />
        {issue.isExercise && <StateTag tone="kuning">[LATIHAN]</StateTag>}
        {issue.visibility === 'RESTRICTED' && <StateTag icon={IconLock}>{t('Terbatas')}</StateTag>}
      </div>
      <Link to={`/isu/${issue.id}`} className={classes.title} data-card onFocus={onFocus}>
        <CaseCode>{issue.code}</CaseCode> · {issue.title}
      </Link>
      <div className={classes.row}>
        <StateTag tone={priority.tone}>{priority.text}</StateTag>
        <span className="meta">
          {issue.impact ? t('dampak {n}', { n: issue.impact }) : t('dampak belum dinilai')}
        </span>
      </div>
      <p className="meta">
        {issue.owner?.name ?? t('belum ada pemilik')} · <When at={issue.openedAt} />
      </p>
      <Errors of={errors} all />
      {items.length > 0 && (
        <Menu opened={isOpen} onChange={setOpen} position="bottom-start" withinPortal>
          <Menu.Target>
            <Button size="xs" leftSection={<IconArrowsExchange size={14} aria-hidden />} loading={busy}>
              {t('Pindahkan…')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {items.map((item) => (
              <Menu.Item
                key={item.key}
                onClick={() => pick(item)}
                {...(item.tone === 'danger' && { c: 'var(--merah)' })}
              >
                {item.label}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {asking && (
        <ReasonDialog
          isOpen
          title={asking.label}
          confirm={asking.label}
          busy={busy}
          errors={errors}
          onClose={() => setAsking(null)}
          onConfirm={(reason) =>
            void Promise.resolve(asking.onRun(reason)).then((answer) => answer !== null && setAsking(null))
          }
        />
      )}
      {dialog}
    </article>
  );
}
