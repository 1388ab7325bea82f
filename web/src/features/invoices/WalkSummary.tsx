import { t } from '../../lib/i18n';
import { FigureStrip } from '../../ui/FigureStrip';
import { Money } from '../../ui/Money';
import type { WalkInvoice } from './WalkScreen';

const HOUR = 3600;
const DAY = 24 * HOUR;

/** A span in days and hours: `15 hari 8 jam`. */
const span = (seconds: number): string =>
  t('{days} hari {hours} jam', {
    days: Math.floor(seconds / DAY),
    hours: Math.floor((seconds % DAY) / HOUR),
  });

/** The walk in four facts: how much, to whom, because of what, how long it took. */
export function WalkSummary({ invoice }: { invoice: WalkInvoice }) {
  const { payment, transfer, company, lines, cycle } = invoice;
  const proof = lines[0]?.proof;
  return (
    <FigureStrip
      figures={[
        {
          label: payment ? t('Ditransfer') : t('Akan ditransfer'),
          value: <Money value={payment?.transfer ?? transfer} />,
          to: `/tagihan/${invoice.id}`,
        },
        {
          label: t('Kepada'),
          value: company?.legalName ?? t('belum ada'),
          ...(company && { to: `/perusahaan/${company.id}` }),
        },
        {
          label: t('Karena'),
          value: proof?.article?.title ?? lines[0]?.description ?? t('belum ada'),
          ...(proof && { to: `/bukti/${proof.id}` }),
          ...(lines.length > 1 && { note: t('dan {n} unit lain', { n: lines.length - 1 }) }),
        },
        {
          label: t('Lama seluruhnya'),
          value: cycle ? span(cycle.seconds) : t('belum dibayar'),
          ...(cycle && { note: t('dari surat pesanan sampai pembayaran') }),
        },
      ]}
    />
  );
}
