import { useQuery } from '@apollo/client/react';
import { Alert, Button, CloseButton, Group, SimpleGrid } from '@mantine/core';
import { IconDeviceFloppy } from '@tabler/icons-react';
import type { FormEvent } from 'react';
import { t } from '../../lib/i18n';
import { DayInput } from '../../ui/DayInput';
import { Errors } from '../../ui/Errors';
import { FileInput } from '../../ui/FileInput';
import { Section } from '../../ui/Section';
import { SelectField } from '../../ui/SelectField';
import { TextAreaField } from '../../ui/TextAreaField';
import { TextField } from '../../ui/TextField';
import { ClipFields } from './ClipFields';
import { ClipOutlets } from './clipDocument';
import { useClipForm } from './useClipForm';
import { channelWord } from './words';

const CHANNELS = ['PRINT', 'TV', 'RADIO', 'SOCIAL', 'CHAT'];
const ACCEPT = 'application/pdf,image/*,audio/mpeg,audio/wav,video/mp4';
const MOST_FILES = 10;

function When({ form, put, error }: Pick<ReturnType<typeof useClipForm>, 'form' | 'put' | 'error'>) {
  return (
    <>
      <DayInput
        label={t('Tanggal terbit atau tayang')}
        required
        value={form.day}
        onChange={(day) => put({ day })}
        error={error('publishedAt')}
      />
      <TextField
        label={t('Jam (WIB)')}
        type="time"
        required
        value={form.time}
        onChange={(time) => put({ time })}
      />
    </>
  );
}

function Files({
  files,
  setFiles,
  error,
}: Pick<ReturnType<typeof useClipForm>, 'files' | 'setFiles' | 'error'>) {
  return (
    <div style={{ display: 'grid', gap: 6 }}>
      {files.length < MOST_FILES && (
        <FileInput
          key={files.length}
          label={t('Tambah pindaian, foto, atau rekaman')}
          accept={ACCEPT}
          capture
          error={error('fileIds')}
          onUploaded={({ id, name }) => setFiles((before) => [...before, { id, name }])}
        />
      )}
      {files.map(({ id, name }) => (
        <Group key={id} gap={6} wrap="nowrap">
          <CloseButton
            size="sm"
            aria-label={t('Lepas {name}', { name })}
            onClick={() => setFiles((before) => before.filter((file) => file.id !== id))}
          />
          <span style={{ overflowWrap: 'anywhere' }}>{name}</span>
        </Group>
      ))}
      <span className="meta">{t('PDF, gambar, MP3, WAV, atau MP4; paling besar 25 MB.')}</span>
    </div>
  );
}

/** Clips by form what no machine can fetch: a page of a paper, a broadcast, a post, a message. */
export function ClipFormSection() {
  const { form, put, files, setFiles, action, error, save, isDated } = useClipForm();
  const { data } = useQuery(ClipOutlets);
  const send = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  return (
    <Section title={t('Cetak, siaran, media sosial, percakapan')}>
      <form onSubmit={send} style={{ display: 'grid', gap: 12 }}>
        <Errors of={action.errors} />
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
          <SelectField
            label={t('Kanal')}
            required
            data={CHANNELS.map((value) => ({ value, label: channelWord(value) }))}
            value={form.channel}
            onChange={(channel) => channel && put({ channel, platform: null })}
            error={error('channel')}
          />
          <ClipFields
            form={form}
            put={put}
            error={error}
            outlets={data?.outlets.nodes.map(({ name }) => name) ?? []}
          />
          <When form={form} put={put} error={error} />
        </SimpleGrid>
        {form.channel === 'CHAT' && (
          <Alert color="yellow" title={t('Jangan menulis nama atau nomor warga')}>
            {t(
              'Nomor telepon disamarkan saat disimpan. Hanya analis, pimpinan, dan auditor yang dapat membacanya.',
            )}
          </Alert>
        )}
        <TextField
          label={t('Judul')}
          description={
            form.channel === 'SOCIAL' || form.channel === 'CHAT'
              ? t('Boleh kosong; awal teks dipakai')
              : undefined
          }
          maxLength={300}
          value={form.title}
          onChange={(title) => put({ title })}
          error={error('title')}
        />
        <TextAreaField
          label={t('Teks atau ringkasan')}
          minRows={5}
          maxRows={16}
          maxLength={20_000}
          value={form.text}
          onChange={(text) => put({ text })}
          error={error('text')}
        />
        <TextField
          label={t('Tautan')}
          placeholder="https://"
          inputMode="url"
          value={form.url}
          onChange={(url) => put({ url })}
          error={error('url')}
        />
        {form.channel === 'PRINT' && (
          <TextField label={t('Penulis')} value={form.author} onChange={(author) => put({ author })} />
        )}
        <Files files={files} setFiles={setFiles} error={error} />
        <Group justify="flex-end">
          <Button
            type="submit"
            variant="filled"
            loading={action.busy}
            disabled={!isDated}
            leftSection={<IconDeviceFloppy size={16} aria-hidden />}
          >
            {t('Simpan kliping')}
          </Button>
        </Group>
      </form>
    </Section>
  );
}
