import { longDay, partsOf, shortDay, weekDay } from '../lib/format';
import { t } from '../lib/i18n';
import { useNow } from './Clock';

interface Props {
  /** A day, yyyy-mm-dd; null reads "belum ada". */
  on: string | null | undefined;
  /** `full` for documents: `15 April 2026`. */
  form?: 'short' | 'full';
}

/** A day: `15 Apr` this year, `15 Apr 2025` otherwise. */
export function Day({ on, form = 'short' }: Props) {
  const now = useNow();
  if (!on) return <span className="muted">{t('belum ada')}</span>;
  const day = on.slice(0, 10);
  return (
    <time dateTime={day} title={weekDay(day)} className="num nowrap">
      {form === 'full' ? longDay(day) : shortDay(day, partsOf(now).day)}
    </time>
  );
}
