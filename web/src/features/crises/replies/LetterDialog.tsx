import { useState } from 'react';
import type { ReplyNoteInput } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import type { Action } from '../../../lib/useAction';
import { TextAreaField } from '../../../ui/TextAreaField';
import { TextField } from '../../../ui/TextField';
import { Ask } from '../room/Ask';

interface Props {
  replyId: string;
  title: string;
  step: Action<unknown, { input: ReplyNoteInput }>;
  onClose: () => void;
}

/** Notes a step before the Press Council, with the number of its letter where there is one. */
export function LetterDialog({ replyId, title, step, onClose }: Props) {
  const [note, setNote] = useState('');
  const [letterNumber, setNumber] = useState('');
  const send = async () => {
    const input = { replyId, note: note.trim(), letterNumber: letterNumber.trim() || null };
    if (await step.run({ input })) onClose();
  };
  return (
    <Ask
      title={title}
      confirm={t('Catat')}
      isReady={note.trim() !== ''}
      onSend={() => void send()}
      onClose={onClose}
      {...step}
    >
      <TextField label={t('Nomor surat')} value={letterNumber} maxLength={100} onChange={setNumber} />
      <TextAreaField
        label={t('Alasan atau hasilnya')}
        required
        maxLength={2000}
        minRows={3}
        value={note}
        onChange={setNote}
      />
    </Ask>
  );
}
