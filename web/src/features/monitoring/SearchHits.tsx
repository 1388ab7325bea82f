import { Button } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useMemo, useRef } from 'react';
import { Link } from 'react-router';
import type { SearchScreenQuery } from '../../gql/graphql';
import { number } from '../../lib/format';
import { t } from '../../lib/i18n';
import { useKeys } from '../../lib/useKeys';
import { PaidTag } from '../../ui/PaidTag';
import { When } from '../../ui/When';
import { Marked } from './Marked';
import classes from './search.module.css';
import { channelWord } from './searchWords';

type Hit = SearchScreenQuery['articleSearch']['hits']['nodes'][number];

/** Articles that were found, hits marked; j and k go on and back, o opens. */
export function SearchHits({ hits, onUnfold }: { hits: readonly Hit[]; onUnfold: () => void }) {
  const list = useRef<HTMLOListElement>(null);
  const keys = useMemo(() => {
    const links = () => [...(list.current?.querySelectorAll<HTMLAnchorElement>('a[data-row]') ?? [])];
    const at = () => links().findIndex((link) => link.closest('li')?.contains(document.activeElement));
    const step = (by: number) => links()[Math.min(Math.max(at() + by, 0), links().length - 1)]?.focus();
    return { j: () => step(1), k: () => step(-1), o: () => links()[at()]?.click() };
  }, []);
  useKeys(keys);
  return (
    <ol className={classes.hits} ref={list}>
      {hits.map((hit) => (
        <li key={hit.article.id}>
          <HitLine hit={hit} onUnfold={onUnfold} />
        </li>
      ))}
    </ol>
  );
}

function HitLine({
  hit: { article, title, snippets, copyCount },
  onUnfold,
}: {
  hit: Hit;
  onUnfold: () => void;
}) {
  return (
    <>
      <h3>
        <Link to={`/artikel/${article.id}`} data-row>
          {title.length > 0 ? <Marked parts={title} /> : t('(tanpa judul)')}
        </Link>
      </h3>
      {snippets.map(({ parts }, place) => (
        <p key={`${place + 1}`}>
          <Marked parts={parts} />
        </p>
      ))}
      <div className={classes.facts}>
        <span>{article.outlet?.name ?? t('media belum dikenal')}</span>
        <When at={article.publishedAt ?? article.firstSeenAt} />
        {article.channel !== 'ONLINE' && <span>{channelWord(article.channel)}</span>}
        {article.isPaid && <PaidTag />}
        {article.isPartial && <span>{t('teks sebagian')}</span>}
        {copyCount > 0 && (
          <Button
            size="compact-xs"
            variant="default"
            leftSection={<IconCopy size={13} aria-hidden />}
            onClick={onUnfold}
            title={t('Tampilkan semua salinan')}
          >
            {t('+{n} salinan', { n: number(copyCount) })}
          </Button>
        )}
      </div>
    </>
  );
}
