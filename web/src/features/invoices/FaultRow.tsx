import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { InvoiceAttachmentKind, InvoiceFaultInput, InvoiceFaultSubject } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import type { InvoiceRecord } from './InvoiceScreen';
import classes from './invoices.module.css';
import { paperOptions, subjectOptions } from './words';

interface Props {
  fault: InvoiceFaultInput;
  lines: InvoiceRecord['lines'];
  errorOf: (field: string) => string | undefined;
  onChange: (fault: InvoiceFaultInput) => void;
  onRemove: () => void;
}

/** One fault of a bill: what, which line or paper, and why. */
export function FaultRow({ fault, lines, errorOf, onChange, onRemove }: Props) {
  const { subject, reason } = fault;
  return (
    <fieldset className={classes.fault}>
      <SelectField
        label={t('Bagian')}
        required
        allowDeselect={false}
        value={subject}
        onChange={(value) => value && onChange({ subject: value as InvoiceFaultSubject, reason })}
        data={subjectOptions()}
      />
      {subject === 'ATTACHMENT' && (
        <SelectField
          label={t('Berkas')}
          required
          value={fault.attachment ?? null}
          error={errorOf('attachment')}
          onChange={(value) => onChange({ ...fault, attachment: value as InvoiceAttachmentKind | null })}
          data={paperOptions()}
        />
      )}
      {subject === 'LINE' && (
        <SelectField
          label={t('Baris')}
          required
          value={fault.lineId == null ? null : String(fault.lineId)}
          error={errorOf('lineId')}
          onChange={(value) => onChange({ ...fault, lineId: value })}
          data={lines.map((line) => ({ value: line.id, label: `${line.ordinal}. ${line.description}` }))}
        />
      )}
      <TextField
        label={t('Alasan')}
        required
        maxLength={1000}
        value={reason}
        error={errorOf('reason')}
        onChange={(next) => onChange({ ...fault, reason: next })}
      />
      <ActionIcon
        variant="subtle"
        color="gray"
        size={36}
        className={classes.remove}
        aria-label={t('Hapus kekurangan ini')}
        onClick={onRemove}
      >
        <IconX size={16} />
      </ActionIcon>
    </fieldset>
  );
}
