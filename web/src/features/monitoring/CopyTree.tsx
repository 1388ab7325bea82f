import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { Link } from 'react-router';
import { percent } from '../../lib/format';
import { t } from '../../lib/i18n';
import { FindingChip } from '../../ui/FindingChip';
import { PaidTag } from '../../ui/PaidTag';
import { When } from '../../ui/When';
import type { CopyNode, GroupMoves } from './copyDocuments';
import classes from './copyTree.module.css';

interface Props {
  nodes: readonly CopyNode[];
  moves: GroupMoves;
  /** The article in front of the reader. */
  currentId?: string;
}

/** Who took the text from whom: each article below the earlier one that it shares most with. */
export function CopyTree({ nodes, ...rest }: Props) {
  const [head] = nodes;
  if (!head) return null;
  return (
    <div className={classes.tree}>
      <CopyLine node={head} isFirst={nodes.length > 1} {...rest} />
      <CopyBranch nodes={nodes} of={head} {...rest} />
    </div>
  );
}

/** What was taken from one article; below the first one also what shares no passage with any. */
export function CopyBranch({ nodes, of, ...rest }: Props & { of: CopyNode }) {
  const isHead = nodes[0] === of;
  const own = nodes.filter(
    (node) => node !== of && (node.parentId === of.article.id || (isHead && node.parentId === null)),
  );
  if (own.length === 0) return null;
  return (
    <ul className={classes.branch}>
      {own.map((node) => (
        <li key={node.article.id}>
          <CopyLine node={node} {...rest} />
          <CopyBranch nodes={nodes} of={node} {...rest} />
        </li>
      ))}
    </ul>
  );
}

/** One article of a tree: headline, outlet, time, how much it took over, and what may be done with its place. */
export function CopyLine({
  node,
  moves,
  currentId,
  isFirst,
}: Omit<Props, 'nodes'> & { node: CopyNode; isFirst?: boolean }) {
  const { article, forward, longestWords, movedAt, movedBy } = node;
  const title = article.title || t('(tanpa judul)');
  return (
    <div className={classes.line} data-current={article.id === currentId || undefined}>
      <div className={classes.what}>
        {article.id === currentId ? <b>{title}</b> : <Link to={`/artikel/${article.id}`}>{title}</Link>}{' '}
        {article.isPaid && <PaidTag />}
        <div className={classes.facts}>
          <span>{article.outlet?.name ?? t('media belum dikenal')}</span>
          <When at={article.publishedAt ?? article.firstSeenAt} />
          {isFirst && <span>{t('terbit pertama')}</span>}
          {forward !== null && forward !== undefined && (
            <span>
              {t('memuat {p} teks di atasnya, bagian terpanjang {n} kata', {
                p: percent(forward, 0),
                n: longestWords ?? 0,
              })}
            </span>
          )}
          {movedAt && (
            <FindingChip by={movedBy?.name ?? t('akun lama')}>
              {t('ditempatkan')} <When at={movedAt} />
            </FindingChip>
          )}
        </div>
      </div>
      <LineMenu node={node} moves={moves} title={title} />
    </div>
  );
}

function LineMenu({ node, moves, title }: { node: CopyNode; moves: GroupMoves; title: string }) {
  const may = (action: string) => node.allowedActions.some((one) => one === action);
  if (node.allowedActions.length === 0) return null;
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon
          className={classes.more}
          variant="subtle"
          disabled={moves.busy}
          aria-label={t('Tindakan untuk {name}', { name: title })}
        >
          <IconDots size={16} stroke={1.75} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {may('LEAVE') && (
          <Menu.Item onClick={() => void moves.place(node)}>{t('Keluarkan dari kelompok')}</Menu.Item>
        )}
        {may('MOVE') && (
          <Menu.Item onClick={() => moves.setMoving(node)}>{t('Pindahkan ke kelompok lain…')}</Menu.Item>
        )}
        {may('UNDO') && (
          <Menu.Item onClick={() => void moves.takeBack(node.article.id)}>
            {t('Urungkan pemindahan terakhir')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
