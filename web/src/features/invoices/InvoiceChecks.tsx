import { t } from '../../lib/i18n';
import { CheckList } from '../../ui/CheckList';
import { Section } from '../../ui/Section';
import type { InvoiceRecord } from './InvoiceScreen';

const RULES: Record<string, string> = {
  I1: 'Hanya bukti yang diterima',
  I2: 'Penerima dan rekening',
  I3: 'Angka dihitung ulang',
  I4: 'Nomor dan kemungkinan ganda',
  I5: 'Faktur pajak',
  I6: 'Kuitansi',
  I7: 'Pengembalian',
  I8: 'Belum dibayar',
};

/** The rules of a bill with what was found. */
export function InvoiceChecks({ checks }: { checks: InvoiceRecord['checks'] }) {
  if (checks.length === 0) return null;
  return (
    <Section title={t('Pemeriksaan aturan')}>
      <CheckList
        items={checks.map((check) => ({
          label: t(RULES[check.rule] ?? check.rule),
          ok: check.passed,
          value: check.passed ? check.found : `${check.found} (${t('seharusnya')} ${check.expected})`,
        }))}
      />
    </Section>
  );
}
