import { ActionIcon, Button, Group, Modal, Select, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { t } from '../../lib/i18n';
import type { UserError } from '../../lib/useAction';
import { Errors } from '../../ui/Errors';

const SUBJECTS: Record<string, string> = {
  ATTACHMENT: 'Berkas lampiran',
  LINE: 'Baris tagihan',
  AMOUNT: 'Jumlah',
  TAX_INVOICE: 'Faktur pajak',
  COMPANY_NUMBER: 'Nomor tagihan',
  PAYEE: 'Penerima atau rekening',
  OTHER: 'Lainnya',
};

interface Fault {
  subject: string;
  reason: string;
}

interface Props {
  busy: boolean;
  errors: UserError[];
  onClose: () => void;
  onSend: (faults: Fault[]) => void;
}

/** All faults of a bill at once, each with its reason: no drip. */
export function ReturnDialog({ busy, errors, onClose, onSend }: Props) {
  const [faults, setFaults] = useState<Fault[]>([{ subject: 'ATTACHMENT', reason: '' }]);
  const set = (index: number, change: Partial<Fault>) =>
    setFaults((before) => before.map((fault, at) => (at === index ? { ...fault, ...change } : fault)));
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
        <Errors of={errors} all />
        {faults.map((fault, index) => (
          <div
            key={`${index + 1}`}
            style={{
              display: 'grid',
              gridTemplateColumns: 'minmax(120px, 180px) minmax(0, 1fr) auto',
              gap: 8,
              alignItems: 'end',
            }}
          >
            <Select
              label={t('Bagian')}
              allowDeselect={false}
              value={fault.subject}
              onChange={(value) => value && set(index, { subject: value })}
              data={Object.entries(SUBJECTS).map(([value, label]) => ({ value, label: t(label) }))}
            />
            <TextInput
              label={t('Alasan')}
              value={fault.reason}
              onChange={(event) => set(index, { reason: event.currentTarget.value })}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              size={36}
              aria-label={t('Hapus baris')}
              onClick={() => setFaults((before) => before.filter((_, at) => at !== index))}
            >
              <IconX size={16} />
            </ActionIcon>
          </div>
        ))}
        <Group justify="space-between">
          <Button
            leftSection={<IconPlus size={14} />}
            onClick={() => setFaults((before) => [...before, { subject: 'OTHER', reason: '' }])}
          >
            {t('Tambah kekurangan')}
          </Button>
          <Button
            variant="filled"
            loading={busy}
            disabled={faults.length === 0 || faults.some((fault) => !fault.reason.trim())}
            onClick={() => onSend(faults)}
          >
            {t('Kembalikan')}
          </Button>
        </Group>
      </div>
    </Modal>
  );
}
