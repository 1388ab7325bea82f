import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { Link, useParams } from 'react-router';
import { useReadsFeed } from '../../app/viewer';
import { graphql } from '../../gql';
import type { TopicScreenQuery } from '../../gql/graphql';
import { timelineRows } from '../../lib/eventWords';
import { number } from '../../lib/format';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { type ActionItem, Actions } from '../../ui/Actions';
import { ErrorState } from '../../ui/ErrorState';
import { Errors } from '../../ui/Errors';
import { Loading } from '../../ui/Loading';
import { NotFound } from '../../ui/NotFound';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { Timeline } from '../../ui/Timeline';
import { UrlTabs } from '../../ui/UrlTabs';
import { RematchProgress } from './RematchProgress';
import { TopicAlerts } from './TopicAlerts';
import { TopicArticles } from './TopicArticles';
import { TopicEditor } from './TopicEditor';
import { TopicVersions } from './TopicVersions';
import { topicKindWord, topicStateWord } from './topicWords';

export const TopicScreenDocument = graphql(`
  query TopicScreen($id: ID!) {
    topic(id: $id) {
      id version name kind state query queryVersion priority place ownerAgency recentCount allowedActions
      mayBeFieldOnly mediaTopicCode ownerUnit { id } alertRule { callsPeople leastOutlets hasSmallPath }
      versions { no query at by { name } }
      rematch { state isDryRun fromOn total done added removed kept startedAt endedAt }
      timeline(first: 20) { nodes { id name at actorName isAutomatic reason } }
    }
  }
`);
const Activate = graphql(`
  mutation TopicActivate($input: TopicInput!) { topicActivate(input: $input) { topic { id } errors { code message field } } }
`);
const Pause = graphql(`
  mutation TopicPause($input: TopicReasonInput!) { topicPause(input: $input) { topic { id } errors { code message field } } }
`);
const Archive = graphql(`
  mutation TopicArchive($input: TopicReasonInput!) { topicArchive(input: $input) { topic { id } errors { code message field } } }
`);
const Rematch = graphql(`
  mutation TopicRematch($input: RematchTopicInput!) { topicRematch(input: $input) { topic { id } errors { code message field } } }
`);

type Topic = NonNullable<TopicScreenQuery['topic']>;

function useTopicActions(topic: Topic | null | undefined) {
  const refetch = { refetch: ['TopicScreen'] };
  const activate = useAction(Activate, { done: t('Topik aktif; berita baru dicocokkan.'), ...refetch });
  const pause = useAction(Pause, { done: t('Topik dijeda.'), ...refetch });
  const archive = useAction(Archive, { done: t('Topik diarsipkan.'), ...refetch });
  const rematch = useAction(Rematch, { done: t('Pencocokan ulang dimulai.'), ...refetch });
  const topicId = topic?.id ?? '';
  const all: Record<string, ActionItem[]> = {
    ARCHIVE: [
      {
        key: 'ARCHIVE',
        label: t('Arsipkan'),
        tone: 'danger',
        needsReason: true,
        onRun: (reason = '') => archive.run({ input: { topicId, reason } }),
      },
    ],
    PAUSE: [
      {
        key: 'PAUSE',
        label: t('Jeda'),
        needsReason: true,
        onRun: (reason = '') => pause.run({ input: { topicId, reason } }),
      },
    ],
    REMATCH: [
      {
        key: 'TRY',
        label: t('Coba pada arsip'),
        onRun: () => rematch.run({ input: { topicId, isDryRun: true } }),
      },
      {
        key: 'REMATCH',
        label: t('Cocokkan ulang arsip'),
        onRun: () => rematch.run({ input: { topicId, isDryRun: false } }),
      },
    ],
    ACTIVATE: [
      {
        key: 'ACTIVATE',
        label: t('Aktifkan'),
        tone: 'primary',
        onRun: () => activate.run({ input: { topicId } }),
      },
    ],
  };
  const used = [activate, pause, archive, rematch];
  return {
    items: (topic?.allowedActions ?? []).flatMap((action) => all[action] ?? []),
    busy: used.some((one) => one.busy),
    errors: used.flatMap((one) => one.errors),
  };
}

/** One topic: its query with live preview, its versions, and runs over the archive. */
export function TopicScreen() {
  const { id = '' } = useParams();
  const { data, error, refetch, startPolling, stopPolling } = useQuery(TopicScreenDocument, {
    variables: { id },
  });
  const mayRead = useReadsFeed();
  const topic = data?.topic;
  const isRunning = topic?.rematch?.state === 'RUNNING';
  useEffect(() => {
    if (isRunning) startPolling(2000);
    return stopPolling;
  }, [isRunning, startPolling, stopPolling]);
  const { items, busy, errors } = useTopicActions(topic);
  if (error && !data)
    return <ErrorState message={t('Topik tidak dapat dimuat.')} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  if (!topic) return <NotFound />;
  const word = topicStateWord(topic.state);
  const count = t('{n} berita dalam 30 hari', { n: number(topic.recentCount) });
  return (
    <Page
      title={topic.name}
      subtitle={topicKindWord(topic.kind)}
      tags={<StateTag tone={word.tone}>{word.text}</StateTag>}
      actions={<Actions actions={items} busy={busy} errors={errors} />}
    >
      <Errors of={errors} all />
      <p>
        {mayRead ? (
          <Link to={`/artikel?topik=${topic.id}`}>{count}</Link>
        ) : (
          <Link to="?tab=berita">{count}</Link>
        )}
      </p>
      {topic.rematch && <RematchProgress rematch={topic.rematch} />}
      <UrlTabs
        tabs={[
          ...(mayRead
            ? []
            : [{ key: 'berita', label: t('Berita'), panel: <TopicArticles topicId={topic.id} /> }]),
          {
            key: 'kueri',
            label: t('Kueri'),
            panel: topic.allowedActions.some((action) => action === 'CHANGE') ? (
              <TopicEditor key={topic.version} topic={topic} />
            ) : (
              <Section title={t('Kueri')}>
                <code style={{ overflowWrap: 'anywhere' }}>{topic.query}</code>
              </Section>
            ),
          },
          ...(mayRead
            ? [
                {
                  key: 'peringatan',
                  label: t('Peringatan'),
                  panel: <TopicAlerts key={topic.version} topic={topic} />,
                },
              ]
            : []),
          {
            key: 'versi',
            label: t('Versi'),
            count: topic.versions.length,
            panel: <TopicVersions versions={topic.versions} />,
          },
          {
            key: 'linimasa',
            label: t('Linimasa'),
            panel: (
              <Section title={t('Linimasa')}>
                <Timeline events={timelineRows(topic.timeline.nodes)} />
              </Section>
            ),
          },
        ]}
      />
    </Page>
  );
}
