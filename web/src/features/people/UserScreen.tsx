import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useConfirmedAction } from '../../app/confirm/useConfirmedAction';
import { graphql } from '../../gql';
import type { UserScreenQuery } from '../../gql/graphql';
import { timelineRows } from '../../lib/eventWords';
import { t } from '../../lib/i18n';
import { type ActionItem, Actions } from '../../ui/Actions';
import { Columns } from '../../ui/Columns';
import { ErrorState } from '../../ui/ErrorState';
import { Errors } from '../../ui/Errors';
import { FactList } from '../../ui/FactList';
import { Loading } from '../../ui/Loading';
import { NotFound } from '../../ui/NotFound';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { Timeline } from '../../ui/Timeline';
import { When } from '../../ui/When';
import { GrantDialog } from './GrantDialog';
import { RoleTable } from './RoleTable';
import { userState } from './words';

export const UserScreenDocument = graphql(`
  query UserScreen($id: ID!) {
    user(id: $id) {
      id version name email state honorific hasTotp isDemo lastSignInAt createdAt allowedActions workUnit { id name }
      roleGrants { id label role acting fromOn toOn countsToday workUnit { id name } grantedBy { id name } }
      timeline(first: 30) { nodes { id name at actorName isAutomatic reason } }
    }
  }
`);

const Suspend = graphql(
  `mutation UserSuspend($input: SuspendUserInput!) { userSuspend(input: $input) { user { id state allowedActions } errors { code message field } } }`,
);
const Reinstate = graphql(
  `mutation UserReinstate($input: ReinstateUserInput!) { userReinstate(input: $input) { user { id state allowedActions } errors { code message field } } }`,
);

type Person = NonNullable<UserScreenQuery['user']>;

function Buttons({ user }: { user: Person }) {
  const [isGranting, setGranting] = useState(false);
  const suspend = useConfirmedAction(Suspend, {
    done: t('Akun ditangguhkan; sesinya diakhiri.'),
    refetch: 'active',
  });
  const reinstate = useConfirmedAction(Reinstate, { done: t('Akun dipulihkan.'), refetch: 'active' });
  const input = (reason = '') => ({ input: { userId: user.id, reason } });
  const all: Partial<Record<string, ActionItem>> = {
    SUSPEND: {
      key: 'SUSPEND',
      label: t('Tangguhkan'),
      tone: 'danger',
      needsReason: true,
      onRun: (reason) => suspend.run(input(reason)),
    },
    REINSTATE: {
      key: 'REINSTATE',
      label: t('Pulihkan'),
      needsReason: true,
      onRun: (reason) => reinstate.run(input(reason)),
    },
    GRANT_ROLE: {
      key: 'GRANT_ROLE',
      label: t('Beri peran'),
      tone: 'primary',
      onRun: () => setGranting(true),
    },
  };
  const errors = [...suspend.errors, ...reinstate.errors];
  return (
    <>
      <Button component={Link} to={`/jejak?orang=${user.id}`}>
        {t('Jejak perbuatan')}
      </Button>
      <Actions
        actions={user.allowedActions.flatMap((action) => all[action] ?? [])}
        busy={suspend.busy || reinstate.busy}
      />
      {errors.length > 0 && (
        <div style={{ flexBasis: '100%' }}>
          <Errors of={errors} all />
        </div>
      )}
      {suspend.dialog}
      {reinstate.dialog}
      {isGranting && <GrantDialog user={user} onClose={() => setGranting(false)} />}
    </>
  );
}

/** One person of the office: account, roles with their days, everything that happened to them. */
export function UserScreen() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(UserScreenDocument, { variables: { id } });
  const user = data?.user;
  if (error && !user) return <ErrorState message={error.message} onRetry={() => void refetch()} />;
  if (!data) return <Loading lines={8} />;
  if (!user) return <NotFound />;
  const state = userState(user.state);
  const facts = [
    { label: t('Surel'), value: user.email },
    { label: t('Sapaan'), value: user.honorific },
    { label: t('Unit kerja'), value: user.workUnit?.name },
    { label: t('Verifikasi dua langkah'), value: user.hasTotp ? t('terpasang') : t('belum terpasang') },
    { label: t('Terakhir masuk'), value: <When at={user.lastSignInAt} form="full" /> },
    { label: t('Akun dibuat'), value: <When at={user.createdAt} form="full" /> },
  ];
  return (
    <Page
      title={user.name}
      tags={
        <>
          <StateTag tone={state.tone}>{state.text}</StateTag>
          {user.isDemo && <StateTag>{t('akun contoh')}</StateTag>}
        </>
      }
      actions={<Buttons user={user} />}
    >
      <Columns
        facts={
          <Section title={t('Data akun')}>
            <FactList items={facts} />
          </Section>
        }
        side={
          <Section title={t('Linimasa')}>
            <Timeline events={timelineRows(user.timeline.nodes)} />
          </Section>
        }
      >
        <RoleTable grants={user.roleGrants} mayEnd={user.allowedActions.includes('END_ROLE')} />
      </Columns>
    </Page>
  );
}
