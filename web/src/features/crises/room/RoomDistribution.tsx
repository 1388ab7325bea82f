import { Group } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { Link } from 'react-router';
import { distributionState } from '../../../lib/distributionWords';
import { t } from '../../../lib/i18n';
import { FactList } from '../../../ui/FactList';
import { Section } from '../../../ui/Section';
import { StateTag } from '../../../ui/StateTag';
import { When } from '../../../ui/When';
import { AddPickupButton } from '../distribution/AddPickup';
import type { Room } from './roomQuery';

type Row = Room['distributions']['nodes'][number];

const percent = (value: number | null) =>
  value === null ? t('belum ada') : `${value.toFixed(1).replace('.', ',')} %`;

function sending({ tally }: Row): string {
  const parts = [
    t('{sent} dari {all} media', { sent: tally.sent, all: tally.addressed }),
    ...(tally.paid > 0 ? [t('{n} pesanan berbayar', { n: tally.paid })] : []),
    ...(tally.queued > 0 ? [t('{n} menunggu dikirim', { n: tally.queued })] : []),
    ...(tally.declined > 0 ? [t('{n} menolak', { n: tally.declined })] : []),
  ];
  return parts.join(' · ');
}

function pickedUp({ outcome, tally }: Row): string {
  const parts = [
    t('{n} dari {all} media', { n: outcome.pickedUp, all: outcome.targets }),
    ...(outcome.pickupPercent === null ? [] : [percent(outcome.pickupPercent)]),
    ...(outcome.pending > 0 ? [t('{n} perlu diperiksa', { n: outcome.pending })] : []),
    ...(tally.withoutPickup > 0
      ? [t('{n} tidak memuat sampai batas waktu', { n: tally.withoutPickup })]
      : []),
  ];
  return parts.join(' · ');
}

const messages = ({ outcome }: Row): string =>
  [
    percent(outcome.pullThroughPercent),
    ...(outcome.weightedPullThroughPercent === null
      ? []
      : [t('menurut jangkauan {n}', { n: percent(outcome.weightedPullThroughPercent) })]),
    ...(outcome.distorted > 0 ? [t('{n} pesan diputarbalikkan', { n: outcome.distorted })] : []),
  ].join(' · ');

function Warning({ row }: { row: Row }) {
  const late = row.lateCarriers.map(({ outlet }) => outlet?.name ?? '').join(', ');
  return (
    <>
      {row.tally.failed > 0 && (
        <p style={{ color: 'var(--merah)' }}>
          <IconAlertCircle size={15} aria-hidden /> {t('{n} kiriman gagal', { n: row.tally.failed })}
        </p>
      )}
      {late && (
        <p style={{ color: 'var(--oranye)' }}>
          <IconAlertCircle size={15} aria-hidden />{' '}
          {t('Pemuat susulan belum dikirimi: {names}', { names: late })}
        </p>
      )}
    </>
  );
}

function One({ row }: { row: Row }) {
  const state = distributionState(row.state);
  const isSent = row.sentAt !== null;
  return (
    <Section
      title={row.statementVersion?.title ?? t('Distribusi')}
      note={row.sentAt && <When at={row.sentAt} />}
      action={<StateTag tone={state.tone}>{state.text}</StateTag>}
    >
      <Warning row={row} />
      <FactList
        items={[
          { label: t('Terkirim'), value: isSent ? sending(row) : t('belum dikirim') },
          ...(isSent
            ? [
                { label: t('Dimuat'), value: pickedUp(row) },
                { label: t('Pesan sampai'), value: messages(row) },
              ]
            : []),
        ]}
      />
      <Group data-noprint justify="space-between" gap="xs">
        <Link to={`/distribusi/${row.id}`}>{isSent ? t('Buka distribusi') : t('Periksa dan kirim')}</Link>
        <AddPickupButton row={row} />
      </Group>
    </Section>
  );
}

/** What was sent to whom and what came of it: sent, failed, late carriers, publications, messages that got through. */
export function RoomDistribution({ rows }: { rows: Room['distributions']['nodes'] }) {
  if (rows.length === 0)
    return (
      <Section title={t('Distribusi dan pemuatan')}>
        <p className="meta">{t('Belum ada pernyataan yang dikirim ke media.')}</p>
      </Section>
    );
  return rows.map((row) => <One key={row.id} row={row} />);
}
