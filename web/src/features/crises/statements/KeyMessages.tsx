import { ActionIcon, Button, Group } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useState } from 'react';
import { useHolds } from '../../../app/viewer';
import { graphql } from '../../../gql';
import { t } from '../../../lib/i18n';
import { useAction } from '../../../lib/useAction';
import { EmptyState } from '../../../ui/EmptyState';
import { Errors } from '../../../ui/Errors';
import { Section } from '../../../ui/Section';
import { TextAreaField } from '../../../ui/TextAreaField';

const Save = graphql(
  `mutation KeyMessageSave($input: SaveKeyMessageInput!) { keyMessageSave(input: $input) { keyMessage { id } errors { code message field } } }`,
);
const Remove = graphql(
  `mutation KeyMessageRemove($input: KeyMessageInput!) { keyMessageRemove(input: $input) { removedId errors { code message field } } }`,
);

interface Message {
  id: string;
  position: number;
  text: string;
  phrases: readonly string[];
}

interface Edited {
  keyMessageId: string | null;
  text: string;
  phrases: string;
}

const NEW: Edited = { keyMessageId: null, text: '', phrases: '' };

/** The messages in their order, each with the phrases by which it is found in articles. */
export function KeyMessages({ issueId, messages }: { issueId: string; messages: readonly Message[] }) {
  const canEdit = useHolds(
    'MONITORING_ANALYST',
    'COMMUNICATIONS_OFFICER',
    'SPOKESPERSON',
    'DIVISION_HEAD',
    'AGENCY_HEAD',
  );
  const [edited, setEdited] = useState<Edited | null>(null);
  const save = useAction(Save, { done: t('Pesan kunci tersimpan.'), refetch: 'active' });
  const move = useAction(Save, { refetch: 'active' });
  const remove = useAction(Remove, { done: t('Pesan kunci dihapus.'), refetch: 'active' });
  const swap = async (at: number, by: number) => {
    const [one, other] = [messages[at], messages[at + by]];
    if (!one || !other) return;
    for (const [message, position] of [
      [one, at + by + 1],
      [other, at + 1],
    ] as const)
      await move.run({ input: { issueId, keyMessageId: message.id, text: message.text, position } });
  };
  const keep = async (value: Edited) => {
    if (await save.run({ input: { issueId, ...value, phrases: value.phrases || null } })) setEdited(null);
  };
  return (
    <Section
      title={t('Pesan kunci')}
      note={messages.length}
      action={
        canEdit && (
          <Button size="xs" onClick={() => setEdited(NEW)}>
            {t('Tambah pesan')}
          </Button>
        )
      }
    >
      <Errors of={[...move.errors, ...remove.errors]} all />
      {messages.length === 0 && !edited && (
        <EmptyState text={t('Belum ada pesan kunci. Tiga kalimat pendek sudah cukup.')} />
      )}
      <ol style={{ listStyle: 'decimal', margin: 0, paddingLeft: 20, display: 'grid', gap: 12 }}>
        {messages.map(({ id, text, phrases }, at) => (
          <li key={id}>
            <div style={{ display: 'flex', gap: 8, flexWrap: 'wrap', alignItems: 'flex-start' }}>
              <div style={{ flex: '1 1 240px' }}>
                <b>{text}</b>
                <div className="meta">{t('dikenali dari: {phrases}', { phrases: phrases.join('; ') })}</div>
              </div>
              {canEdit && (
                <Group gap={4}>
                  <ActionIcon
                    variant="default"
                    aria-label={t('Naikkan pesan {n}', { n: at + 1 })}
                    disabled={at === 0 || move.busy}
                    onClick={() => void swap(at, -1)}
                  >
                    <IconArrowUp size={16} />
                  </ActionIcon>
                  <ActionIcon
                    variant="default"
                    aria-label={t('Turunkan pesan {n}', { n: at + 1 })}
                    disabled={at === messages.length - 1 || move.busy}
                    onClick={() => void swap(at, 1)}
                  >
                    <IconArrowDown size={16} />
                  </ActionIcon>
                  <Button
                    size="xs"
                    onClick={() => setEdited({ keyMessageId: id, text, phrases: phrases.join('\n') })}
                  >
                    {t('Ubah')}
                  </Button>
                  <Button
                    size="xs"
                    c="var(--merah)"
                    disabled={remove.busy}
                    onClick={() => void remove.run({ input: { keyMessageId: id } })}
                  >
                    {t('Hapus')}
                  </Button>
                </Group>
              )}
            </div>
          </li>
        ))}
      </ol>
      {edited && (
        <div style={{ display: 'grid', gap: 12, maxWidth: 720, marginTop: 14 }}>
          <Errors of={save.errors} />
          <TextAreaField
            label={t('Pesan')}
            minRows={2}
            value={edited.text}
            error={save.fieldError('text')}
            onChange={(text) => setEdited({ ...edited, text })}
          />
          <TextAreaField
            label={t('Frasa pengenal, satu per baris')}
            description={t('Dipakai untuk mencari pesan ini di dalam berita.')}
            minRows={2}
            value={edited.phrases}
            error={save.fieldError('phrases')}
            onChange={(phrases) => setEdited({ ...edited, phrases })}
          />
          <Group gap={8}>
            <Button onClick={() => setEdited(null)}>{t('Batal')}</Button>
            <Button variant="filled" loading={save.busy} onClick={() => void keep(edited)}>
              {t('Simpan pesan')}
            </Button>
          </Group>
        </div>
      )}
    </Section>
  );
}
