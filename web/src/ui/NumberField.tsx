import { NumberInput, type NumberInputProps } from '@mantine/core';

interface Props extends Omit<NumberInputProps, 'value' | 'onChange' | 'error'> {
  label: string;
  value: number | null;
  onChange: (value: number | null) => void;
  error?: string | undefined;
  /** Digits after the comma; whole numbers unless said. */
  digits?: number;
}

/** A count or a measure with Indonesian separators; amounts of money use MoneyInput. */
export function NumberField({ value, onChange, digits = 0, ...rest }: Props) {
  return (
    <NumberInput
      thousandSeparator="."
      decimalSeparator=","
      allowDecimal={digits > 0}
      decimalScale={digits}
      allowNegative={false}
      {...rest}
      value={value ?? ''}
      onChange={(next) => onChange(typeof next === 'number' ? next : null)}
    />
  );
}
