import { Select } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import { t } from '../lib/i18n';

/** Something to choose, as the server found it. */
export interface Choice {
  value: string;
  label: string;
}

interface Props {
  label: string;
  description?: string;
  /** What the server found for the words asked last. */
  options: readonly Choice[];
  /** Hears the words to look for a moment after the typing ends; empty for no words. */
  onAsk: (words: string) => void;
  value: string | null;
  onChange: (value: string | null) => void;
  error?: string | undefined;
}

const ASK_AFTER_MS = 250;

/** A choice from more than a list can hold: the server looks for the words that are typed. */
export function SearchSelect({ options, onAsk, value, ...rest }: Props) {
  const [typed, setTyped] = useState('');
  const ask = useDebouncedCallback(onAsk, ASK_AFTER_MS);
  const type = (words: string) => {
    setTyped(words);
    if (!options.some(({ label }) => label === words)) ask(words.trim());
  };
  return (
    <Select
      {...rest}
      value={value}
      required
      searchable
      clearable
      searchValue={typed}
      onSearchChange={type}
      filter={({ options: found }) => found}
      nothingFoundMessage={t('Tidak ada yang cocok')}
      clearButtonProps={{ 'aria-label': t('Kosongkan') }}
      data={[...options]}
    />
  );
}
