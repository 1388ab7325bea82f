import { Checkbox } from '@mantine/core';
import type { StoryScreenQuery } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { Errors } from '../../ui/Errors';
import { CopyBranch, CopyLine } from './CopyTree';
import { useGroupMoves } from './copyDocuments';
import { MoveCopyDialog } from './MoveCopyDialog';

type Item = NonNullable<StoryScreenQuery['story']>['items'][number];

interface Props {
  items: readonly Item[];
  selected: ReadonlySet<string>;
  /** Null where the reader may not change anything. */
  onSelect: ((id: string) => void) | null;
}

/** The copy tree: each independent item with its copies below the article they took the text from. */
export function StoryTree({ items, selected, onSelect }: Props) {
  const moves = useGroupMoves();
  const heads = items.flatMap(({ tree }) => (tree[0] ? [tree[0].article] : []));
  return (
    <>
      {!moves.moving && <Errors of={[...moves.move.errors, ...moves.undo.errors]} all />}
      <ol style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {items.map((item) => {
          const [head] = item.tree;
          if (!head) return null;
          return (
            <li
              key={item.id}
              style={{ display: 'flex', gap: 8, padding: '4px 0', contentVisibility: 'auto' }}
            >
              {onSelect && (
                <Checkbox
                  mt={8}
                  checked={selected.has(item.id)}
                  onChange={() => onSelect(item.id)}
                  aria-label={t('Pilih {title}', { title: head.article.title })}
                />
              )}
              <div style={{ flex: 1, minWidth: 0 }}>
                <CopyLine node={head} moves={moves} />
                <ItemCopies item={item} moves={moves} />
              </div>
            </li>
          );
        })}
      </ol>
      <MoveCopyDialog moves={moves} near={heads} />
    </>
  );
}

function ItemCopies({ item, moves }: { item: Item; moves: ReturnType<typeof useGroupMoves> }) {
  const { tree, articleCount, outletCount, by } = item;
  const [head] = tree;
  return (
    <div style={{ paddingLeft: 8 }}>
      {by === 'PERSON' && <span className="meta">{t('ditempatkan oleh orang')}</span>}
      {head && tree.length > 1 && (
        <details>
          <summary>
            {t('+{n} salinan di {outlets} media', { n: articleCount - 1, outlets: outletCount })}
          </summary>
          <CopyBranch nodes={tree} of={head} moves={moves} />
        </details>
      )}
    </div>
  );
}
