import { Button } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { DayInput } from '../../ui/DayInput';
import { Errors } from '../../ui/Errors';
import { FileInput } from '../../ui/FileInput';
import { TextField } from '../../ui/TextField';

const Provide = graphql(`
  mutation ItemProvide($input: ProvideItemInput!) {
    itemProvide(input: $input) {
      item { id result reason versionCount isEditable versions { id n number issuedOn expiresOn result reason providedAt providedBy { id name } file { id name mime size url sha256 } } }
      errors { code message field }
    }
  }
`);

interface Props {
  item: { id: string; label: string; versionCount: number };
  onDone?: () => void;
}

/** A file for one item of the checklist, with its number and days: a new version, the former ones stay. */
export function ItemProvide({ item, onDone }: Props) {
  const [form, setForm] = useState({ fileId: '', number: '', issuedOn: '', expiresOn: '' });
  const provide = useAction(Provide, { done: t('Berkas tersimpan. Anda dapat melanjutkan kapan saja.') });
  const change = (changes: Partial<typeof form>) => setForm((before) => ({ ...before, ...changes }));
  const { fileId, number, issuedOn, expiresOn } = form;
  const save = async () => {
    const answer = await provide.run({
      input: {
        itemId: item.id,
        fileId,
        ...(number.trim() && { number: number.trim() }),
        ...(issuedOn && { issuedOn }),
        ...(expiresOn && { expiresOn }),
      },
    });
    if (answer) onDone?.();
  };
  return (
    <div style={{ display: 'grid', gap: 10, marginTop: 10 }}>
      <Errors of={provide.errors} />
      <FileInput
        label={item.versionCount > 0 ? t('Unggah berkas pengganti') : t('Unggah berkas')}
        capture
        onUploaded={(file) => change({ fileId: file.id })}
        error={provide.fieldError('fileId')}
      />
      <TextField
        label={t('Nomor pada berkas')}
        description={t('Kosongkan bila tidak bernomor.')}
        value={number}
        onChange={(value) => change({ number: value })}
        error={provide.fieldError('number')}
      />
      <DayInput
        label={t('Tanggal terbit')}
        value={issuedOn}
        onChange={(value) => change({ issuedOn: value })}
        error={provide.fieldError('issuedOn')}
      />
      <DayInput
        label={t('Berlaku sampai')}
        description={t('Kosongkan bila tidak berakhir.')}
        value={expiresOn}
        onChange={(value) => change({ expiresOn: value })}
        error={provide.fieldError('expiresOn')}
      />
      <Button fullWidth mih={44} disabled={!fileId} loading={provide.busy} onClick={() => void save()}>
        {t('Simpan butir ini')}
      </Button>
    </div>
  );
}
