import { useQuery } from '@apollo/client/react';
import { Button, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql';
import type { EventOutcome } from '../../gql/graphql';
import { shortDay } from '../../lib/format';
import { t } from '../../lib/i18n';
import { useListParams } from '../../lib/useListParams';
import { DayInput } from '../../ui/DayInput';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { FilterBar } from '../../ui/FilterBar';
import { Loading } from '../../ui/Loading';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import classes from './audit.module.css';
import { ChainStatus } from './ChainStatus';
import { EventEntry } from './EventEntry';
import { typeOptions, typeWord } from './words';

export const AuditScreenDocument = graphql(`
  query AuditScreen($filter: EventFilter, $first: Int!, $after: String) {
    events(filter: $filter, first: $first, after: $after) {
      nodes { id name at actorId actorName isAutomatic outcome reason subjectType subjectId hash seal changes { field before after recordType recordId } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

const KEYS = ['orang', 'peristiwa', 'hasil', 'jenis', 'berkas', 'dari', 'sampai'] as const;
type Key = (typeof KEYS)[number];
const PAGE = 50;
const OFFSET = '+07:00';

/** The start of a day in the zone of the office; the day after it when the whole day counts. */
function startOf(day: string, later = 0): string {
  const at = new Date(`${day}T00:00:00${OFFSET}`);
  at.setUTCDate(at.getUTCDate() + later);
  return at.toISOString();
}

const filterOf = ({
  orang,
  peristiwa,
  hasil,
  jenis,
  berkas,
  dari,
  sampai,
}: Partial<Record<Key, string>>) => ({
  ...(orang && { actorId: orang }),
  ...(peristiwa && { name: peristiwa }),
  ...(hasil && { outcome: hasil as EventOutcome }),
  ...(jenis && { subjectTypes: [jenis] }),
  ...(berkas && { subjectId: berkas }),
  ...(dari && { from: startOf(dari) }),
  ...(sampai && { to: startOf(sampai, 1) }),
});

const outcomeWord = (outcome: string) => (outcome === 'REFUSED' ? t('Ditolak') : t('Terlaksana'));

const CHIPS: Record<Key, (value: string) => string> = {
  orang: (value) => t('orang {id}', { id: value.slice(-8) }),
  peristiwa: (value) => value,
  hasil: outcomeWord,
  jenis: typeWord,
  berkas: (value) => t('berkas {id}', { id: value.slice(-8) }),
  dari: (value) => t('dari {day}', { day: shortDay(value, '') }),
  sampai: (value) => t('sampai {day}', { day: shortDay(value, '') }),
};

/** A field whose text becomes a filter when one leaves it or presses Enter. */
function FilterText({
  label,
  value,
  onSet,
}: {
  label: string;
  value: string;
  onSet: (value: string | null) => void;
}) {
  const [text, setText] = useState(value);
  const apply = () => onSet(text.trim() || null);
  return (
    <TextInput
      label={label}
      value={text}
      onChange={(e) => setText(e.currentTarget.value)}
      onBlur={apply}
      onKeyDown={(e) => e.key === 'Enter' && apply()}
    />
  );
}

/** The log of everything that was done or refused, with what changed and whether the chain holds. */
export function AuditScreen() {
  const { values, set, clear } = useListParams(KEYS);
  const filter = filterOf(values);
  const { data, error, loading, fetchMore, refetch } = useQuery(AuditScreenDocument, {
    variables: { filter, first: PAGE },
  });
  const chips = KEYS.flatMap((key) => (values[key] ? [{ key, label: CHIPS[key](values[key]) }] : []));
  const events = data?.events.nodes ?? [];
  const more = () =>
    void fetchMore({ variables: { filter, first: PAGE, after: data?.events.pageInfo.endCursor } });
  return (
    <Page title={t('Jejak audit')} subtitle={t('Setiap perbuatan dan setiap penolakan')}>
      <ChainStatus />
      <Section flush>
        <FilterBar chips={chips} onRemove={(key) => set({ [key]: null })} onClear={clear}>
          <FilterText
            key={`orang ${values.orang ?? ''}`}
            label={t('Nomor orang')}
            value={values.orang ?? ''}
            onSet={(orang) => set({ orang })}
          />
          <FilterText
            key={`peristiwa ${values.peristiwa ?? ''}`}
            label={t('Nama peristiwa')}
            value={values.peristiwa ?? ''}
            onSet={(peristiwa) => set({ peristiwa })}
          />
          <Select
            label={t('Jenis berkas')}
            clearable
            searchable
            w={180}
            value={values.jenis ?? null}
            onChange={(jenis) => set({ jenis })}
            data={typeOptions()}
          />
          <Select
            label={t('Hasil')}
            clearable
            w={140}
            value={values.hasil ?? null}
            onChange={(hasil) => set({ hasil })}
            data={['DONE', 'REFUSED'].map((value) => ({ value, label: outcomeWord(value) }))}
          />
          <DayInput
            label={t('Dari')}
            value={values.dari ?? ''}
            onChange={(day) => set({ dari: day || null })}
          />
          <DayInput
            label={t('Sampai')}
            value={values.sampai ?? ''}
            onChange={(day) => set({ sampai: day || null })}
          />
        </FilterBar>
        {error && !data && <ErrorState message={error.message} onRetry={() => void refetch()} />}
        {loading && !data && <Loading lines={10} />}
        {data && events.length === 0 && (
          <EmptyState
            text={
              chips.length > 0 ? t('Tidak ada catatan yang cocok dengan penyaring.') : t('Belum ada catatan.')
            }
          />
        )}
        <ol className={classes.list}>
          {events.map((event) => (
            <EventEntry key={event.id} event={event} onPerson={(orang) => set({ orang })} />
          ))}
        </ol>
        {data?.events.pageInfo.hasNextPage && (
          <Button m={10} size="xs" loading={loading} onClick={more}>
            {t('Muat lagi')}
          </Button>
        )}
      </Section>
    </Page>
  );
}
