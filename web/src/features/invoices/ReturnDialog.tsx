import { Button, Group, Modal } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { InvoiceFaultInput } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import type { UserError } from '../../lib/useAction';
import { Errors } from '../../ui/Errors';
import { FaultRow } from './FaultRow';
import type { InvoiceRecord } from './InvoiceScreen';

interface Props {
  lines: InvoiceRecord['lines'];
  busy: boolean;
  errors: readonly UserError[];
  onClose: () => void;
  onSend: (faults: InvoiceFaultInput[]) => void;
}

interface Draft extends InvoiceFaultInput {
  key: number;
}

const isReady = ({ subject, attachment, lineId, reason }: Draft): boolean =>
  reason.trim() !== '' &&
  (subject !== 'ATTACHMENT' || Boolean(attachment)) &&
  (subject !== 'LINE' || Boolean(lineId));

/** All faults of a bill at once, each with its reason: no drip. */
export function ReturnDialog({ lines, busy, errors, onClose, onSend }: Props) {
  const [faults, setFaults] = useState<Draft[]>([{ key: 0, subject: 'ATTACHMENT', reason: '' }]);
  const add = () =>
    setFaults((before) => [...before, { key: (before.at(-1)?.key ?? 0) + 1, subject: 'OTHER', reason: '' }]);
  const change = (key: number, next: InvoiceFaultInput) =>
    setFaults((before) => before.map((fault) => (fault.key === key ? { ...next, key } : fault)));
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('Kembalikan tagihan')}
      closeButtonProps={{ 'aria-label': t('Tutup') }}
    >
      <div style={{ display: 'grid', gap: 12 }}>
        <p className="meta">
          {t('Sebut semua kekurangan sekaligus, supaya perusahaan memperbaikinya sekali saja.')}
        </p>
        <Errors of={errors.filter((error) => error.field[0] !== 'faults' || error.field.length < 3)} all />
        {faults.map((fault, index) => (
          <FaultRow
            key={fault.key}
            fault={fault}
            lines={lines}
            errorOf={(field) =>
              errors.find((error) => error.field.join('.') === `faults.${index}.${field}`)?.message
            }
            onChange={(next) => change(fault.key, next)}
            onRemove={() => setFaults((before) => before.filter((one) => one.key !== fault.key))}
          />
        ))}
        <Group justify="space-between">
          <Button leftSection={<IconPlus size={14} />} onClick={add}>
            {t('Tambah kekurangan')}
          </Button>
          <Button
            variant="filled"
            loading={busy}
            disabled={faults.length === 0 || !faults.every(isReady)}
            onClick={() => onSend(faults.map(({ key: _, ...fault }) => fault))}
          >
            {t('Kembalikan')}
          </Button>
        </Group>
      </div>
    </Modal>
  );
}
