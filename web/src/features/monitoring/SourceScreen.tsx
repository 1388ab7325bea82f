import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useParams } from 'react-router';
import { graphql } from '../../gql';
import type { SourceScreenQuery } from '../../gql/graphql';
import { timelineRows } from '../../lib/eventWords';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { type ActionItem, Actions } from '../../ui/Actions';
import { Columns } from '../../ui/Columns';
import { ErrorState } from '../../ui/ErrorState';
import { Errors } from '../../ui/Errors';
import { FactList } from '../../ui/FactList';
import { Loading } from '../../ui/Loading';
import { NotFound } from '../../ui/NotFound';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { Timeline } from '../../ui/Timeline';
import { OutletReading } from './OutletReading';
import { SourceForm } from './SourceForm';
import { SourceHistory } from './SourceHistory';
import { SourceMove } from './SourceMove';
import { sourceFacts } from './sourceFacts';
import { healthWord, sourceStateWord } from './words';

export const SourceScreenDocument = graphql(`
  query SourceScreen($id: ID!) {
    source(id: $id) {
      id version title url kind channel state stateReason health hostKey linkSelector maxIntervalMinutes proposedUrl
      isBelowHabit silentAt intervalSeconds expectedGapSeconds lastNewAt lastPolledAt lastSuccessAt nextAt
      lastOutcomeText lastNote discoveredCount indexedCount isTruncated allowedActions
      servedOutlets { id name }
      fetches { id at outcomeText status durationMs bytes newCount knownCount note }
      days { day discoveredCount indexedCount }
      timeline(first: 20) { nodes { id name at actorName isAutomatic reason } }
    }
    outlets(first: 100) { nodes { id name } }
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

function useSourceActions(
  source: Source | null | undefined,
  onChange: () => void,
): {
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
    CHANGE: { key: 'CHANGE', label: t('Ubah'), onRun: onChange },
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

/** One source: how it fares, when it is fetched next, what it brought, and how its outlets are read. */
export function SourceScreen() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(SourceScreenDocument, {
    variables: { id },
    pollInterval: 10_000,
  });
  const [isChanging, setChanging] = useState(false);
  const source = data?.source;
  const { items, busy, errors } = useSourceActions(source, () => setChanging(true));
  if (error && !data)
    return <ErrorState message={t('Sumber tidak dapat dimuat.')} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  if (!source) return <NotFound />;
  const word = source.state === 'ACTIVE' ? healthWord(source.health) : sourceStateWord(source.state);
  const may = (action: string) => source.allowedActions.some((one) => one === action);
  return (
    <Page
      title={source.title || source.url}
      tags={<StateTag tone={word.tone}>{word.text}</StateTag>}
      actions={<Actions actions={items} busy={busy} />}
    >
      <Errors of={errors} all />
      <Columns
        facts={
          <>
            <Section title={t('Fakta')}>
              <FactList items={sourceFacts(source)} />
            </Section>
            {source.kind !== 'MANUAL' &&
              source.servedOutlets
                .slice(0, 3)
                .map((outlet) => <OutletReading key={outlet.id} {...outlet} mayChange={may('CHANGE')} />)}
          </>
        }
        side={
          <Section title={t('Linimasa')}>
            <Timeline events={timelineRows(source.timeline.nodes)} />
          </Section>
        }
      >
        {source.proposedUrl && (
          <SourceMove sourceId={source.id} url={source.proposedUrl} mayDecide={may('DECIDE_MOVE')} />
        )}
        <SourceHistory source={source} />
      </Columns>
      {isChanging && (
        <SourceForm outlets={data.outlets.nodes} known={source} onClose={() => setChanging(false)} />
      )}
    </Page>
  );
}
