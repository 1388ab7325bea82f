import { Select } from '@mantine/core';
import { t } from '../../lib/i18n';
import { DayInput } from '../../ui/DayInput';
import { FilterBar } from '../../ui/FilterBar';
import type { Counts } from './SearchFacets';
import { SearchMore } from './SearchMore';
import classes from './search.module.css';
import {
  channelWord,
  chipOf,
  reachWord,
  SEARCH_KEYS,
  type SearchKey,
  type SearchValues,
  toneWord,
} from './searchWords';
import { usePlaces } from './usePlaces';

interface Props {
  values: SearchValues;
  onChange: (changes: Partial<Record<SearchKey, string | null>>) => void;
}

const FILTERS = SEARCH_KEYS.filter((key) => key !== 'q');
const CHANNELS = ['ONLINE', 'PRINT', 'TV', 'RADIO', 'SOCIAL', 'CHAT'];
const TONES = ['NEGATIVE', 'NEUTRAL', 'POSITIVE', 'NEEDS_PERSON', 'NONE'];

/** The filters in force, each removable; on desks with the fields that set them. */
export function SearchFilters({ values, counts, onChange }: Props & { counts: Counts | undefined }) {
  const places = usePlaces();
  const names = new Map(
    [...(counts?.byOutlet ?? []), ...(counts?.byTopic ?? []), ...places].map(({ value, label }) => [
      value,
      label,
    ]),
  );
  return (
    <FilterBar
      chips={FILTERS.flatMap((key) => {
        const value = values[key];
        return value ? [{ key, label: chipOf(key, value, names) }] : [];
      })}
      onRemove={(key) => onChange({ [key]: null })}
      onClear={() => onChange(Object.fromEntries(FILTERS.map((key) => [key, null])))}
    >
      <div className={classes.inputs}>
        <SearchFilterInputs values={values} onChange={onChange} />
      </div>
    </FilterBar>
  );
}

/** The fields that set filters; outlets and topics are picked from the counts. */
export function SearchFilterInputs({ values, onChange }: Props) {
  const choices: { key: SearchKey; label: string; data: { value: string; label: string }[] }[] = [
    {
      key: 'kanal',
      label: t('Kanal'),
      data: CHANNELS.map((value) => ({ value, label: channelWord(value) })),
    },
    {
      key: 'jangkauan',
      label: t('Jangkauan'),
      data: ['1', '2', '3'].map((value) => ({ value, label: reachWord(value) })),
    },
    { key: 'nada', label: t('Nada'), data: TONES.map((value) => ({ value, label: toneWord(value) })) },
    {
      key: 'jenis',
      label: t('Jenis'),
      data: [
        { value: 'berbayar', label: t('Berbayar') },
        { value: 'liputan', label: t('Liputan') },
      ],
    },
    {
      key: 'teks',
      label: t('Teks'),
      data: [
        { value: 'lengkap', label: t('Lengkap') },
        { value: 'sebagian', label: t('Sebagian') },
      ],
    },
  ];
  return (
    <>
      <DayInput
        label={t('Dari')}
        value={values.dari ?? ''}
        onChange={(day) => onChange({ dari: day || null })}
      />
      <DayInput
        label={t('Sampai')}
        value={values.sampai ?? ''}
        onChange={(day) => onChange({ sampai: day || null })}
      />
      {choices.map(({ key, label, data }) => (
        <Select
          key={key}
          label={label}
          w={140}
          clearable
          data={data}
          value={values[key] ?? null}
          onChange={(value) => onChange({ [key]: value })}
        />
      ))}
      <SearchMore key={values.jaringan ?? ''} values={values} onChange={onChange} />
    </>
  );
}
