import { Button } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { DayInput } from '../../ui/DayInput';
import { Errors } from '../../ui/Errors';
import { FileInput } from '../../ui/FileInput';
import { TextField } from '../../ui/TextField';

const Renew = graphql(`
  mutation DocumentRenew($input: RenewDocumentInput!) {
    documentRenew(input: $input) { document { id state } errors { code message field } }
  }
`);

/** A newer version of a paper; the old one counts until a verifier has accepted it. */
export function RenewForm({ documentId, onDone }: { documentId: string; onDone: () => void }) {
  const [form, setForm] = useState({ fileId: '', number: '', issuedOn: '', expiresOn: '' });
  const renew = useAction(Renew, {
    done: t('Pembaruan terkirim dan menunggu pemeriksaan.'),
    refetch: 'active',
  });
  const change = (changes: Partial<typeof form>) => setForm((before) => ({ ...before, ...changes }));
  const { fileId, number, issuedOn, expiresOn } = form;
  const save = async () => {
    const input = {
      documentId,
      fileId,
      ...(number.trim() && { number: number.trim() }),
      ...(issuedOn && { issuedOn }),
      ...(expiresOn && { expiresOn }),
    };
    if (await renew.run({ input })) onDone();
  };
  return (
    <div style={{ display: 'grid', gap: 10 }}>
      <Errors of={renew.errors} />
      <FileInput
        label={t('Unggah dokumen baru')}
        capture
        onUploaded={(file) => change({ fileId: file.id })}
        error={renew.fieldError('fileId')}
      />
      <TextField
        label={t('Nomor')}
        value={number}
        onChange={(value) => change({ number: value })}
        error={renew.fieldError('number')}
      />
      <DayInput
        label={t('Tanggal terbit')}
        value={issuedOn}
        onChange={(value) => change({ issuedOn: value })}
        error={renew.fieldError('issuedOn')}
      />
      <DayInput
        label={t('Berlaku sampai')}
        value={expiresOn}
        onChange={(value) => change({ expiresOn: value })}
        error={renew.fieldError('expiresOn')}
      />
      <Button
        variant="filled"
        fullWidth
        mih={44}
        disabled={!fileId}
        loading={renew.busy}
        onClick={() => void save()}
      >
        {t('Kirim pembaruan')}
      </Button>
    </div>
  );
}
