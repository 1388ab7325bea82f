import { useQuery } from '@apollo/client/react';
import { Anchor, Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../gql';
import type { PortalDocumentsScreenQuery } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { Day } from '../../ui/Day';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { Loading } from '../../ui/Loading';
import { Page } from '../../ui/Page';
import { PortalCard } from '../../ui/PortalCard';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { UrlTabs } from '../../ui/UrlTabs';
import { BankAccountForm } from './BankAccountForm';
import { CompanyAccounts } from './CompanyAccounts';
import { Expiry } from './CompanyDocuments';
import { Journalists } from './Journalists';
import { RenewForm } from './RenewForm';
import { TaxProfileForm } from './TaxProfileForm';
import { TaxProfiles } from './TaxProfiles';
import { documentState, expiryText } from './words';

export const PortalDocumentsScreenDocument = graphql(`
  query PortalDocumentsScreen {
    companies(first: 1) {
      nodes {
        id legalName
        outlets(first: 50) { nodes { id name journalists { id name competencyLevel competencyNumber competencyExpiresOn leftOn } } }
        currentDocuments { id kind label number state isBlocking expiresOn daysLeft checkReason waivedUntilOn file { id url name } outlet { id name } previous { id } }
        bankAccounts { id bank number holderName state fromOn toOn refusalReason allowedActions requestedBy { id name } approvedBy { id name } file { id url name } }
        taxProfiles { id fromOn toOn hasNpwp vatRegistered vatNumber pp55Number pp55RegisteredOn pp55LastYear isPp55Valid }
      }
    }
  }
`);

type Paper = PortalDocumentsScreenQuery['companies']['nodes'][number]['currentDocuments'][number];
const FILES_LIVE_MS = 480_000;

/** The one sentence that matters about a paper, if there is one. */
function band({ state, checkReason, daysLeft, isBlocking, waivedUntilOn }: Paper) {
  const icon = <IconAlertTriangle size={16} aria-hidden />;
  if (state === 'REFUSED') return { tone: 'merah' as const, icon, text: checkReason };
  if (state === 'WAIVED')
    return {
      tone: 'nila' as const,
      text: (
        <>
          {t('dikecualikan sampai')} <Day on={waivedUntilOn} />
        </>
      ),
    };
  if (state !== 'EXPIRED' && state !== 'EXPIRING') return undefined;
  const text = [
    daysLeft != null && expiryText(daysLeft),
    isBlocking && t('pesanan baru tertahan bila dokumen ini berakhir'),
  ]
    .filter(Boolean)
    .join(', ');
  return { tone: state === 'EXPIRED' ? ('merah' as const) : ('oranye' as const), icon, text };
}

function PaperCard({ paper, isRenewed }: { paper: Paper; isRenewed: boolean }) {
  const [isOpen, setOpen] = useState(false);
  const state = documentState(paper.state);
  const shown = band(paper);
  const canRenew = paper.state !== 'PENDING' && paper.state !== 'REFUSED' && !isRenewed;
  return (
    <PortalCard
      title={paper.label}
      tag={<StateTag tone={state.tone}>{state.text}</StateTag>}
      {...(shown && { band: shown })}
      {...(canRenew &&
        !isOpen && { actions: <Button onClick={() => setOpen(true)}>{t('Perbarui dokumen')}</Button> })}
    >
      <p style={{ overflowWrap: 'anywhere' }}>
        {paper.file && (
          <>
            <Anchor href={paper.file.url} target="_blank" rel="noreferrer noopener">
              {paper.file.name}
            </Anchor>{' '}
            ·{' '}
          </>
        )}
        <span className="meta">{[paper.number, paper.outlet?.name].filter(Boolean).join(' · ')}</span>
      </p>
      <p>
        <Expiry expiresOn={paper.expiresOn} daysLeft={paper.daysLeft} />
      </p>
      {isRenewed && <p className="meta">{t('Pembaruan sudah diunggah dan menunggu pemeriksaan.')}</p>}
      {isOpen && <RenewForm documentId={paper.id} onDone={() => setOpen(false)} />}
    </PortalCard>
  );
}

/** The company's own papers with their expiry, where it is paid, and its tax status. */
export function PortalDocumentsScreen() {
  const { data, error, refetch } = useQuery(PortalDocumentsScreenDocument, { pollInterval: FILES_LIVE_MS });
  if (error && !data) return <ErrorState message={error.message} onRetry={() => void refetch()} />;
  if (!data) return <Loading lines={8} />;
  const [company] = data.companies.nodes;
  if (!company)
    return (
      <Page title={t('Berkas')}>
        <EmptyState
          text={t('Data perusahaan belum ada.')}
          action={
            <Button component={Link} to="/permohonan" variant="filled">
              {t('Isi data perusahaan')}
            </Button>
          }
        />
      </Page>
    );
  const pending = new Set(
    company.currentDocuments.flatMap(({ state, previous }) =>
      state === 'PENDING' && previous ? [previous.id] : [],
    ),
  );
  const papers = [...company.currentDocuments].sort(
    (a, b) => (a.daysLeft ?? Number.MAX_SAFE_INTEGER) - (b.daysLeft ?? Number.MAX_SAFE_INTEGER),
  );
  return (
    <Page
      title={t('Berkas')}
      subtitle={company.legalName}
      actions={
        <Button component={Link} to="/permohonan">
          {t('Permohonan')}
        </Button>
      }
    >
      <UrlTabs
        tabs={[
          {
            key: 'dokumen',
            label: t('Dokumen'),
            count: papers.length,
            panel:
              papers.length > 0 ? (
                <div style={{ display: 'grid', gap: 10 }}>
                  {papers.map((paper) => (
                    <PaperCard key={paper.id} paper={paper} isRenewed={pending.has(paper.id)} />
                  ))}
                </div>
              ) : (
                <EmptyState
                  text={t('Dokumen tersimpan di sini setelah permohonan lolos pemeriksaan berkas.')}
                  action={
                    <Button component={Link} to="/permohonan">
                      {t('Buka permohonan')}
                    </Button>
                  }
                />
              ),
          },
          {
            key: 'wartawan',
            label: t('Wartawan'),
            count: company.outlets.nodes.flatMap(({ journalists }) => journalists).length,
            panel: (
              <div style={{ display: 'grid', gap: 10 }}>
                {company.outlets.nodes.map(({ id, name, journalists }) => (
                  <Section key={id} title={name}>
                    <Journalists outletId={id} journalists={journalists} mayChange />
                  </Section>
                ))}
                {company.outlets.nodes.length === 0 && (
                  <EmptyState text={t('Wartawan didaftarkan setelah media Anda tercatat.')} />
                )}
              </div>
            ),
          },
          {
            key: 'rekening',
            label: t('Rekening'),
            count: company.bankAccounts.length,
            panel: (
              <div style={{ display: 'grid', gap: 10 }}>
                <Section flush>
                  <CompanyAccounts accounts={company.bankAccounts} />
                </Section>
                <BankAccountForm companyId={company.id} holderName={company.legalName} />
              </div>
            ),
          },
          {
            key: 'pajak',
            label: t('Status pajak'),
            count: company.taxProfiles.length,
            panel: (
              <div style={{ display: 'grid', gap: 10 }}>
                <Section flush>
                  <TaxProfiles profiles={company.taxProfiles} />
                </Section>
                <TaxProfileForm companyId={company.id} />
              </div>
            ),
          },
        ]}
      />
    </Page>
  );
}
