import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { percent } from '../../lib/format';
import { t } from '../../lib/i18n';
import { Errors } from '../../ui/Errors';
import { PaidTag } from '../../ui/PaidTag';
import { When } from '../../ui/When';
import type { ArticleRead } from './articleDocument';
import { CopyTree } from './CopyTree';
import { type GroupMoves, useGroupMoves } from './copyDocuments';
import classes from './copyTree.module.css';
import { MoveCopyDialog } from './MoveCopyDialog';

/** The group of copies of an article as a tree, and below it what only shares passages with it. */
export function CopyFamily({ article }: { article: ArticleRead }) {
  const moves = useGroupMoves();
  const { copyTree, similar } = article;
  return (
    <>
      {!moves.moving && <Errors of={[...moves.move.errors, ...moves.undo.errors]} all />}
      {copyTree.length < 2 && (
        <p className="meta">{t('Tidak ada artikel lain dalam kelompok salinan ini.')}</p>
      )}
      <CopyTree nodes={copyTree} moves={moves} currentId={article.id} />
      {similar.length > 0 && <h3 className={classes.heading}>{t('Memuat bagian teks yang sama')}</h3>}
      {similar.map((one) => (
        <Similar key={one.id} of={article} one={one} moves={moves} />
      ))}
      <MoveCopyDialog moves={moves} near={similar.map((one) => one.article)} />
    </>
  );
}

function Similar({
  of,
  one,
  moves,
}: {
  of: ArticleRead;
  one: ArticleRead['similar'][number];
  moves: GroupMoves;
}) {
  const own = of.copyTree.find((node) => node.article.id === of.id);
  const mayMove = own?.allowedActions.some((action) => action === 'MOVE');
  const { article, forward, longestWords } = one;
  return (
    <div className={classes.line}>
      <div className={classes.what}>
        <Link to={`/artikel/${article.id}`}>{article.title || t('(tanpa judul)')}</Link>{' '}
        {article.isPaid && <PaidTag />}
        <div className={classes.facts}>
          <span>{article.outlet?.name ?? t('media belum dikenal')}</span>
          <When at={article.publishedAt ?? article.firstSeenAt} />
          <span>
            {t('memuat {p} teks artikel ini, bagian terpanjang {n} kata', {
              p: percent(forward, 0),
              n: longestWords,
            })}
          </span>
        </div>
      </div>
      {own && mayMove && (
        <Button size="xs" disabled={moves.busy} onClick={() => void moves.place(own, article.id)}>
          {t('Gabung ke kelompoknya')}
        </Button>
      )}
    </div>
  );
}
