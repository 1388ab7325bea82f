import type { Driver } from '../driver';
import { pdfPaper } from '../papers';
import type { RunningContract } from './contracts';

/** The way of a bill; a story stops at one of these. */
export type BillStop =
  | 'DRAFT'
  | 'SUBMITTED'
  | 'RETURNED'
  | 'CHECKED'
  | 'INSPECTED'
  | 'HALF_HANDED'
  | 'HANDED_OVER'
  | 'SPP_ISSUED'
  | 'HALF_SPM'
  | 'SPM_ISSUED'
  | 'SP2D_ISSUED'
  | 'PAID'
  | 'CLOSED'
  | 'DISPUTED'
  | 'ON_HOLD';

let serial = 0;

const vatOf = (price: number) => {
  const vatBase = Math.floor((price * 22 + 12) / 24);
  return { vatBase, vat: Math.floor((vatBase * 24 + 100) / 200) };
};

async function draft(
  driver: Driver,
  contract: RunningContract,
  proofIds: string[],
): Promise<{ id: string; gross: number }> {
  serial += 1;
  const kinds = ['PAYMENT_REQUEST', 'INVOICE', 'RECEIPT', ...(contract.isVat ? ['TAX_INVOICE'] : [])];
  const attachments = [];
  for (const kind of kinds) {
    attachments.push({
      kind,
      fileId: await driver.file(
        contract.admin,
        `${kind.toLowerCase()}-${serial}.pdf`,
        pdfPaper(kind.replaceAll('_', ' '), [`Nomor ${serial}/TAG/${driver.year}`, 'Dokumen contoh.']),
      ),
    });
  }
  const price = contract.unitPrice * proofIds.length;
  const { invoice } = await driver.act(
    contract.admin,
    'invoiceDraft',
    {
      companyInvoiceNumber: `${serial}/TAG/${driver.year}`,
      proofIds,
      attachments,
      ...(contract.isVat && {
        taxInvoice: {
          number: `020.000-${serial}`,
          issuedOn: driver.nowDay,
          ...vatOf(price),
        },
      }),
    },
    'invoice { id gross }',
  );
  return invoice;
}

/** Tells one bill from `daysAgo` until `stop`, each step a little later. */
export async function tellInvoice(
  driver: Driver,
  contract: RunningContract,
  proofIds: string[],
  daysAgo: number,
  stop: BillStop,
): Promise<string> {
  driver.at(daysAgo, '09:00');
  const { id: invoiceId, gross } = await draft(driver, contract, proofIds);
  if (stop === 'DRAFT') return invoiceId;
  const on = () => driver.nowDay;
  const by =
    (key: string, mutation: string, input: () => object = () => ({})) =>
    () =>
      driver.act(key, mutation, { invoiceId, ...input() });
  const steps: [BillStop, number, string, () => Promise<unknown>][] = [
    ['SUBMITTED', 0, '09:10', by(contract.admin, 'invoiceSubmit', () => ({ gross }))],
    ['CHECKED', 0, '13:40', by('tomi', 'invoiceCheck')],
    ['INSPECTED', 1, '10:10', by('nia', 'invoiceInspect')],
    ['HALF_HANDED', 1, '11:00', by(contract.admin, 'invoiceHandOver')],
    ['HANDED_OVER', 1, '11:20', by('gita', 'invoiceHandOver')],
    ['SPP_ISSUED', 2, '09:00', by('hana', 'invoiceIssueSpp')],
    ['HALF_SPM', 2, '11:00', by('oka', 'invoiceIssueSpm')],
    ['SPM_ISSUED', 2, '14:00', by('putra', 'invoiceIssueSpm')],
    [
      'SP2D_ISSUED',
      3,
      '11:00',
      by('hana', 'invoiceRecordSp2d', () => ({ number: `0${serial}15/SP2D/${driver.year}`, issuedOn: on() })),
    ],
    [
      'PAID',
      3,
      '15:00',
      by('hana', 'invoicePay', () => ({
        bankOn: on(),
        taxBillingCode: `02602${serial}`,
        taxPaymentNumber: `NTPN${serial}A1B2C3`,
      })),
    ],
    ['CLOSED', 4, '10:00', by('hana', 'invoiceClose', () => ({ withholdingSlipNumber: `BP-${serial}` }))],
  ];
  for (const [name, ago, time, tell] of steps) {
    driver.at(Math.max(daysAgo - ago, 0), time);
    await tell();
    if (
      name === stop ||
      (name === 'SUBMITTED' && stop === 'RETURNED') ||
      (name === 'CHECKED' && stop === 'DISPUTED') ||
      (name === 'INSPECTED' && stop === 'ON_HOLD')
    )
      break;
  }
  await tellSide(driver, contract, invoiceId, stop);
  return invoiceId;
}

async function tellSide(
  driver: Driver,
  contract: RunningContract,
  invoiceId: string,
  stop: BillStop,
): Promise<void> {
  driver.later(40);
  if (stop === 'RETURNED')
    await driver.act('tomi', 'invoiceReturn', {
      invoiceId,
      faults: [{ subject: 'ATTACHMENT', attachment: 'RECEIPT', reason: 'Kuitansi belum ditandatangani.' }],
    });
  if (stop === 'DISPUTED')
    await driver.act(contract.admin, 'invoiceDispute', {
      invoiceId,
      reason: 'Jumlah unit pada BAP berbeda dengan bukti tayang kami.',
    });
  if (stop === 'ON_HOLD')
    await driver.act('putra', 'invoiceHold', { invoiceId, reason: 'Menunggu SPD triwulan ini.' });
}
