import { useQuery } from '@apollo/client/react';
import { graphql } from '../../gql';
import type { PortalApplicationScreenQuery } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { useListParams } from '../../lib/useListParams';
import { ErrorState } from '../../ui/ErrorState';
import { Loading } from '../../ui/Loading';
import { Page } from '../../ui/Page';
import { SelectField } from '../../ui/SelectField';
import { PortalStatus } from './PortalStatus';
import { PortalSteps } from './PortalSteps';

export const PortalApplicationScreenDocument = graphql(`
  query PortalApplicationScreen {
    viewer { id }
    openRegistrationPeriod { id fiscalYear opensOn closesOn legalBasis }
    companies(first: 1) {
      nodes {
        id version legalName legalForm nib npwp phone address kblis
        outlets(first: 50) { nodes { id version name medium reachLevel domains districts handles editorInChief } }
      }
    }
    applications(first: 50, orderBy: NEWEST) {
      nodes {
        id receiptNumber state fiscalYear submittedAt completeBy visitOn queuePosition tier decreeNumber allowedActions
        rejectionCode rejectionReason objectionReason objectionDecision suspensionReason
        stepAge { day limit isLate isLastDay dueAt }
        outlet { id }
        items {
          id key number label isRequired isEditable result reason versionCount
          versions { id n number issuedOn expiresOn result reason file { id name url } }
        }
      }
    }
  }
`);

type Data = PortalApplicationScreenQuery;
export type PortalApplication = Data['applications']['nodes'][number];
export type PortalPeriod = Data['openRegistrationPeriod'];
export type PortalCompany = Data['companies']['nodes'][number];
export type PortalOutlet = PortalCompany['outlets']['nodes'][number];

const KEYS = ['langkah', 'media'] as const;
const NEW = 'baru';
const FILES_LIVE_MS = 480_000;

/** The application of an outlet as the company makes it: company, outlet, papers, hand in; left and taken up again at any time. */
export function PortalApplicationScreen() {
  const { values, set } = useListParams(KEYS);
  const { data, error, refetch } = useQuery(PortalApplicationScreenDocument, { pollInterval: FILES_LIVE_MS });
  if (error && !data) return <ErrorState message={error.message} onRetry={() => void refetch()} />;
  if (!data) return <Loading lines={8} />;
  const [company] = data.companies.nodes;
  const outlets = company?.outlets.nodes ?? [];
  const outlet =
    values.media === NEW ? undefined : (outlets.find(({ id }) => id === values.media) ?? outlets[0]);
  const application = outlet && data.applications.nodes.find((one) => one.outlet?.id === outlet.id);
  return (
    <Page title={t('Permohonan media mitra')} subtitle={company?.legalName}>
      {outlets.length > 0 && (
        <SelectField
          label={t('Media')}
          required
          value={outlet?.id ?? NEW}
          onChange={(media) => set({ media, langkah: media === NEW ? 'media' : null })}
          data={[
            ...outlets.map(({ id, name }) => ({ value: id, label: name })),
            { value: NEW, label: t('Daftarkan media lain') },
          ]}
        />
      )}
      {application && application.state !== 'DRAFT' && (
        <PortalStatus key={application.id} application={application} />
      )}
      <PortalSteps
        key={outlet?.id ?? NEW}
        personId={data.viewer?.id ?? ''}
        company={company}
        outlet={outlet}
        application={application}
        period={data.openRegistrationPeriod}
      />
    </Page>
  );
}
