import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { ClarificationsScreenQuery } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { hoaxState, verdictWord } from '../../../lib/measureWords';
import { useAction } from '../../../lib/useAction';
import { CaseCode } from '../../../ui/CaseCode';
import { type Column, DataTable } from '../../../ui/DataTable';
import { EmptyState } from '../../../ui/EmptyState';
import { ErrorState } from '../../../ui/ErrorState';
import { Page } from '../../../ui/Page';
import { Section } from '../../../ui/Section';
import { StateTag } from '../../../ui/StateTag';
import { When } from '../../../ui/When';
import { FormDialog } from './FormDialog';
import { ClarificationsScreenDocument, ReportHoax } from './measureDocuments';

type Row = ClarificationsScreenQuery['hoaxClarifications']['nodes'][number];
const PAGE = 50;

const columns = (): Column<Row>[] => [
  {
    key: 'title',
    header: t('Kabar'),
    isKey: true,
    cell: (row) => `${row.isExercise ? '[LATIHAN] ' : ''}${row.title}`,
  },
  { key: 'claim', header: t('Yang dikabarkan'), cell: ({ claim }) => claim },
  {
    key: 'case',
    header: t('Isu'),
    cell: ({ issue }) =>
      issue && (
        <Link to={`/isu/${issue.id}`}>
          <CaseCode>{issue.code}</CaseCode>
        </Link>
      ),
  },
  { key: 'at', header: t('Dilaporkan pada'), cell: ({ reportedAt }) => <When at={reportedAt} /> },
  {
    key: 'verdict',
    header: t('Putusan'),
    cell: ({ verdict, stampAt }) => (
      <>
        {verdict ? verdictWord(verdict) : <span className="muted">{t('belum ada')}</span>}{' '}
        {stampAt && <StateTag tone="merah">{t('HOAKS')}</StateTag>}
      </>
    ),
  },
  {
    key: 'state',
    header: t('Keadaan'),
    cell: ({ state }) => <StateTag tone={hoaxState(state).tone}>{hoaxState(state).text}</StateTag>,
  },
];

function ReportDialog({ onClose }: { onClose: () => void }) {
  const navigate = useNavigate();
  const report = useAction(ReportHoax, { done: t('Kabar dilaporkan.') });
  return (
    <FormDialog
      title={t('Laporkan kabar yang diragukan')}
      confirm={t('Laporkan')}
      busy={report.busy}
      errors={report.errors}
      onClose={onClose}
      fields={[
        { key: 'title', label: t('Tentang apa'), isRequired: true },
        { key: 'claim', label: t('Isi kabar secara singkat'), kind: 'area', isRequired: true },
        { key: 'seenAt', label: t('Dilihat di mana'), isRequired: true },
      ]}
      onSend={async ({ title = '', claim = '', seenAt = '' }) => {
        const done = await report.run({ input: { title, claim, seenAt } });
        const id = done?.clarificationReport.clarification?.id;
        if (id) navigate(`/klarifikasi/${id}`);
        return done;
      }}
    />
  );
}

/** Stories that seem false, from report to clarification. */
export function ClarificationsScreen() {
  const [isReporting, setReporting] = useState(false);
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(ClarificationsScreenDocument, {
    variables: { first: PAGE },
  });
  const shown = (data ?? previousData)?.hoaxClarifications;
  const add = (
    <Button variant="filled" onClick={() => setReporting(true)}>
      {t('Laporkan kabar')}
    </Button>
  );
  return (
    <Page
      title={t('Klarifikasi hoaks')}
      subtitle={t('Kabar yang diragukan diperiksa dengan bukti sebelum dijawab')}
      actions={add}
    >
      <Section flush>
        {error && !shown ? (
          <ErrorState message={error.message} onRetry={() => void refetch()} />
        ) : (
          <DataTable
            columns={columns()}
            rows={shown?.nodes ?? []}
            rowKey={(row) => row.id}
            rowTo={(row) => `/klarifikasi/${row.id}`}
            isLoading={loading}
            hasMore={Boolean(shown?.pageInfo.hasNextPage)}
            onMore={() => void fetchMore({ variables: { first: PAGE, after: shown?.pageInfo.endCursor } })}
            empty={<EmptyState text={t('Belum ada kabar yang dilaporkan.')} action={add} />}
          />
        )}
      </Section>
      {isReporting && <ReportDialog onClose={() => setReporting(false)} />}
    </Page>
  );
}
