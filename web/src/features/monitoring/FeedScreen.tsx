import { Button } from '@mantine/core';
import { IconChecks, IconFilter } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { number } from '../../lib/format';
import { t } from '../../lib/i18n';
import { useKeys } from '../../lib/useKeys';
import { useListParams } from '../../lib/useListParams';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { Loading } from '../../ui/Loading';
import { NewItemsBar } from '../../ui/NewItemsBar';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { isWebAddress } from './clipWords';
import { useDensity } from './FeedDensity';
import { FeedDownloads, KeyHints } from './FeedExtras';
import { FEED_KEYS, FeedFilters, filterOf, TopicBar } from './FeedFilters';
import { FeedReader } from './FeedReader';
import { FeedRow } from './FeedRow';
import { KeptFeedScreen } from './KeptFeedScreen';
import classes from './split.module.css';
import { useFeed } from './useFeed';
import { useKeepFeed, useKeptFeed } from './useKeptFeed';

const OPEN = ['baca'] as const;

/** The newsroom feed; without a network what this browser kept of it. */
export function FeedScreen() {
  const kept = useKeptFeed();
  return kept ? <KeptFeedScreen feed={kept} /> : <LiveFeed />;
}

/** Copies folded, new items behind a bar, keys for everything, the reader beside it. */
function LiveFeed() {
  const { values, set, clear } = useListParams(FEED_KEYS);
  const open = useListParams(OPEN);
  const filter = useMemo(() => filterOf(values), [values]);
  const feed = useFeed(filter);
  useKeepFeed(feed.isLoaded && !feed.error);
  const [density, densityControl] = useDensity();
  const [isFiltering, setFiltering] = useState(() => globalThis.innerWidth > 900);
  const [cursor, setCursor] = useState<string | null>(null);
  const { lines } = feed;
  const openId = open.values.baca ?? null;
  const currentId = openId ?? cursor;
  const at = lines.findIndex(({ id }) => id === currentId);
  const current = lines[at];
  // Keys may come faster than the address changes: they go by where the last one led, not by what is drawn.
  const spot = useRef({ id: currentId, isOpen: openId !== null });
  useEffect(() => {
    spot.current = { id: openId ?? spot.current.id, isOpen: openId !== null };
  }, [openId]);
  const show = (id: string | undefined) => {
    const line = lines.find((one) => one.id === id);
    if (!line) return;
    spot.current = { id: line.id, isOpen: true };
    setCursor(line.id);
    open.set({ baca: line.id });
    void feed.change([line], { isRead: true });
  };
  const step = (by: number) => {
    const from = lines.findIndex(({ id }) => id === spot.current.id);
    const next = lines[Math.min(Math.max(from + by, 0), lines.length - 1)];
    if (!next) return;
    if (spot.current.isOpen) return show(next.id);
    spot.current.id = next.id;
    setCursor(next.id);
  };
  const above = () =>
    void feed.change(lines.slice(0, at < 0 ? lines.length : at + 1), { isRead: true }, feed.markWords);
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    o: () => show((current ?? lines[0])?.id),
    Enter: () => show((current ?? lines[0])?.id),
    v: () =>
      current &&
      isWebAddress(current.article.url) &&
      window.open(current.article.url, '_blank', 'noopener,noreferrer'),
    m: () => current && void feed.change([current], { isRead: !current.isRead }),
    u: () => feed.undo?.(),
    s: () => current && void feed.change([current], { isStarred: !current.isStarred }),
    t: () => document.getElementById('nada')?.scrollIntoView({ block: 'center' }),
    Escape: () => {
      spot.current.isOpen = false;
      open.set({ baca: null });
    },
  });
  const isFiltered = Object.keys(values).length > 0;
  return (
    <Page
      title={t('Artikel')}
      subtitle={
        feed.unread
          ? t('{n} belum dibaca', { n: number(feed.unread.count) })
          : t('Berita dari media yang dipantau')
      }
      actions={
        <>
          {densityControl}
          {!openId && (
            <Button
              aria-expanded={isFiltering}
              leftSection={<IconFilter size={16} aria-hidden />}
              onClick={() => setFiltering(!isFiltering)}
            >
              {t('Penyaring')}
            </Button>
          )}
          <Button
            leftSection={<IconChecks size={16} aria-hidden />}
            onClick={above}
            disabled={lines.length === 0}
          >
            {at < 0 ? t('Tandai semua yang tampak') : t('Tandai sampai di sini')}
          </Button>
          <FeedDownloads filter={filter} />
        </>
      }
    >
      <div className={classes.feed} data-open={openId ? '' : undefined}>
        <div className={classes.aside}>
          <Section flush>
            <TopicBar unread={feed.unread} topicId={values.topik} set={set} />
            {!openId && isFiltering && <FeedFilters values={values} set={set} clear={clear} />}
            <NewItemsBar count={feed.fresh} noun="artikel" onShow={feed.showFresh} />
            {feed.error && !feed.isLoaded && <ErrorState message={feed.error.message} onRetry={feed.retry} />}
            {!feed.isLoaded && !feed.error && <Loading lines={10} />}
            {feed.isLoaded && lines.length === 0 && (
              <EmptyState
                text={
                  isFiltered
                    ? t('Tidak ada artikel yang cocok dengan penyaring.')
                    : t('Belum ada artikel. Daftarkan sumber berita lebih dulu.')
                }
              />
            )}
            <div className={openId ? classes.list : undefined}>
              {lines.map((line) => (
                <FeedRow
                  key={line.id}
                  line={line}
                  density={density}
                  isCurrent={line.id === currentId}
                  onOpen={() => show(line.id)}
                />
              ))}
              {feed.hasMore && (
                <Button fullWidth variant="subtle" onClick={feed.more} loading={feed.isLoading}>
                  {t('Muat lagi')}
                </Button>
              )}
            </div>
            {!openId && <KeyHints />}
          </Section>
        </div>
        {openId && (
          <FeedReader
            key={openId}
            articleId={openId}
            isStarred={current?.isStarred ?? false}
            onStar={() => current && void feed.change([current], { isStarred: !current.isStarred })}
            onClose={() => open.set({ baca: null })}
          />
        )}
      </div>
    </Page>
  );
}
