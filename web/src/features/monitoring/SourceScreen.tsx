import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { graphql } from '../../gql';
import type { SourceScreenQuery } from '../../gql/graphql';
import { bytes } from '../../lib/format';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { type ActionItem, Actions } from '../../ui/Actions';
import { Columns } from '../../ui/Columns';
import { type Column, DataTable } from '../../ui/DataTable';
import { Errors } from '../../ui/Errors';
import { FactList } from '../../ui/FactList';
import { Loading } from '../../ui/Loading';
import { NotFound } from '../../ui/NotFound';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { Timeline } from '../../ui/Timeline';
import { When } from '../../ui/When';
import { healthWord, interval, sourceStateWord } from './words';

export const SourceScreenDocument = graphql(`
  query SourceScreen($id: ID!) {
    source(id: $id) {
      id title url kind state stateReason health hostKey intervalSeconds expectedGapSeconds lastNewAt lastPolledAt lastSuccessAt nextAt
      lastOutcomeText lastNote discoveredCount indexedCount isTruncated allowedActions
      servedOutlets { id name }
      fetches { id at outcomeText status durationMs bytes newCount knownCount note }
      timeline(first: 20) { nodes { id name at actorName isAutomatic reason } }
    }
  }
`);

const FetchNow = graphql(`
  mutation SourceFetchNow($input: SourceInput!) { sourceFetchNow(input: $input) { source { id nextAt } errors { code message field } } }
`);
const Resume = graphql(`
  mutation SourceResume($input: SourceInput!) { sourceResume(input: $input) { source { id state allowedActions } errors { code message field } } }
`);
const Pause = graphql(`
  mutation SourcePause($input: SourceReasonInput!) { sourcePause(input: $input) { source { id state stateReason allowedActions } errors { code message field } } }
`);
const Retire = graphql(`
  mutation SourceRetire($input: SourceReasonInput!) { sourceRetire(input: $input) { source { id state stateReason allowedActions } errors { code message field } } }
`);

type Source = NonNullable<SourceScreenQuery['source']>;

const EVENTS: Record<string, string> = {
  'source.created': 'mendaftarkan sumber',
  'source.changed': 'mengubah sumber',
  'source.paused': 'menjeda sumber',
  'source.resumed': 'melanjutkan sumber',
  'source.retired': 'menghentikan sumber',
  'source.silent': 'melihat sumber tidak ada kabar',
  'source.recovered': 'melihat sumber pulih',
  'source.wrongContent': 'menerima isi yang bukan umpan',
};

const columns = (): Column<Source['fetches'][number]>[] => [
  { key: 'at', header: t('Waktu'), isKey: true, cell: (row) => <When at={row.at} /> },
  {
    key: 'outcome',
    header: t('Hasil'),
    cell: (row) => (
      <>
        {row.outcomeText}
        {row.note && <div className="meta">{row.note}</div>}
      </>
    ),
  },
  { key: 'status', header: 'HTTP', cell: (row) => row.status },
  { key: 'new', header: t('Baru'), align: 'right', cell: (row) => row.newCount },
  { key: 'known', header: t('Sudah ada'), align: 'right', cell: (row) => row.knownCount },
  { key: 'ms', header: t('Lama'), align: 'right', cell: (row) => `${row.durationMs} md` },
  {
    key: 'bytes',
    header: t('Ukuran'),
    align: 'right',
    cell: (row) => (row.bytes > 0 ? bytes(row.bytes) : '0'),
  },
];

function useSourceActions(source: Source | null | undefined): {
  items: ActionItem[];
  busy: boolean;
  errors: { code: string; message: string; field: string[] }[];
} {
  const refetch = { refetch: ['SourceScreen'] };
  const fetchNow = useAction(FetchNow, { done: t('Sumber segera diambil.'), ...refetch });
  const resume = useAction(Resume, { done: t('Pemantauan dilanjutkan.'), ...refetch });
  const pause = useAction(Pause, { done: t('Sumber dijeda.'), ...refetch });
  const retire = useAction(Retire, { done: t('Sumber dihentikan.'), ...refetch });
  const sourceId = source?.id ?? '';
  const all: Record<string, ActionItem> = {
    RETIRE: {
      key: 'RETIRE',
      label: t('Hentikan sumber'),
      tone: 'danger',
      needsReason: true,
      onRun: (reason = '') => void retire.run({ input: { sourceId, reason } }),
    },
    PAUSE: {
      key: 'PAUSE',
      label: t('Jeda'),
      needsReason: true,
      onRun: (reason = '') => void pause.run({ input: { sourceId, reason } }),
    },
    RESUME: {
      key: 'RESUME',
      label: t('Lanjutkan'),
      tone: 'primary',
      onRun: () => void resume.run({ input: { sourceId } }),
    },
    FETCH_NOW: {
      key: 'FETCH_NOW',
      label: t('Ambil sekarang'),
      tone: 'primary',
      onRun: () => void fetchNow.run({ input: { sourceId } }),
    },
  };
  const used = [fetchNow, resume, pause, retire];
  return {
    items: (source?.allowedActions ?? []).flatMap((action) => all[action] ?? []),
    busy: used.some((one) => one.busy),
    errors: used.flatMap((one) => one.errors),
  };
}

/** One source: how it fares, when it is fetched next, and the last thirty fetches by their outcome. */
export function SourceScreen() {
  const { id = '' } = useParams();
  const { data } = useQuery(SourceScreenDocument, { variables: { id }, pollInterval: 10_000 });
  const source = data?.source;
  const { items, busy, errors } = useSourceActions(source);
  if (!data) return <Loading />;
  if (!source) return <NotFound />;
  const word = source.state === 'ACTIVE' ? healthWord(source.health) : sourceStateWord(source.state);
  return (
    <Page
      title={source.title || source.url}
      tags={<StateTag tone={word.tone}>{word.text}</StateTag>}
      actions={<Actions actions={items} busy={busy} />}
    >
      <Errors of={errors} all />
      <Columns
        facts={
          <Section title={t('Fakta')}>
            <FactList
              items={[
                { label: t('Alamat'), value: source.url },
                { label: t('Jenis'), value: source.kind },
                { label: t('Media'), value: source.servedOutlets.map((outlet) => outlet.name).join(', ') },
                { label: t('Diambil setiap'), value: interval(source.intervalSeconds) },
                { label: t('Pengambilan berikut'), value: <When at={source.nextAt} /> },
                {
                  label: t('Jeda wajar antarberita'),
                  value: source.expectedGapSeconds && interval(source.expectedGapSeconds),
                },
                { label: t('Berita terakhir'), value: source.lastNewAt && <When at={source.lastNewAt} /> },
                {
                  label: t('Ditemukan / terbaca'),
                  value: `${source.discoveredCount} / ${source.indexedCount}`,
                },
                { label: t('Catatan'), value: source.stateReason ?? source.lastNote },
              ]}
            />
          </Section>
        }
        side={
          <Section title={t('Linimasa')}>
            <Timeline
              events={source.timeline.nodes.map((event) => ({
                ...event,
                text: t(EVENTS[event.name] ?? event.name),
              }))}
            />
          </Section>
        }
      >
        <Section title={t('Riwayat pengambilan')} note={source.lastOutcomeText} flush>
          <DataTable
            columns={columns()}
            rows={source.fetches}
            rowKey={(row) => row.id}
            empty={t('Belum pernah diambil.')}
          />
        </Section>
      </Columns>
    </Page>
  );
}
