import { useQuery } from '@apollo/client/react';
import { graphql } from '../../gql';
import type { AccountScreenQuery } from '../../gql/graphql';
import { t, useLanguage } from '../../lib/i18n';
import { Columns } from '../../ui/Columns';
import { Day } from '../../ui/Day';
import { ErrorState } from '../../ui/ErrorState';
import { FactList } from '../../ui/FactList';
import { Loading } from '../../ui/Loading';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { When } from '../../ui/When';
import { ApiKeysSection } from './ApiKeysSection';
import { PasswordSection } from './PasswordSection';
import { PreferencesSection } from './PreferencesSection';
import { SessionsSection } from './SessionsSection';
import { TotpSection } from './TotpSection';

export const AccountScreenDocument = graphql(`
  query AccountScreen {
    viewer {
      id name email roleLabels hasTotp mustEnrolTotp previousSignInAt
      account { id version honorific language }
      roleGrants { id label fromOn toOn countsToday workUnit { id name } }
    }
  }
`);

type Viewer = NonNullable<AccountScreenQuery['viewer']>;

function Grant({ grant }: { grant: Viewer['roleGrants'][number] }) {
  return (
    <div>
      {grant.label}
      <div className="meta">
        {grant.workUnit?.name} {t('sejak')} <Day on={grant.fromOn} />
        {grant.toOn && (
          <>
            {' '}
            {t('sampai')} <Day on={grant.toOn} />
          </>
        )}
        {!grant.countsToday && ` · ${t('tidak berlaku hari ini')}`}
      </div>
    </div>
  );
}

/** The own account: who one is here, how one proves it, where one is signed in. */
export function AccountScreen() {
  useLanguage();
  const { data, error, refetch } = useQuery(AccountScreenDocument);
  const viewer = data?.viewer;
  if (error && !viewer) return <ErrorState message={error.message} onRetry={() => void refetch()} />;
  if (!viewer) return <Loading lines={8} />;
  const facts = [
    { label: t('Nama'), value: viewer.name },
    { label: t('Surel'), value: viewer.email },
    { label: t('Masuk sebelumnya'), value: <When at={viewer.previousSignInAt} form="full" /> },
    { label: t('Peran'), value: viewer.roleGrants.map((grant) => <Grant key={grant.id} grant={grant} />) },
  ];
  return (
    <Page title={t('Akun dan keamanan')}>
      <Columns
        facts={
          <Section title={t('Anda di sini')}>
            <FactList items={facts} />
          </Section>
        }
      >
        <PreferencesSection account={viewer.account} />
        <PasswordSection />
        <TotpSection hasTotp={viewer.hasTotp} mustEnrol={viewer.mustEnrolTotp} />
        <SessionsSection />
        <ApiKeysSection />
      </Columns>
    </Page>
  );
}
