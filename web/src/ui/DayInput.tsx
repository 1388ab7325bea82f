import { TextInput } from '@mantine/core';

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
  error?: string | undefined;
  description?: string;
  required?: boolean;
  min?: string;
  max?: string;
}

/** A day as yyyy-mm-dd, by the browser's own date field. */
export function DayInput({ label, value, onChange, error, description, required, min, max }: Props) {
  return (
    <TextInput
      type="date"
      label={label}
      description={description}
      error={error}
      required={Boolean(required)}
      min={min}
      max={max}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
