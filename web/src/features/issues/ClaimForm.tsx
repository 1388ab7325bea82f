import { Button, Group, Modal, Stack, TagsInput } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { Errors } from '../../ui/Errors';
import { TextField } from '../../ui/TextField';
import { AddClaim, EditClaim } from './issueDocuments';

interface Props {
  issueId: string;
  /** The claim to be changed; a new one without it. */
  claim: { id: string; version: number; text: string; phrases: readonly string[] } | null;
  onClose: () => void;
}

/** A claim in one sentence, with the phrases that give it away in a text. */
export function ClaimForm({ issueId, claim, onClose }: Props) {
  const [text, setText] = useState(claim?.text ?? '');
  const [phrases, setPhrases] = useState<string[]>([...(claim?.phrases ?? [])]);
  const add = useAction(AddClaim, { done: t('Klaim dicatat dan dicari dalam berita.'), refetch: 'active' });
  const edit = useAction(EditClaim, { done: t('Klaim diubah dan dicari lagi.'), refetch: 'active' });
  const send = async () => {
    const values = { text, phrases };
    const done = claim
      ? await edit.run({ input: { claimId: claim.id, expectedVersion: claim.version, ...values } })
      : await add.run({ input: { issueId, ...values } });
    if (done) onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={claim ? t('Ubah klaim') : t('Catat klaim')}
      closeButtonProps={{ 'aria-label': t('Tutup') }}
    >
      <Stack gap="sm">
        <Errors of={[...add.errors, ...edit.errors]} all />
        <TextField
          label={t('Klaim')}
          value={text}
          onChange={setText}
          maxLength={500}
          required
          data-autofocus
        />
        <TagsInput
          label={t('Frasa pengenal')}
          description={t('Kata-kata yang membuat klaim ini dikenali; tekan Enter sesudah tiap frasa.')}
          value={phrases}
          onChange={setPhrases}
          acceptValueOnBlur
          maxTags={20}
          required
        />
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('Batal')}</Button>
          <Button
            variant="filled"
            loading={add.busy || edit.busy}
            disabled={!text.trim() || phrases.length === 0}
            onClick={() => void send()}
          >
            {t('Simpan klaim')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
