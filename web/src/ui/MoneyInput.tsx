import { TextInput } from '@mantine/core';
import { number } from '../lib/format';

interface Props {
  label: string;
  value: number | null;
  onChange: (value: number | null) => void;
  error?: string | undefined;
  description?: string;
  required?: boolean;
}

/** Digits of what was typed or pasted; cents after a comma (`1.500.000,00`) are no rupiah. */
const digitsOf = (text: string) =>
  text
    .replace(/,\d{0,2}\D*$/, '')
    .replace(/\D/g, '')
    .slice(0, 15);

/** Whole rupiah, grouped as one types; cents and everything but digits are left out. */
export function MoneyInput({ label, value, onChange, error, description, required }: Props) {
  const change = (text: string) => {
    const digits = digitsOf(text);
    onChange(digits ? Number(digits) : null);
  };
  return (
    <TextInput
      label={label}
      description={description}
      error={error}
      required={Boolean(required)}
      leftSection="Rp"
      leftSectionWidth={36}
      inputMode="numeric"
      value={value === null ? '' : number(value)}
      onChange={(event) => change(event.currentTarget.value)}
      styles={{ input: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' } }}
    />
  );
}
