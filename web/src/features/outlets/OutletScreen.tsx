import { useQuery } from '@apollo/client/react';
import { Button, Modal } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useHolds } from '../../app/viewer';
import { graphql } from '../../gql';
import type { OutletScreenQuery } from '../../gql/graphql';
import { timelineRows } from '../../lib/eventWords';
import { t } from '../../lib/i18n';
import { Columns } from '../../ui/Columns';
import { ErrorState } from '../../ui/ErrorState';
import { Loading } from '../../ui/Loading';
import { NotFound } from '../../ui/NotFound';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { Timeline } from '../../ui/Timeline';
import { UrlTabs } from '../../ui/UrlTabs';
import { CompanyDocuments } from './CompanyDocuments';
import { Journalists } from './Journalists';
import { OutletClaims } from './OutletClaims';
import { OutletFacts } from './OutletFacts';
import { OutletForm } from './OutletForm';
import { OutletNews } from './OutletNews';
import { OutletWork } from './OutletWork';
import { applicationState } from './words';

export const OutletScreenDocument = graphql(`
  query OutletScreen($id: ID!) {
    outlet(id: $id) {
      id version name medium reachLevel domains handles districts districtNames editorInChief cluster circulation paidCirculation broadcastReach uniqueVisitors pageViews
      audienceTool audiencePeriod audienceExportedBy isDraft isOnlyMonitored isPartner grade
      pressCouncilStatus pressCouncilNumber pressCouncilCheckedOn pressCouncilRecheckOn pressCouncilFile { id url name }
      company { id legalName }
      application { id state fiscalYear score tier receiptNumber stepAge { day limit isLate isLastDay dueAt } }
      claims { id host note state createdAt refusalReason company { id legalName } requestedBy { id name } }
      journalists { id name competencyLevel competencyNumber competencyExpiresOn leftOn }
      currentDocuments { id label number state isBlocking expiresOn daysLeft checkReason waivedUntilOn waiverReason allowedActions file { id url name } }
      timeline(first: 20) { nodes { id name at actorName isAutomatic reason } }
    }
  }
`);

export type OutletRecord = NonNullable<OutletScreenQuery['outlet']>;

/** One outlet: its standing, papers, people, contracts and orders. No tone is shown here. */
export function OutletScreen() {
  const { id = '' } = useParams();
  const [isEdit, setEdit] = useState(false);
  const isPartnership = useHolds('PARTNERSHIP_OFFICER');
  const isMonitor = useHolds('MONITORING_ANALYST');
  const { data, error, refetch } = useQuery(OutletScreenDocument, {
    variables: { id },
    pollInterval: 480_000,
  });
  if (error && !data) return <ErrorState message={error.message} onRetry={() => void refetch()} />;
  if (!data) return <Loading lines={10} />;
  const { outlet } = data;
  if (!outlet) return <NotFound />;
  const state = outlet.application && applicationState(outlet.application.state);
  const tags = (
    <>
      {outlet.isOnlyMonitored && <StateTag>{t('Dipantau saja')}</StateTag>}
      {state && <StateTag tone={state.tone}>{state.text}</StateTag>}
      {outlet.grade && <StateTag tone="nila">{t('Kelas {grade}', { grade: outlet.grade })}</StateTag>}
    </>
  );
  return (
    <Page
      title={outlet.name}
      tags={tags}
      actions={
        (isPartnership || (isMonitor && outlet.isOnlyMonitored)) && (
          <Button leftSection={<IconPencil size={16} />} onClick={() => setEdit(true)}>
            {t('Ubah data media')}
          </Button>
        )
      }
    >
      <Columns
        facts={<OutletFacts outlet={outlet} />}
        side={
          <Section title={t('Linimasa')}>
            <Timeline events={timelineRows(outlet.timeline.nodes)} />
          </Section>
        }
      >
        <Section>
          <UrlTabs
            tabs={[
              {
                key: 'dokumen',
                label: t('Dokumen'),
                count: outlet.currentDocuments.length,
                panel: <CompanyDocuments documents={outlet.currentDocuments} />,
              },
              {
                key: 'wartawan',
                label: t('Wartawan'),
                count: outlet.journalists.length,
                panel: (
                  <Journalists
                    outletId={outlet.id}
                    journalists={outlet.journalists}
                    mayChange={isPartnership && outlet.company !== null}
                  />
                ),
              },
              {
                key: 'pekerjaan',
                label: t('Kontrak dan pesanan'),
                panel: <OutletWork outletId={outlet.id} />,
              },
              ...(outlet.claims.length > 0
                ? [
                    {
                      key: 'klaim',
                      label: t('Klaim'),
                      count: outlet.claims.length,
                      panel: <OutletClaims outletId={outlet.id} claims={outlet.claims} />,
                    },
                  ]
                : []),
              { key: 'berita', label: t('Berita'), panel: <OutletNews outletId={outlet.id} /> },
            ]}
          />
        </Section>
      </Columns>
      {isEdit && (
        <Modal
          opened
          onClose={() => setEdit(false)}
          title={t('Ubah data media')}
          closeButtonProps={{ 'aria-label': t('Tutup') }}
        >
          <OutletForm outlet={outlet} onDone={() => setEdit(false)} />
        </Modal>
      )}
    </Page>
  );
}
