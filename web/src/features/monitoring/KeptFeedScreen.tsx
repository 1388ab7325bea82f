import { UnstyledButton } from '@mantine/core';
import { IconWifiOff } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { awayReason } from '../../lib/away';
import { number, when } from '../../lib/format';
import { t } from '../../lib/i18n';
import type { KeptArticle, KeptFeed } from '../../lib/keptFeed';
import { useKeys } from '../../lib/useKeys';
import { useListParams } from '../../lib/useListParams';
import { Actions } from '../../ui/Actions';
import { Page } from '../../ui/Page';
import { PaidTag } from '../../ui/PaidTag';
import { Section } from '../../ui/Section';
import { When } from '../../ui/When';
import { useDensity } from './FeedDensity';
import { FEED_KEYS } from './FeedFilters';
import { KeptReader } from './KeptReader';
import classes from './split.module.css';

const OPEN = ['baca'] as const;

/** The feed without a network: the last articles that this browser kept, to be read with the same keys. */
export function KeptFeedScreen({ feed: { articles, at } }: { feed: KeptFeed }) {
  const open = useListParams(OPEN);
  const filters = useListParams(FEED_KEYS);
  const [cursor, setCursor] = useState<string | null>(null);
  const [density, control] = useDensity();
  const openId = open.values.baca ?? null;
  const currentId = openId ?? cursor;
  const current = articles.find(({ id }) => id === currentId);
  const show = (id: string | undefined) => {
    setCursor(id ?? null);
    open.set({ baca: id ?? null });
  };
  const step = (by: number) => {
    const from = articles.findIndex(({ id }) => id === currentId);
    const next = articles[Math.min(Math.max(from + by, 0), articles.length - 1)];
    if (openId) show(next?.id);
    else setCursor(next?.id ?? null);
  };
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    o: () => show((current ?? articles[0])?.id),
    Enter: () => show((current ?? articles[0])?.id),
    Escape: () => open.set({ baca: null }),
  });
  const isFiltered = Object.keys(filters.values).length > 0;
  return (
    <Page
      title={t('Artikel')}
      subtitle={t('{n} artikel terakhir', { n: number(articles.length) })}
      actions={
        <>
          {control}
          <Actions
            actions={[
              {
                ...{ key: 'mark', label: t('Tandai semua yang tampak') },
                ...{ disabledReason: awayReason(), onRun: () => undefined },
              },
            ]}
          />
        </>
      }
    >
      <p className={classes.away} role="status">
        <IconWifiOff size={16} aria-hidden />
        <b>{t('Luring: daftar per {at}', { at: when(new Date(at).toISOString(), new Date()) })}</b>
        <span>{awayReason()}</span>
        {isFiltered && <span>{t('Penyaring tidak berlaku untuk daftar luring.')}</span>}
      </p>
      <div className={classes.feed} data-open={openId ? '' : undefined}>
        <div className={classes.aside}>
          <Section flush>
            <div className={openId ? classes.list : undefined}>
              {articles.map((article) => (
                <KeptRow
                  key={article.id}
                  article={article}
                  density={density}
                  isCurrent={article.id === currentId}
                  onOpen={() => show(article.id)}
                />
              ))}
            </div>
          </Section>
        </div>
        {openId && <KeptReader article={current} onClose={() => open.set({ baca: null })} />}
      </div>
    </Page>
  );
}

interface RowProps {
  article: KeptArticle;
  density: string;
  isCurrent: boolean;
  onOpen: () => void;
}

function KeptRow({ article, density, isCurrent, onOpen }: RowProps) {
  const row = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isCurrent) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  return (
    <UnstyledButton
      ref={row}
      className={classes.row}
      data-density={density}
      data-current={isCurrent || undefined}
      aria-current={isCurrent || undefined}
      onClick={onOpen}
    >
      <span className={classes.title}>{article.title || t('(tanpa judul)')}</span>
      <span className={classes.facts}>
        <b>{article.carrier}</b>
        <When at={article.at} />
        {article.copyCount > 0 && <span>{t('+{n} salinan', { n: number(article.copyCount) })}</span>}
        {article.isPaid && <PaidTag />}
        {density !== 'rapat' && article.topics.length > 0 && <span>{article.topics.join(', ')}</span>}
      </span>
    </UnstyledButton>
  );
}
