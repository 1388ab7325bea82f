import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { WeightsScreenQuery } from '../../gql/graphql';
import { downloadUrl } from '../../lib/download';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { type Column, DataTable } from '../../ui/DataTable';
import { DownloadMenu } from '../../ui/DownloadMenu';
import { ErrorState } from '../../ui/ErrorState';
import { Errors } from '../../ui/Errors';
import { NumberField } from '../../ui/NumberField';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { TextAreaField } from '../../ui/TextAreaField';
import { When } from '../../ui/When';
import { DecideWeights, SetWeights, WeightsScreenDocument } from './alertDocuments';
import { decimals, partWord, weightsState } from './alertWords';

type Row = WeightsScreenQuery['riskWeights'][number];
const FIELDS = [
  ['volume', 'V', 'v'],
  ['velocity', 'G', 'g'],
  ['negative', 'N', 'n'],
  ['reach', 'R', 'r'],
  ['spread', 'S', 's'],
  ['officials', 'O', 'o'],
] as const;
type Shares = Record<(typeof FIELDS)[number][0], number>;

const columns = (onSet: (row: Row) => void): Column<Row>[] => [
  { key: 'no', header: t('Versi'), isKey: true, cell: ({ no }) => (no === null ? t('usulan') : `${no}`) },
  {
    key: 'state',
    header: t('Keadaan'),
    cell: ({ state }) => <StateTag tone={weightsState(state).tone}>{weightsState(state).text}</StateTag>,
  },
  ...FIELDS.map(([, part, key]) => ({
    key,
    header: partWord(part),
    align: 'right' as const,
    cell: (row: Row) => decimals(row[key], 2),
  })),
  {
    key: 'decided',
    header: t('Diputuskan'),
    cell: (row) => (
      <>
        {row.decidedBy?.name ?? t('profil kantor')} · <When at={row.decidedAt} />
        <div className="meta">{row.reason}</div>
      </>
    ),
  },
  {
    key: 'set',
    header: t('Diberlakukan'),
    cell: (row) =>
      row.maySet ? (
        <Button size="xs" onClick={() => onSet(row)}>
          {t('Berlakukan')}
        </Button>
      ) : (
        <>
          {row.setBy?.name} <When at={row.inForceAt} />
        </>
      ),
  },
];

/** The decision of the head of the agency on other weights; their sum is shown while they are typed. */
function DecideForm({ current }: { current: Shares }) {
  const [shares, setShares] = useState<Shares>(current);
  const [reason, setReason] = useState('');
  const save = useAction(DecideWeights, {
    done: t('Keputusan tersimpan. Admin sistem memberlakukannya.'),
    refetch: 'active',
  });
  const sum = Object.values(shares).reduce((total, share) => total + share, 0);
  const isWhole = Math.abs(sum - 1) <= 1e-9;
  return (
    <Section title={t('Putuskan bobot baru')}>
      <Errors of={save.errors} all />
      {FIELDS.map(([key, part]) => (
        <NumberField
          key={key}
          label={`${part} · ${partWord(part)}`}
          digits={4}
          max={1}
          value={shares[key]}
          onChange={(value) => setShares({ ...shares, [key]: value ?? 0 })}
        />
      ))}
      <p className={isWhole ? 'meta' : undefined}>
        {isWhole
          ? t('Jumlah tepat 1.')
          : t('Jumlah sekarang {sum}; harus tepat 1.', { sum: decimals(sum, 4) })}
      </p>
      <TextAreaField label={t('Alasan')} value={reason} onChange={setReason} />
      <Button
        variant="filled"
        mt="sm"
        disabled={!isWhole || !reason.trim()}
        loading={save.busy}
        onClick={() => void save.run({ input: { ...shares, reason } })}
      >
        {t('Simpan keputusan')}
      </Button>
    </Section>
  );
}

/** Versions of the weights of the risk score; the head of the agency decides, the administrator sets them in force. */
export function WeightsScreen() {
  const { data, loading, error, refetch } = useQuery(WeightsScreenDocument);
  const set = useAction(SetWeights, {
    done: t('Bobot berlaku mulai penilaian berikutnya. Skor lama tidak berubah.'),
    refetch: 'active',
  });
  const rows = data?.riskWeights ?? [];
  const now = rows.find(({ state }) => state === 'IN_FORCE');
  const current: Shares = {
    volume: now?.v ?? 0.25,
    velocity: now?.g ?? 0.15,
    negative: now?.n ?? 0.2,
    reach: now?.r ?? 0.15,
    spread: now?.s ?? 0.15,
    officials: now?.o ?? 0.1,
  };
  return (
    <Page
      title={t('Bobot skor risiko')}
      subtitle={t('Diputuskan kepala dinas, diberlakukan admin sistem; setiap perubahan adalah versi baru')}
      actions={
        <DownloadMenu
          choices={['xlsx', 'csv'].map((format) => ({
            label: t('Hasil penilaian setahun ({format})', { format: format.toUpperCase() }),
            href: downloadUrl('risk-outcomes', { format }),
          }))}
        />
      }
    >
      <Errors of={set.errors} all />
      <Section flush>
        {error && !data ? (
          <ErrorState message={t('Bobot tidak dapat dimuat.')} onRetry={() => void refetch()} />
        ) : (
          <DataTable
            columns={columns((row) => void set.run({ input: { weightSetId: row.id } }))}
            rows={rows}
            rowKey={({ id }) => id}
            isLoading={loading}
            empty={t('Belum ada penilaian risiko; bobot awal diambil dari profil kantor.')}
          />
        )}
      </Section>
      {data?.mayDecideRiskWeights && <DecideForm key={now?.id ?? 'awal'} current={current} />}
    </Page>
  );
}
