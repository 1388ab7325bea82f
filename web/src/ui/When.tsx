import { fullWhen, when } from '../lib/format';
import { t } from '../lib/i18n';
import { useNow } from './Clock';

interface Props {
  /** An instant (ISO 8601); null reads "belum ada". */
  at: string | null | undefined;
  /** `full` for documents: `15 April 2026 pukul 09.25 WIB`. */
  form?: 'short' | 'full';
}

/** An instant in WIB: the time alone today, `15 Apr 09.25 WIB` this year. */
export function When({ at, form = 'short' }: Props) {
  const now = useNow();
  if (!at) return <span className="muted">{t('belum ada')}</span>;
  return (
    <time dateTime={at} title={fullWhen(at)} className={form === 'full' ? 'num' : 'num nowrap'}>
      {form === 'full' ? fullWhen(at) : when(at, now)}
    </time>
  );
}
