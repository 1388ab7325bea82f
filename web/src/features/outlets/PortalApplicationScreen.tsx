import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { graphql } from '../../gql';
import type { PortalApplicationScreenQuery } from '../../gql/graphql';
import { longDay } from '../../lib/format';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { useListParams } from '../../lib/useListParams';
import { ErrorState } from '../../ui/ErrorState';
import { Errors } from '../../ui/Errors';
import { Loading } from '../../ui/Loading';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { SelectField } from '../../ui/SelectField';
import { type FormStep, Stepper } from '../../ui/Stepper';
import { ClaimForm } from './ClaimForm';
import { CompanyForm } from './CompanyForm';
import { FAILED } from './itemMark';
import { OutletForm } from './OutletForm';
import { PortalPapers } from './PortalPapers';
import { PortalStatus } from './PortalStatus';
import { PortalSubmit } from './PortalSubmit';

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

const Open = graphql(`
  mutation ApplicationOpen($input: OpenApplicationInput!) {
    applicationOpen(input: $input) { application { id } errors { code message field } }
  }
`);

type Data = PortalApplicationScreenQuery;
export type PortalApplication = Data['applications']['nodes'][number];
type Company = Data['companies']['nodes'][number];
type Outlet = Company['outlets']['nodes'][number];

const KEYS = ['langkah', 'media'] as const;
const NEW = 'baru';
const FILES_LIVE_MS = 480_000;

const papersState = (application: PortalApplication | undefined): FormStep['state'] => {
  if (!application) return 'TODO';
  if (application.items.some((item) => item.isEditable && FAILED.includes(item.result))) return 'FIX';
  return application.items.every((item) => !item.isRequired || item.versionCount > 0) ? 'DONE' : 'TODO';
};

function stepsOf(
  company: Company | undefined,
  outlet: Outlet | undefined,
  application: PortalApplication | undefined,
): FormStep[] {
  const isIn =
    application && !application.allowedActions.some((action) => action === 'SUBMIT' || action === 'RESUBMIT');
  return [
    { key: 'perusahaan', label: t('Perusahaan'), state: company ? 'DONE' : 'TODO' },
    { key: 'media', label: t('Media'), state: outlet ? 'DONE' : 'TODO' },
    { key: 'berkas', label: t('Berkas'), state: papersState(application) },
    { key: 'ajukan', label: t('Tinjau dan ajukan'), state: isIn ? 'DONE' : 'TODO' },
  ];
}

function OpenFirst({ outletId, period }: { outletId: string; period: Data['openRegistrationPeriod'] }) {
  const open = useAction(Open, {
    done: t('Permohonan dibuka. Unggah berkasnya satu per satu.'),
    refetch: 'active',
  });
  return (
    <Section title={t('Buka permohonan')}>
      <Errors of={open.errors} all />
      {period ? (
        <>
          <p>
            {t('Pendaftaran tahun anggaran {year} dibuka sampai {day}.', {
              year: period.fiscalYear,
              day: longDay(period.closesOn),
            })}
          </p>
          <p className="meta">{period.legalBasis}</p>
          <Button
            variant="filled"
            fullWidth
            mih={44}
            loading={open.busy}
            onClick={() => void open.run({ input: { outletId } })}
          >
            {t('Buka permohonan tahun {year}', { year: period.fiscalYear })}
          </Button>
        </>
      ) : (
        <p>{t('Pendaftaran sedang tidak dibuka. Data perusahaan dan media yang tersimpan tetap ada.')}</p>
      )}
    </Section>
  );
}

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
  const steps = stepsOf(company, outlet, application);
  const first = steps.find(({ state }) => state !== 'DONE')?.key ?? 'ajukan';
  const current = values.langkah ?? first;
  const go = (langkah: string) => set({ langkah });
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
      <Stepper steps={steps} current={current} onPick={go} />
      {current === 'perusahaan' && (
        <Section title={t('Perusahaan')}>
          <CompanyForm
            key={company?.version ?? NEW}
            personId={data.viewer?.id ?? ''}
            company={company}
            onDone={() => go('media')}
          />
        </Section>
      )}
      {current === 'media' &&
        (company ? (
          <Section title={outlet ? outlet.name : t('Media baru')}>
            <OutletForm
              key={outlet ? `${outlet.id} ${outlet.version}` : NEW}
              {...(outlet && { outlet })}
              companyId={company.id}
              onDone={(media) => set({ media, langkah: 'berkas' })}
            />
            {!outlet && <ClaimForm />}
          </Section>
        ) : (
          <p className="meta">{t('Isi data perusahaan lebih dulu.')}</p>
        ))}
      {current === 'berkas' &&
        (application ? (
          <>
            <PortalPapers key={application.id} items={application.items} />
            <Button fullWidth mih={44} onClick={() => go('ajukan')}>
              {t('Lanjut ke tinjauan')}
            </Button>
          </>
        ) : outlet ? (
          <OpenFirst outletId={outlet.id} period={data.openRegistrationPeriod} />
        ) : (
          <p className="meta">{t('Isi data media lebih dulu.')}</p>
        ))}
      {current === 'ajukan' &&
        (application ? (
          <PortalSubmit application={application} />
        ) : (
          <p className="meta">{t('Buka permohonan pada langkah Berkas lebih dulu.')}</p>
        ))}
    </Page>
  );
}
