import { Select } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../../lib/i18n';
import { useAction } from '../../../lib/useAction';
import { TextAreaField } from '../../../ui/TextAreaField';
import { usePeople } from '../people';
import { Ask } from '../room/Ask';
import { HandOverReply } from './replyQuery';

/** Names who goes on with a right of reply, so that its crisis can be closed before the outlet answers. */
export function HandOverDialog({ replyId, onClose }: { replyId: string; onClose: () => void }) {
  const [toPersonId, setPerson] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const hand = useAction(HandOverReply, { done: t('Hak jawab dialihkan.'), refetch: 'active' });
  const send = async () => {
    const input = { replyId, toPersonId: toPersonId ?? '', reason: reason.trim() };
    if (await hand.run({ input })) onClose();
  };
  return (
    <Ask
      title={t('Alihkan hak jawab')}
      confirm={t('Alihkan')}
      isReady={toPersonId !== null && reason.trim() !== ''}
      onSend={() => void send()}
      onClose={onClose}
      {...hand}
    >
      <p className="meta">
        {t('Orang ini melanjutkan urusannya. Krisisnya lalu dapat ditutup tanpa menunggu jawaban media.')}
      </p>
      <Select
        label={t('Penerus')}
        searchable
        required
        nothingFoundMessage={t('Tidak ada yang cocok')}
        data={usePeople()}
        value={toPersonId}
        onChange={setPerson}
      />
      <TextAreaField
        label={t('Alasan')}
        required
        maxLength={1000}
        minRows={2}
        value={reason}
        onChange={setReason}
      />
    </Ask>
  );
}
