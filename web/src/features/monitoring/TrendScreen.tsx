import { useQuery } from '@apollo/client/react';
import { MultiSelect, Select, Switch } from '@mantine/core';
import { graphql } from '../../gql';
import type { CoverageGrain, ShareBy } from '../../gql/graphql';
import { partsOf } from '../../lib/format';
import { t } from '../../lib/i18n';
import { useListParams } from '../../lib/useListParams';
import { useNow } from '../../ui/Clock';
import { DayInput } from '../../ui/DayInput';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { Loading } from '../../ui/Loading';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { ShareTable } from './ShareTable';
import { TrendChart } from './TrendChart';

export const TrendTopicsDocument = graphql(`
  query TrendTopics($fromOn: LocalDate!, $toOn: LocalDate!) {
    shareOfVoice(by: TOPIC, fromOn: $fromOn, toOn: $toOn) { rows { id name articleCount } }
  }
`);

const KEYS = ['topik', 'dari', 'sampai', 'per', 'menurut', 'berbayar'] as const;
const SHOWN = 3;
const GRAINS: readonly CoverageGrain[] = ['HOUR', 'DAY', 'MONTH'];
const PARTS: readonly ShareBy[] = ['TOPIC', 'OUTLET', 'DISTRICT'];

const daysBefore = (day: string, count: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - count * 86_400_000).toISOString().slice(0, 10);

/** What the address says: period, fineness, topics, and whether paid articles count. */
function useTrend() {
  const { values, set } = useListParams(KEYS);
  const today = partsOf(useNow()).day;
  return {
    set,
    fromOn: values.dari ?? daysBefore(today, 29),
    toOn: values.sampai ?? today,
    grain: GRAINS.find((grain) => grain === values.per) ?? 'DAY',
    by: PARTS.find((by) => by === values.menurut) ?? 'TOPIC',
    withPaid: values.berbayar === 'ya',
    chosen: values.topik?.split(',').slice(0, SHOWN) ?? null,
  };
}

/** Coverage over time and how it is shared out, with and without what was paid for. */
export function TrendScreen() {
  const { set, fromOn, toOn, grain, by, withPaid, chosen } = useTrend();
  const { data, loading, error, refetch } = useQuery(TrendTopicsDocument, { variables: { fromOn, toOn } });
  const topics = (data?.shareOfVoice.rows ?? []).flatMap(({ id, name }) =>
    id && name ? [{ id, name }] : [],
  );
  const ids = chosen ?? topics.slice(0, SHOWN).map(({ id }) => id);
  return (
    <Page title={t('Tren dan pangsa pemberitaan')} subtitle={t('Jumlah artikel, salinan ikut dihitung')}>
      <Section>
        <div style={{ display: 'flex', gap: 12, flexWrap: 'wrap', alignItems: 'flex-end' }} data-noprint>
          <DayInput
            label={t('Dari')}
            value={fromOn}
            max={toOn}
            onChange={(value) => set({ dari: value || null })}
          />
          <DayInput
            label={t('Sampai')}
            value={toOn}
            min={fromOn}
            onChange={(value) => set({ sampai: value || null })}
          />
          <Select
            label={t('Per')}
            w={130}
            allowDeselect={false}
            value={grain}
            onChange={(value) => set({ per: value })}
            data={[
              { value: 'HOUR', label: t('Jam') },
              { value: 'DAY', label: t('Hari') },
              { value: 'MONTH', label: t('Bulan') },
            ]}
          />
          <MultiSelect
            label={t('Topik (paling banyak tiga)')}
            searchable
            maxValues={SHOWN}
            style={{ flex: '1 1 240px' }}
            data={topics.map(({ id, name }) => ({ value: id, label: name }))}
            value={ids.filter((id) => topics.some((topic) => topic.id === id))}
            onChange={(value) => set({ topik: value.join(',') || null })}
          />
          <Switch
            label={t('Hitung juga yang berbayar')}
            checked={withPaid}
            onChange={(event) => set({ berbayar: event.currentTarget.checked ? 'ya' : null })}
          />
        </div>
      </Section>
      {error && !data ? (
        <ErrorState message={t('Tren tidak dapat dimuat.')} onRetry={() => void refetch()} />
      ) : loading && !data ? (
        <Loading />
      ) : topics.length === 0 ? (
        <Section>
          <EmptyState text={t('Belum ada artikel dalam topik mana pun pada rentang ini.')} />
        </Section>
      ) : (
        <>
          <TrendChart ids={ids} grain={grain} fromOn={fromOn} toOn={toOn} withPaid={withPaid} />
          <ShareTable by={by} fromOn={fromOn} toOn={toOn} onBy={(value) => set({ menurut: value })} />
        </>
      )}
    </Page>
  );
}
