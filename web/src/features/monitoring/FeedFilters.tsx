import { Button, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { number } from '../../lib/format';
import { t } from '../../lib/i18n';
import { DayInput } from '../../ui/DayInput';
import { FilterBar } from '../../ui/FilterBar';
import classes from './split.module.css';
import { toneWord } from './ToneChips';

export const FEED_KEYS = ['topik', 'nada', 'saluran', 'jenis', 'tampil', 'cari', 'dari', 'sampai'] as const;
export type FeedParams = Partial<Record<(typeof FEED_KEYS)[number], string>>;
type Set = (changes: Partial<Record<(typeof FEED_KEYS)[number], string | null>>) => void;

/** The filter that the address says. */
export const filterOf = (values: FeedParams) => ({
  ...(values.topik && { topicId: values.topik }),
  ...(values.nada && { tone: values.nada as 'NEGATIVE' }),
  ...(values.saluran && { channel: values.saluran as 'ONLINE' }),
  ...(values.jenis && { isPaid: values.jenis === 'berbayar' }),
  ...(values.tampil === 'belum' && { isUnread: true }),
  ...(values.tampil === 'bintang' && { isStarred: true }),
  ...(values.cari && { title: values.cari }),
  ...(values.dari && { fromOn: values.dari }),
  ...(values.sampai && { toOn: values.sampai }),
});

export const channelWord = (channel: string): string =>
  ({
    ONLINE: t('Daring'),
    PRINT: t('Cetak'),
    TV: t('Televisi'),
    RADIO: t('Radio'),
    SOCIAL: t('Media sosial'),
    CHAT: t('Obrolan'),
  })[channel] ?? channel;

const TONES = ['NEGATIVE', 'NEUTRAL', 'POSITIVE', 'NEEDS_PERSON', 'NONE'];
const CHANNELS = ['ONLINE', 'PRINT', 'TV', 'RADIO', 'SOCIAL', 'CHAT'];

interface Topics {
  count: number;
  topics: { count: number; topic: { id: string; name: string } }[];
}

/** Topics with what is unread in each; one press filters by it. */
export function TopicBar({
  unread,
  topicId,
  set,
}: {
  unread: Topics | null;
  topicId: string | undefined;
  set: Set;
}) {
  if (!unread) return null;
  const count = (n: number) => (n > 0 ? ` ${n >= 999 ? '999+' : number(n)}` : '');
  return (
    <div className={classes.topics}>
      <Button
        size="compact-sm"
        variant={topicId ? 'subtle' : 'light'}
        onClick={() => set({ topik: null })}
        style={{ flex: 'none' }}
      >
        {t('Semua')}
        {count(unread.count)}
      </Button>
      {unread.topics.map(({ topic, count: n }) => (
        <Button
          key={topic.id}
          size="compact-sm"
          style={{ flex: 'none' }}
          variant={topicId === topic.id ? 'light' : 'subtle'}
          aria-pressed={topicId === topic.id}
          onClick={() => set({ topik: topicId === topic.id ? null : topic.id })}
        >
          {topic.name}
          {count(n)}
        </Button>
      ))}
    </div>
  );
}

interface Props {
  values: FeedParams;
  set: Set;
  clear: () => void;
}

const chipsOf = (values: FeedParams) => {
  const words: FeedParams = {
    ...(values.nada && { nada: toneWord(values.nada) }),
    ...(values.saluran && { saluran: channelWord(values.saluran) }),
    ...(values.jenis && { jenis: values.jenis === 'berbayar' ? t('Berbayar') : t('Liputan') }),
    ...(values.tampil && { tampil: values.tampil === 'belum' ? t('Belum dibaca') : t('Berbintang') }),
    ...(values.cari && { cari: values.cari }),
    ...(values.dari && { dari: t('dari {day}', { day: values.dari }) }),
    ...(values.sampai && { sampai: t('sampai {day}', { day: values.sampai }) }),
  };
  return Object.entries(words).map(([key, label]) => ({ key, label: label ?? '' }));
};

/** Tone, channel, kind, state, words and days; every choice stands in the address. */
export function FeedFilters({ values, set, clear }: Props) {
  const [text, setText] = useState(values.cari ?? '');
  const search = () => set({ cari: text.trim() || null });
  const pick = (label: string, key: keyof FeedParams, data: { value: string; label: string }[]) => (
    <Select
      label={label}
      w={150}
      clearable
      value={values[key] ?? null}
      onChange={(value) => set({ [key]: value })}
      data={data}
    />
  );
  return (
    <FilterBar
      chips={chipsOf(values)}
      onRemove={(key) => {
        set({ [key]: null });
        if (key === 'cari') setText('');
      }}
      onClear={() => {
        clear();
        setText('');
      }}
    >
      <TextInput
        label={t('Judul memuat')}
        value={text}
        onChange={(e) => setText(e.currentTarget.value)}
        onBlur={search}
        onKeyDown={(e) => e.key === 'Enter' && search()}
      />
      {pick(t('Tampilkan'), 'tampil', [
        { value: 'belum', label: t('Belum dibaca') },
        { value: 'bintang', label: t('Berbintang') },
      ])}
      {pick(
        t('Nada'),
        'nada',
        TONES.map((value) => ({ value, label: toneWord(value) })),
      )}
      {pick(
        t('Saluran'),
        'saluran',
        CHANNELS.map((value) => ({ value, label: channelWord(value) })),
      )}
      {pick(t('Jenis'), 'jenis', [
        { value: 'berbayar', label: t('Berbayar') },
        { value: 'liputan', label: t('Liputan') },
      ])}
      <DayInput label={t('Dari')} value={values.dari ?? ''} onChange={(day) => set({ dari: day || null })} />
      <DayInput
        label={t('Sampai')}
        value={values.sampai ?? ''}
        onChange={(day) => set({ sampai: day || null })}
      />
    </FilterBar>
  );
}
