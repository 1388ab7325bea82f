import { percent } from '../../lib/format';
import { t } from '../../lib/i18n';
import { Money } from '../../ui/Money';
import { Section } from '../../ui/Section';
import classes from './invoices.module.css';

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
}

const KINDS: Record<string, string> = {
  ARTICLE_22: 'PPh 22',
  ARTICLE_23: 'PPh 23',
  FINAL: 'PPh final',
  NONE: 'PPh',
};

/** How a bill becomes a transfer: every amount by the server, the parts add up on screen. */
export function TaxCard({ of, note }: { of: Amounts; note?: string }) {
  return (
    <Section title={t('Rincian pajak')} note={note ?? (of.vat > 0 ? t('PKP') : t('bukan PKP'))}>
      <div className={classes.sums}>
        <div>
          <span>{t('Harga')}</span>
          <Money value={of.price} />
        </div>
        {of.vat > 0 && (
          <div>
            <span>
              {t('DPP nilai lain')} <span className="meta">11/12 × {t('harga')}</span>
            </span>
            <Money value={of.vatBase} />
          </div>
        )}
        <div>
          <span>
            {t('PPN')} {of.vat > 0 && <span className="meta">12 % × DPP</span>}
          </span>
          <Money value={of.vat} />
        </div>
        <div className={classes.total}>
          <span>{t('Nilai tagihan')}</span>
          <Money value={of.gross} />
        </div>
        {of.isVatCollected && of.vat > 0 && (
          <div>
            <span>{t('PPN dipungut bendahara')}</span>
            <Money value={-of.vat} />
          </div>
        )}
        <div>
          <span>
            {t(KINDS[of.incomeTaxKind] ?? 'PPh')}{' '}
            {of.incomeTaxRate ? (
              <span className="meta">
                {percent(of.incomeTaxRate / 10_000)} × {t('harga')}
              </span>
            ) : null}
          </span>
          <Money value={-of.incomeTax} />
        </div>
      </div>
      <div className={classes.transfer}>
        <div>
          <span>{t('Ditransfer')}</span>
          <Money value={of.transfer} />
        </div>
        {of.transferInWords && <p style={{ fontSize: 12.5, lineHeight: '18px' }}>{of.transferInWords}</p>}
      </div>
    </Section>
  );
}
