import { Button, Group, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import { partsOf } from '../../lib/format';
import { t } from '../../lib/i18n';
import type { UserError } from '../../lib/useAction';
import { DayInput } from '../../ui/DayInput';
import { Errors } from '../../ui/Errors';

export interface PaperField {
  key: string;
  label: string;
  isDay?: boolean;
  required?: boolean;
}

interface Props {
  title: string;
  confirm: string;
  fields: PaperField[];
  busy: boolean;
  errors: UserError[];
  onClose: () => void;
  onSend: (values: Record<string, string>) => void;
}

/** A small form for the numbers and days that a payment paper carries. */
export function StepDialog({ title, confirm, fields, busy, errors, onClose, onSend }: Props) {
  const [values, setValues] = useState<Record<string, string>>(() =>
    Object.fromEntries(fields.map((field) => [field.key, field.isDay ? partsOf(new Date()).day : ''])),
  );
  const set = (key: string, value: string) => setValues((before) => ({ ...before, [key]: value }));
  const errorOf = (key: string) => errors.find((error) => error.field[0] === key)?.message;
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('Tutup') }}>
      <form
        style={{ display: 'grid', gap: 12 }}
        onSubmit={(event) => {
          event.preventDefault();
          onSend(values);
        }}
      >
        <Errors of={errors.filter((error) => !fields.some((field) => field.key === error.field[0]))} all />
        {fields.map(({ key, label, isDay, required }) =>
          isDay ? (
            <DayInput
              key={key}
              label={t(label)}
              required={Boolean(required)}
              value={values[key] ?? ''}
              error={errorOf(key)}
              onChange={(value) => set(key, value)}
            />
          ) : (
            <TextInput
              key={key}
              label={t(label)}
              required={Boolean(required)}
              value={values[key] ?? ''}
              error={errorOf(key)}
              onChange={(event) => set(key, event.currentTarget.value)}
            />
          ),
        )}
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('Batal')}</Button>
          <Button type="submit" variant="filled" loading={busy}>
            {confirm}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
