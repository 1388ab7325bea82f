import { useQuery } from '@apollo/client/react';
import { Button, Group, Switch } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { InquiriesScreenQuery, InquiryFilter } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { inquiryState } from '../../../lib/measureWords';
import { useListParams } from '../../../lib/useListParams';
import { CaseCode } from '../../../ui/CaseCode';
import { type Column, DataTable } from '../../../ui/DataTable';
import { EmptyState } from '../../../ui/EmptyState';
import { ErrorState } from '../../../ui/ErrorState';
import { FilterBar } from '../../../ui/FilterBar';
import { Page } from '../../../ui/Page';
import { Section } from '../../../ui/Section';
import { StateTag } from '../../../ui/StateTag';
import { When } from '../../../ui/When';
import { InquiryActions, LogDialog } from './InquiryDialogs';
import { InquiriesScreenDocument } from './measureDocuments';

type Row = InquiriesScreenQuery['mediaInquiries']['nodes'][number];
const KEYS = ['semua', 'lewat'] as const;
const PAGE = 50;

const columns = (): Column<Row>[] => [
  {
    key: 'question',
    header: t('Pertanyaan'),
    isKey: true,
    cell: (row) => (
      <>
        {row.isExercise && '[LATIHAN] '}
        {row.question}
        <div style={{ fontWeight: 400 }} className="meta">
          {row.answer ? t('Jawaban: {text}', { text: row.answer }) : row.declineReason}
        </div>
      </>
    ),
  },
  {
    key: 'who',
    header: t('Penanya'),
    cell: (row) => (
      <>
        {row.journalist}, {row.outletName}
        <div className="meta">{row.contact}</div>
      </>
    ),
  },
  {
    key: 'case',
    header: t('Krisis atau isu'),
    cell: ({ crisis, issue }) =>
      crisis ? (
        <Link to={`/krisis/${crisis.code}`}>
          <CaseCode>{crisis.code}</CaseCode>
        </Link>
      ) : (
        issue && (
          <Link to={`/isu/${issue.id}`}>
            <CaseCode>{issue.code}</CaseCode>
          </Link>
        )
      ),
  },
  {
    key: 'due',
    header: t('Tenggat'),
    cell: (row) => (
      <>
        <When at={row.dueAt} />
        {row.isLate && (
          <div>
            <StateTag tone="merah">{t('lewat tenggat')}</StateTag>
          </div>
        )}
      </>
    ),
  },
  {
    key: 'state',
    header: t('Keadaan'),
    cell: ({ state, assignee, answeredBy }) => (
      <>
        <StateTag tone={inquiryState(state).tone}>{inquiryState(state).text}</StateTag>
        <div className="meta">{(answeredBy ?? assignee)?.name}</div>
      </>
    ),
  },
  {
    key: 'act',
    header: '',
    cell: (row) => row.allowedActions.length > 0 && <InquiryActions inquiry={row} />,
  },
];

/** Questions of the press: who asks, until when, who answers. */
export function InquiriesScreen() {
  const { values, set, clear } = useListParams(KEYS);
  const [isLogging, setLogging] = useState(false);
  const filter: InquiryFilter = {
    ...(!values.semua && { states: ['OPEN', 'ASSIGNED'] }),
    ...(values.lewat && { isLate: true }),
  };
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(InquiriesScreenDocument, {
    variables: { filter, first: PAGE },
    pollInterval: 30_000,
  });
  const shown = (data ?? previousData)?.mediaInquiries;
  const words = { semua: t('Termasuk yang sudah dijawab'), lewat: t('Lewat tenggat') };
  const add = (
    <Button variant="filled" onClick={() => setLogging(true)}>
      {t('Catat pertanyaan')}
    </Button>
  );
  return (
    <Page
      title={t('Pertanyaan media')}
      subtitle={t('Setiap pertanyaan wartawan dicatat, ditugaskan, dan dijawab sebelum tenggatnya')}
      actions={<Group>{add}</Group>}
    >
      <Section flush>
        <FilterBar
          chips={KEYS.flatMap((key) => (values[key] ? [{ key, label: words[key] }] : []))}
          onRemove={(key) => set({ [key]: null })}
          onClear={clear}
        >
          {KEYS.map((key) => (
            <Switch
              key={key}
              label={words[key]}
              checked={values[key] === 'ya'}
              onChange={(event) => set({ [key]: event.currentTarget.checked ? 'ya' : null })}
            />
          ))}
        </FilterBar>
        {error && !shown ? (
          <ErrorState message={error.message} onRetry={() => void refetch()} />
        ) : (
          <DataTable
            columns={columns()}
            rows={shown?.nodes ?? []}
            rowKey={(row) => row.id}
            isLoading={loading}
            hasMore={Boolean(shown?.pageInfo.hasNextPage)}
            onMore={() =>
              void fetchMore({ variables: { filter, first: PAGE, after: shown?.pageInfo.endCursor } })
            }
            empty={<EmptyState text={t('Tidak ada pertanyaan yang menunggu jawaban.')} action={add} />}
          />
        )}
      </Section>
      {isLogging && <LogDialog onClose={() => setLogging(false)} />}
    </Page>
  );
}
