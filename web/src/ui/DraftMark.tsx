import { partsOf } from '../lib/format';
import { t } from '../lib/i18n';

/** Says whether what is typed has reached the server already; nothing where nothing was typed. */
export function DraftMark({ sentAt, isUnsent }: { sentAt: string | null; isUnsent: boolean }) {
  if (!sentAt && !isUnsent) return null;
  return (
    <div role="status">
      {isUnsent
        ? t('Ketikan terakhir baru tersimpan di peramban ini, belum terkirim.')
        : t('Konsep tersimpan di server pukul {time} WIB.', { time: partsOf(sentAt ?? '').time })}
    </div>
  );
}
