import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { graphql } from '../../gql';
import type { ApplicationScreenQuery, ApplicationState } from '../../gql/graphql';
import { timelineRows } from '../../lib/eventWords';
import { t } from '../../lib/i18n';
import { useKeys } from '../../lib/useKeys';
import { Actions } from '../../ui/Actions';
import { Age } from '../../ui/Age';
import { BottomAction } from '../../ui/BottomAction';
import { Columns } from '../../ui/Columns';
import { ErrorState } from '../../ui/ErrorState';
import { Errors } from '../../ui/Errors';
import { Kbd } from '../../ui/Kbd';
import { Loading } from '../../ui/Loading';
import { NotFound } from '../../ui/NotFound';
import { Page } from '../../ui/Page';
import { ScoreParts } from '../../ui/ScoreParts';
import { Section } from '../../ui/Section';
import { Stack } from '../../ui/Stack';
import { StateTag } from '../../ui/StateTag';
import { Timeline } from '../../ui/Timeline';
import { ApplicationDialogs } from './ApplicationDialogs';
import { ApplicationFacts, VisitFacts } from './ApplicationFacts';
import { ApplicationReview } from './ApplicationReview';
import { ScoreForm } from './ScoreForm';
import { useApplicationActions } from './useApplicationActions';
import { VisitForm } from './VisitForm';
import { applicationState } from './words';

export const ApplicationScreenDocument = graphql(`
  query ApplicationScreen($id: ID!) {
    application(id: $id) {
      id receiptNumber state stateSince fiscalYear submittedAt returnCount isAssisted completeBy score tier decreeNumber minutesNumber visitOn queuePosition allowedActions
      rejectionCode rejectionReason objectionReason objectionDecision suspensionReason blacklistReference
      stepAge { day limit isLate isLastDay dueAt }
      submittedBy { id name } adminVerifiers { id name } factualVerifier { id name } scoredBy { id name } approvedBy { id name }
      outlet { id name medium reachLevel domains pressCouncilStatus pressCouncilNumber }
      company { id legalName npwp nib }
      visitPhoto { id url }
      visitReport { editorialTeamMet regularOutputMonths originalitySample latitude longitude note }
      scoreSheet { key label points max note }
      items {
        id key number label isRequired isBlocking isEditable result reason versionCount
        checks { id result reason versionNumber checkedByName checkedAt }
        versions { id n number issuedOn expiresOn result reason providedAt providedBy { id name } file { id name mime size url sha256 } }
      }
      timeline(first: 30) { nodes { id name at actorName isAutomatic reason } }
    }
  }
`);

export const ApplicationQueueDocument = graphql(`
  query ApplicationQueue($states: [ApplicationState!]) {
    applications(filter: { states: $states }, orderBy: OLDEST, first: 100) { nodes { id } }
  }
`);

export type ApplicationRecord = NonNullable<ApplicationScreenQuery['application']>;
const FILES_LIVE_MS = 480_000;

/** Keeps the queue of the state the application had when it was opened, so that `n` goes on after a decision. */
function useNext(id: string, state: ApplicationState): string | null {
  const [states] = useState([state]);
  const { data } = useQuery(ApplicationQueueDocument, { variables: { states } });
  const ids = data?.applications.nodes.map((node) => node.id) ?? [];
  return ids[ids.indexOf(id) + 1] ?? ids.find((one) => one !== id) ?? null;
}

function Record({ application }: { application: ApplicationRecord }) {
  const navigate = useNavigate();
  const next = useNext(application.id, application.state);
  const goOn = () => void navigate(next ? `/verifikasi/${next}` : '/verifikasi');
  useKeys({ n: goOn });
  const { items, open, close, busy, errors, reasonErrors } = useApplicationActions(
    application.id,
    application.allowedActions,
  );
  const { allowedActions } = application;
  const state = applicationState(application.state);
  const sheet = application.scoreSheet.map(({ label, points, max, note }) => ({
    label: note ? `${label} (${note})` : label,
    points,
    most: max,
  }));
  return (
    <Page
      title={application.outlet?.name ?? t('Permohonan')}
      tags={
        <>
          <StateTag tone={state.tone}>{state.text}</StateTag>
          <Age age={application.stepAge} />
          {application.isAssisted && <StateTag tone="nila">{t('Diisi kantor')}</StateTag>}
        </>
      }
      subtitle={[
        application.receiptNumber,
        t('tahun anggaran {year}', { year: application.fiscalYear }),
        application.queuePosition && t('antrean ke-{n}', { n: application.queuePosition }),
        application.returnCount > 0 && t('dikembalikan {n} kali', { n: application.returnCount }),
      ]
        .filter(Boolean)
        .join(' · ')}
      actions={
        <Button rightSection={<Kbd>n</Kbd>} onClick={goOn}>
          {next ? t('Berikutnya') : t('Kembali ke antrean')}
        </Button>
      }
    >
      <Errors of={errors} all />
      {allowedActions.includes('PASS_FACTUAL') && <VisitForm applicationId={application.id} />}
      {allowedActions.includes('SCORE') && <ScoreForm applicationId={application.id} />}
      <ApplicationReview application={application} canCheck={allowedActions.includes('RETURN')} />
      <Columns
        facts={<ApplicationFacts application={application} />}
        side={
          <Section title={t('Linimasa')}>
            <Timeline events={timelineRows(application.timeline.nodes)} />
          </Section>
        }
      >
        <Stack>
          <VisitFacts application={application} />
          {application.score != null && (
            <Section
              title={t('Lembar nilai')}
              note={
                application.tier
                  ? t('Kelas {tier}', { tier: application.tier })
                  : t('di bawah kelas terendah')
              }
            >
              <ScoreParts total={application.score} parts={sheet} />
            </Section>
          )}
        </Stack>
      </Columns>
      {items.length > 0 && (
        <BottomAction note={t('Keputusan dicatat atas nama Anda dengan waktu dan alasannya.')}>
          <Actions actions={items} busy={busy} errors={reasonErrors} />
        </BottomAction>
      )}
      {open && (
        <ApplicationDialogs
          key={open}
          applicationId={application.id}
          items={application.items}
          open={open}
          onClose={close}
          onDecided={goOn}
        />
      )}
    </Page>
  );
}

/** One application before the verifier: checklist, files, visit, score, and the decision. */
export function ApplicationScreen() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(ApplicationScreenDocument, {
    variables: { id },
    pollInterval: FILES_LIVE_MS,
  });
  if (error && !data) return <ErrorState message={error.message} onRetry={() => void refetch()} />;
  if (!data) return <Loading lines={12} />;
  return data.application ? (
    <Record key={data.application.id} application={data.application as ApplicationRecord} />
  ) : (
    <NotFound />
  );
}
