import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../lib/i18n';
import { articleChoice, useArticlesFound } from '../../lib/useArticlesFound';
import { Errors } from '../../ui/Errors';
import { SearchSelect } from '../../ui/SearchSelect';
import type { CopyNode, GroupMoves } from './copyDocuments';

interface Props {
  moves: GroupMoves;
  /** Articles to offer before anything is typed. */
  near: readonly CopyNode['article'][];
}

/** Asks into whose group of copies the chosen article goes. */
export function MoveCopyDialog({ moves, near }: Props) {
  const { moving } = moves;
  return (
    <Modal
      opened={moving !== null}
      onClose={() => moves.setMoving(null)}
      title={t('Pindahkan ke kelompok lain')}
      closeButtonProps={{ 'aria-label': t('Tutup') }}
    >
      {moving && <Target key={moving.article.id} node={moving} moves={moves} near={near} />}
    </Modal>
  );
}

function Target({ node, moves, near }: Props & { node: CopyNode }) {
  const [words, setWords] = useState('');
  const [target, setTarget] = useState<string | null>(null);
  const found = useArticlesFound(words ? { title: words } : {});
  const options = (words || near.length === 0 ? found : near)
    .filter(({ id }) => id !== node.article.id)
    .map(articleChoice);
  return (
    <>
      <p className="meta">
        {t(
          '{title} akan dihitung bersama salinan artikel yang dipilih. Mesin tidak akan memindahkannya lagi.',
          {
            title: node.article.title || t('(tanpa judul)'),
          },
        )}
      </p>
      <Errors of={moves.move.errors} all />
      <SearchSelect
        label={t('Artikel dalam kelompok tujuan')}
        description={t('Ketik kata dari judulnya.')}
        options={options}
        onAsk={setWords}
        value={target}
        onChange={setTarget}
      />
      <Group justify="flex-end" mt="md">
        <Button onClick={() => moves.setMoving(null)}>{t('Batal')}</Button>
        <Button
          variant="filled"
          loading={moves.busy}
          disabled={!target}
          onClick={() => target && void moves.place(node, target)}
        >
          {t('Pindahkan')}
        </Button>
      </Group>
    </>
  );
}
