import { Checkbox, MultiSelect } from '@mantine/core';
import { t } from '../../lib/i18n';
import { DayInput } from '../../ui/DayInput';
import { FilterBar } from '../../ui/FilterBar';
import { SelectField } from '../../ui/SelectField';
import type { KlipingParams } from './klipingParams';
import { channelWord, itemToneWord, originWord } from './klipingWords';

const CHANNELS = ['ONLINE', 'PRINT', 'TV', 'RADIO', 'SOCIAL', 'CHAT'];
const TONES = ['POSITIVE', 'NEUTRAL', 'NEGATIVE', 'NEEDS_PERSON', 'NONE'];
const ORIGINS = ['EARNED', 'PAID', 'OWN'];

interface Props {
  params: KlipingParams;
  topics: { value: string; label: string }[];
}

const choices = (values: string[], word: (value: string) => string) =>
  values.map((value) => ({ value, label: word(value) }));

/** The conditions of a clipping; the days are always set. */
export function KlipingFilters({ params: { values, filter, set, clear }, topics }: Props) {
  const name = (id: string) => topics.find((topic) => topic.value === id)?.label ?? t('topik');
  const topicIds = values.topik?.split(',') ?? [];
  const chips = [
    ...(topicIds.length > 0 ? [{ key: 'topik', label: topicIds.map(name).join(', ') }] : []),
    ...(values.saluran
      ? [{ key: 'saluran', label: values.saluran.split(',').map(channelWord).join(', ') }]
      : []),
    ...(values.jenis ? [{ key: 'jenis', label: originWord(values.jenis) }] : []),
    ...(values.nada ? [{ key: 'nada', label: itemToneWord(values.nada) }] : []),
    ...(values.semua ? [{ key: 'semua', label: t('Termasuk yang tanpa topik') }] : []),
  ];
  return (
    <FilterBar chips={chips} onRemove={(key) => set({ [key]: null })} onClear={clear}>
      <DayInput label={t('Dari')} value={filter.fromOn} onChange={(day) => set({ dari: day || null })} />
      <DayInput label={t('Sampai')} value={filter.toOn} onChange={(day) => set({ sampai: day || null })} />
      <MultiSelect
        label={t('Topik')}
        w={200}
        clearable
        data={topics}
        value={topicIds}
        onChange={(ids) => set({ topik: ids.join(',') || null })}
      />
      <MultiSelect
        label={t('Saluran')}
        w={170}
        clearable
        data={choices(CHANNELS, channelWord)}
        value={filter.channels ?? []}
        onChange={(kinds) => set({ saluran: kinds.join(',') || null })}
      />
      <SelectField
        label={t('Jenis')}
        w={150}
        value={values.jenis ?? null}
        onChange={(value) => set({ jenis: value })}
        data={choices(ORIGINS, originWord)}
      />
      <SelectField
        label={t('Nada')}
        w={150}
        value={values.nada ?? null}
        onChange={(value) => set({ nada: value })}
        data={choices(TONES, itemToneWord)}
      />
      <Checkbox
        label={t('Termasuk yang tanpa topik')}
        checked={Boolean(values.semua)}
        onChange={(event) => set({ semua: event.currentTarget.checked ? 'ya' : null })}
      />
    </FilterBar>
  );
}
