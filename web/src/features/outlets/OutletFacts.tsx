import { Anchor, Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { useHolds } from '../../app/viewer';
import { number } from '../../lib/format';
import { t } from '../../lib/i18n';
import { Day } from '../../ui/Day';
import { FactList } from '../../ui/FactList';
import { Section } from '../../ui/Section';
import { CouncilDialog } from './CouncilDialog';
import type { OutletRecord } from './OutletScreen';
import { applicationState, councilWord, mediumWord, reachWord } from './words';

/** The facts of an outlet, each only where its kind of medium has it. */
export function OutletFacts({ outlet }: { outlet: OutletRecord }) {
  const [isRecording, setRecording] = useState(false);
  const mayRecord = useHolds('PARTNERSHIP_OFFICER', 'VERIFIER');
  const { pressCouncilFile: proof, application } = outlet;
  const traffic = [outlet.audienceTool, outlet.audiencePeriod, outlet.audienceExportedBy]
    .filter(Boolean)
    .join(', ');
  const isPrint = outlet.medium.startsWith('PRINT');
  const isAir = outlet.medium === 'RADIO' || outlet.medium === 'TV';
  return (
    <Section title={t('Fakta')}>
      <FactList
        items={[
          {
            label: t('Perusahaan'),
            value: outlet.company && (
              <Link to={`/perusahaan/${outlet.company.id}`}>{outlet.company.legalName}</Link>
            ),
          },
          {
            label: t('Permohonan tahun ini'),
            value: application && (
              <Link to={`/verifikasi/${application.id}`}>
                {application.receiptNumber ?? application.fiscalYear} ·{' '}
                {applicationState(application.state).text}
              </Link>
            ),
          },
          {
            label: t('Jenis dan jangkauan'),
            value: `${mediumWord(outlet.medium)} · ${reachWord(outlet.reachLevel)}`,
          },
          { label: t('Domain'), value: outlet.domains.join(', ') },
          { label: t('Akun media sosial'), value: outlet.handles.join(', ') },
          { label: t('Kecamatan liputan'), value: outlet.districtNames.join(', ') },
          { label: t('Pemimpin redaksi'), value: outlet.editorInChief },
          { label: t('Kelompok usaha'), value: outlet.cluster },
          {
            label: t('Dewan Pers'),
            value: (
              <>
                {councilWord(outlet.pressCouncilStatus)} {outlet.pressCouncilNumber}
                {outlet.pressCouncilCheckedOn && (
                  <div className="meta">
                    {t('dilihat')} <Day on={outlet.pressCouncilCheckedOn} />
                  </div>
                )}
                {outlet.pressCouncilRecheckOn && (
                  <div className="meta">
                    {t('diperiksa lagi')} <Day on={outlet.pressCouncilRecheckOn} />
                  </div>
                )}
                {proof && (
                  <div>
                    <Anchor href={proof.url} target="_blank" rel="noreferrer noopener" size="sm">
                      {t('Bukti')}
                    </Anchor>
                  </div>
                )}
                {mayRecord && (
                  <div>
                    <Button size="xs" mt={6} onClick={() => setRecording(true)}>
                      {t('Catat keadaan…')}
                    </Button>
                  </div>
                )}
              </>
            ),
          },
          ...(isPrint
            ? [
                {
                  label: t('Oplah (terjual)'),
                  value:
                    outlet.circulation == null
                      ? null
                      : `${number(outlet.circulation)} (${outlet.paidCirculation == null ? '?' : number(outlet.paidCirculation)})`,
                },
              ]
            : []),
          ...(isAir ? [{ label: t('Jangkauan siaran'), value: outlet.broadcastReach }] : []),
          ...(outlet.uniqueVisitors != null
            ? [
                {
                  label: t('Pengunjung unik sebulan'),
                  value: (
                    <>
                      {number(outlet.uniqueVisitors)}
                      <div className="meta">{traffic}</div>
                    </>
                  ),
                },
              ]
            : []),
        ]}
      />
      {isRecording && <CouncilDialog outlet={outlet} onClose={() => setRecording(false)} />}
    </Section>
  );
}
