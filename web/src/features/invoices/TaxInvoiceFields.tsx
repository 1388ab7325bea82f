import { rupiah } from '../../lib/format';
import { t } from '../../lib/i18n';
import { DayInput } from '../../ui/DayInput';
import { MoneyInput } from '../../ui/MoneyInput';
import { TextField } from '../../ui/TextField';

export interface TaxInvoice {
  number: string;
  issuedOn: string;
  /** Undefined until it is touched: then what the server computed. */
  vatBase: number | null | undefined;
  vat: number | null | undefined;
}

interface Props {
  value: TaxInvoice;
  /** What the server computed, to compare with the paper. */
  computed: { vatBase: number; vat: number };
  errorOf: (...path: string[]) => string | undefined;
  onChange: (value: TaxInvoice) => void;
}

/** What the printed tax invoice says; the server compares it with its own figures. */
export function TaxInvoiceFields({ value, computed, errorOf, onChange }: Props) {
  const set = (change: Partial<TaxInvoice>) => onChange({ ...value, ...change });
  const hint = (amount: number) =>
    t('Samakan dengan faktur; menurut hitungan {amount}', { amount: rupiah(amount) });
  return (
    <>
      <TextField
        label={t('Nomor faktur pajak')}
        maxLength={60}
        value={value.number}
        error={errorOf('taxInvoice', 'number') ?? errorOf('taxInvoice')}
        onChange={(number) => set({ number })}
      />
      <DayInput
        label={t('Tanggal faktur pajak')}
        value={value.issuedOn}
        error={errorOf('taxInvoice', 'issuedOn')}
        onChange={(issuedOn) => set({ issuedOn })}
      />
      <MoneyInput
        label={t('DPP pada faktur')}
        value={value.vatBase === undefined ? computed.vatBase : value.vatBase}
        description={hint(computed.vatBase)}
        error={errorOf('taxInvoice', 'vatBase')}
        onChange={(vatBase) => set({ vatBase })}
      />
      <MoneyInput
        label={t('PPN pada faktur')}
        value={value.vat === undefined ? computed.vat : value.vat}
        description={hint(computed.vat)}
        error={errorOf('taxInvoice', 'vat')}
        onChange={(vat) => set({ vat })}
      />
    </>
  );
}
