import { Button, Group, Modal, Stack, Switch } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../../lib/i18n';
import type { UserError } from '../../../lib/useAction';
import { DayInput } from '../../../ui/DayInput';
import { Errors } from '../../../ui/Errors';
import { SelectField } from '../../../ui/SelectField';
import { TextAreaField } from '../../../ui/TextAreaField';
import { TextField } from '../../../ui/TextField';

/** One input of a form. */
export interface FieldSpec {
  key: string;
  label: string;
  kind?: 'text' | 'area' | 'select' | 'day' | 'moment' | 'switch';
  data?: { value: string; label: string }[];
  isRequired?: boolean;
  hint?: string;
}

/** What is written in a form; switches hold "ya". */
export type FormValues = Record<string, string>;

/** The instant of a wall-clock time in WIB from the browser's field; null for nothing. */
export const instantOf = (local: string | undefined): string | null =>
  local ? new Date(`${local}:00+07:00`).toISOString() : null;

interface InputProps {
  spec: FieldSpec;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

function Input({
  spec: { label, kind = 'text', data = [], isRequired = false, hint },
  value,
  error,
  onChange,
}: InputProps) {
  const common = { label, error, required: isRequired, ...(hint && { description: hint }) };
  if (kind === 'area') return <TextAreaField {...common} value={value} onChange={onChange} />;
  if (kind === 'select')
    return (
      <SelectField {...common} value={value || null} onChange={(next) => onChange(next ?? '')} data={data} />
    );
  if (kind === 'day') return <DayInput {...common} value={value} onChange={onChange} />;
  if (kind === 'switch')
    return (
      <Switch
        label={label}
        checked={value === 'ya'}
        onChange={(event) => onChange(event.currentTarget.checked ? 'ya' : '')}
      />
    );
  return (
    <TextField
      {...common}
      type={kind === 'moment' ? 'datetime-local' : 'text'}
      value={value}
      onChange={onChange}
    />
  );
}

interface Props {
  title: string;
  confirm: string;
  fields: readonly FieldSpec[];
  initial?: FormValues;
  busy: boolean;
  errors: readonly UserError[];
  /** An answer of null means refused: the dialog stays. */
  onSend: (values: FormValues) => Promise<unknown>;
  onClose: () => void;
}

/** A dialog with a few inputs, their refusals beside them, and its two buttons. */
export function FormDialog({ title, confirm, fields, initial = {}, busy, errors, onSend, onClose }: Props) {
  const [values, setValues] = useState<FormValues>(initial);
  const isReady = fields.every(({ key, isRequired }) => !isRequired || values[key]?.trim());
  const errorOf = (key: string) => errors.find(({ field }) => field.at(-1) === key)?.message;
  const send = async () => {
    if ((await onSend(values)) !== null) onClose();
  };
  return (
    <Modal opened onClose={onClose} title={title} size="lg" closeButtonProps={{ 'aria-label': t('Tutup') }}>
      <Stack gap="sm">
        <Errors of={errors} all />
        {fields.map((spec) => (
          <Input
            key={spec.key}
            spec={spec}
            value={values[spec.key] ?? ''}
            error={errorOf(spec.key)}
            onChange={(value) => setValues((before) => ({ ...before, [spec.key]: value }))}
          />
        ))}
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('Batal')}</Button>
          <Button variant="filled" loading={busy} disabled={!isReady} onClick={() => void send()}>
            {confirm}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
