import { number } from '../../lib/format';
import { t } from '../../lib/i18n';
import { BigAmount } from '../../ui/BigAmount';
import { Section } from '../../ui/Section';
import type { BudgetLineRecord } from './BudgetLineScreen';
import { UsedBar } from './UsedBar';

const CELL = { padding: '4px 0', textAlign: 'right' as const };

/** What is free, as the sum that it is: ceiling and shifts less what is held or paid. */
export function BudgetEquation({ line }: { line: BudgetLineRecord }) {
  const rows = [
    { sign: '', label: t('Pagu'), value: line.ceiling },
    { sign: line.shifted < 0 ? '−' : '+', label: t('Pergeseran'), value: Math.abs(line.shifted) },
    { sign: '−', label: t('Dicadangkan untuk pesanan'), value: line.reserved },
    { sign: '−', label: t('Diikat untuk tagihan'), value: line.encumbered },
    { sign: '−', label: t('Dibayar'), value: line.paid },
  ];
  return (
    <Section title={t('Sisa bebas')} note={t('rupiah dengan PPN')}>
      <table style={{ width: '100%', borderCollapse: 'collapse' }} className="num">
        <tbody>
          {rows.map(({ sign, label, value }) => (
            <tr key={label}>
              <th scope="row" style={{ fontWeight: 400, textAlign: 'left', padding: '4px 0' }}>
                {label}
              </th>
              <td style={CELL}>{sign}</td>
              <td style={CELL}>{number(value)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr style={{ borderTop: '2px solid var(--ink)' }}>
            <th scope="row" style={{ textAlign: 'left', padding: '6px 0' }}>
              {t('Sisa bebas')}
            </th>
            <td style={CELL}>=</td>
            <td style={{ ...CELL, fontWeight: 700 }}>
              {line.available < 0 ? '−\u00a0' : ''}
              {number(Math.abs(line.available))}
            </td>
          </tr>
        </tfoot>
      </table>
      <UsedBar line={line} />
      <BigAmount value={line.available} label={t('Masih dapat dipesan')} band />
    </Section>
  );
}
