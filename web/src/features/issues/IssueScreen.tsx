import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconLock, IconUrgent } from '@tabler/icons-react';
import { Link, useParams } from 'react-router';
import { useHolds } from '../../app/viewer';
import { issueState, priorityWord } from '../../lib/caseWords';
import { timelineRows } from '../../lib/eventWords';
import { t } from '../../lib/i18n';
import { useLive } from '../../lib/useLive';
import { Actions } from '../../ui/Actions';
import { Columns } from '../../ui/Columns';
import { ErrorState } from '../../ui/ErrorState';
import { Errors } from '../../ui/Errors';
import { LevelBadge } from '../../ui/LevelBadge';
import { Loading } from '../../ui/Loading';
import { NotFound } from '../../ui/NotFound';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { Timeline } from '../../ui/Timeline';
import { UrlTabs } from '../../ui/UrlTabs';
import { ClaimPanel } from './ClaimPanel';
import { IssueEnd, IssueFacts, IssueNews } from './IssueParts';
import { IssueRisk } from './IssueRisk';
import { IssueTasks } from './IssueTasks';
import { IssueScreenDocument } from './issueDocuments';
import { useIssueMoves } from './useIssueMoves';

const OPEN = ['NEW', 'TRIAGED', 'RESPONDING', 'ESCALATED', 'MONITORING', 'RESOLVED'];

/** One issue as a document: what it is, what is claimed, where it stands in the news, who does what. */
export function IssueScreen() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(IssueScreenDocument, { variables: { id }, pollInterval: 60_000 });
  const issue = data?.issue;
  const { items, dialog, busy, errors } = useIssueMoves(issue);
  const mayDeclare = useHolds('DIVISION_HEAD', 'AGENCY_HEAD', 'REGIONAL_SECRETARY');
  const mayWrite = useHolds('COMMUNICATIONS_OFFICER', 'SPOKESPERSON', 'DIVISION_HEAD');
  useLive(issue ? [issue.id] : [], () => void refetch());
  if (error && !data) return <ErrorState message={error.message} onRetry={() => void refetch()} />;
  if (!data) return <Loading lines={10} />;
  if (!issue) return <NotFound />;
  const state = issueState(issue.state);
  const priority = priorityWord(issue.priority);
  const isFree = ['TRIAGED', 'RESPONDING'].includes(issue.state);
  return (
    <Page
      title={`${issue.code} · ${issue.title}`}
      tags={
        <>
          <LevelBadge level={issue.level} big />
          <StateTag tone={state.tone}>{state.text}</StateTag>
          <StateTag tone={priority.tone}>{priority.text}</StateTag>
          {issue.isExercise && <StateTag tone="kuning">[LATIHAN]</StateTag>}
          {issue.visibility === 'RESTRICTED' && <StateTag icon={IconLock}>{t('Terbatas')}</StateTag>}
        </>
      }
      actions={
        <>
          <Button component={Link} to={`/bahan/${issue.id}`}>
            {t('Fakta dan pesan')}
          </Button>
          {mayWrite && OPEN.includes(issue.state) && (
            <Button component={Link} to={`/pernyataan/baru?isu=${issue.id}&jenis=HOLDING`}>
              {t('Pernyataan awal')}
            </Button>
          )}
          {mayDeclare && isFree && (
            <Button
              component={Link}
              to={`/krisis/baru?isu=${issue.id}`}
              leftSection={<IconUrgent size={16} aria-hidden />}
            >
              {t('Nyatakan krisis')}
            </Button>
          )}
          <Actions actions={items} busy={busy} errors={errors} />
        </>
      }
    >
      <Errors of={errors} all />
      <IssueEnd issue={issue} />
      <Columns
        facts={<IssueFacts issue={issue} />}
        side={
          <Section title={t('Linimasa')}>
            <Timeline events={timelineRows(issue.timeline.nodes)} />
          </Section>
        }
      >
        <UrlTabs
          tabs={[
            {
              key: 'klaim',
              label: t('Klaim'),
              count: issue.claims.length,
              panel: <ClaimPanel issue={issue} />,
            },
            {
              key: 'berita',
              label: t('Cerita dan berita'),
              count: issue.articles.totalCount,
              panel: <IssueNews issue={issue} />,
            },
            { key: 'risiko', label: t('Risiko'), panel: <IssueRisk issue={issue} /> },
            {
              key: 'tugas',
              label: t('Tugas'),
              count: data.tasks.nodes.length,
              panel: (
                <IssueTasks
                  issueId={issue.id}
                  tasks={data.tasks.nodes}
                  mayAdd={issue.allowedActions.includes('EDIT') && issue.state !== 'NEW'}
                />
              ),
            },
          ]}
        />
      </Columns>
      {dialog}
    </Page>
  );
}
