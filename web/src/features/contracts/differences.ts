import type { ContractTermsFragment } from '../../gql/graphql';
import { longDay, rupiah } from '../../lib/format';
import { t } from '../../lib/i18n';
import { kindWord } from '../../lib/publicationWords';

const none = () => t('tanpa batas');
const lineText = (line: ContractTermsFragment['lines'][number]) =>
  t('{what}: {price}, paling banyak {n}', {
    what: line.description || kindWord(line.kind),
    price: rupiah(line.unitPrice),
    n: line.maxQuantity ?? none(),
  });

/** What an amendment changes, one row per thing, before and after. */
export function differences(
  before: ContractTermsFragment,
  after: ContractTermsFragment,
): { label: string; before: string; after: string }[] {
  const rows = [
    { label: t('Tanggal akhir'), before: longDay(before.endsOn), after: longDay(after.endsOn) },
    {
      label: t('Nilai maksimum'),
      before: before.ceiling == null ? none() : rupiah(before.ceiling),
      after: after.ceiling == null ? none() : rupiah(after.ceiling),
    },
    ...before.lines.map((line) => {
      const next = after.lines.find((one) => one.lineId === line.lineId);
      return { label: t('Rincian'), before: lineText(line), after: next ? lineText(next) : t('dihapus') };
    }),
    ...after.lines
      .filter(({ lineId }) => !lineId)
      .map((line) => ({ label: t('Rincian baru'), before: t('belum ada'), after: lineText(line) })),
  ];
  return rows.filter((row) => row.before !== row.after);
}
