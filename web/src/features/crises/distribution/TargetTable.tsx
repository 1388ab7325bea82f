import { Anchor, Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { carriedWord, modeWord, payRefusal, pickupState, targetState } from '../../../lib/distributionWords';
import { t } from '../../../lib/i18n';
import { type Column, DataTable } from '../../../ui/DataTable';
import { Money } from '../../../ui/Money';
import { PaidTag } from '../../../ui/PaidTag';
import { StateTag } from '../../../ui/StateTag';
import { When } from '../../../ui/When';
import { ChooseDialog } from './ChooseDialog';
import type { DistributionRow, TargetRow } from './distributionQuery';
import { ScoreDialog } from './ScoreDialog';
import { TargetActions } from './TargetActions';

const score = (value: number): string => value.toFixed(2).replace('.', ',');

function Outlet({ target }: { target: TargetRow }) {
  const carried = carriedWord(target.basis.carried);
  return (
    <>
      <b>
        {target.outlet ? <Link to={`/media/${target.outlet.id}`}>{target.outlet.name}</Link> : t('media')}
      </b>
      <div>
        <StateTag tone={carried.tone}>{carried.text}</StateTag>{' '}
        {target.basis.hasAsked && <StateTag>{t('bertanya')}</StateTag>}{' '}
        {target.isLate && <StateTag tone="kuning">{t('pemuat susulan')}</StateTag>}
      </div>
    </>
  );
}

function Way({ target }: { target: TargetRow }) {
  return (
    <>
      {target.mode === 'PAID_ORDER' ? (
        <>
          <PaidTag /> <Money value={target.price || target.basis.unitPrice} />
        </>
      ) : (
        target.mode && modeWord(target.mode)
      )}
      {!target.mode && (
        <span className="muted">
          {target.basis.refusals.length > 0
            ? target.basis.refusals.map(payRefusal).join(', ')
            : t('tidak dipilih')}
        </span>
      )}
      {target.order && (
        <div>
          <Link to={`/pesanan/${target.order.id}`}>{target.order.number ?? t('pesanan menunggu')}</Link>
        </div>
      )}
      {target.overrideReason && (
        <div className="meta">{t('Dipilih petugas: {reason}', { reason: target.overrideReason })}</div>
      )}
    </>
  );
}

function Delivery({ target }: { target: TargetRow }) {
  const state = target.state && targetState(target.state);
  if (!state) return <span className="meta">{target.address ?? t('alamat belum dicatat')}</span>;
  return (
    <>
      <StateTag tone={state.tone}>{state.text}</StateTag>{' '}
      {target.sentAt && (
        <span className="meta">
          <When at={target.sentAt} />
        </span>
      )}
      {target.deliveryNote && <div className="meta">{target.deliveryNote}</div>}
      {target.nextTryAt && target.tries > 0 && (
        <div className="meta">
          {t('Percobaan ke-{n} berikutnya', { n: target.tries + 1 })} <When at={target.nextTryAt} />
        </div>
      )}
      {target.pickups.nodes.map((pickup) => (
        <div key={pickup.id}>
          <Link to={`/pemuatan?pilih=${pickup.id}`}>{pickup.article?.title ?? t('artikel')}</Link>{' '}
          <StateTag tone={pickupState(pickup.state).tone}>{pickupState(pickup.state).text}</StateTag>{' '}
          <span className="meta num">{t('{n} menit', { n: pickup.latencyMinutes })}</span>
        </div>
      ))}
    </>
  );
}

interface Props {
  row: DistributionRow;
  targets: readonly TargetRow[];
  mayWrite: boolean;
  empty: string;
  hasMore?: boolean;
  onMore?: () => void;
}

/** Outlets of a distribution, with the score that opens into its parts. */
export function TargetTable({ row, targets, mayWrite, empty, hasMore = false, onMore }: Props) {
  const [explained, setExplained] = useState<TargetRow | null>(null);
  const [chosen, setChosen] = useState<TargetRow | null>(null);
  const mayChoose = row.allowedActions.includes('CHOOSE');
  const columns: Column<TargetRow>[] = [
    { key: 'rank', header: t('Urutan'), align: 'right', cell: (target) => target.rank },
    { key: 'outlet', header: t('Media'), cell: (target) => <Outlet target={target} /> },
    {
      key: 'score',
      header: t('Skor'),
      align: 'right',
      cell: (target) => (
        <Anchor
          component="button"
          type="button"
          className="num"
          onClick={() => setExplained(target)}
          aria-label={t('Uraikan skor {name}', { name: target.outlet?.name ?? '' })}
        >
          {score(target.score)}
        </Anchor>
      ),
    },
    { key: 'mode', header: t('Cara menjangkau'), cell: (target) => <Way target={target} /> },
    { key: 'delivery', header: t('Pengiriman'), cell: (target) => <Delivery target={target} /> },
    ...(mayWrite
      ? [
          {
            key: 'actions',
            header: '',
            cell: (target: TargetRow) =>
              mayChoose ? (
                <Button size="xs" onClick={() => setChosen(target)}>
                  {t('Ubah pilihan…')}
                </Button>
              ) : (
                <TargetActions target={target} mayWrite={target.state !== null && !row.isExercise} />
              ),
          },
        ]
      : []),
  ];
  return (
    <>
      <DataTable
        columns={columns}
        rows={targets}
        rowKey={(target) => target.id}
        empty={empty}
        hasMore={hasMore}
        {...(onMore && { onMore })}
      />
      {explained && <ScoreDialog target={explained} onClose={() => setExplained(null)} />}
      {chosen && <ChooseDialog distributionId={row.id} target={chosen} onClose={() => setChosen(null)} />}
    </>
  );
}
