import { IconFlask } from '@tabler/icons-react';
import { t } from '../lib/i18n';
import { useViewer } from './viewer';

/** Says on every page that this is the demo. */
export function DemoStrip({ className }: { className: string }) {
  const { office } = useViewer();
  if (office.mode !== 'DEMO') return null;
  return (
    <div className={className} role="note">
      <IconFlask size={14} aria-hidden /> {t('MODE DEMO – data contoh')}
      <span className="wide">{t('tidak ada surel atau pesanan yang keluar')}</span>
    </div>
  );
}
