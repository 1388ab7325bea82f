import { Checkbox } from '@mantine/core';
import { Link } from 'react-router';
import type { StoryScreenQuery } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { PaidTag } from '../../ui/PaidTag';
import { When } from '../../ui/When';

type Item = NonNullable<StoryScreenQuery['story']>['items'][number];
type Article = Item['copies'][number];

function Line({ article }: { article: Article }) {
  return (
    <span>
      <Link to={`/artikel/${article.id}`}>{article.title}</Link> {article.isPaid && <PaidTag />}
      <span className="meta" style={{ display: 'block' }}>
        {article.outlet?.name ?? t('media belum dikenal')}
        {article.publishedAt && (
          <>
            {' · '}
            <When at={article.publishedAt} />
          </>
        )}
      </span>
    </span>
  );
}

interface Props {
  items: readonly Item[];
  selected: ReadonlySet<string>;
  /** Null where the reader may not change anything. */
  onSelect: ((id: string) => void) | null;
}

/** The copy tree: each independent item with its copies below it, in the order of publishing. */
export function StoryTree({ items, selected, onSelect }: Props) {
  return (
    <ol style={{ listStyle: 'none', margin: 0, padding: 0 }}>
      {items.map((item) => {
        const [head, ...copies] = item.copies;
        if (!head) return null;
        return (
          <li
            key={item.id}
            style={{ display: 'flex', gap: 12, padding: '10px 0', contentVisibility: 'auto' }}
          >
            {onSelect && (
              <Checkbox
                checked={selected.has(item.id)}
                onChange={() => onSelect(item.id)}
                aria-label={t('Pilih {title}', { title: head.title })}
              />
            )}
            <div style={{ minWidth: 0, overflowWrap: 'anywhere' }}>
              <Line article={head} />
              {item.by === 'PERSON' && <span className="meta">{t('ditempatkan oleh orang')}</span>}
              {copies.length > 0 && (
                <details>
                  <summary>
                    {t('+{n} salinan di {outlets} media', { n: copies.length, outlets: item.outletCount })}
                  </summary>
                  <ul style={{ display: 'grid', gap: 8, paddingLeft: 20 }}>
                    {copies.map((copy) => (
                      <li key={copy.id}>
                        <Line article={copy} />
                      </li>
                    ))}
                  </ul>
                </details>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
