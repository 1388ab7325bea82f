import { t } from '../../lib/i18n';
import { CheckList } from '../../ui/CheckList';
import { Section } from '../../ui/Section';
import type { InvoiceRecord } from './InvoiceScreen';
import { ruleWord } from './words';

/** The rules of a bill with what was found. */
export function InvoiceChecks({ checks }: { checks: InvoiceRecord['checks'] }) {
  if (checks.length === 0) return null;
  const wrong = checks.filter((check) => !check.passed).length;
  return (
    <Section
      title={t('Pemeriksaan aturan')}
      note={
        wrong > 0
          ? t('{n} tidak cocok', { n: wrong })
          : t('{n} dari {all} cocok', { n: checks.length, all: checks.length })
      }
    >
      <CheckList
        items={checks.map(({ rule, passed, isWarning, found, expected }) => ({
          label: ruleWord(rule),
          ok: passed && !isWarning,
          value: passed ? found : t('{found} (seharusnya {expected})', { found, expected }),
        }))}
      />
    </Section>
  );
}
