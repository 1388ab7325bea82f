import { useQuery } from '@apollo/client/react';
import { Switch } from '@mantine/core';
import type { TaskFilter } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { useListParams } from '../../lib/useListParams';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { FilterBar } from '../../ui/FilterBar';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { TasksScreenDocument } from './crisisDocuments';
import { TaskTable } from './TaskTable';

const KEYS = ['semua', 'lewat', 'selesai'] as const;
const PAGE = 50;

/** What the person is to do in crises and issues; on wish everybody's. */
export function TasksScreen() {
  const { values, set, clear } = useListParams(KEYS);
  const filter: TaskFilter = {
    ...(!values.semua && { isMine: true }),
    ...(values.lewat ? { isOverdue: true } : !values.selesai && { isOpen: true }),
  };
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(TasksScreenDocument, {
    variables: { filter, first: PAGE },
    pollInterval: 30_000,
  });
  const shown = data ?? previousData;
  const words = { semua: t('Milik semua'), lewat: t('Lewat tenggat'), selesai: t('Termasuk yang selesai') };
  const chips = KEYS.flatMap((key) => (values[key] ? [{ key, label: words[key] }] : []));
  return (
    <Page title={t('Tugas')} subtitle={t('Tugas dalam krisis dan isu')}>
      <Section flush>
        <FilterBar chips={chips} onRemove={(key) => set({ [key]: null })} onClear={clear}>
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
          <TaskTable
            withCase
            rows={shown?.tasks.nodes ?? []}
            isLoading={loading}
            hasMore={Boolean(shown?.tasks.pageInfo.hasNextPage)}
            onMore={() =>
              void fetchMore({ variables: { filter, first: PAGE, after: shown?.tasks.pageInfo.endCursor } })
            }
            empty={<EmptyState text={t('Tidak ada tugas yang menunggu Anda.')} />}
          />
        )}
      </Section>
    </Page>
  );
}
