import { Link } from 'react-router';
import { longDay } from '../../lib/format';
import { t } from '../../lib/i18n';
import { FactList } from '../../ui/FactList';
import { Money } from '../../ui/Money';
import { Section } from '../../ui/Section';
import type { InvoiceRecord } from './InvoiceScreen';
import { mechanismWord } from './words';

/** The number and day of a paper; nothing before there is one, since the step tracker says so. */
const paper = (label: string, number: string | null | undefined, on: string | null | undefined) =>
  number ? [{ label, value: `${number}${on ? ` · ${longDay(on)}` : ''}` }] : [];

/** Facts of the payment itself; none before it is recorded. */
function paid({ payment }: InvoiceRecord) {
  if (!payment) return [];
  return [
    {
      label: t('Dibayar'),
      value: `${longDay(payment.bankOn)} · ${payment.recordedBy?.name ?? ''} · ${mechanismWord(payment.mechanism)}`,
    },
    { label: t('Kode billing pajak'), value: payment.taxBillingCode },
    { label: 'NTPN', value: payment.taxPaymentNumber },
    { label: t('Nomor bukti potong'), value: payment.withholdingSlipNumber },
  ];
}

/** Where the money comes from, where it goes, and the numbers of its papers. */
export function PaymentFacts({ invoice }: { invoice: InvoiceRecord }) {
  const { bankAccount: bank, budgetLine } = invoice;
  const contracts = [
    ...new Map(invoice.lines.flatMap(({ contract }) => (contract ? [[contract.id, contract]] : []))).values(),
  ];
  return (
    <Section title={t('Data pembayaran')}>
      <FactList
        items={[
          {
            label: t('Kontrak'),
            value: contracts.map((contract, index) => (
              <span key={contract.id}>
                {index > 0 && ', '}
                <Link to={`/kontrak/${contract.id}`}>{contract.number}</Link>
              </span>
            )),
          },
          { label: t('Nomor tagihan perusahaan'), value: invoice.companyInvoiceNumber },
          { label: t('Rekening'), value: bank && `${bank.bank} ${bank.number} · ${bank.holderName}` },
          {
            label: t('Kode rekening'),
            value: budgetLine && <Link to={`/anggaran/${budgetLine.id}`}>{budgetLine.accountCode}</Link>,
          },
          ...(budgetLine ? [{ label: t('Sisa pagu'), value: <Money value={budgetLine.available} /> }] : []),
          ...paper(t('Faktur pajak'), invoice.taxInvoiceNumber, invoice.taxInvoiceOn),
          ...paper('SPP', invoice.sppNumber, invoice.sppOn),
          ...paper('SPM', invoice.spmNumber, invoice.spmOn),
          ...paper('SP2D', invoice.sp2dNumber, invoice.sp2dOn),
          ...paid(invoice),
          ...invoice.refunds.map((refund) => ({
            label: t('Pengembalian ke kas'),
            value: (
              <>
                <Money value={refund.amount} /> · {refund.depositSlipNumber ?? t('belum disetor')}
              </>
            ),
          })),
        ]}
      />
      <p className="meta" style={{ marginTop: 10 }}>
        {t('Pemeriksa tagihan tidak dapat mencatat pembayarannya.')}
      </p>
    </Section>
  );
}
