import { Button, Checkbox, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import { useConfirmedAction } from '../../app/confirm/useConfirmedAction';
import { t } from '../../lib/i18n';
import { Errors } from '../../ui/Errors';
import { TextField } from '../../ui/TextField';
import { NewSecret } from './NewSecret';
import { ReceivingCreate } from './receivingDocument';

/** A new receiving address; its secret is shown once, here. */
export function ReceivingDialog({ onClose }: { onClose: () => void }) {
  const [name, setName] = useState('');
  const [source, setSource] = useState('');
  const [registersOutlets, setRegisters] = useState(false);
  const [made, setMade] = useState<{ url: string; secret: string } | null>(null);
  const action = useConfirmedAction(ReceivingCreate, {
    refetch: ['ReceivingAddresses'],
    onDone: ({ receivingAddressCreate: { secret, receivingAddress } }) =>
      secret && receivingAddress && setMade({ secret, url: receivingAddress.url }),
  });
  const create = () =>
    void action.run({ input: { name: name.trim(), source: source.trim(), registersOutlets } });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('Daftarkan alamat kiriman')}
      closeOnClickOutside={!made}
      closeButtonProps={{ 'aria-label': t('Tutup') }}
    >
      {made ? (
        <NewSecret {...made} onClose={onClose} />
      ) : (
        <div style={{ display: 'grid', gap: 12 }}>
          <Errors of={action.errors} />
          <TextField
            label={t('Nama')}
            required
            maxLength={80}
            value={name}
            onChange={setName}
            error={action.fieldError('name')}
          />
          <TextField
            label={t('Sistem pengirim')}
            description={t('Kode kliping yang sama dari sistem yang sama tidak disimpan dua kali.')}
            required
            maxLength={60}
            value={source}
            onChange={setSource}
            error={action.fieldError('source')}
          />
          <Checkbox
            label={t('Daftarkan media yang belum dikenal sebagai dipantau saja')}
            checked={registersOutlets}
            onChange={(event) => setRegisters(event.currentTarget.checked)}
          />
          <p className="meta">{t('Kiriman disimpan atas nama Anda, selama Anda berwenang.')}</p>
          <Group justify="flex-end">
            <Button onClick={onClose}>{t('Batal')}</Button>
            <Button
              variant="filled"
              loading={action.busy}
              disabled={!name.trim() || !source.trim()}
              onClick={create}
            >
              {t('Daftarkan')}
            </Button>
          </Group>
        </div>
      )}
      {action.dialog}
    </Modal>
  );
}
