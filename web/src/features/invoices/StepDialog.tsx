import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import { partsOf } from '../../lib/format';
import { t } from '../../lib/i18n';
import type { UserError } from '../../lib/useAction';
import { Errors } from '../../ui/Errors';
import { type StepField, StepFields, type StepValue } from './StepFields';

interface Props {
  title: string;
  confirm: string;
  note?: string | undefined;
  fields: readonly StepField[];
  busy: boolean;
  errors: readonly UserError[];
  onClose: () => void;
  /** Only what was filled in. */
  onSend: (values: Record<string, StepValue>) => void;
}

const firstOf = ({ kind, initial }: StepField): StepValue =>
  initial ?? (kind === 'day' ? partsOf(new Date()).day : kind === 'ticks' ? [] : '');

const isFilled = (value: StepValue): boolean =>
  typeof value === 'string' ? value.trim() !== '' : Array.isArray(value) ? value.length > 0 : value !== null;

/** The small form of a step: the numbers, days and reasons its paper carries. */
export function StepDialog({ title, confirm, note, fields, busy, errors, onClose, onSend }: Props) {
  const [values, setValues] = useState(() =>
    Object.fromEntries(fields.map((field) => [field.key, firstOf(field)])),
  );
  const isField = (error: UserError) => fields.some((field) => field.key === error.field[0]);
  const isReady = fields.every((field) => !field.required || isFilled(values[field.key] ?? null));
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('Tutup') }}>
      <form
        style={{ display: 'grid', gap: 12 }}
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady)
            onSend(Object.fromEntries(Object.entries(values).filter(([, value]) => isFilled(value))));
        }}
      >
        {note && <p className="meta">{note}</p>}
        <Errors of={errors.filter((error) => !isField(error))} all />
        <StepFields
          fields={fields}
          values={values}
          errorOf={(key) => errors.find((error) => error.field[0] === key)?.message}
          onChange={(key, value) => setValues((before) => ({ ...before, [key]: value }))}
        />
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('Batal')}</Button>
          <Button type="submit" variant="filled" loading={busy} disabled={!isReady}>
            {confirm}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
