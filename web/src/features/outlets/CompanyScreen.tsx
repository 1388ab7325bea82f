import { useQuery } from '@apollo/client/react';
import { IconBan } from '@tabler/icons-react';
import { useParams } from 'react-router';
import { graphql } from '../../gql';
import type { CompanyScreenQuery } from '../../gql/graphql';
import { timelineRows } from '../../lib/eventWords';
import { t } from '../../lib/i18n';
import { Columns } from '../../ui/Columns';
import { type Column, DataTable } from '../../ui/DataTable';
import { Day } from '../../ui/Day';
import { ErrorState } from '../../ui/ErrorState';
import { FactList } from '../../ui/FactList';
import { Loading } from '../../ui/Loading';
import { NotFound } from '../../ui/NotFound';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { Timeline } from '../../ui/Timeline';
import { UrlTabs } from '../../ui/UrlTabs';
import { CompanyAccounts } from './CompanyAccounts';
import { CompanyDocuments } from './CompanyDocuments';
import { TaxProfiles } from './TaxProfiles';
import { applicationState, legalFormWord, mediumWord } from './words';

export const CompanyScreenDocument = graphql(`
  query CompanyScreen($id: ID!) {
    company(id: $id) {
      id legalName legalForm nib npwp phone address directorNames kblis isAssisted isDraft isBlacklisted blacklistReference blacklistedUntilOn
      outlets(first: 50) { nodes { id name medium domains application { id state } } }
      currentDocuments { id label number state isBlocking expiresOn daysLeft checkReason waivedUntilOn waiverReason allowedActions file { id url name } outlet { id name } }
      taxProfiles { id fromOn toOn hasNpwp vatRegistered vatNumber pp55Number pp55RegisteredOn pp55LastYear isPp55Valid }
      bankAccounts { id bank number holderName state fromOn toOn refusalReason allowedActions requestedBy { id name } approvedBy { id name } file { id url name } }
      timeline(first: 20) { nodes { id name at actorName isAutomatic reason } }
    }
  }
`);

type Company = NonNullable<CompanyScreenQuery['company']>;

const outletColumns = (): Column<Company['outlets']['nodes'][number]>[] => [
  { key: 'name', header: t('Media'), isKey: true, cell: (row) => row.name },
  { key: 'medium', header: t('Jenis'), cell: (row) => mediumWord(row.medium) },
  { key: 'domains', header: t('Domain'), cell: (row) => row.domains.join(', ') },
  {
    key: 'state',
    header: t('Permohonan tahun ini'),
    cell: (row) =>
      row.application ? (
        <StateTag tone={applicationState(row.application.state).tone}>
          {applicationState(row.application.state).text}
        </StateTag>
      ) : (
        <span className="muted">{t('belum ada')}</span>
      ),
  },
];

function Facts({ company }: { company: Company }) {
  return (
    <Section title={t('Fakta')}>
      <FactList
        items={[
          { label: t('Bentuk badan hukum'), value: legalFormWord(company.legalForm) },
          { label: 'NIB', value: company.nib },
          { label: 'NPWP', value: company.npwp },
          { label: 'KBLI', value: company.kblis.join(', ') },
          { label: t('Direktur'), value: company.directorNames.join(', ') },
          { label: t('Telepon'), value: company.phone },
          { label: t('Alamat'), value: company.address },
          ...(company.isBlacklisted
            ? [
                {
                  label: t('Daftar hitam sampai'),
                  value: (
                    <>
                      <Day on={company.blacklistedUntilOn} form="full" />
                      <div className="meta">{company.blacklistReference}</div>
                    </>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Section>
  );
}

/** One press company: its outlets, papers with their expiry, accounts, tax status, and all that happened. */
export function CompanyScreen() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(CompanyScreenDocument, {
    variables: { id },
    pollInterval: 480_000,
  });
  if (error && !data) return <ErrorState message={error.message} onRetry={() => void refetch()} />;
  if (!data) return <Loading lines={10} />;
  const { company } = data;
  if (!company) return <NotFound />;
  const tags = (
    <>
      {company.isBlacklisted && (
        <StateTag tone="merah" icon={IconBan}>
          {t('Daftar hitam')}
        </StateTag>
      )}
      {company.isDraft && <StateTag>{t('Rancangan')}</StateTag>}
      {company.isAssisted && <StateTag tone="nila">{t('Diisi kantor')}</StateTag>}
    </>
  );
  return (
    <Page title={company.legalName} tags={tags}>
      <Columns
        facts={<Facts company={company} />}
        side={
          <Section title={t('Linimasa')}>
            <Timeline events={timelineRows(company.timeline.nodes)} />
          </Section>
        }
      >
        <Section>
          <UrlTabs
            tabs={[
              {
                key: 'media',
                label: t('Media'),
                count: company.outlets.nodes.length,
                panel: (
                  <DataTable
                    columns={outletColumns()}
                    rows={company.outlets.nodes}
                    rowKey={(row) => row.id}
                    rowTo={(row) => `/media/${row.id}`}
                    empty={t('Belum ada media.')}
                  />
                ),
              },
              {
                key: 'dokumen',
                label: t('Dokumen'),
                count: company.currentDocuments.length,
                panel: <CompanyDocuments documents={company.currentDocuments} />,
              },
              {
                key: 'rekening',
                label: t('Rekening'),
                count: company.bankAccounts.length,
                panel: <CompanyAccounts accounts={company.bankAccounts} />,
              },
              {
                key: 'pajak',
                label: t('Status pajak'),
                count: company.taxProfiles.length,
                panel: <TaxProfiles profiles={company.taxProfiles} />,
              },
            ]}
          />
        </Section>
      </Columns>
    </Page>
  );
}
