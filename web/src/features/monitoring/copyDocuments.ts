import { useState } from 'react';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { offerUndo } from '../../lib/undo';
import { useAction } from '../../lib/useAction';
import type { ArticleRead } from './articleDocument';

const Move = graphql(`
  mutation ArticleMoveToGroup($input: MoveArticleToGroupInput!) {
    articleMoveToGroup(input: $input) { article { id copyCount } errors { code message field } }
  }
`);
const Undo = graphql(`
  mutation ArticleGroupUndo($input: UndoGroupMoveInput!) {
    articleGroupUndo(input: $input) { article { id copyCount } errors { code message field } }
  }
`);

/** An article within its group of copies, as trees show it. */
export type CopyNode = ArticleRead['copyTree'][number];

/** Moves of articles between groups of copies, each with eight seconds to take it back; and which one asks for a target. */
export function useGroupMoves() {
  const [moving, setMoving] = useState<CopyNode | null>(null);
  const move = useAction(Move, { refetch: 'active' });
  const undo = useAction(Undo, { done: t('Pemindahan diurungkan.'), refetch: 'active' });
  const takeBack = (articleId: string) => undo.run({ input: { articleId } });
  const place = async ({ article }: CopyNode, toArticleId?: string) => {
    const done = await move.run({ input: { articleId: article.id, ...(toArticleId && { toArticleId }) } });
    if (!done) return;
    setMoving(null);
    offerUndo(
      toArticleId ? t('Artikel dipindahkan ke kelompok lain.') : t('Artikel kini berdiri sendiri.'),
      () => void takeBack(article.id),
    );
  };
  return { moving, setMoving, place, takeBack, busy: move.busy || undo.busy, move, undo };
}

export type GroupMoves = ReturnType<typeof useGroupMoves>;
