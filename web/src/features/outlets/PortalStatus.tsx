import { Button } from '@mantine/core';
import { IconClock } from '@tabler/icons-react';
import { useState } from 'react';
import type { ApplicationState } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { ageText } from '../../ui/Age';
import { Day } from '../../ui/Day';
import { PortalCard } from '../../ui/PortalCard';
import { ReasonDialog } from '../../ui/ReasonDialog';
import { StateTag } from '../../ui/StateTag';
import { StepTracker, type StepValue } from '../../ui/StepTracker';
import { When } from '../../ui/When';
import { ObjectTo } from './applicationMutations';
import type { PortalApplication } from './PortalApplicationScreen';
import { applicationState, rejectionWord } from './words';

/** Which step of the way each state stands at: handed in, papers, visit, score, decision. */
const STEP: Partial<Record<ApplicationState, number>> = {
  DRAFT: 0,
  SUBMITTED: 1,
  INCOMPLETE: 1,
  ADMIN_VERIFIED: 2,
  FACTUAL_CHECK: 2,
  FACTUALLY_VERIFIED: 3,
  SCORED: 4,
  APPROVED: 5,
  SUSPENDED: 5,
  EXPIRED: 5,
};
const LABELS = ['Diajukan', 'Pemeriksaan berkas', 'Kunjungan', 'Penilaian', 'Penetapan'];

const waiting = ({ stepAge, queuePosition }: PortalApplication): string =>
  [stepAge && ageText(stepAge), queuePosition && t('antrean ke-{n}', { n: queuePosition })]
    .filter(Boolean)
    .join(', ');

function steps(application: PortalApplication): StepValue[] {
  const at = STEP[application.state] ?? 0;
  return LABELS.map((label, index) => ({
    key: label,
    label: t(label),
    state:
      index < at
        ? 'DONE'
        : index > at
          ? 'FUTURE'
          : application.state === 'INCOMPLETE'
            ? 'RETURNED'
            : 'CURRENT',
    at: index === 0 ? (application.submittedAt ?? null) : null,
    note: index === at ? waiting(application) || null : null,
  }));
}

function band(application: PortalApplication) {
  const { state, completeBy, visitOn } = application;
  if (state === 'INCOMPLETE')
    return {
      tone: 'oranye' as const,
      text: (
        <>
          {t('Perbaiki butir yang ditandai, paling lambat')} <When at={completeBy} form="full" />
        </>
      ),
    };
  if (state === 'REJECTED')
    return {
      tone: 'merah' as const,
      text: (
        <>
          {application.rejectionCode && rejectionWord(application.rejectionCode)}:{' '}
          {application.rejectionReason}
        </>
      ),
    };
  if (state === 'SUSPENDED') return { tone: 'oranye' as const, text: application.suspensionReason };
  if (state === 'FACTUAL_CHECK' && visitOn)
    return {
      tone: 'nila' as const,
      text: (
        <>
          {t('Tim berkunjung pada')} <Day on={visitOn} form="full" />
        </>
      ),
    };
  if (state === 'APPROVED')
    return {
      tone: 'hijau' as const,
      text: t('Media mitra tahun {year}, kelas {tier}', {
        year: application.fiscalYear,
        tier: application.tier ?? '?',
      }),
    };
  const text = waiting(application);
  return text
    ? {
        tone: 'nila' as const,
        icon: <IconClock size={16} aria-hidden />,
        text: t('Ditinjau, {text}', { text }),
      }
    : undefined;
}

/** Where an application stands, how long it waits, and what the company can do about a rejection. */
export function PortalStatus({ application }: { application: PortalApplication }) {
  const [isObjecting, setObjecting] = useState(false);
  const object = useAction(ObjectTo, { done: t('Keberatan terkirim.'), refetch: 'active' });
  const state = applicationState(application.state);
  const shown = band(application);
  const send = async (reason: string) => {
    if (await object.run({ input: { applicationId: application.id, reason } })) setObjecting(false);
  };
  const canObject = application.allowedActions.includes('OBJECT');
  return (
    <PortalCard
      title={application.receiptNumber ?? t('Permohonan {year}', { year: application.fiscalYear })}
      tag={<StateTag tone={state.tone}>{state.text}</StateTag>}
      {...(shown && { band: shown })}
      {...(canObject && {
        actions: <Button onClick={() => setObjecting(true)}>{t('Ajukan keberatan')}…</Button>,
      })}
    >
      {STEP[application.state] !== undefined && <StepTracker steps={steps(application)} />}
      {application.objectionReason && (
        <p>
          <b>{t('Keberatan Anda')}</b>: {application.objectionReason}
        </p>
      )}
      {application.objectionDecision && (
        <p>
          <b>{t('Keputusan atas keberatan')}</b>: {application.objectionDecision}
        </p>
      )}
      {application.decreeNumber && (
        <p className="meta">{t('Keputusan penetapan {number}', { number: application.decreeNumber })}</p>
      )}
      <ReasonDialog
        isOpen={isObjecting}
        title={t('Ajukan keberatan')}
        label={t('Mengapa penolakan tidak tepat (hanya satu kali)')}
        confirm={t('Ajukan keberatan')}
        busy={object.busy}
        errors={object.errors}
        onClose={() => setObjecting(false)}
        onConfirm={(reason) => void send(reason)}
      />
    </PortalCard>
  );
}
