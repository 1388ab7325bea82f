import { Button } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql';
import { longDay } from '../../lib/format';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { useListParams } from '../../lib/useListParams';
import { Errors } from '../../ui/Errors';
import { Section } from '../../ui/Section';
import { type FormStep, Stepper } from '../../ui/Stepper';
import { ClaimForm } from './ClaimForm';
import { CompanyForm } from './CompanyForm';
import { FAILED } from './itemMark';
import { OutletForm } from './OutletForm';
import type { PortalApplication, PortalCompany, PortalOutlet, PortalPeriod } from './PortalApplicationScreen';
import { PortalPapers } from './PortalPapers';
import { PortalSubmit } from './PortalSubmit';

const KEYS = ['langkah', 'media'] as const;

const Open = graphql(`
  mutation ApplicationOpen($input: OpenApplicationInput!) {
    applicationOpen(input: $input) { application { id } errors { code message field } }
  }
`);

const papersState = (application: PortalApplication | undefined): FormStep['state'] => {
  if (!application) return 'TODO';
  if (application.items.some((item) => item.isEditable && FAILED.includes(item.result))) return 'FIX';
  return application.items.every((item) => !item.isRequired || item.versionCount > 0) ? 'DONE' : 'TODO';
};

function stepsOf(
  company: PortalCompany | undefined,
  outlet: PortalOutlet | undefined,
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

function OpenFirst({ outletId, period }: { outletId: string; period: PortalPeriod }) {
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

interface Props {
  personId: string;
  company: PortalCompany | undefined;
  outlet: PortalOutlet | undefined;
  application: PortalApplication | undefined;
  period: PortalPeriod;
}

/** The four parts of an application; it opens at the first that is not complete and stays where the person is. */
export function PortalSteps({ personId, company, outlet, application, period }: Props) {
  const { values, set } = useListParams(KEYS);
  const steps = stepsOf(company, outlet, application);
  const [first] = useState(steps.find(({ state }) => state !== 'DONE')?.key ?? 'ajukan');
  const current = values.langkah ?? first;
  const go = (langkah: string) => set({ langkah });
  return (
    <>
      <Stepper steps={steps} current={current} onPick={go} />
      {current === 'perusahaan' && (
        <Section title={t('Perusahaan')}>
          <CompanyForm
            key={company?.version ?? 'baru'}
            personId={personId}
            company={company}
            onDone={() => go('media')}
          />
        </Section>
      )}
      {current === 'media' &&
        (company ? (
          <Section title={outlet ? outlet.name : t('Media baru')}>
            <OutletForm
              key={outlet ? `${outlet.id} ${outlet.version}` : 'baru'}
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
          <OpenFirst outletId={outlet.id} period={period} />
        ) : (
          <p className="meta">{t('Isi data media lebih dulu.')}</p>
        ))}
      {current === 'ajukan' &&
        (application ? (
          <PortalSubmit application={application} />
        ) : (
          <p className="meta">{t('Buka permohonan pada langkah Berkas lebih dulu.')}</p>
        ))}
    </>
  );
}
