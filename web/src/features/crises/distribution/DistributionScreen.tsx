import { useQuery } from '@apollo/client/react';
import { Link, useParams } from 'react-router';
import { useHolds } from '../../../app/viewer';
import { distributionState } from '../../../lib/distributionWords';
import { timelineRows } from '../../../lib/eventWords';
import { t } from '../../../lib/i18n';
import { useLive } from '../../../lib/useLive';
import { CaseCode } from '../../../ui/CaseCode';
import { Columns } from '../../../ui/Columns';
import { ErrorState } from '../../../ui/ErrorState';
import { FactList } from '../../../ui/FactList';
import { FigureStrip } from '../../../ui/FigureStrip';
import { Loading } from '../../../ui/Loading';
import { NotFound } from '../../../ui/NotFound';
import { Page } from '../../../ui/Page';
import { Section } from '../../../ui/Section';
import { StateTag } from '../../../ui/StateTag';
import { Timeline } from '../../../ui/Timeline';
import { When } from '../../../ui/When';
import { AddPickupButton } from './AddPickup';
import { type DistributionRow, DistributionScreenDocument } from './distributionQuery';
import { LateCarriers } from './LateCarriers';
import { SendPanel } from './SendPanel';
import { TargetTable } from './TargetTable';

const decimal = (value: number): string => String(value).replace('.', ',');

function Outcome({ row }: { row: DistributionRow }) {
  const { outcome } = row;
  return (
    <FigureStrip
      figures={[
        {
          label: t('Dimuat'),
          value: t('{n} dari {all}', { n: outcome.pickedUp, all: outcome.targets }),
          note: outcome.pickupPercent === null ? null : `${decimal(outcome.pickupPercent)} %`,
        },
        {
          label: t('Jeda tengah'),
          value:
            outcome.medianLatencyMinutes === null
              ? t('belum ada')
              : t('{n} menit', { n: decimal(outcome.medianLatencyMinutes) }),
          note: t('dari pengiriman sampai tayang'),
        },
        {
          label: t('Pesan sampai'),
          value:
            outcome.pullThroughPercent === null ? t('belum ada') : `${decimal(outcome.pullThroughPercent)} %`,
          note:
            outcome.weightedPullThroughPercent === null
              ? null
              : t('menurut jangkauan {n} %', { n: decimal(outcome.weightedPullThroughPercent) }),
        },
        {
          label: t('Perlu diperiksa'),
          value: outcome.pending,
          note: t('{n} salinan di situs lain', { n: outcome.syndications }),
          to: '/pemuatan',
        },
      ]}
    />
  );
}

function Facts({ row }: { row: DistributionRow }) {
  return (
    <Section title={t('Data distribusi')}>
      <FactList
        items={[
          {
            label: t('Krisis'),
            value: row.crisis && (
              <Link to={`/krisis/${row.crisis.code}`}>
                <CaseCode>{row.crisis.code}</CaseCode>
              </Link>
            ),
          },
          {
            label: t('Isu'),
            value: row.issue && (
              <Link to={`/isu/${row.issue.id}`}>
                <CaseCode>{row.issue.code}</CaseCode>
              </Link>
            ),
          },
          {
            label: t('Kecamatan terdampak'),
            value: row.affectedDistricts.map(({ name }) => name).join(', '),
          },
          {
            label: t('Peringkat dibekukan'),
            value: (
              <>
                <When at={row.rankedAt} form="full" /> · {row.rankedBy?.name}
              </>
            ),
          },
          {
            label: t('Dikirim'),
            value: row.sentAt && (
              <>
                <When at={row.sentAt} form="full" /> · {row.sentBy?.name}
              </>
            ),
          },
          // Null also for whoever may not read mandates: no line rather than a false one.
          ...(row.mandate
            ? [
                {
                  label: t('Mandat'),
                  value: <Link to={`/mandat?pilih=${row.mandate.id}`}>{row.mandate.number}</Link>,
                },
              ]
            : []),
          { label: t('Paling banyak berbayar'), value: row.maxPaid },
        ]}
      />
    </Section>
  );
}

/** One distribution: whom the statement goes to and why, its sending, and what came of it. */
export function DistributionScreen() {
  const { id = '' } = useParams();
  const mayWrite = useHolds('COMMUNICATIONS_OFFICER');
  const { data, error, refetch, fetchMore } = useQuery(DistributionScreenDocument, { variables: { id } });
  useLive(data?.distribution ? [data.distribution.id] : [], () => void refetch());
  if (error && !data) return <ErrorState message={error.message} onRetry={() => void refetch()} />;
  if (!data) return <Loading lines={12} />;
  const row = data.distribution;
  if (!row) return <NotFound />;
  const state = distributionState(row.state);
  const { nodes, pageInfo } = row.targets;
  const of = (holds: (mode: string | null) => boolean) => nodes.filter(({ mode }) => holds(mode ?? null));
  const more = pageInfo.hasNextPage
    ? { hasMore: true, onMore: () => void fetchMore({ variables: { id, after: pageInfo.endCursor } }) }
    : {};
  return (
    <Page
      title={t('Distribusi · {title}', { title: row.statementVersion?.title ?? '' })}
      tags={
        <>
          <StateTag tone={state.tone}>{state.text}</StateTag>
          {row.isExercise && <StateTag tone="kuning">[LATIHAN]</StateTag>}
        </>
      }
      actions={<AddPickupButton row={row} />}
    >
      {row.waitingReason && (
        <p role="status">
          <StateTag tone="oranye">{t('Pesanan menunggu')}</StateTag> {row.waitingReason}
        </p>
      )}
      {row.state !== 'PLANNED' && <Outcome row={row} />}
      <Columns
        side={
          <>
            <Facts row={row} />
            <Section title={t('Linimasa')}>
              <Timeline events={timelineRows(row.timeline.nodes)} />
            </Section>
          </>
        }
      >
        <LateCarriers row={row} />
        <Section flush title={t('Penempatan berbayar')} note={of((mode) => mode === 'PAID_ORDER').length}>
          <TargetTable
            row={row}
            mayWrite={mayWrite}
            targets={of((mode) => mode === 'PAID_ORDER')}
            empty={t('Tidak ada penempatan berbayar.')}
          />
        </Section>
        <Section
          flush
          title={t('Wajib kirim, tanpa biaya')}
          note={of((mode) => mode !== null && mode !== 'PAID_ORDER').length}
        >
          <TargetTable
            row={row}
            mayWrite={mayWrite}
            targets={of((mode) => mode !== null && mode !== 'PAID_ORDER')}
            empty={t('Belum ada pemuat klaim.')}
          />
        </Section>
        <Section flush title={t('Peringkat lainnya')} note={t('tidak dikirimi')}>
          <TargetTable
            row={row}
            mayWrite={mayWrite && row.state === 'PLANNED'}
            targets={of((mode) => mode === null)}
            empty={t('Semua media dalam peringkat dikirimi.')}
            {...more}
          />
        </Section>
      </Columns>
      <SendPanel row={row} />
    </Page>
  );
}
