import { IconAlertTriangle, IconChecks } from '@tabler/icons-react';
import { EQUATIONS } from '../../lib/contractWords';
import { when } from '../../lib/format';
import { t } from '../../lib/i18n';
import { useNow } from '../../ui/Clock';
import { ControlCard, type EquationValue } from '../../ui/ControlCard';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import type { ContractRecord } from './ContractScreen';

type Card = ContractRecord['controlCard'];

const equationOf = (
  contractId: string,
  { equation, total, done, rest, agrees }: Card['rows'][number],
): EquationValue => {
  const words = EQUATIONS[equation];
  const at = (path: string | undefined) => (path ? { to: `${path}?kontrak=${contractId}` } : {});
  return {
    label: t(words.label),
    total,
    agrees,
    difference: total - done - rest,
    parts: [
      { label: t(words.done), value: done, kind: 'filled', ...at(words.to[0]) },
      { label: t(words.rest), value: rest, kind: words.kind, ...at(words.to[1]) },
    ],
  };
};

/** The running card: four sums that the server checked, each part with the list behind it. */
export function ContractCard({ contractId, card }: { contractId: string; card: Card }) {
  const now = useNow();
  const fit = card.rows.filter((row) => row.agrees).length;
  const verdict = t('{n} dari {all} jumlah cocok', { n: fit, all: card.rows.length });
  return (
    <Section
      title={t('Kartu kendali')}
      note={t('rupiah sebelum PPN · dihitung server {at}', { at: when(card.at, now) })}
      action={
        <StateTag tone={card.agrees ? 'hijau' : 'merah'} icon={card.agrees ? IconChecks : IconAlertTriangle}>
          {verdict}
        </StateTag>
      }
    >
      <ControlCard equations={card.rows.map((row) => equationOf(contractId, row))} />
      <p className="meta" data-noprint>
        {t('Setiap ruas membuka daftarnya. Lebar ruas berskala per baris.')}
      </p>
    </Section>
  );
}
