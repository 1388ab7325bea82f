import { Kbd, Modal, Switch } from '@mantine/core';
import { useState } from 'react';
import { t } from '../lib/i18n';
import { setShortcuts, shortcutsOn } from '../lib/useKeys';

const KEYS: [keys: string[], what: string][] = [
  [['Ctrl', 'K'], 'Cari atau jalankan perintah'],
  [['/'], 'Cari'],
  [['j'], 'Baris atau berkas berikutnya'],
  [['k'], 'Baris atau berkas sebelumnya'],
  [['Enter'], 'Buka baris yang dipilih'],
  [['a'], 'Terima bukti (di halaman bukti tayang)'],
  [['r'], 'Kembalikan dengan alasan'],
  [['n'], 'Lewati ke berikutnya'],
  [['Ctrl', 'Enter'], 'Kirim isian'],
  [['Esc'], 'Tutup dialog'],
  [['?'], 'Daftar pintasan ini'],
];

/** The list of keys, at the same place on every screen; single-key shortcuts can be switched off here. */
export function HelpDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const [isOn, setOn] = useState(shortcutsOn);
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={t('Bantuan dan pintasan papan ketik')}
      closeButtonProps={{ 'aria-label': t('Tutup') }}
    >
      <dl style={{ display: 'grid', gridTemplateColumns: 'auto 1fr', gap: '8px 16px', alignItems: 'center' }}>
        {KEYS.map(([keys, what]) => (
          <div key={what} style={{ display: 'contents' }}>
            <dt>
              {keys.map((key) => (
                <Kbd key={key} size="sm" mr={4}>
                  {key}
                </Kbd>
              ))}
            </dt>
            <dd>{t(what)}</dd>
          </div>
        ))}
      </dl>
      <Switch
        mt="md"
        checked={isOn}
        label={t('Pintasan satu tombol aktif')}
        onChange={(event) => {
          setShortcuts(event.currentTarget.checked);
          setOn(event.currentTarget.checked);
        }}
      />
    </Modal>
  );
}
