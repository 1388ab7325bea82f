import { Button } from '@mantine/core';
import { IconPlugConnectedX } from '@tabler/icons-react';
import { useAway } from '../lib/away';
import { t } from '../lib/i18n';
import classes from './kit.module.css';

/** What failed, what is safe, and a way on; without a network that alone is said. */
export function ErrorState({ message, onRetry }: { message: string; onRetry?: () => void }) {
  const isAway = useAway();
  return (
    <div className={classes.empty} role="alert">
      <IconPlugConnectedX size={24} stroke={1.5} color="var(--merah)" aria-hidden />
      <p>
        {isAway ? t('Server tidak terjangkau. Layar ini dapat dibuka lagi setelah tersambung.') : message}
      </p>
      <p className="meta">{t('Data yang sudah tersimpan tidak berubah.')}</p>
      {onRetry && <Button onClick={onRetry}>{t('Coba lagi')}</Button>}
    </div>
  );
}
