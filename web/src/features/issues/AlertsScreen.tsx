import { useQuery } from '@apollo/client/react';
import { Box, Button, Switch } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useHolds, useReadsCases } from '../../app/viewer';
import type { AlertAction, AlertFilter, RiskLevel } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { useKeys } from '../../lib/useKeys';
import { useListParams } from '../../lib/useListParams';
import { DataTable } from '../../ui/DataTable';
import { ErrorState } from '../../ui/ErrorState';
import { Errors } from '../../ui/Errors';
import { FilterBar } from '../../ui/FilterBar';
import { Kbd } from '../../ui/Kbd';
import { NotYours } from '../../ui/NotYours';
import { Page } from '../../ui/Page';
import { ReasonDialog } from '../../ui/ReasonDialog';
import { Section } from '../../ui/Section';
import { SelectField } from '../../ui/SelectField';
import { RaiseDialog } from './AlertDialogs';
import { type AlertRow, alertColumns } from './alertColumns';
import { AlertsScreenDocument } from './alertDocuments';
import { originWord } from './alertWords';
import { type MovingAlert, useAlertMoves } from './useAlertMoves';

const KEYS = ['tingkat', 'asal', 'semua', 'milik'] as const;
const LEVELS: RiskLevel[] = ['KRITIS', 'SIAGA', 'WASPADA', 'NORMAL'];
const ORIGINS = ['STORY_RISK', 'TOPIC_SPIKE', 'MANUAL'];

type Values = Partial<Record<(typeof KEYS)[number], string>>;
const filterOf = ({ tingkat, asal, semua, milik }: Values): AlertFilter => ({
  ...(tingkat && { levels: [tingkat as RiskLevel] }),
  ...(asal && { origin: asal as AlertFilter['origin'] & string }),
  ...(milik && { isMine: true }),
  ...(!semua && { isLive: true }),
});

/** The row that holds the keyboard's focus; the first one otherwise. */
function focused(rows: readonly AlertRow[]): AlertRow | undefined {
  const link = document.activeElement?.closest('tr')?.querySelector<HTMLAnchorElement>('a[data-row]');
  const id = link?.getAttribute('href')?.split('/').pop();
  return rows.find((row) => row.id === id) ?? rows[0];
}

/** Alerts that somebody must look at, worked off by keys: j k move, a takes, d dismisses, i opens the issue. */
export function AlertsScreen() {
  return useReadsCases() ? <Alerts /> : <NotYours title={t('Peringatan')} />;
}

function Alerts() {
  const { values, set, clear } = useListParams(KEYS);
  const [dismissing, setDismissing] = useState<MovingAlert | null>(null);
  const [isRaising, setRaising] = useState(false);
  const navigate = useNavigate();
  const mayRaise = useHolds('MONITORING_ANALYST', 'COMMUNICATIONS_OFFICER', 'DIVISION_HEAD');
  const filter = filterOf(values);
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(AlertsScreenDocument, {
    variables: { filter, first: 50 },
    pollInterval: 15_000,
  });
  const moves = useAlertMoves(null);
  const shown = data ?? previousData;
  const rows = shown?.alerts.nodes ?? [];
  const on = (action: AlertAction, run: (row: AlertRow) => unknown) => () => {
    const row = focused(rows);
    if (row?.allowedActions.includes(action) || (action === 'LINK' && row?.issue)) run(row);
  };
  const keys = {
    a: on('ACKNOWLEDGE', moves.acknowledge),
    d: on('DISMISS', setDismissing),
    i: on('LINK', moves.openIssue),
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the keys read the rows of the moment
  useKeys(useMemo(() => keys, [rows]));
  const chips = [
    ...(values.tingkat ? [{ key: 'tingkat', label: t(values.tingkat) }] : []),
    ...(values.asal ? [{ key: 'asal', label: originWord(values.asal) }] : []),
    ...(values.milik ? [{ key: 'milik', label: t('Milik saya') }] : []),
    ...(values.semua ? [{ key: 'semua', label: t('Termasuk yang selesai') }] : []),
  ];
  const live = (shown?.alertCounts ?? []).reduce((sum, { count }) => sum + count, 0);
  const first = shown?.onDuty.first.map(({ name }) => name).join(', ');
  return (
    <Page
      title={t('Peringatan')}
      subtitle={t('{n} perlu dilihat · piket: {who}', { n: live, who: first || t('tidak ada') })}
      actions={
        <>
          <Button component={Link} to="/piket">
            {t('Jadwal piket')}
          </Button>
          {mayRaise && (
            <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setRaising(true)}>
              {t('Buat peringatan')}
            </Button>
          )}
        </>
      }
    >
      <Errors of={moves.errors} all />
      <Section flush>
        <FilterBar chips={chips} onRemove={(key) => set({ [key]: null })} onClear={clear}>
          <SelectField
            label={t('Tingkat')}
            w={160}
            value={values.tingkat ?? null}
            onChange={(value) => set({ tingkat: value })}
            data={LEVELS.map((value) => ({ value, label: t(value) }))}
          />
          <SelectField
            label={t('Asal')}
            w={180}
            value={values.asal ?? null}
            onChange={(value) => set({ asal: value })}
            data={ORIGINS.map((value) => ({ value, label: originWord(value) }))}
          />
          <Switch
            label={t('Milik saya')}
            checked={values.milik === 'ya'}
            onChange={(event) => set({ milik: event.currentTarget.checked ? 'ya' : null })}
          />
          <Switch
            label={t('Termasuk yang selesai')}
            checked={values.semua === 'ya'}
            onChange={(event) => set({ semua: event.currentTarget.checked ? 'ya' : null })}
          />
        </FilterBar>
        <Box component="p" visibleFrom="sm" className="meta" style={{ padding: '0 14px 8px' }}>
          <Kbd>j</Kbd> <Kbd>k</Kbd> {t('pindah')} · <Kbd>a</Kbd> {t('terima')} · <Kbd>d</Kbd>{' '}
          {t('tutup dengan alasan')} · <Kbd>i</Kbd> {t('buka isu')}
        </Box>
        {error && !shown ? (
          <ErrorState message={t('Daftar peringatan tidak dapat dimuat.')} onRetry={() => void refetch()} />
        ) : (
          <DataTable
            columns={alertColumns()}
            rows={rows}
            rowKey={(row) => row.id}
            rowTo={(row) => `/peringatan/${row.id}`}
            isLoading={loading}
            hasMore={Boolean(shown?.alerts.pageInfo.hasNextPage)}
            onMore={() =>
              void fetchMore({ variables: { filter, first: 50, after: shown?.alerts.pageInfo.endCursor } })
            }
            empty={
              chips.length > 0
                ? t('Tidak ada peringatan yang cocok.')
                : t('Tidak ada peringatan yang perlu dilihat.')
            }
          />
        )}
      </Section>
      <ReasonDialog
        isOpen={dismissing !== null}
        title={t('Tutup peringatan {title}', { title: dismissing?.title ?? '' })}
        confirm={t('Tutup peringatan')}
        busy={moves.busy}
        errors={moves.errors}
        onClose={() => setDismissing(null)}
        onConfirm={async (reason) => {
          if (dismissing && (await moves.dismiss(dismissing, reason))) setDismissing(null);
        }}
      />
      {isRaising && (
        <RaiseDialog onClose={() => setRaising(false)} onDone={(id) => navigate(`/peringatan/${id}`)} />
      )}
    </Page>
  );
}
