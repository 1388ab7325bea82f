import { Group } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../../lib/i18n';
import { useAction } from '../../../lib/useAction';
import { Actions } from '../../../ui/Actions';
import kit from '../../../ui/kit.module.css';
import { AcceptCorrection, DeclineCorrection, DiscardCorrection } from './correctionDocuments';
import { FormDialog } from './FormDialog';

const after = { refetch: 'active' as const };

interface Props {
  request: { id: string; allowedActions: readonly string[] };
}

/** What the reader will find at the address of the report. */
function AnswerDialog({ request, isRight, onClose }: Props & { isRight: boolean; onClose: () => void }) {
  const accept = useAction(AcceptCorrection, { done: t('Laporan diterima dan dijawab.'), ...after });
  const decline = useAction(DeclineCorrection, { done: t('Laporan dijawab.'), ...after });
  const used = isRight ? accept : decline;
  return (
    <FormDialog
      title={isRight ? t('Terima laporan kekeliruan') : t('Jawab: naskah tetap')}
      confirm={isRight ? t('Terima laporan') : t('Kirim jawaban')}
      busy={used.busy}
      errors={used.errors}
      onClose={onClose}
      fields={[
        {
          key: 'answer',
          label: t('Jawaban untuk pelapor'),
          hint: isRight
            ? t('Laporan hanya dapat diterima setelah koreksi naskahnya terbit.')
            : t('Jelaskan dasar naskah itu; pelapor membacanya di alamat laporannya.'),
          kind: 'area',
          isRequired: true,
        },
      ]}
      onSend={({ answer = '' }) => used.run({ input: { requestId: request.id, answer } })}
    />
  );
}

/** The buttons of a report, from what the server allows. */
export function CorrectionActions({ request }: Props) {
  const [open, setOpen] = useState<'ACCEPT' | 'DECLINE' | null>(null);
  const discard = useAction(DiscardCorrection, { done: t('Laporan ditutup.'), ...after });
  const all = {
    DISCARD: {
      key: 'DISCARD',
      label: t('Bukan laporan'),
      needsReason: true,
      onRun: (reason = '') => discard.run({ input: { requestId: request.id, reason } }),
    },
    DECLINE: { key: 'DECLINE', label: t('Naskah tetap'), onRun: () => setOpen('DECLINE') },
    ACCEPT: { key: 'ACCEPT', label: t('Terima'), onRun: () => setOpen('ACCEPT') },
  };
  const keys = (['DISCARD', 'DECLINE', 'ACCEPT'] as const).filter((key) =>
    request.allowedActions.includes(key),
  );
  return (
    <>
      <Group gap={6} wrap="wrap" className={kit.rowActions}>
        <Actions actions={keys.map((key) => all[key])} busy={discard.busy} errors={discard.errors} />
      </Group>
      {open && <AnswerDialog request={request} isRight={open === 'ACCEPT'} onClose={() => setOpen(null)} />}
    </>
  );
}
