import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, Navigate, useParams } from 'react-router';
import { graphql } from '../../gql';
import type { StoryScreenQuery } from '../../gql/graphql';
import { when } from '../../lib/format';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { type ActionItem, Actions } from '../../ui/Actions';
import { Chart } from '../../ui/Chart';
import { useNow } from '../../ui/Clock';
import { Columns } from '../../ui/Columns';
import { ErrorState } from '../../ui/ErrorState';
import { Errors } from '../../ui/Errors';
import { FactList } from '../../ui/FactList';
import { LevelBadge } from '../../ui/LevelBadge';
import { Loading } from '../../ui/Loading';
import { NotFound } from '../../ui/NotFound';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { When } from '../../ui/When';
import { MakeIssue } from './MakeIssue';
import { NameDialog, StoryDialog } from './StoryDialogs';
import { StoryTree } from './StoryTree';
import { storyStateWord } from './storyWords';

export const StoryScreenDocument = graphql(`
  query StoryScreen($id: ID!) {
    story(id: $id) {
      id title state isPinned firstAt lastAt articleCount itemCount outletCount paidCount earnedCount topTerms place
      allowedActions mergedInto { id } risk { id shownLevel score at } alert { id }
      firstArticle { id title publishedAt outlet { id name } }
      hours { at articleCount itemCount } carriers { outletId name articleCount }
      topics { articleCount topic { id name } }
      proposals { proposal { id score } other { id title articleCount } }
      items { id articleCount outletCount by copies { id title isPaid publishedAt outlet { id name } } }
    }
  }
`);

const Split = graphql(
  `mutation StorySplit($input: SplitStoryInput!) { storySplit(input: $input) { newStory { id } errors { code message field } } }`,
);
const Merge = graphql(
  `mutation StoryMerge($input: MergeStoryInput!) { storyMerge(input: $input) { story { id } errors { code message field } } }`,
);
const Move = graphql(
  `mutation StoryMoveItem($input: MoveStoryItemInput!) { storyMoveItem(input: $input) { story { id } errors { code message field } } }`,
);
const Rename = graphql(
  `mutation StoryRename($input: RenameStoryInput!) { storyRename(input: $input) { story { id } errors { code message field } } }`,
);
const Pin = graphql(
  `mutation StoryPin($input: PinStoryInput!) { storyPin(input: $input) { story { id } errors { code message field } } }`,
);
const Undo = graphql(
  `mutation StoryUndo($input: StoryInput!) { storyUndo(input: $input) { story { id } errors { code message field } } }`,
);
const Decide = graphql(
  `mutation MergeProposalDecide($input: DecideProposalInput!) { mergeProposalDecide(input: $input) { proposal { id } errors { code message field } } }`,
);

type Story = NonNullable<StoryScreenQuery['story']>;
type Asked = 'SPLIT' | 'MERGE' | 'MOVE_ITEM' | 'RENAME' | null;

const again = (done: string) => ({ done, refetch: ['StoryScreen'] });

function useStoryActions() {
  return {
    split: useAction(Split, again(t('Cerita baru dibuat.'))),
    merge: useAction(Merge, again(t('Cerita digabung.'))),
    move: useAction(Move, again(t('Berita dipindahkan.'))),
    rename: useAction(Rename, again(t('Nama cerita diganti.'))),
    pin: useAction(Pin, again(t('Sematan diubah.'))),
    undo: useAction(Undo, again(t('Tindakan terakhir diurungkan.'))),
    decide: useAction(Decide, again(t('Usulan diputuskan.'))),
  };
}

const facts = (story: Story) => [
  {
    label: t('Pertama memuat'),
    value: story.firstArticle && (
      <>
        <Link to={`/artikel/${story.firstArticle.id}`}>
          {story.firstArticle.outlet?.name ?? t('media belum dikenal')}
        </Link>{' '}
        <When at={story.firstArticle.publishedAt ?? story.firstAt} />
      </>
    ),
  },
  { label: t('Terakhir'), value: <When at={story.lastAt} /> },
  {
    label: t('Pemberitaan'),
    value: t('{articles} artikel, {items} berita asal', {
      articles: story.articleCount,
      items: story.itemCount,
    }),
  },
  { label: t('Liputan / berbayar'), value: `${story.earnedCount} / ${story.paidCount}` },
  {
    label: t('Media'),
    value: story.carriers.map(({ name, articleCount }) => `${name} (${articleCount})`).join(', ') || '–',
  },
  {
    label: t('Topik'),
    value: story.topics.map(({ topic, articleCount }) => `${topic.name} (${articleCount})`).join(', ') || '–',
  },
  { label: t('Tempat'), value: story.place ?? '–' },
  {
    label: t('Skor risiko'),
    value: story.risk && (
      <>
        {story.risk.score.toFixed(2).replace('.', ',')} · <When at={story.risk.at} />
      </>
    ),
  },
  { label: t('Kata kunci'), value: story.topTerms.join(', ') },
];

function Curve({ hours }: { hours: Story['hours'] }) {
  const now = useNow();
  const most = hours.reduce<Story['hours'][number] | null>(
    (best, one) => (best && best.articleCount >= one.articleCount ? best : one),
    null,
  );
  if (!most) return null;
  return (
    <Section title={t('Pemberitaan per jam')}>
      <Chart
        axis={t('Jam')}
        series={[
          { key: 'articles', name: t('Artikel') },
          { key: 'items', name: t('Berita asal') },
        ]}
        points={hours.map(({ at, articleCount, itemCount }) => ({
          label: when(at, now),
          values: { articles: articleCount, items: itemCount },
        }))}
        summary={t('Terbanyak {n} artikel pada {at}.', { n: most.articleCount, at: when(most.at, now) })}
      />
    </Section>
  );
}

/** One story: curve, first publisher, outlets and copy tree, with what a person may do about it. */
export function StoryScreen() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(StoryScreenDocument, { variables: { id }, pollInterval: 60_000 });
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState<Asked>(null);
  const act = useStoryActions();
  if (error && !data)
    return <ErrorState message={t('Cerita tidak dapat dimuat.')} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const { story } = data;
  if (!story) return <NotFound />;
  if (story.mergedInto) return <Navigate to={`/cerita/${story.mergedInto.id}`} replace />;
  const may = (action: string) => story.allowedActions.some((one) => one === action);
  const itemIds = [...selected].filter((one) => story.items.some((item) => item.id === one));
  const finish = (answer: unknown) => {
    if (answer === null) return;
    setAsked(null);
    setSelected(new Set());
  };
  const storyId = story.id;
  const item = (key: string, label: string, onRun: () => unknown): ActionItem[] =>
    may(key) ? [{ key, label, onRun }] : [];
  const none = itemIds.length === 0 ? t('Pilih berita di bawah lebih dulu.') : undefined;
  const actions: ActionItem[] = [
    ...item('UNDO', t('Urungkan'), () => act.undo.run({ input: { storyId } })),
    ...item('PIN', t('Sematkan'), () => act.pin.run({ input: { storyId, isPinned: true } })),
    ...item('UNPIN', t('Lepas sematan'), () => act.pin.run({ input: { storyId, isPinned: false } })),
    ...item('RENAME', t('Ganti nama…'), () => setAsked('RENAME')),
    ...item('MERGE', t('Gabungkan…'), () => setAsked('MERGE')),
  ];
  const picks = [
    ...item('SPLIT', t('Pisahkan {n} berita…', { n: itemIds.length }), () => setAsked('SPLIT')),
    ...item('MOVE_ITEM', t('Pindahkan {n} berita…', { n: itemIds.length }), () => setAsked('MOVE_ITEM')),
  ].map((one) => ({ ...one, disabledReason: none }));
  const word = storyStateWord(story.state);
  const toggle = (one: string) => {
    const next = new Set(selected);
    if (!next.delete(one)) next.add(one);
    setSelected(next);
  };
  const close = () => setAsked(null);
  const all = itemIds.length === story.items.length;
  return (
    <Page
      title={story.title}
      tags={
        <>
          {story.risk && <LevelBadge level={story.risk.shownLevel} big />}
          <StateTag tone={word.tone}>{word.text}</StateTag>
        </>
      }
      actions={
        <>
          <Actions actions={actions} busy={act.undo.busy || act.pin.busy} />
          {story.alert && (
            <Button component={Link} to={`/peringatan/${story.alert.id}`}>
              {t('Lihat peringatan')}
            </Button>
          )}
          <MakeIssue storyId={storyId} />
        </>
      }
    >
      <Errors of={[...act.undo.errors, ...act.pin.errors, ...act.decide.errors]} />
      <Columns
        side={
          <>
            <Section title={t('Ringkasan cerita')}>
              <FactList items={facts(story)} />
            </Section>
            {story.proposals.length > 0 && (
              <Section title={t('Mungkin cerita yang sama')}>
                {story.proposals.map(({ proposal, other }) => (
                  <div key={proposal.id} style={{ marginBottom: 12 }}>
                    <Link to={`/cerita/${other.id}`}>{other.title}</Link>
                    <div className="meta">{t('{n} artikel', { n: other.articleCount })}</div>
                    {may('MERGE') && (
                      <Button.Group>
                        {[true, false].map((isAccepted) => (
                          <Button
                            key={String(isAccepted)}
                            onClick={() =>
                              void act.decide.run({ input: { proposalId: proposal.id, isAccepted } })
                            }
                          >
                            {isAccepted ? t('Satukan') : t('Tetap terpisah')}
                          </Button>
                        ))}
                      </Button.Group>
                    )}
                  </div>
                ))}
              </Section>
            )}
          </>
        }
      >
        <Curve hours={story.hours} />
        <Section
          title={t('Urutan pemuatan dan salinan')}
          action={
            picks.length > 0 && (
              <>
                <Button onClick={() => setSelected(new Set(all ? [] : story.items.map((one) => one.id)))}>
                  {all ? t('Batalkan pilihan') : t('Pilih semua')}
                </Button>
                <Actions actions={picks} />
              </>
            )
          }
        >
          <StoryTree items={story.items} selected={selected} onSelect={picks.length > 0 ? toggle : null} />
        </Section>
      </Columns>
      {asked === 'RENAME' && (
        <NameDialog
          title={t('Ganti nama cerita')}
          confirm={t('Simpan nama')}
          initial={story.title}
          busy={act.rename.busy}
          errors={act.rename.errors}
          onClose={close}
          onConfirm={(title) => void act.rename.run({ input: { storyId, title } }).then(finish)}
        />
      )}
      {asked === 'SPLIT' && (
        <NameDialog
          title={t('Pisahkan menjadi cerita baru')}
          confirm={t('Pisahkan')}
          initial=""
          busy={act.split.busy}
          errors={act.split.errors}
          onClose={close}
          onConfirm={(title) =>
            void act.split.run({ input: { storyId, itemIds, ...(title && { title }) } }).then(finish)
          }
        />
      )}
      {(asked === 'MERGE' || asked === 'MOVE_ITEM') && (
        <StoryDialog
          title={asked === 'MERGE' ? t('Gabungkan ke cerita lain') : t('Pindahkan ke cerita lain')}
          confirm={asked === 'MERGE' ? t('Gabungkan') : t('Pindahkan')}
          ownId={storyId}
          busy={act.merge.busy || act.move.busy}
          errors={asked === 'MERGE' ? act.merge.errors : act.move.errors}
          onClose={close}
          onConfirm={(target) =>
            void (
              asked === 'MERGE'
                ? act.merge.run({ input: { storyId, intoStoryId: target } })
                : act.move.run({ input: { storyId, itemIds, toStoryId: target } })
            ).then(finish)
          }
        />
      )}
    </Page>
  );
}
