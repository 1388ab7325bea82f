import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import type { RejectionCode } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import type { UserError } from '../../lib/useAction';
import { Errors } from '../../ui/Errors';
import { SelectField } from '../../ui/SelectField';
import { TextAreaField } from '../../ui/TextAreaField';
import { rejectionOptions } from './words';

interface Props {
  action: { busy: boolean; errors: UserError[]; fieldError: (...path: string[]) => string | undefined };
  onClose: () => void;
  onConfirm: (value: { code: RejectionCode; reason: string }) => void;
}

/** Rejects an application with a code and words; the company may object once. */
export function RejectDialog({ action, onClose, onConfirm }: Props) {
  const [code, setCode] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('Tolak permohonan')}
      closeButtonProps={{ 'aria-label': t('Tutup') }}
    >
      <div style={{ display: 'grid', gap: 12 }}>
        <Errors of={action.errors} />
        <SelectField
          label={t('Sebab')}
          required
          value={code}
          onChange={setCode}
          data={rejectionOptions()}
          error={action.fieldError('code')}
        />
        <TextAreaField
          label={t('Alasan')}
          description={t('Dibaca perusahaan. Perusahaan dapat mengajukan keberatan satu kali.')}
          required
          maxLength={2000}
          value={reason}
          onChange={setReason}
          error={action.fieldError('reason')}
        />
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('Batal')}</Button>
          <Button
            variant="filled"
            disabled={!code || !reason.trim()}
            loading={action.busy}
            onClick={() => code && onConfirm({ code: code as RejectionCode, reason: reason.trim() })}
          >
            {t('Tolak permohonan')}
          </Button>
        </Group>
      </div>
    </Modal>
  );
}
