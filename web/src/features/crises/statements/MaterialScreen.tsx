import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { graphql } from '../../../gql';
import type { MaterialScreenQuery } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { factStatus } from '../../../lib/statementWords';
import { useLive } from '../../../lib/useLive';
import { CaseCode } from '../../../ui/CaseCode';
import { type Column, DataTable } from '../../../ui/DataTable';
import { ErrorState } from '../../../ui/ErrorState';
import { Loading } from '../../../ui/Loading';
import { NotFound } from '../../../ui/NotFound';
import { Page } from '../../../ui/Page';
import { Section } from '../../../ui/Section';
import { StateTag } from '../../../ui/StateTag';
import { When } from '../../../ui/When';
import { AddFact } from './AddFact';
import { KeyMessages } from './KeyMessages';

export const MaterialScreenDocument = graphql(`
  query MaterialScreen($issueId: ID!) {
    issue(id: $issueId) {
      id code title isExercise
      facts { id version text status source decidedAt createdAt agency { id name } confirmedBy { name } document { id name url } }
      keyMessages { id version position text phrases }
    }
    workUnits { id name }
  }
`);

type Issue = NonNullable<MaterialScreenQuery['issue']>;
type Fact = Issue['facts'][number];

const columns = (): Column<Fact>[] => [
  {
    key: 'text',
    header: t('Fakta'),
    cell: (fact) => (
      <span style={fact.status === 'FALSE' ? { textDecoration: 'line-through' } : undefined}>
        {fact.text}
      </span>
    ),
  },
  {
    key: 'status',
    header: t('Keadaan'),
    cell: ({ status }) => <StateTag tone={factStatus(status).tone}>{factStatus(status).text}</StateTag>,
  },
  { key: 'agency', header: t('OPD pemilik'), cell: ({ agency }) => agency?.name },
  {
    key: 'source',
    header: t('Sumber'),
    cell: ({ source, document, status }) =>
      document ? (
        <a href={document.url ?? undefined}>{source ?? document.name}</a>
      ) : (
        (source ?? (status === 'UNCONFIRMED' ? t('jangan dikutip') : null))
      ),
  },
  {
    key: 'by',
    header: t('Diputuskan'),
    cell: ({ confirmedBy, decidedAt }) =>
      confirmedBy ? (
        <>
          {confirmedBy.name} · <When at={decidedAt} />
        </>
      ) : (
        <span className="muted">{t('menunggu OPD')}</span>
      ),
  },
];

/** What a statement is made of: the fact sheet of an issue, and the messages everybody repeats. */
export function MaterialScreen() {
  const { issueId = '' } = useParams();
  const { data, error, refetch } = useQuery(MaterialScreenDocument, {
    variables: { issueId },
    fetchPolicy: 'cache-and-network',
  });
  useLive([issueId], () => void refetch());
  if (error && !data) return <ErrorState message={error.message} onRetry={() => void refetch()} />;
  if (!data) return <Loading lines={8} />;
  const { issue } = data;
  if (!issue) return <NotFound />;
  return (
    <Page
      title={t('Bahan pernyataan')}
      subtitle={
        <Link to={`/isu/${issue.id}`}>
          <CaseCode>{`${issue.code} · ${issue.title}`}</CaseCode>
        </Link>
      }
      actions={
        <>
          <Button component={Link} to={`/pernyataan?isu=${issue.id}`}>
            {t('Pernyataan isu ini')}
          </Button>
          <Button variant="filled" component={Link} to={`/pernyataan/baru?isu=${issue.id}`}>
            {t('Susun pernyataan')}
          </Button>
        </>
      }
    >
      <Section title={t('Lembar fakta')} note={issue.facts.length} flush>
        <DataTable
          columns={columns()}
          rows={issue.facts}
          rowKey={({ id }) => id}
          empty={t('Belum ada fakta. Tulis satu kalimat, lalu tanyakan kepada OPD pemiliknya.')}
        />
      </Section>
      <AddFact issueId={issue.id} units={data.workUnits} />
      <KeyMessages issueId={issue.id} messages={issue.keyMessages} />
    </Page>
  );
}
