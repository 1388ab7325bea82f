import { Button, Checkbox, Group, Modal, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useConfirmedAction } from '../../app/confirm/useConfirmedAction';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { Copyable } from '../../ui/Copyable';
import { Errors } from '../../ui/Errors';
import { NumberField } from '../../ui/NumberField';
import { TextField } from '../../ui/TextField';
import { SCOPES, scopeWord } from './words';

const Create = graphql(
  `mutation ApiKeyCreate($input: CreateApiKeyInput!) { apiKeyCreate(input: $input) { secret apiKey { id } errors { code message field } } }`,
);

const YEAR = 366;

/** A new key; its text is shown once, here. */
export function ApiKeyDialog({ onClose }: { onClose: () => void }) {
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<string[]>([]);
  const [addresses, setAddresses] = useState('');
  const [validDays, setDays] = useState<number | null>(90);
  const [secret, setSecret] = useState<string | null>(null);
  const action = useConfirmedAction(Create, {
    refetch: ['AccountApiKeys'],
    onDone: (data) => setSecret(data.apiKeyCreate.secret ?? null),
  });
  const list = addresses.split(/[\s,]+/).filter(Boolean);
  const create = () =>
    void action.run({
      input: {
        name: name.trim(),
        scopes,
        validDays: validDays ?? 0,
        ...(list.length > 0 && { addresses: list }),
      },
    });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('Buat kunci API')}
      closeOnClickOutside={!secret}
      closeButtonProps={{ 'aria-label': t('Tutup') }}
    >
      {secret ? (
        <div role="status" style={{ display: 'grid', gap: 12, overflowWrap: 'anywhere' }}>
          <p>
            <b>{t('Salin kunci ini sekarang; kunci tidak ditampilkan lagi.')}</b>
          </p>
          <Copyable value={secret} />
          <Group justify="flex-end">
            <Button variant="filled" onClick={onClose}>
              {t('Sudah saya simpan')}
            </Button>
          </Group>
        </div>
      ) : (
        <div style={{ display: 'grid', gap: 12 }}>
          <Errors of={action.errors} />
          <TextField
            label={t('Untuk apa')}
            required
            value={name}
            onChange={setName}
            error={action.fieldError('name')}
          />
          <Checkbox.Group
            label={t('Cakupan')}
            required
            value={scopes}
            onChange={setScopes}
            error={action.fieldError('scopes')}
          >
            <div
              style={{
                display: 'grid',
                gap: 8,
                gridTemplateColumns: 'repeat(auto-fit, minmax(190px, 1fr))',
                marginTop: 6,
              }}
            >
              {SCOPES.map((scope) => (
                <Checkbox key={scope} value={scope} label={scopeWord(scope)} />
              ))}
            </div>
          </Checkbox.Group>
          <NumberField
            label={t('Berlaku berapa hari')}
            min={1}
            max={YEAR}
            required
            value={validDays}
            onChange={setDays}
            error={action.fieldError('validDays')}
          />
          <Textarea
            label={t('Hanya dari alamat jaringan')}
            description={t('Satu per baris, misalnya 203.0.113.0/24; kosong berarti dari mana saja.')}
            autosize
            minRows={2}
            value={addresses}
            onChange={(event) => setAddresses(event.currentTarget.value)}
            error={action.fieldError('addresses')}
          />
          <Group justify="flex-end">
            <Button onClick={onClose}>{t('Batal')}</Button>
            <Button
              variant="filled"
              loading={action.busy}
              disabled={!name.trim() || scopes.length === 0}
              onClick={create}
            >
              {t('Buat kunci')}
            </Button>
          </Group>
        </div>
      )}
      {action.dialog}
    </Modal>
  );
}
