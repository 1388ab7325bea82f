import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Link, useParams } from 'react-router';
import type { StatementScreenQuery } from '../../../gql/graphql';
import { timelineRows } from '../../../lib/eventWords';
import { t } from '../../../lib/i18n';
import { statementKind, versionState } from '../../../lib/statementWords';
import { useListParams } from '../../../lib/useListParams';
import { useLive } from '../../../lib/useLive';
import { Columns } from '../../../ui/Columns';
import { ErrorState } from '../../../ui/ErrorState';
import { Loading } from '../../../ui/Loading';
import { NotFound } from '../../../ui/NotFound';
import { Page } from '../../../ui/Page';
import { Section } from '../../../ui/Section';
import { SelectField } from '../../../ui/SelectField';
import { StateTag } from '../../../ui/StateTag';
import { Timeline } from '../../../ui/Timeline';
import { UrlTabs } from '../../../ui/UrlTabs';
import { ApprovalPanel } from './ApprovalPanel';
import { StatementScreenDocument } from './documents';
import { ChangesPanel, FactsPanel, MaterialPanel, Notes, TextPanel } from './StatementPanels';
import { StatementSending } from './StatementSending';

export type Statement = NonNullable<StatementScreenQuery['statement']>;
export type Version = Statement['versions'][number];
const KEYS = ['versi'] as const;
const POLL_MS = 15_000;

/** One statement: the text that is approved or read, its levels, its versions and what changed between them. */
export function StatementScreen() {
  const { id = '' } = useParams();
  const { values, set } = useListParams(KEYS);
  const { data, error, refetch } = useQuery(StatementScreenDocument, {
    variables: { id },
    pollInterval: POLL_MS,
    fetchPolicy: 'cache-and-network',
  });
  const statement = data?.statement;
  useLive(statement ? [statement.id] : [], () => void refetch());
  if (error && !data) return <ErrorState message={error.message} onRetry={() => void refetch()} />;
  if (!data) return <Loading lines={10} />;
  const latest = statement?.versions[0];
  if (!statement || !latest) return <NotFound />;
  const version = statement.versions.find(({ no }) => String(no) === values.versi) ?? latest;
  const state = versionState(version.state);
  const isDrill = statement.issue?.isExercise || statement.crisis?.isExercise;
  return (
    <Page
      title={`${isDrill ? '[LATIHAN] ' : ''}${version.title}`}
      tags={
        <>
          <StateTag tone={state.tone}>{state.text}</StateTag>
          <StateTag>{statementKind(statement.kind)}</StateTag>
        </>
      }
      actions={
        version.allowedActions.includes('EDIT') && (
          <Button component={Link} to={`/pernyataan/${statement.id}/ubah`}>
            {t('Ubah')}
          </Button>
        )
      }
    >
      <Notes version={version} />
      <Columns
        side={
          <>
            <ApprovalPanel version={version} />
            <StatementSending version={version} />
            <Section title={t('Linimasa')}>
              <Timeline events={timelineRows(statement.timeline.nodes)} />
            </Section>
          </>
        }
      >
        {statement.versions.length > 1 && (
          <SelectField
            label={t('Versi')}
            required
            allowDeselect={false}
            w={320}
            maw="100%"
            value={String(version.no)}
            onChange={(no) => set({ versi: no === String(latest.no) ? null : no })}
            data={statement.versions.map(({ no, state: one }) => ({
              value: String(no),
              label: t('Versi {n}: {state}', { n: no, state: versionState(one).text.toLowerCase() }),
            }))}
          />
        )}
        <UrlTabs
          tabs={[
            { key: 'naskah', label: t('Naskah'), panel: <TextPanel version={version} /> },
            {
              key: 'perubahan',
              label: t('Perubahan'),
              panel: <ChangesPanel version={version} />,
            },
            {
              key: 'bahan',
              label: t('Fakta dan pesan'),
              count: version.facts.length,
              panel: <MaterialPanel version={version} />,
            },
            { key: 'data', label: t('Data'), panel: <FactsPanel statement={statement} version={version} /> },
          ]}
        />
      </Columns>
    </Page>
  );
}
