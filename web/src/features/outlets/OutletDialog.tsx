import { Modal } from '@mantine/core';
import { t } from '../../lib/i18n';
import { OutletForm } from './OutletForm';

/** Staff enter an outlet that is only monitored; a company that owns it may claim it later. */
export function OutletDialog({ onClose, onDone }: { onClose: () => void; onDone: (id: string) => void }) {
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('Daftarkan media yang dipantau')}
      closeButtonProps={{ 'aria-label': t('Tutup') }}
    >
      <p className="meta">
        {t('Media tanpa perusahaan dipantau saja. Pemiliknya dapat mengajukan klaim melalui portal media.')}
      </p>
      <OutletForm onDone={onDone} />
    </Modal>
  );
}
