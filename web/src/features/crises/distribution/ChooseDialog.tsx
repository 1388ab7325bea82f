import { Button, Group, Modal, Stack } from '@mantine/core';
import { useState } from 'react';
import type { TargetMode } from '../../../gql/graphql';
import { modeWord } from '../../../lib/distributionWords';
import { t } from '../../../lib/i18n';
import { useAction } from '../../../lib/useAction';
import { Errors } from '../../../ui/Errors';
import { SelectField } from '../../../ui/SelectField';
import { TextAreaField } from '../../../ui/TextAreaField';
import { ChooseTarget, type TargetRow } from './distributionQuery';

interface Props {
  distributionId: string;
  target: TargetRow;
  onClose: () => void;
}

const NONE = 'NONE';

/** Chooses an outlet otherwise than the ranking; the reason stands in the audit with its score. */
export function ChooseDialog({ distributionId, target, onClose }: Props) {
  const isCarrier = target.basis.carried === 'CLAIM';
  const [mode, setMode] = useState<string | null>(target.mode ?? NONE);
  const [reason, setReason] = useState('');
  const choose = useAction(ChooseTarget, { done: t('Pilihan diubah.'), refetch: 'active' });
  const choices = [
    ...(target.basis.refusals.length === 0 && target.basis.unitPrice !== null ? ['PAID_ORDER'] : []),
    'FREE_RELEASE',
  ].map((value) => ({ value, label: modeWord(value) }));
  const send = async () => {
    const input = {
      distributionId,
      outletId: target.outlet?.id ?? '',
      mode: mode === NONE ? null : (mode as TargetMode),
      reason,
    };
    if (await choose.run({ input })) onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('Pilihan untuk {name}', { name: target.outlet?.name ?? '' })}
      closeButtonProps={{ 'aria-label': t('Tutup') }}
    >
      <Stack gap="sm">
        <Errors of={choose.errors} />
        <SelectField
          label={t('Cara menjangkau')}
          required
          value={mode}
          onChange={setMode}
          data={isCarrier ? choices : [...choices, { value: NONE, label: t('Tidak dikirimi') }]}
          error={choose.fieldError('mode')}
        />
        {isCarrier && <p className="meta">{t('Pemuat klaim wajib dikirimi, sekurangnya tanpa biaya.')}</p>}
        <TextAreaField
          label={t('Alasan')}
          required
          value={reason}
          onChange={setReason}
          error={choose.fieldError('reason')}
          data-autofocus
        />
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('Batal')}</Button>
          <Button
            variant="filled"
            disabled={!reason.trim()}
            loading={choose.busy}
            onClick={() => void send()}
          >
            {t('Ubah pilihan')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
