import { t } from '../lib/i18n';
import s from './flow.module.css';

/** One component of a score, with the points it gave. */
export interface ScorePart {
  label: string;
  points: number;
  most: number;
}

const decimal = (value: number, digits: number): string =>
  new Intl.NumberFormat('id-ID', { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(
    value,
  );

interface Props {
  /** The total as the server computed it, shown with two decimals. */
  total: number;
  parts: ScorePart[];
}

/** A score opened into its parts; parts carry one decimal more than the total, so that they add up on screen. */
export function ScoreParts({ total, parts }: Props) {
  return (
    <table className={s.score}>
      <tbody>
        {parts.map(({ label, points, most }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td className={s.track} aria-hidden>
              <i style={{ width: `${most > 0 ? Math.min(100, (points / most) * 100) : 0}%` }} />
            </td>
            <td className="num">
              {t('{points} dari {most}', { points: decimal(points, 3), most: decimal(most, 0) })}
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('Skor')}</th>
          <td />
          <td className="num">{decimal(total, 2)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
