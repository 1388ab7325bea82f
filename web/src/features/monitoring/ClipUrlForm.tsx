import { Button, Group } from '@mantine/core';
import { IconScissors } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { Errors } from '../../ui/Errors';
import { Section } from '../../ui/Section';
import { TextField } from '../../ui/TextField';
import { ClipArticle } from './clipDocument';

/** Clips a page by its address. */
export function ClipUrlForm() {
  const [url, setUrl] = useState('');
  const clip = useAction(ClipArticle, {
    done: t('Halaman sedang diambil dan diarsipkan.'),
    refetch: ['ClipsScreen'],
  });
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (!url.trim() || clip.busy) return;
    if (await clip.run({ input: { url: url.trim() } })) setUrl('');
  };
  return (
    <Section title={t('Halaman web')} note={t('Diambil, dibaca, dan diarsipkan sebagai bukti')}>
      <form onSubmit={(event) => void send(event)} style={{ display: 'grid', gap: 12 }}>
        <Errors of={clip.errors} />
        <TextField
          label={t('Alamat berita')}
          placeholder="https://"
          type="url"
          inputMode="url"
          autoComplete="off"
          required
          value={url}
          onChange={setUrl}
          error={clip.fieldError('url')}
        />
        <Group justify="flex-end">
          <Button
            type="submit"
            variant="filled"
            loading={clip.busy}
            disabled={!url.trim()}
            leftSection={<IconScissors size={16} aria-hidden />}
          >
            {t('Kliping halaman')}
          </Button>
        </Group>
      </form>
    </Section>
  );
}
