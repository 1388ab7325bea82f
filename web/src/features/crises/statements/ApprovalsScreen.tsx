import { useQuery } from '@apollo/client/react';
import { Checkbox } from '@mantine/core';
import { graphql } from '../../../gql';
import type { ApprovalsScreenQuery } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { levelRole, statementKind, waitText } from '../../../lib/statementWords';
import { useListParams } from '../../../lib/useListParams';
import { type Column, DataTable } from '../../../ui/DataTable';
import { ErrorState } from '../../../ui/ErrorState';
import { Page } from '../../../ui/Page';
import { Section } from '../../../ui/Section';
import { StateTag } from '../../../ui/StateTag';
import { When } from '../../../ui/When';

export const ApprovalsScreenDocument = graphql(`
  query ApprovalsScreen($onlyMine: Boolean!) {
    waitingApprovals(onlyMine: $onlyMine) {
      level levels role isMine mode since waitMinutes
      version { id no title author { name } statement { id kind issue { id code isExercise } crisis { id code severity } } }
    }
  }
`);

type Row = ApprovalsScreenQuery['waitingApprovals'][number];
const KEYS = ['semua'] as const;
const POLL_MS = 15_000;

const columns = (): Column<Row>[] => [
  {
    key: 'title',
    header: t('Pernyataan'),
    isKey: true,
    cell: ({ version }) => (
      <>
        {version.statement?.issue?.isExercise ? `[LATIHAN] ${version.title}` : version.title}
        <div style={{ fontWeight: 400 }}>
          {[
            version.statement && statementKind(version.statement.kind),
            t('versi {n}', { n: version.no }),
            version.statement?.crisis?.code ?? version.statement?.issue?.code,
          ]
            .filter(Boolean)
            .join(' · ')}
        </div>
      </>
    ),
  },
  { key: 'author', header: t('Penyusun'), cell: ({ version }) => version.author?.name },
  {
    key: 'level',
    header: t('Tingkat'),
    cell: ({ level, levels, role, mode }) => (
      <>
        {t('{n} dari {all}', { n: level, all: levels })} · {levelRole(role)}{' '}
        {mode === 'DELEGATED' && <StateTag tone="oranye">{t('jalur darurat')}</StateTag>}
      </>
    ),
  },
  { key: 'since', header: t('Sejak'), align: 'right', cell: ({ since }) => <When at={since} /> },
  {
    key: 'wait',
    header: t('Menunggu'),
    align: 'right',
    cell: ({ waitMinutes }) => <b className="num nowrap">{waitText(waitMinutes)}</b>,
  },
];

/** Texts whose next level is open, the longest wait first; those of the reader alone unless asked. */
export function ApprovalsScreen() {
  const { values, set } = useListParams(KEYS);
  const onlyMine = values.semua !== 'ya';
  const { data, loading, error, refetch } = useQuery(ApprovalsScreenDocument, {
    variables: { onlyMine },
    pollInterval: POLL_MS,
    fetchPolicy: 'cache-and-network',
  });
  if (error && !data) return <ErrorState message={error.message} onRetry={() => void refetch()} />;
  const rows = data?.waitingApprovals ?? [];
  return (
    <Page title={t('Menunggu persetujuan')} subtitle={data && t('{n} naskah', { n: rows.length })}>
      <Section flush>
        <div style={{ padding: '10px 14px' }}>
          <Checkbox
            label={t('Hanya giliran saya')}
            checked={onlyMine}
            onChange={(event) => set({ semua: event.currentTarget.checked ? null : 'ya' })}
          />
        </div>
        <DataTable
          columns={columns()}
          rows={rows}
          rowKey={({ version }) => version.id}
          rowTo={({ version }) => `/pernyataan/${version.statement?.id ?? ''}?versi=${version.no}`}
          isLoading={loading}
          empty={
            onlyMine
              ? t('Tidak ada yang menunggu persetujuan Anda.')
              : t('Tidak ada pernyataan yang menunggu persetujuan.')
          }
        />
      </Section>
    </Page>
  );
}
