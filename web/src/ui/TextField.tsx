import { TextInput, type TextInputProps } from '@mantine/core';

interface Props extends Omit<TextInputProps, 'value' | 'onChange' | 'error'> {
  label: string;
  value: string;
  onChange: (value: string) => void;
  error?: string | undefined;
}

/** A line of text with its label and the server's refusal below it. */
export function TextField({ onChange, ...rest }: Props) {
  return <TextInput {...rest} onChange={(event) => onChange(event.currentTarget.value)} />;
}
