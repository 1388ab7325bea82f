import { percent } from '../lib/format';
import { t } from '../lib/i18n';

interface Props {
  /** Share of one: 0.594 reads `59,4 %`; null reads "belum ada". */
  value: number | null | undefined;
  digits?: number;
}

/** A share as a percentage with a decimal comma. */
export function Percent({ value, digits = 1 }: Props) {
  if (value === null || value === undefined) return <span className="muted">{t('belum ada')}</span>;
  return <span className="num nowrap">{percent(value, digits)}</span>;
}
