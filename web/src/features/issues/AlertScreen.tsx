import { useQuery } from '@apollo/client/react';
import { Link, useParams } from 'react-router';
import type { AlertScreenQuery } from '../../gql/graphql';
import { timelineRows } from '../../lib/eventWords';
import { when } from '../../lib/format';
import { t } from '../../lib/i18n';
import { useLive } from '../../lib/useLive';
import { Actions } from '../../ui/Actions';
import { CaseCode } from '../../ui/CaseCode';
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
import { Timeline } from '../../ui/Timeline';
import { When } from '../../ui/When';
import { AlertChain, AlertHistory } from './AlertParts';
import { AlertScreenDocument } from './alertDocuments';
import { alertState, decimals, originWord, triggerWord } from './alertWords';
import { RiskItems } from './RiskItems';
import { RiskTable } from './RiskTable';
import classes from './risk.module.css';
import { useAlertMoves } from './useAlertMoves';

export type Alert = NonNullable<AlertScreenQuery['alert']>;

/** Scores of the story, and of the issue since it is open, in the order of time. */
function curveOf({ story, issue }: Alert): { at: string; score: number }[] {
  const own = issue?.riskCurve ?? [];
  const start = own[0]?.at ?? '9999';
  return [...(story?.riskCurve ?? []).filter(({ at }) => at < start), ...own];
}

function Curve({ alert }: { alert: Alert }) {
  const now = useNow();
  const points = curveOf(alert);
  const last = points.at(-1);
  const peak = points.reduce(
    (best, one) => (one.score > best.score ? one : best),
    points[0] ?? { at: '', score: 0 },
  );
  if (!last) return <p className="muted">{t('Belum ada penilaian risiko untuk peringatan ini.')}</p>;
  return (
    <Chart
      axis={t('Waktu')}
      format={(value) => decimals(value, 2)}
      series={[{ key: 'score', name: t('Skor risiko') }]}
      points={points.map(({ at, score }) => ({ label: when(at, now), values: { score } }))}
      summary={t(
        'Skor terakhir {last} pada {at}; tertinggi {peak} pada {peakAt}. SIAGA mulai 50, KRITIS mulai 75.',
        {
          last: decimals(last.score, 2),
          at: when(last.at, now),
          peak: decimals(peak.score, 2),
          peakAt: when(peak.at, now),
        },
      )}
    />
  );
}

function facts(alert: Alert) {
  return [
    { label: t('Asal'), value: originWord(alert.origin) },
    { label: t('Dibuka'), value: <When at={alert.openedAt} /> },
    { label: t('Tingkat tertinggi'), value: <LevelBadge level={alert.level} /> },
    {
      label: t('Diterima'),
      value: alert.acknowledgedAt && (
        <>
          <When at={alert.acknowledgedAt} /> · {alert.acknowledgedBy?.name}
        </>
      ),
    },
    { label: t('Batas menerima'), value: <When at={alert.ackDueAt} /> },
    { label: t('Petugas'), value: alert.assignedTo?.name },
    {
      label: t('Cerita'),
      value: alert.story && <Link to={`/cerita/${alert.story.id}`}>{alert.story.title}</Link>,
    },
    {
      label: t('Topik'),
      value: alert.topic && <Link to={`/topik/${alert.topic.id}`}>{alert.topic.name}</Link>,
    },
    {
      label: t('Isu'),
      value: alert.issue && (
        <>
          <Link to={`/isu/${alert.issue.id}`}>
            <CaseCode>{alert.issue.code}</CaseCode>
          </Link>{' '}
          {alert.issue.owner?.name}
        </>
      ),
    },
    { label: t('Disenyapkan sampai'), value: alert.silencedUntil && <When at={alert.silencedUntil} /> },
    { label: t('Alasan'), value: alert.reason },
  ].filter(({ label, value }) => value || label === t('Diterima') || label === t('Petugas'));
}

function Why({ alert }: { alert: Alert }) {
  const { risk } = alert;
  if (!risk) return null;
  return (
    <>
      <Section title={t('Mengapa {score}?', { score: decimals(risk.score, 2) })}>
        <div className={`num ${classes.score}`}>{decimals(risk.score, 2)}</div>
        <p className="meta">
          {t('Skor risiko pada')} <When at={risk.at} />
          {risk.label === 'POSITIVE_OR_MIXED' && ` · ${t('hampir tidak ada nada negatif')}`}
          {risk.hardTriggers.length > 0 &&
            ` · ${t('pemicu langsung: {names}', { names: risk.hardTriggers.map(triggerWord).join(', ') })}`}
        </p>
        <RiskTable risk={risk} />
      </Section>
      <Section title={t('Artikel di balik skor ini')} note={risk.items.length} flush>
        <RiskItems items={risk.items} />
      </Section>
    </>
  );
}

/** One alert: what it calls for, why the score is what it is, who was called and who is called next. */
export function AlertScreen() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(AlertScreenDocument, { variables: { id }, pollInterval: 30_000 });
  const alert = data?.alert;
  const { items, dialog, busy, errors } = useAlertMoves(alert);
  useLive(alert ? [alert.id] : [], () => void refetch());
  if (error && !data)
    return <ErrorState message={t('Peringatan tidak dapat dimuat.')} onRetry={() => void refetch()} />;
  if (!data) return <Loading lines={10} />;
  if (!alert) return <NotFound />;
  const state = alertState(alert.state);
  return (
    <Page
      title={alert.title}
      tags={
        <>
          <LevelBadge level={alert.shownLevel} big />
          <StateTag tone={state.tone}>{state.text}</StateTag>
          {alert.isExercise && <StateTag tone="kuning">[LATIHAN]</StateTag>}
        </>
      }
      actions={<Actions actions={items} busy={busy} errors={errors} />}
    >
      <Errors of={errors} all />
      <Columns
        facts={
          <Section title={t('Peringatan')}>
            <FactList items={facts(alert)} />
          </Section>
        }
        side={
          <>
            <AlertChain alert={alert} />
            <AlertHistory alert={alert} />
            <Section title={t('Linimasa')}>
              <Timeline events={timelineRows(alert.timeline.nodes)} />
            </Section>
          </>
        }
      >
        <Section title={t('Riwayat skor')}>
          <Curve alert={alert} />
        </Section>
        <Why alert={alert} />
      </Columns>
      {dialog}
    </Page>
  );
}
