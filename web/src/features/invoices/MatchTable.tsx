import { IconChecks } from '@tabler/icons-react';
import { Link } from 'react-router';
import { rupiah, share } from '../../lib/format';
import { t } from '../../lib/i18n';
import { type Column, DataTable } from '../../ui/DataTable';
import { Money } from '../../ui/Money';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { When } from '../../ui/When';
import type { InvoiceRecord } from './InvoiceScreen';
import classes from './invoices.module.css';

type Line = InvoiceRecord['lines'][number];

const columns = (): Column<Line>[] => [
  {
    key: 'order',
    header: t('Surat pesanan'),
    isKey: true,
    cell: ({ ordinal, order, description }) => (
      <>
        {ordinal}. {order ? <Link to={`/pesanan/${order.id}`}>{order.number}</Link> : description}
      </>
    ),
  },
  {
    key: 'proof',
    header: t('Bukti tayang'),
    cell: ({ proof, description }) =>
      proof ? (
        <>
          <Link to={`/bukti/${proof.id}`}>{proof.title ?? description}</Link>{' '}
          {proof.airedAt && (
            <span className="meta">
              <When at={proof.airedAt} />
            </span>
          )}
        </>
      ) : (
        t('tanpa bukti')
      ),
  },
  {
    key: 'match',
    header: t('Kecocokan'),
    align: 'right',
    cell: ({ proof }) => (
      <>
        {proof?.forward != null && share(proof.forward)}{' '}
        <span className="meta">{proof?.acceptedBy?.name ?? (proof && t('mesin'))}</span>
      </>
    ),
  },
  {
    key: 'ordered',
    header: t('Dipesan (Rp)'),
    align: 'right',
    cell: (line) => <Money value={line.orderedPrice} plain />,
  },
  {
    key: 'billed',
    header: t('Ditagih (Rp)'),
    align: 'right',
    cell: (line) => <Money value={line.price} plain />,
  },
  {
    key: 'difference',
    header: t('Selisih (Rp)'),
    align: 'right',
    cell: (line) => (
      <span className={line.difference === 0 ? undefined : classes.wrong}>
        <Money value={line.difference} plain />
      </span>
    ),
  },
];

const inWords = ({ ordinal, difference, price, orderedPrice }: Line): string =>
  t(
    difference > 0
      ? 'Baris {n} ditagih {price}, lebih {difference} dari pesanan {ordered}.'
      : 'Baris {n} ditagih {price}, kurang {difference} dari pesanan {ordered}.',
    {
      n: ordinal,
      price: rupiah(price),
      difference: rupiah(Math.abs(difference)),
      ordered: rupiah(orderedPrice),
    },
  );

/** Order, proof and bill beside each other, with every difference in red and in words. */
export function MatchTable({ lines }: { lines: readonly Line[] }) {
  const off = lines.filter((line) => line.difference !== 0);
  const sum = (of: (line: Line) => number) => lines.reduce((total, line) => total + of(line), 0);
  return (
    <Section
      title={t('Pencocokan pesanan, bukti, dan tagihan')}
      action={
        <StateTag tone={off.length > 0 ? 'merah' : 'hijau'} icon={IconChecks}>
          {t('{n} selisih', { n: off.length })}
        </StateTag>
      }
      flush
    >
      <DataTable
        columns={columns()}
        rows={lines}
        rowKey={(line) => line.id}
        empty={t('Tagihan ini tanpa baris.')}
      />
      <div style={{ padding: '8px 14px' }}>
        {off.map((line) => (
          <p key={line.id} className={classes.wrong}>
            {inWords(line)}
          </p>
        ))}
        <p className={classes.row} style={{ fontWeight: 600 }}>
          <span>{t('Harga sebelum PPN')}</span>
          <span>
            {t('dipesan')} <Money value={sum((line) => line.orderedPrice)} /> · {t('ditagih')}{' '}
            <Money value={sum((line) => line.price)} />
          </span>
        </p>
      </div>
    </Section>
  );
}
