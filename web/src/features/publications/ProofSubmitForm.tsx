import { Button, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { Errors } from '../../ui/Errors';
import { FileInput } from '../../ui/FileInput';
import { Section } from '../../ui/Section';

const Submit = graphql(
  `mutation ProofSubmit($input: SubmitProofInput!) { proofSubmit(input: $input) { proof { id state } errors { code message field } } }`,
);

/** A proof that monitoring has not found yet: the address of the page, or a photo or recording. */
export function ProofSubmitForm({ lines }: { lines: readonly { id: string; title: string }[] }) {
  const [lineId, setLine] = useState(lines[0]?.id ?? '');
  const [url, setUrl] = useState('');
  const [fileId, setFile] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const submit = useAction(Submit, {
    done: t('Bukti diterima sistem dan segera diperiksa.'),
    refetch: 'active',
  });
  const send = async () => {
    const done = await submit.run({
      input: {
        orderLineId: lineId,
        ...(url && { url: url.trim() }),
        ...(fileId && { fileId }),
        ...(note && { note }),
      },
    });
    if (!done) return;
    setUrl('');
    setFile(null);
    setNote('');
  };
  return (
    <Section title={t('Ajukan bukti tayang')} note={t('Bila pemantauan belum menemukannya')}>
      <div style={{ display: 'grid', gap: 12 }}>
        <Errors of={submit.errors} />
        {lines.length > 1 && (
          <Select
            label={t('Rincian')}
            allowDeselect={false}
            value={lineId}
            onChange={(value) => value && setLine(value)}
            data={lines.map((line) => ({ value: line.id, label: line.title }))}
          />
        )}
        <TextInput
          label={t('Alamat halaman')}
          placeholder="https://"
          inputMode="url"
          value={url}
          error={submit.fieldError('url')}
          onChange={(e) => setUrl(e.currentTarget.value)}
        />
        <FileInput
          label={t('Atau unggah foto, pindaian, atau rekaman')}
          capture
          accept="application/pdf,image/*,audio/*,video/*"
          onUploaded={(file) => setFile(file.id)}
          error={submit.fieldError('fileId')}
        />
        <TextInput label={t('Catatan')} value={note} onChange={(e) => setNote(e.currentTarget.value)} />
        <Button
          variant="filled"
          size="md"
          loading={submit.busy}
          disabled={!url.trim() && !fileId}
          onClick={() => void send()}
        >
          {t('Kirim bukti')}
        </Button>
      </div>
    </Section>
  );
}
