import { useQuery } from '@apollo/client/react';
import { useMediaQuery } from '@mantine/hooks';
import { useEffect } from 'react';
import { useParams } from 'react-router';
import { crisisState, partWord } from '../../../lib/caseWords';
import { timelineRows } from '../../../lib/eventWords';
import { t } from '../../../lib/i18n';
import { useLive } from '../../../lib/useLive';
import { ErrorState } from '../../../ui/ErrorState';
import { LevelBadge } from '../../../ui/LevelBadge';
import { Loading } from '../../../ui/Loading';
import { NotFound } from '../../../ui/NotFound';
import { Page } from '../../../ui/Page';
import { Section } from '../../../ui/Section';
import { StateTag } from '../../../ui/StateTag';
import { Timeline } from '../../../ui/Timeline';
import { UrlTabs } from '../../../ui/UrlTabs';
import { RoomActions } from './RoomActions';
import { RoomClocks } from './RoomClocks';
import { lastScore, RoomCurve } from './RoomCurve';
import { RoomFacts, RoomStatements } from './RoomFacts';
import { RoomTasks } from './RoomTasks';
import classes from './room.module.css';
import { CrisisRoomDocument, type Room } from './roomQuery';

const POLL_MS = { live: 60_000, alone: 15_000 };

function Course({ course }: { course: Room['course'] }) {
  return (
    <Section title={t('Linimasa')} note={t('{n} peristiwa', { n: course.totalCount })}>
      <Timeline events={timelineRows(course.nodes)} />
    </Section>
  );
}

/** Who leads, speaks, knows and writes, in one line. */
function roleLine({ severity, playbookCode, playbook, roles }: Room): string {
  const people = roles
    .filter(({ isCurrent }) => isCurrent)
    .map(({ kind, personName }) => `${partWord(kind)} ${personName}`);
  const book = playbookCode ? [`${playbookCode} ${playbook?.title ?? ''}`.trim()] : [];
  return [severity, ...book, ...people].join(' · ');
}

function Cards({ room }: { room: Room }) {
  return (
    <div className={classes.grid}>
      <div className={classes.stack}>
        <RoomFacts issues={room.issues} />
        <RoomStatements issues={room.issues} />
        <RoomCurve curve={room.curve} />
      </div>
      <RoomTasks room={room} />
      <Course course={room.course} />
    </div>
  );
}

/** On a phone four tabs hold what stands side by side on a desk. */
function Tabs({ room }: { room: Room }) {
  return (
    <UrlTabs
      tabs={[
        {
          key: 'fakta',
          label: t('Fakta'),
          panel: (
            <div className={classes.stack}>
              <RoomFacts issues={room.issues} />
              <RoomStatements issues={room.issues} />
            </div>
          ),
        },
        {
          key: 'tugas',
          label: t('Tugas'),
          count: room.taskCounts.total - room.taskCounts.finished,
          panel: <RoomTasks room={room} />,
        },
        { key: 'kurva', label: t('Kurva'), panel: <RoomCurve curve={room.curve} /> },
        { key: 'linimasa', label: t('Linimasa'), panel: <Course course={room.course} /> },
      ]}
    />
  );
}

/** The crisis room: one page that says what is known, who does what and what is late. */
export function RoomScreen() {
  const { code = '' } = useParams();
  const { data, error, refetch, startPolling, stopPolling } = useQuery(CrisisRoomDocument, {
    variables: { code },
  });
  const isPhone = useMediaQuery('(max-width: 767px)');
  const room = data?.crisis;
  const isLive = useLive(room ? [room.id, ...room.issues.map(({ id }) => id)] : [], () => void refetch());
  useEffect(() => {
    startPolling(isLive ? POLL_MS.live : POLL_MS.alone);
    return stopPolling;
  }, [isLive, startPolling, stopPolling]);
  if (error && !data)
    return <ErrorState message={t('Ruang krisis tidak dapat dimuat.')} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  if (!room) return <NotFound />;
  const word = crisisState(room.state);
  const level = lastScore(room.curve)?.shownLevel;
  return (
    <Page
      title={`${room.isExercise ? '[LATIHAN] ' : ''}${room.code} · ${room.title}`}
      subtitle={roleLine(room)}
      tags={
        <>
          {level && <LevelBadge level={level} big />}
          <StateTag tone={word.tone}>{word.text}</StateTag>
          {room.visibility === 'RESTRICTED' && <StateTag tone="merah">{t('Rahasia terbatas')}</StateTag>}
        </>
      }
      actions={<RoomActions room={room} />}
    >
      {error && <p className="meta">{t('Sambungan terputus; data terakhir ditampilkan.')}</p>}
      <RoomClocks clocks={room.clocks} />
      {isPhone ? <Tabs room={room} /> : <Cards room={room} />}
    </Page>
  );
}
