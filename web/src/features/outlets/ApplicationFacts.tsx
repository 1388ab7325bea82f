import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { t } from '../../lib/i18n';
import { Day } from '../../ui/Day';
import { FactList } from '../../ui/FactList';
import { Section } from '../../ui/Section';
import { When } from '../../ui/When';
import type { ApplicationRecord } from './ApplicationScreen';
import { councilWord, mediumWord, reachWord, rejectionWord } from './words';

const names = (people: readonly { name: string }[]) => people.map(({ name }) => name).join(', ');

/** Who applies, where it stands, and who signed which step. */
export function ApplicationFacts({ application }: { application: ApplicationRecord }) {
  const { outlet, company, state } = application;
  const isRefused = state === 'REJECTED' || state === 'OBJECTED';
  return (
    <>
      <Section title={t('Fakta')}>
        <FactList
          items={[
            { label: t('Media'), value: outlet && <Link to={`/media/${outlet.id}`}>{outlet.name}</Link> },
            {
              label: t('Jenis dan jangkauan'),
              value: outlet && `${mediumWord(outlet.medium)} · ${reachWord(outlet.reachLevel)}`,
            },
            { label: t('Domain'), value: outlet?.domains.join(', ') },
            {
              label: t('Dewan Pers'),
              value: outlet && `${councilWord(outlet.pressCouncilStatus)} ${outlet.pressCouncilNumber ?? ''}`,
            },
            {
              label: t('Perusahaan'),
              value: company && <Link to={`/perusahaan/${company.id}`}>{company.legalName}</Link>,
            },
            { label: 'NPWP / NIB', value: company && `${company.npwp ?? t('belum ada')} / ${company.nib}` },
            {
              label: t('Diajukan'),
              value: (
                <>
                  {application.submittedBy?.name} <When at={application.submittedAt} form="full" />
                </>
              ),
            },
            ...(application.completeBy
              ? [
                  {
                    label: t('Harus diperbaiki sebelum'),
                    value: <When at={application.completeBy} form="full" />,
                  },
                ]
              : []),
            ...(application.suspensionReason
              ? [{ label: t('Sebab penangguhan'), value: application.suspensionReason }]
              : []),
            ...(application.blacklistReference
              ? [{ label: t('Dasar daftar hitam'), value: application.blacklistReference }]
              : []),
            ...(isRefused
              ? [
                  {
                    label: t('Sebab penolakan'),
                    value: (
                      <>
                        {application.rejectionCode && rejectionWord(application.rejectionCode)}
                        <div className="meta">{application.rejectionReason}</div>
                      </>
                    ),
                  },
                ]
              : []),
            ...(application.objectionReason
              ? [
                  {
                    label: t('Keberatan perusahaan'),
                    value: (
                      <>
                        {application.objectionReason}
                        {application.objectionDecision && (
                          <div className="meta">
                            {t('Keputusan: {text}', { text: application.objectionDecision })}
                          </div>
                        )}
                      </>
                    ),
                  },
                ]
              : []),
          ]}
        />
      </Section>
      <Section title={t('Penanda tangan')}>
        <FactList
          items={[
            { label: t('Berkas diluluskan (dua orang)'), value: names(application.adminVerifiers) },
            { label: t('Kunjungan'), value: application.factualVerifier?.name },
            { label: t('Lembar nilai'), value: application.scoredBy?.name },
            { label: t('Persetujuan (ketua dan pengguna anggaran)'), value: names(application.approvedBy) },
            { label: t('BA verifikasi'), value: application.minutesNumber },
            { label: t('Keputusan penetapan'), value: application.decreeNumber },
          ]}
        />
      </Section>
    </>
  );
}

/** What the visit found, with its photo. */
export function VisitFacts({ application }: { application: ApplicationRecord }) {
  const { visitReport: found, visitPhoto: photo, visitOn } = application;
  if (!visitOn) return null;
  return (
    <Section title={t('Kunjungan')} note={<Day on={visitOn} form="full" />}>
      {found ? (
        <>
          <FactList
            items={[
              { label: t('Tim redaksi'), value: found.editorialTeamMet ? t('ditemui') : t('tidak ditemui') },
              { label: t('Terbitan teratur'), value: t('{n} bulan', { n: found.regularOutputMonths }) },
              { label: t('Contoh keaslian'), value: found.originalitySample },
              { label: t('Koordinat'), value: `${found.latitude}, ${found.longitude}` },
              { label: t('Catatan'), value: found.note },
            ]}
          />
          {photo && (
            <Anchor href={photo.url} target="_blank" rel="noreferrer noopener">
              <img src={photo.url} alt={t('Foto kantor')} style={{ maxWidth: '100%', maxHeight: 320 }} />
            </Anchor>
          )}
        </>
      ) : (
        <p className="meta">{t('Belum ada hasil kunjungan.')}</p>
      )}
    </Section>
  );
}
