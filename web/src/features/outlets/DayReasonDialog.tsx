import { Button, Group, Modal } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { t } from '../../lib/i18n';
import type { UserError } from '../../lib/useAction';
import { DayInput } from '../../ui/DayInput';
import { Errors } from '../../ui/Errors';
import { TextAreaField } from '../../ui/TextAreaField';

interface Props {
  title: string;
  dayLabel: string;
  /** Name of the input field that carries the day. */
  dayField: string;
  /** Without a reason only the day is asked. */
  isReasonAsked?: boolean;
  confirm: string;
  action: { busy: boolean; errors: UserError[]; fieldError: (...path: string[]) => string | undefined };
  children?: ReactNode;
  onConfirm: (value: { day: string; reason: string }) => void;
  onClose: () => void;
}

/** Asks a day and, unless said otherwise, why. */
export function DayReasonDialog({
  title,
  dayLabel,
  dayField,
  isReasonAsked = true,
  confirm,
  action,
  children,
  onConfirm,
  onClose,
}: Props) {
  const [day, setDay] = useState('');
  const [reason, setReason] = useState('');
  const isReady = Boolean(day) && (!isReasonAsked || Boolean(reason.trim()));
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('Tutup') }}>
      <div style={{ display: 'grid', gap: 12 }}>
        <Errors of={action.errors} all />
        <DayInput
          label={dayLabel}
          required
          value={day}
          onChange={setDay}
          error={action.fieldError(dayField)}
        />
        {children}
        {isReasonAsked && (
          <TextAreaField
            label={t('Alasan')}
            required
            maxLength={2000}
            value={reason}
            onChange={setReason}
            error={action.fieldError('reason')}
          />
        )}
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('Batal')}</Button>
          <Button
            variant="filled"
            disabled={!isReady}
            loading={action.busy}
            onClick={() => onConfirm({ day, reason: reason.trim() })}
          >
            {confirm}
          </Button>
        </Group>
      </div>
    </Modal>
  );
}
