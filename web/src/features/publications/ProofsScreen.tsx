import { useQuery } from '@apollo/client/react';
import { Select } from '@mantine/core';
import { graphql } from '../../gql';
import type { ProofState } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { PROOF_STATES, proofState } from '../../lib/publicationWords';
import { useListParams } from '../../lib/useListParams';
import { FilterBar } from '../../ui/FilterBar';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { ProofList } from './ProofList';

export const ProofsScreenDocument = graphql(`
  query ProofsScreen($filter: ProofFilter, $first: Int!, $after: String) {
    proofs(filter: $filter, first: $first, after: $after) {
      nodes { id state title url airedAt forward age { day limit isLate isLastDay dueAt } outlet { name } order { number title } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

const KEYS = ['keadaan', 'kontrak'] as const;

/** Proofs of publication; those that wait for a person stand first by default. */
export function ProofsScreen() {
  const { values, set, clear } = useListParams(KEYS);
  const filter = {
    ...(values.keadaan && { states: [values.keadaan as ProofState] }),
    ...(values.kontrak && { contractId: values.kontrak }),
  };
  const { data, loading, fetchMore } = useQuery(ProofsScreenDocument, {
    variables: { filter, first: 50 },
    pollInterval: 20_000,
  });
  const chips = KEYS.flatMap((key) =>
    values[key]
      ? [{ key, label: key === 'keadaan' ? proofState(values[key] ?? '').text : t('satu kontrak') }]
      : [],
  );
  return (
    <Page
      title={t('Bukti tayang')}
      subtitle={t('Ditemukan sendiri oleh pemantauan, atau diajukan perusahaan')}
    >
      <Section flush>
        <FilterBar chips={chips} onRemove={(key) => set({ [key]: null })} onClear={clear}>
          <Select
            label={t('Keadaan')}
            clearable
            w={230}
            value={values.keadaan ?? null}
            onChange={(value) => set({ keadaan: value })}
            data={PROOF_STATES.map((value) => ({ value, label: proofState(value).text }))}
          />
        </FilterBar>
        <ProofList
          proofs={data?.proofs.nodes ?? []}
          isLoading={loading}
          hasMore={Boolean(data?.proofs.pageInfo.hasNextPage)}
          onMore={() =>
            void fetchMore({ variables: { filter, first: 50, after: data?.proofs.pageInfo.endCursor } })
          }
          empty={
            chips.length > 0 ? t('Tidak ada bukti tayang pada keadaan ini.') : t('Belum ada bukti tayang.')
          }
        />
      </Section>
    </Page>
  );
}
