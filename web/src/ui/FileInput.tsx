import { Button, Progress, Text } from '@mantine/core';
import { IconCamera, IconCheck, IconUpload } from '@tabler/icons-react';
import { type DragEvent, useRef, useState } from 'react';
import { bytes } from '../lib/format';
import { t } from '../lib/i18n';
import classes from './kit.module.css';

export interface Uploaded {
  id: string;
  name: string;
  size: number;
  type: string;
  sha256: string;
}

/** Streams a file to the server; resolves with its record, rejects with a sentence for the person. */
export function upload(file: File, onProgress: (share: number) => void): Promise<Uploaded> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/upload?name=${encodeURIComponent(file.name)}`);
    request.setRequestHeader('content-type', file.type || 'application/octet-stream');
    request.setRequestHeader('apollo-require-preflight', '1');
    request.upload.onprogress = (event) => onProgress(event.total ? event.loaded / event.total : 0);
    request.onerror = () => reject(new Error(t('Sambungan terputus. Coba lagi.')));
    request.onload = () => {
      const answer = JSON.parse(request.responseText || '{}') as Uploaded & {
        errors?: { message: string }[];
      };
      if (request.status === 200) resolve(answer);
      else reject(new Error(answer.errors?.[0]?.message ?? t('Unggahan gagal. Coba lagi.')));
    };
    request.send(file);
  });
}

interface Props {
  label: string;
  accept?: string;
  /** Offers the camera on phones. */
  capture?: boolean;
  onUploaded: (file: Uploaded) => void;
  error?: string | undefined;
}

/** A file from disk, by drop or by camera; the server decides by content what it is. */
export function FileInput({ label, accept = 'application/pdf,image/*', capture, onUploaded, error }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<{ share?: number; done?: Uploaded; fault?: string; over?: boolean }>({});
  const send = async (file: File | undefined | null) => {
    if (!file) return;
    setState({ share: 0 });
    try {
      const done = await upload(file, (share) => setState({ share }));
      setState({ done });
      onUploaded(done);
    } catch (fault) {
      setState({ fault: (fault as Error).message });
    }
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    void send(event.dataTransfer.files[0]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an addition to the buttons inside
    <div
      className={classes.drop}
      data-over={state.over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setState((s) => ({ ...s, over: true }));
      }}
      onDragLeave={() => setState((s) => ({ ...s, over: false }))}
      onDrop={drop}
    >
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={label}
        onChange={(event) => void send(event.currentTarget.files?.[0])}
      />
      <input
        ref={camera}
        type="file"
        accept="image/*"
        capture="environment"
        hidden
        aria-label={t('Kamera')}
        onChange={(event) => void send(event.currentTarget.files?.[0])}
      />
      <Button size="xs" leftSection={<IconUpload size={14} />} onClick={() => input.current?.click()}>
        {label}
      </Button>
      {capture && (
        <Button
          size="xs"
          hiddenFrom="sm"
          leftSection={<IconCamera size={14} />}
          onClick={() => camera.current?.click()}
        >
          {t('Foto')}
        </Button>
      )}
      {state.share !== undefined && (
        <Progress value={state.share * 100} flex={1} miw={80} aria-label={t('Kemajuan unggahan')} />
      )}
      {state.done && (
        <Text size="sm" c="var(--hijau)">
          <IconCheck size={14} aria-hidden /> {state.done.name} · {bytes(state.done.size)}
        </Text>
      )}
      {(state.fault ?? error) && (
        <Text size="sm" c="var(--merah)" role="alert">
          {state.fault ?? error}
        </Text>
      )}
    </div>
  );
}
