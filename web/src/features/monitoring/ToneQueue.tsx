import { useQuery } from '@apollo/client/react';
import { Button, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../gql';
import type { ToneLabel, ToneQueueQuery } from '../../gql/graphql';
import { number } from '../../lib/format';
import { t } from '../../lib/i18n';
import { offerUndo } from '../../lib/undo';
import { useAction } from '../../lib/useAction';
import { useKeys } from '../../lib/useKeys';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { Errors } from '../../ui/Errors';
import { Kbd } from '../../ui/Kbd';
import { Loading } from '../../ui/Loading';
import { Section } from '../../ui/Section';
import { When } from '../../ui/When';
import { SetTone } from './articleDocument';
import classes from './split.module.css';
import { ToneChip, toneWord } from './ToneChips';
import { ToneItem } from './ToneItem';

const Queue = graphql(`
  query ToneQueue($first: Int!, $after: String) {
    toneQueue(first: $first, after: $after) {
      nodes {
        id tier storySize
        article { id title publishedAt firstSeenAt maySetTone outlet { id name } }
        tone { effective machine probability person topic { id name } }
      }
      pageInfo { hasNextPage endCursor }
      totalCount
      totalCountIsExact
    }
  }
`);

export type QueueItem = ToneQueueQuery['toneQueue']['nodes'][number];

const LABELS = [
  ['POSITIVE', '1', 'p'],
  ['NEUTRAL', '2', 'n'],
  ['NEGATIVE', '3', 'g'],
] as const;

const tierWord = (tier: number): string => [t('nasional'), t('provinsi'), t('lokal')][tier - 1] ?? '';

function Row({ item, isCurrent, onOpen }: { item: QueueItem; isCurrent: boolean; onOpen: () => void }) {
  const { article, tone } = item;
  return (
    <UnstyledButton
      className={classes.row}
      data-current={isCurrent || undefined}
      aria-current={isCurrent}
      onClick={onOpen}
    >
      <span className={classes.title}>{article.title || t('(tanpa judul)')}</span>
      <span className={classes.facts}>
        <b>{article.outlet?.name ?? t('media belum dikenal')}</b> {tierWord(item.tier)}
        <When at={article.publishedAt ?? article.firstSeenAt} />
        <span>{tone.topic.name}</span>
        {item.storySize > 1 && <span>{t('{n} artikel dalam cerita', { n: number(item.storySize) })}</span>}
        <ToneChip tone={tone} />
      </span>
    </UnstyledButton>
  );
}

/** The queue and the open item; a key labels it and opens the next. */
export function ToneQueue() {
  const { data, error, refetch, fetchMore } = useQuery(Queue, {
    variables: { first: 50 },
    fetchPolicy: 'network-only',
  });
  const [done, setDone] = useState<ReadonlySet<string>>(new Set());
  const [openId, setOpenId] = useState<string | null>(null);
  const act = useAction(SetTone);
  const rows = (data?.toneQueue.nodes ?? []).filter(({ id }) => !done.has(id));
  const at = Math.max(
    0,
    rows.findIndex(({ id }) => id === openId),
  );
  const current = rows[at];
  const step = (by: number) => setOpenId(rows[Math.min(Math.max(at + by, 0), rows.length - 1)]?.id ?? null);
  const label = async (tone: ToneLabel) => {
    if (!current || act.busy) return;
    const { id, article, tone: known } = current;
    const key = { articleId: article.id, topicId: known.topic.id };
    const next = rows[at + 1]?.id ?? rows[at - 1]?.id ?? null;
    if (!(await act.run({ input: { ...key, label: tone } }))) return;
    setDone((before) => new Set([...before, id]));
    setOpenId(next);
    if (rows.length === 1) void refetch();
    offerUndo(
      t('{tone}: “{title}”', { tone: toneWord(tone), title: article.title.slice(0, 60) }),
      async () => {
        if (!(await act.run({ input: { ...key, label: null } }))) return;
        setDone((before) => new Set([...before].filter((one) => one !== id)));
        setOpenId(id);
      },
    );
  };
  const keys: Record<string, () => void> = { j: () => step(1), k: () => step(-1) };
  for (const [tone, digit, letter] of LABELS)
    keys[digit] = keys[letter] = () => void label(tone as ToneLabel);
  useKeys(keys, Boolean(current));
  if (error && !data) return <ErrorState message={error.message} onRetry={() => void refetch()} />;
  if (!data) return <Loading lines={8} />;
  if (!current) return <EmptyState text={t('Tidak ada nada yang menunggu. Semua sudah dinilai.')} />;
  const waiting = data.toneQueue.totalCount - done.size;
  return (
    <div className={classes.split}>
      <Section flush title={t('{n} menunggu', { n: number(Math.max(rows.length, waiting)) })}>
        <div className={classes.list}>
          {rows.map((item) => (
            <Row
              key={item.id}
              item={item}
              isCurrent={item.id === current.id}
              onOpen={() => setOpenId(item.id)}
            />
          ))}
          {data.toneQueue.pageInfo.hasNextPage && (
            <Button
              fullWidth
              variant="subtle"
              onClick={() =>
                void fetchMore({ variables: { first: 50, after: data.toneQueue.pageInfo.endCursor } })
              }
            >
              {t('Muat lagi')}
            </Button>
          )}
        </div>
      </Section>
      <Section>
        <ToneItem key={current.id} articleId={current.article.id} topicId={current.tone.topic.id} />
        <Errors of={act.errors} all />
        {current.article.maySetTone && (
          <div className={classes.decide}>
            {LABELS.map(([tone, digit]) => (
              <Button
                key={tone}
                disabled={act.busy}
                onClick={() => void label(tone as ToneLabel)}
                rightSection={<Kbd>{digit}</Kbd>}
              >
                {toneWord(tone)}
              </Button>
            ))}
          </div>
        )}
        <Button component={Link} to={`/artikel/${current.article.id}`} variant="subtle" size="compact-sm">
          {t('Baca seluruhnya')}
        </Button>
      </Section>
    </div>
  );
}
