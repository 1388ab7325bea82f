import { useQuery } from '@apollo/client/react';
import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { Link, Navigate, useParams } from 'react-router';
import { t } from '../../lib/i18n';
import { type ActionItem, Actions } from '../../ui/Actions';
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
import { MakeIssue } from './MakeIssue';
import { type Asked, StoryAsked } from './StoryAsked';
import { StoryHours, storyFacts } from './StoryParts';
import { StoryProposals } from './StoryProposals';
import { StoryTopics } from './StoryTopics';
import { StoryTree } from './StoryTree';
import { StoryScreenDocument, useStoryActions } from './storyDocuments';
import { storyStateWord } from './storyWords';

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
              <FactList items={storyFacts(story)} />
            </Section>
            <StoryTopics topics={story.topics} />
            <StoryProposals
              proposals={story.proposals}
              onDecide={
                may('MERGE')
                  ? (proposalId, isAccepted) => void act.decide.run({ input: { proposalId, isAccepted } })
                  : null
              }
            />
          </>
        }
      >
        <StoryHours hours={story.hours} />
        <Section
          title={t('Urutan pemuatan dan salinan')}
          action={
            picks.length > 0 && (
              <Group gap="xs" justify="flex-end">
                <Button onClick={() => setSelected(new Set(all ? [] : story.items.map((one) => one.id)))}>
                  {all ? t('Batalkan pilihan') : t('Pilih semua')}
                </Button>
                <Actions actions={picks} />
              </Group>
            )
          }
        >
          <StoryTree items={story.items} selected={selected} onSelect={picks.length > 0 ? toggle : null} />
        </Section>
      </Columns>
      <StoryAsked
        asked={asked}
        story={story}
        itemIds={itemIds}
        act={act}
        onClose={() => setAsked(null)}
        onAnswer={finish}
      />
    </Page>
  );
}
