import { ActionIcon, Anchor, Group } from '@mantine/core';
import { IconExternalLink, IconRotateClockwise, IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import { useState } from 'react';
import { bytes } from '../../lib/format';
import { t } from '../../lib/i18n';
import { Copyable } from '../../ui/Copyable';

/** A stored file as the viewer shows it. */
export interface ViewedFile {
  id: string;
  name: string;
  mime: string;
  size: number;
  url: string;
  sha256: string;
}

const STEPS = [0.5, 0.75, 1, 1.5, 2, 3];
const QUARTER = 90;

function Picture({ file }: { file: ViewedFile }) {
  const [step, setStep] = useState(STEPS.indexOf(1));
  const [turn, setTurn] = useState(0);
  const zoom = STEPS[step] ?? 1;
  return (
    <>
      <Group gap={6} mb={8}>
        <ActionIcon
          variant="default"
          size={32}
          aria-label={t('Perkecil')}
          disabled={step === 0}
          onClick={() => setStep(step - 1)}
        >
          <IconZoomOut size={16} />
        </ActionIcon>
        <span className="num meta" style={{ minWidth: 44, textAlign: 'center' }} aria-live="polite">
          {Math.round(zoom * 100)} %
        </span>
        <ActionIcon
          variant="default"
          size={32}
          aria-label={t('Perbesar')}
          disabled={step === STEPS.length - 1}
          onClick={() => setStep(step + 1)}
        >
          <IconZoomIn size={16} />
        </ActionIcon>
        <ActionIcon
          variant="default"
          size={32}
          aria-label={t('Putar ke kanan')}
          onClick={() => setTurn((turn + QUARTER) % 360)}
        >
          <IconRotateClockwise size={16} />
        </ActionIcon>
      </Group>
      <section
        style={{ overflow: 'auto', maxHeight: '70vh', border: '1px solid var(--line)', borderRadius: 8 }}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a zoomed picture is scrolled by keyboard
        tabIndex={0}
        aria-label={t('Gambar {name}', { name: file.name })}
      >
        <img
          src={file.url}
          alt={file.name}
          style={{
            display: 'block',
            width: `${zoom * 100}%`,
            maxWidth: 'none',
            transform: `rotate(${turn}deg)`,
            transformOrigin: 'center',
          }}
        />
      </section>
    </>
  );
}

/** A file to check: a picture can be zoomed and turned, anything else opens by its link. */
export function FileViewer({ file }: { file: ViewedFile | null | undefined }) {
  if (!file) return <p className="meta">{t('Berkas ini tidak ditampilkan untuk peran Anda.')}</p>;
  const isPicture = file.mime.startsWith('image/');
  return (
    <div>
      {isPicture && <Picture key={file.id} file={file} />}
      <p style={{ overflowWrap: 'anywhere' }}>
        <Anchor href={file.url} target="_blank" rel="noreferrer noopener">
          <IconExternalLink size={14} aria-hidden />{' '}
          {isPicture ? file.name : t('Buka {name}', { name: file.name })}
        </Anchor>{' '}
        <span className="meta">
          {file.mime === 'application/pdf' ? 'PDF' : file.mime} · {bytes(file.size)}
        </span>
      </p>
      <div className="meta">
        SHA-256 <Copyable value={file.sha256} short={`${file.sha256.slice(0, 12)}…`} />
      </div>
    </div>
  );
}
