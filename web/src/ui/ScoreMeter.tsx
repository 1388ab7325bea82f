import { share } from '../lib/format';
import { t } from '../lib/i18n';
import classes from './kit.module.css';

/** How much of the ordered text was found, on the scale with its two thresholds. */
export function ScoreMeter({
  label,
  value,
  review,
  auto,
}: {
  label: string;
  value: number | null;
  review: number;
  auto: number;
}) {
  return (
    <div style={{ minWidth: 240 }}>
      <div style={{ display: 'flex', justifyContent: 'space-between', fontWeight: 600 }}>
        <span>{label}</span>
        <span className="num" style={{ fontSize: 17, fontWeight: 700 }}>
          {value === null ? t('belum diukur') : share(value)}
        </span>
      </div>
      <div className={classes.meter} aria-hidden>
        {value !== null && <i style={{ left: `${Math.min(1, value) * 100}%` }} />}
        <small style={{ left: `${review * 100}%` }}>{share(review)}</small>
        <small style={{ left: `${auto * 100}%` }}>
          {share(auto)} {t('otomatis')}
        </small>
      </div>
    </div>
  );
}
