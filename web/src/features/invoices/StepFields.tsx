import { Checkbox } from '@mantine/core';
import { t } from '../../lib/i18n';
import { DayInput } from '../../ui/DayInput';
import { FileInput } from '../../ui/FileInput';
import { MoneyInput } from '../../ui/MoneyInput';
import { SelectField } from '../../ui/SelectField';
import { TextAreaField } from '../../ui/TextAreaField';
import { TextField } from '../../ui/TextField';

export type StepValue = string | number | string[] | null;

/** A field of the small form of a step; its key is the name in the mutation's input. */
export interface StepField {
  key: string;
  label: string;
  kind?: 'text' | 'long' | 'day' | 'money' | 'choice' | 'ticks' | 'file';
  description?: string;
  required?: boolean;
  options?: { value: string; label: string }[];
  initial?: StepValue;
}

interface Props {
  fields: readonly StepField[];
  values: Record<string, StepValue>;
  errorOf: (key: string) => string | undefined;
  onChange: (key: string, value: StepValue) => void;
}

const textOf = (value: StepValue | undefined) => (typeof value === 'string' ? value : '');

function Field({ field, value, error, onChange }: FieldProps) {
  const { key, label, kind = 'text', description, required = false, options = [] } = field;
  const common = { label, error, required, ...(description && { description }) };
  const set = (next: StepValue) => onChange(key, next);
  switch (kind) {
    case 'day':
      return <DayInput {...common} value={textOf(value)} onChange={set} />;
    case 'money':
      return (
        <MoneyInput
          {...common}
          value={typeof value === 'number' ? value : null}
          onChange={(next) => set(next)}
        />
      );
    case 'choice':
      return <SelectField {...common} value={textOf(value) || null} onChange={set} data={options} />;
    case 'long':
      return (
        <TextAreaField
          {...common}
          value={textOf(value)}
          onChange={set}
          autosize
          minRows={3}
          maxLength={2000}
        />
      );
    case 'file':
      return (
        <div>
          <p>{label}</p>
          <FileInput label={t('Unggah berkas')} error={error} onUploaded={(file) => set(file.id)} />
        </div>
      );
    case 'ticks':
      return (
        <Checkbox.Group {...common} value={Array.isArray(value) ? value : []} onChange={set}>
          <div style={{ display: 'grid', gap: 8, marginTop: 6 }}>
            {options.map((option) => (
              <Checkbox key={option.value} value={option.value} label={option.label} />
            ))}
          </div>
        </Checkbox.Group>
      );
    default:
      return <TextField {...common} value={textOf(value)} onChange={set} />;
  }
}

interface FieldProps {
  field: StepField;
  value: StepValue | undefined;
  error: string | undefined;
  onChange: Props['onChange'];
}

/** The fields of a step, each with the server's refusal below it. */
export function StepFields({ fields, values, errorOf, onChange }: Props) {
  return (
    <>
      {fields.map((field) => (
        <Field
          key={field.key}
          field={field}
          value={values[field.key]}
          error={errorOf(field.key)}
          onChange={onChange}
        />
      ))}
    </>
  );
}
