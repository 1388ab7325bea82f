import { useQuery } from '@apollo/client/react';
import { Modal } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { timelineRows } from '../../lib/eventWords';
import { number } from '../../lib/format';
import { t } from '../../lib/i18n';
import { useLive } from '../../lib/useLive';
import { Actions } from '../../ui/Actions';
import { Columns } from '../../ui/Columns';
import { Copyable } from '../../ui/Copyable';
import { type Column, DataTable } from '../../ui/DataTable';
import { ErrorState } from '../../ui/ErrorState';
import { Errors } from '../../ui/Errors';
import { FactList } from '../../ui/FactList';
import { Loading } from '../../ui/Loading';
import { NotFound } from '../../ui/NotFound';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { Timeline } from '../../ui/Timeline';
import { When } from '../../ui/When';
import { deliveryWord, receivingStateWord } from './clipWords';
import { NewSecret } from './NewSecret';
import { type DeliveryRead, ReceivingAddressDocument, type ReceivingRead } from './receivingDocument';
import { useReceivingActions } from './useReceivingActions';

function Result({ of: { batch, reason } }: { of: DeliveryRead }) {
  if (!batch) return reason;
  const { createdCount, duplicateCount, errorCount, updatedCount } = batch;
  return (
    <Link to={`/impor/${batch.id}`}>
      {t('{new} baru, {known} sudah ada, {bad} ditolak', {
        new: number(createdCount),
        known: number(duplicateCount + updatedCount),
        bad: number(errorCount),
      })}
    </Link>
  );
}

const columns = (): Column<DeliveryRead>[] => [
  { key: 'at', header: t('Waktu'), isKey: true, cell: ({ at }) => <When at={at} /> },
  {
    key: 'outcome',
    header: t('Hasil'),
    cell: ({ outcome }) => (
      <StateTag tone={deliveryWord(outcome).tone}>{deliveryWord(outcome).text}</StateTag>
    ),
  },
  { key: 'result', header: t('Isi'), cell: (delivery) => <Result of={delivery} /> },
  {
    key: 'id',
    header: t('Nama kiriman'),
    cell: ({ messageId }) => <code style={{ overflowWrap: 'anywhere' }}>{messageId}</code>,
  },
];

const factsOf = (address: ReceivingRead) => [
  { label: t('Alamat kiriman'), value: <Copyable value={address.url} /> },
  { label: t('Sistem pengirim'), value: address.source },
  { label: t('Atas nama'), value: address.owner?.name },
  {
    label: t('Media yang belum dikenal'),
    value: address.registersOutlets ? t('didaftarkan sebagai dipantau saja') : t('ditolak'),
  },
  { label: t('Didaftarkan'), value: <When at={address.createdAt} form="full" /> },
  ...(address.formerUntil && new Date(address.formerUntil) > new Date()
    ? [
        {
          label: t('Kunci rahasia lama berlaku sampai'),
          value: <When at={address.formerUntil} form="full" />,
        },
      ]
    : []),
];

/** One receiving address: where to post to, what came in lately, and what became of it. */
export function ReceivingAddressScreen() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(ReceivingAddressDocument, {
    variables: { id },
    pollInterval: 30_000,
  });
  const address = data?.receivingAddress;
  const { items, busy, errors, reasonErrors, dialog, made, forget } = useReceivingActions(address);
  useLive(address ? [id] : [], () => void refetch());
  if (error && !data) return <ErrorState message={error.message} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  if (!address) return <NotFound />;
  const word = receivingStateWord(address.state);
  return (
    <Page
      title={address.name}
      tags={<StateTag tone={word.tone}>{word.text}</StateTag>}
      actions={<Actions actions={items} busy={busy} errors={reasonErrors} />}
    >
      <Errors of={errors} all />
      <Columns
        facts={
          <Section title={t('Fakta')}>
            <FactList items={factsOf(address)} />
          </Section>
        }
        side={
          <Section title={t('Linimasa')}>
            <Timeline events={timelineRows(address.timeline.nodes)} />
          </Section>
        }
      >
        <Section title={t('Kiriman terakhir')} note={t('tiga puluh hari, paling banyak 50')} flush>
          <DataTable
            columns={columns()}
            rows={address.deliveries}
            rowKey={({ messageId }) => messageId}
            empty={t('Belum ada kiriman yang tanda tangannya cocok.')}
          />
        </Section>
      </Columns>
      {made && (
        <Modal
          opened
          onClose={forget}
          title={t('Kunci rahasia baru')}
          closeOnClickOutside={false}
          closeButtonProps={{ 'aria-label': t('Tutup') }}
        >
          <NewSecret {...made} onClose={forget} />
        </Modal>
      )}
      {dialog}
    </Page>
  );
}
