import { Button, Group } from '@mantine/core';
import { t } from '../../lib/i18n';
import { Copyable } from '../../ui/Copyable';

/** A secret that was just made, with the address it belongs to; it is shown this once. */
export function NewSecret({ url, secret, onClose }: { url: string; secret: string; onClose: () => void }) {
  return (
    <div role="status" style={{ display: 'grid', gap: 12, overflowWrap: 'anywhere' }}>
      <p>
        <b>{t('Salin kunci rahasia ini sekarang; kunci tidak ditampilkan lagi.')}</b>
      </p>
      <div>
        <div className="meta">{t('Alamat kiriman')}</div>
        <Copyable value={url} />
      </div>
      <div>
        <div className="meta">{t('Kunci rahasia')}</div>
        <Copyable value={secret} />
      </div>
      <p className="meta">
        {t('Serahkan lewat jalur yang aman: siapa pun yang memegangnya mengirim atas nama Anda.')}
      </p>
      <Group justify="flex-end">
        <Button variant="filled" onClick={onClose}>
          {t('Sudah saya simpan')}
        </Button>
      </Group>
    </div>
  );
}
