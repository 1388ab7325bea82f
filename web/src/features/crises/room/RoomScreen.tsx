import { useQuery } from '@apollo/client/react';
import { useMediaQuery, useNetwork } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { useParams } from 'react-router';
import { useViewer } from '../../../app/viewer';
import { crisisState, partWord } from '../../../lib/caseWords';
import { fullWhen, partsOf } from '../../../lib/format';
import { t } from '../../../lib/i18n';
import { useLive } from '../../../lib/useLive';
import { ErrorState } from '../../../ui/ErrorState';
import { LevelBadge } from '../../../ui/LevelBadge';
import { NotFound } from '../../../ui/NotFound';
import { Page } from '../../../ui/Page';
import { StateTag } from '../../../ui/StateTag';
import { UrlTabs } from '../../../ui/UrlTabs';
import { RoomActions, RoomFoot } from './RoomActions';
import { NextClock, RoomClocks } from './RoomClocks';
import { RoomCourse } from './RoomCourse';
import { lastScore, RoomCurve } from './RoomCurve';
import { RoomDistribution } from './RoomDistribution';
import { RoomFacts, RoomStatements } from './RoomFacts';
import { RoomSkeleton } from './RoomSkeleton';
import { RoomTasks } from './RoomTasks';
import classes from './room.module.css';
import { CrisisRoomDocument, type Room } from './roomQuery';

const POLL_MS = { live: 60_000, alone: 15_000 };

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
        <div data-noprint>
          <RoomCurve curve={room.curve} />
        </div>
      </div>
      <div className={classes.stack}>
        <RoomTasks room={room} />
        <RoomDistribution rows={room.distributions.nodes} />
      </div>
      <RoomCourse room={room} />
    </div>
  );
}

/** On a phone tabs hold what stands side by side on a desk. */
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
        {
          key: 'sebaran',
          label: t('Sebaran'),
          panel: (
            <div className={classes.stack}>
              <RoomDistribution rows={room.distributions.nodes} />
              <RoomCurve curve={room.curve} />
            </div>
          ),
        },
        { key: 'linimasa', label: t('Linimasa'), panel: <RoomCourse room={room} /> },
      ]}
    />
  );
}

/** The room asked again at every change and every so often; what was known stays on the screen while a bad network is waited for. */
function useRoom(code: string) {
  const { data, previousData, loading, error, refetch, startPolling, stopPolling } = useQuery(
    CrisisRoomDocument,
    { variables: { code } },
  );
  const shown = data ?? (previousData?.crisis?.code === code ? previousData : undefined);
  const room = shown?.crisis;
  const isLive = useLive(room ? [room.id, ...room.issues.map(({ id }) => id)] : [], () => void refetch());
  useEffect(() => {
    startPolling(isLive ? POLL_MS.live : POLL_MS.alone);
    return stopPolling;
  }, [isLive, startPolling, stopPolling]);
  const [freshAt, setFreshAt] = useState<string | null>(null);
  useEffect(() => {
    if (data && !loading && !error) setFreshAt(new Date().toISOString());
  }, [data, loading, error]);
  return { room, isKnown: shown !== undefined, error, freshAt, again: () => void refetch() };
}

function Freshness({ isCut, at }: { isCut: boolean; at: string | null }) {
  if (!at) return null;
  const { time } = partsOf(at);
  return isCut ? (
    <p className={classes.stale} role="status">
      {t('Data pukul {time} WIB, sambungan terputus. Dicoba lagi dengan sendirinya.', { time })}
    </p>
  ) : (
    <p className={`meta ${classes.fresh}`}>{t('Terakhir diperbarui {time} WIB', { time })}</p>
  );
}

function Letterhead({ at }: { at: string | null }) {
  const { office } = useViewer();
  return (
    <p className="only-print">
      {office.regency} · {t('Ruang krisis')} · {at && fullWhen(at)}
    </p>
  );
}

/** The crisis room: one page that says what is known, who does what and what is late. */
export function RoomScreen() {
  const { code = '' } = useParams();
  const { room, isKnown, error, freshAt, again } = useRoom(code);
  // The browser knows at once that the network is gone; the next question would only show it a minute later.
  const { online } = useNetwork();
  const isPhone = useMediaQuery('screen and (max-width: 767px)');
  if (error && !isKnown)
    return <ErrorState message={t('Ruang krisis tidak dapat dimuat.')} onRetry={again} />;
  if (!isKnown) return <RoomSkeleton />;
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
      actions={!isPhone && <RoomActions room={room} />}
    >
      <Letterhead at={freshAt} />
      <Freshness isCut={Boolean(error) || !online} at={freshAt} />
      {isPhone ? (
        <NextClock clocks={room.clocks} isOver={room.closedAt !== null} />
      ) : (
        <RoomClocks clocks={room.clocks} isOver={room.closedAt !== null} />
      )}
      {isPhone ? <Tabs room={room} /> : <Cards room={room} />}
      {isPhone && <RoomFoot room={room} />}
    </Page>
  );
}
