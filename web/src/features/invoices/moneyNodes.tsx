import { IconCash, IconReceipt, IconWallet } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { t } from '../../lib/i18n';
import { ChainNode } from '../../ui/ChainNode';
import { Money } from '../../ui/Money';
import { When } from '../../ui/When';
import { RecordHash } from './RecordHash';
import type { WalkInvoice } from './WalkScreen';

function paymentNode({ payment, transfer }: WalkInvoice) {
  if (!payment)
    return (
      <ChainNode
        key="payment"
        icon={<IconCash size={16} aria-hidden />}
        title={t('Belum dibayar')}
        meta={
          <>
            {t('akan ditransfer')} <Money value={transfer} />
          </>
        }
      />
    );
  const { sp2dNumber, taxPaymentNumber, recordedBy, paidAt } = payment;
  return (
    <ChainNode
      key="payment"
      icon={<IconCash size={16} aria-hidden />}
      title={
        <>
          {t('Pembayaran')} <Money value={payment.transfer} strong />
        </>
      }
      meta={
        <>
          {recordedBy?.name} · <When at={paidAt} form="full" /> · SP2D {sp2dNumber}
          {taxPaymentNumber && ` · NTPN ${taxPaymentNumber}`}
        </>
      }
    >
      <RecordHash of={payment} />
    </ChainNode>
  );
}

/** The money: payment, bill, budget line. */
export function moneyNodes(invoice: WalkInvoice): ReactElement[] {
  const { budgetLine, submittedAt, submittedBy } = invoice;
  return [
    paymentNode(invoice),
    <ChainNode
      key="invoice"
      icon={<IconReceipt size={16} aria-hidden />}
      title={
        <>
          {t('Tagihan')}{' '}
          <Link to={`/tagihan/${invoice.id}`}>{invoice.number ?? invoice.companyInvoiceNumber}</Link> ·{' '}
          <Money value={invoice.gross} />
        </>
      }
      meta={
        <>
          {[invoice.company?.legalName, submittedBy?.name].filter(Boolean).join(' · ')}
          {submittedAt && (
            <>
              {' '}
              · <When at={submittedAt} />
            </>
          )}{' '}
          · {t('harga')} <Money value={invoice.price} /> + PPN <Money value={invoice.vat} />
        </>
      }
    >
      <RecordHash of={invoice} />
    </ChainNode>,
    ...(budgetLine
      ? [
          <ChainNode
            key="budget"
            icon={<IconWallet size={16} aria-hidden />}
            title={<Link to={`/anggaran/${budgetLine.id}`}>{budgetLine.name}</Link>}
            meta={
              <>
                {budgetLine.accountCode} · {t('pagu')} <Money value={budgetLine.ceiling} />
              </>
            }
          />,
        ]
      : []),
  ];
}
