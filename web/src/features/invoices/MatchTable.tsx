import { Link } from 'react-router';
import { share } from '../../lib/format';
import { t } from '../../lib/i18n';
import { type Column, DataTable } from '../../ui/DataTable';
import { Money } from '../../ui/Money';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { When } from '../../ui/When';
import type { InvoiceRecord } from './InvoiceScreen';

type Line = InvoiceRecord['lines'][number];

const columns = (): Column<Line>[] => [
  {
    key: 'order',
    header: t('Surat pesanan'),
    isKey: true,
    cell: (line) => line.order && <Link to={`/pesanan/${line.order.id}`}>{line.order.number}</Link>,
  },
  {
    key: 'proof',
    header: t('Bukti tayang'),
    cell: (line) =>
      line.proof && (
        <Link to={`/bukti/${line.proof.id}`}>
          {line.proof.title ?? line.description} {line.proof.airedAt && <When at={line.proof.airedAt} />}
        </Link>
      ),
  },
  {
    key: 'match',
    header: t('Kecocokan'),
    align: 'right',
    cell: (line) =>
      line.proof?.forward == null ? (line.proof?.acceptedBy?.name ?? '') : share(line.proof.forward),
  },
  {
    key: 'ordered',
    header: t('Dipesan'),
    align: 'right',
    cell: (line) => <Money value={line.orderedPrice} plain />,
  },
  { key: 'billed', header: t('Ditagih'), align: 'right', cell: (line) => <Money value={line.price} plain /> },
  {
    key: 'difference',
    header: t('Selisih'),
    align: 'right',
    cell: (line) => (
      <span style={line.difference !== 0 ? { color: 'var(--merah)', fontWeight: 700 } : undefined}>
        <Money value={line.difference} plain />
      </span>
    ),
  },
];

/** Order, proof and bill beside each other, with every difference. */
export function MatchTable({ lines }: { lines: readonly Line[] }) {
  const off = lines.filter((line) => line.difference !== 0).length;
  const total = lines.reduce((sum, line) => sum + line.price, 0);
  return (
    <Section
      title={t('Pencocokan pesanan, bukti, dan tagihan')}
      action={<StateTag tone={off > 0 ? 'merah' : 'hijau'}>{t('{n} selisih', { n: off })}</StateTag>}
      flush
    >
      <DataTable
        columns={columns()}
        rows={lines}
        rowKey={(line) => line.id}
        empty={t('Tagihan ini tanpa baris.')}
      />
      <p style={{ padding: '8px 14px', display: 'flex', justifyContent: 'space-between', fontWeight: 600 }}>
        <span>{t('Harga sebelum PPN')}</span>
        <Money value={total} />
      </p>
    </Section>
  );
}
