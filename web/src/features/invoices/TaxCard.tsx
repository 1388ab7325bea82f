import type { ReactNode } from 'react';
import { percent } from '../../lib/format';
import { t } from '../../lib/i18n';
import { BigAmount } from '../../ui/BigAmount';
import { Money } from '../../ui/Money';
import { Section } from '../../ui/Section';
import classes from './invoices.module.css';
import { taxWord } from './words';

export interface Amounts {
  price: number;
  vatBase: number;
  vat: number;
  gross: number;
  incomeTax: number;
  incomeTaxKind: string;
  incomeTaxRate?: number;
  isVatCollected: boolean;
  transfer: number;
  transferInWords?: string;
  taxBasis?: readonly string[];
  needsStamp?: boolean;
}

interface SumProps {
  label: string;
  how?: ReactNode;
  value: number;
  isTotal?: boolean;
}

function Sum({ label, how, value, isTotal }: SumProps) {
  return (
    <div className={isTotal ? classes.total : undefined}>
      <div>
        {label}
        {how && <div className="meta">{how}</div>}
      </div>
      <Money value={value} />
    </div>
  );
}

/** How a bill becomes a transfer: every amount by the server, the parts add up on screen. */
export function TaxCard({ of, note }: { of: Amounts; note?: string }) {
  const hasVat = of.vat > 0;
  return (
    <Section title={t('Rincian pajak')} note={note ?? (hasVat ? t('PKP') : t('bukan PKP'))}>
      <div className={classes.sums}>
        <Sum label={t('Harga')} value={of.price} />
        {hasVat && <Sum label={t('DPP nilai lain')} how={t('11/12 × harga')} value={of.vatBase} />}
        <Sum label={t('PPN')} {...(hasVat && { how: t('12 % × DPP nilai lain') })} value={of.vat} />
        <Sum label={t('Nilai tagihan')} value={of.gross} isTotal />
        {of.isVatCollected && hasVat && <Sum label={t('PPN dipungut bendahara')} value={-of.vat} />}
        <Sum
          label={taxWord(of.incomeTaxKind)}
          {...(of.incomeTaxRate && {
            how: t('{rate} × harga', {
              rate: percent(of.incomeTaxRate / 10_000, of.incomeTaxRate % 100 === 0 ? 0 : 1),
            }),
          })}
          value={-of.incomeTax}
        />
      </div>
      {of.needsStamp && <p className="meta">{t('Kuitansi perlu meterai.')}</p>}
      {of.taxBasis && of.taxBasis.length > 0 && (
        <details className="meta">
          <summary>{t('Dasar aturan')}</summary>
          {of.taxBasis.map((basis) => (
            <p key={basis}>{basis}</p>
          ))}
        </details>
      )}
      <BigAmount value={of.transfer} label={t('Ditransfer')} words={of.transferInWords ?? null} band />
    </Section>
  );
}
