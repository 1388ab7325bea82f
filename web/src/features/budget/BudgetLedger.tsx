import { Link } from 'react-router';
import { t } from '../../lib/i18n';
import { type Column, DataTable } from '../../ui/DataTable';
import { Money } from '../../ui/Money';
import { Section } from '../../ui/Section';
import { When } from '../../ui/When';
import type { BudgetLineRecord } from './BudgetLineScreen';
import { entryWord, recordPath } from './words';

type Entry = BudgetLineRecord['entries']['nodes'][number];

function Reference({ entry }: { entry: Entry }) {
  const path = recordPath(entry.refType, entry.refId);
  return path ? <Link to={path}>{entry.refNumber}</Link> : entry.refNumber;
}

const columns = (): Column<Entry>[] => [
  { key: 'at', header: t('Waktu'), isKey: true, cell: (entry) => <When at={entry.at} /> },
  { key: 'kind', header: t('Peristiwa'), cell: (entry) => entryWord(entry.kind) },
  { key: 'ref', header: t('Dokumen'), cell: (entry) => <Reference entry={entry} /> },
  {
    key: 'amount',
    header: t('Jumlah (Rp)'),
    align: 'right',
    cell: (entry) => <Money value={entry.amount} plain />,
  },
];

/** The ledger of a line, latest first; each entry names the paper behind it. */
export function BudgetLedger({
  entries,
  isLoading,
  onMore,
}: {
  entries: BudgetLineRecord['entries'];
  isLoading: boolean;
  onMore: () => void;
}) {
  return (
    <Section title={t('Buku baris anggaran')} note={t('{n} catatan', { n: entries.totalCount })} flush>
      <DataTable
        columns={columns()}
        rows={entries.nodes}
        rowKey={(entry) => entry.id}
        empty={t('Belum ada catatan.')}
        isLoading={isLoading}
        hasMore={entries.pageInfo.hasNextPage}
        onMore={onMore}
      />
    </Section>
  );
}
