import { Textarea, type TextareaProps } from '@mantine/core';

interface Props extends Omit<TextareaProps, 'value' | 'onChange' | 'error'> {
  label: string;
  value: string;
  onChange: (value: string) => void;
  error?: string | undefined;
}

/** Text of several lines that grows with what is written. */
export function TextAreaField({ onChange, ...rest }: Props) {
  return (
    <Textarea autosize minRows={3} {...rest} onChange={(event) => onChange(event.currentTarget.value)} />
  );
}
