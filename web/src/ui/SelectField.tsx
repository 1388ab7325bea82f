import { Select, type SelectProps } from '@mantine/core';
import { t } from '../lib/i18n';

interface Props extends Omit<SelectProps, 'value' | 'onChange' | 'error' | 'data'> {
  label: string;
  value: string | null;
  onChange: (value: string | null) => void;
  data: readonly { value: string; label: string }[];
  error?: string | undefined;
}

const SEARCHABLE_FROM = 8;

/** A choice from a list; a long list can be searched by typing. */
export function SelectField({ onChange, data, ...rest }: Props) {
  return (
    <Select
      searchable={data.length >= SEARCHABLE_FROM}
      clearable={!rest.required}
      nothingFoundMessage={t('Tidak ada yang cocok')}
      {...rest}
      data={[...data]}
      onChange={(next) => onChange(next)}
    />
  );
}
