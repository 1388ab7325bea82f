import type { Person } from './cast';
import { figures } from './contracts';
import { orderNow, type PlacedOrder } from './orders';
import { invoiceNow, payOnce } from './pay';
import { same } from './report';
import { moveTo, partner, type Stage, setSeries, upload } from './stage';

const PAPERS = ['PAYMENT_REQUEST', 'INVOICE', 'RECEIPT', 'TAX_INVOICE'];

/** What a company bills with one draft. */
export interface Bill {
  key: string;
  number: string;
  proofIds: string[];
  day: string;
  tax: { vatBase: number; vat: number };
}

/** Input of a draft with the papers of the company. */
export async function draftInput(stage: Stage, { key, number, proofIds, day, tax }: Bill) {
  const { companyId, admin } = partner(stage, key);
  const attachments: { kind: string; fileId: string }[] = [];
  for (const kind of PAPERS)
    attachments.push({ kind, fileId: await upload(stage, `${kind}.pdf`, companyId, admin) });
  return {
    companyInvoiceNumber: number,
    proofIds,
    attachments,
    taxInvoice: { number: `02.${number}`, issuedOn: day, ...tax },
  };
}

/** Drafts an invoice; gives its id. */
export async function draftBill(stage: Stage, bill: Bill): Promise<string> {
  const input = await draftInput(stage, bill);
  return (await partner(stage, bill.key).admin.must('invoiceDraft', input, 'invoice { id }')).invoice.id;
}

/** When the steps from the check to the SP2D are taken (WIB). */
export interface Route {
  checked: string;
  inspected: string;
  handedOver: [string, string];
  spp: string;
  spm: [string, string];
  sp2d: string;
}

/** Takes a submitted invoice through all desks up to the SP2D. */
export async function passDesks(stage: Stage, invoiceId: string, key: string, route: Route): Promise<void> {
  const { tomi, nia, gita, hana, oka, putra } = stage.cast;
  const steps: [string, Person, string, object, string][] = [
    [route.checked, tomi, 'invoiceCheck', {}, 'CHECKED'],
    [route.inspected, nia, 'invoiceInspect', {}, 'INSPECTED'],
    [route.handedOver[0], partner(stage, key).admin, 'invoiceHandOver', {}, 'INSPECTED'],
    [route.handedOver[1], gita, 'invoiceHandOver', {}, 'HANDED_OVER'],
    [route.spp, hana, 'invoiceIssueSpp', {}, 'SPP_ISSUED'],
    [route.spm[0], oka, 'invoiceIssueSpm', {}, 'SPP_ISSUED'],
    [route.spm[1], putra, 'invoiceIssueSpm', {}, 'SPM_ISSUED'],
    [
      route.sp2d,
      hana,
      'invoiceRecordSp2d',
      { number: `SP2D/${invoiceId.slice(-6)}`, issuedOn: route.sp2d.slice(0, 10) },
      'SP2D_ISSUED',
    ],
  ];
  for (const [at, who, mutation, more, state] of steps) {
    await moveTo(stage, at);
    const { invoice } = await who.must(mutation, { invoiceId, ...more }, 'invoice { state stateSince }');
    if (invoice.state !== state)
      throw new Error(`${mutation} at ${at}: ${invoice.state} instead of ${state}`);
  }
}

/** 6 to 10 February: INV-2026-0007 from draft to payment. */
export async function billAct1(stage: Stage, order: PlacedOrder): Promise<void> {
  const { report, cast } = stage;
  await setSeries(stage, 'INV', 6);
  await moveTo(stage, '2026-02-06 09:00');
  const proofIds = (await orderNow(stage, order.id)).proofs.nodes.map(({ id }: { id: string }) => id);
  const both = { key: 'RK', day: '2026-02-06', tax: { vatBase: 2_750_000, vat: 330_000 }, proofIds };
  const one = { key: 'RK', day: '2026-02-06', tax: { vatBase: 1_375_000, vat: 165_000 } };
  const invoiceId = await draftBill(stage, { ...both, number: '012/RKM/II/2026' });
  const rivals: string[] = [];
  for (const [at, proofId] of proofIds.entries())
    rivals.push(await draftBill(stage, { ...one, number: `9${at}/RKM/II/2026`, proofIds: [proofId] }));
  const wrong = await cast.joko.refused('invoiceSubmit', { invoiceId, gross: 3_330_001 });
  await cast.joko.must('invoiceSubmit', { invoiceId, gross: 3_330_000 }, 'invoice { id }');
  await report.part(7, async () => {
    same('a total different by Rp 1', wrong, ['INVALID_INPUT']);
    const { number, price, vatBase, vat, gross, incomeTax, transfer, remitted } = await invoiceNow(
      stage,
      invoiceId,
    );
    same(
      'INV-2026-0007',
      { number, price, vatBase, vat, gross, incomeTax, transfer, remitted },
      {
        number: 'INV-2026-0007',
        price: 3_000_000,
        vatBase: 2_750_000,
        vat: 330_000,
        gross: 3_330_000,
        incomeTax: 60_000,
        transfer: 2_940_000,
        remitted: 390_000,
      },
    );
  });
  await report.part(9, async () => {
    for (const rival of rivals)
      same(
        'submission of another draft with a billed proof',
        await cast.joko.refused('invoiceSubmit', { invoiceId: rival, gross: 1_665_000 }),
        ['DUPLICATE'],
      );
    for (const proofId of proofIds) {
      const input = await draftInput(stage, { ...one, number: `8${proofId.slice(-5)}`, proofIds: [proofId] });
      same('a new draft with a billed proof', await cast.joko.refused('invoiceDraft', input), ['DUPLICATE']);
    }
    same('the first invoice', (await invoiceNow(stage, invoiceId)).state, 'SUBMITTED');
  });
  const held = await figures(stage, 'RK');
  await passDesks(stage, invoiceId, 'RK', {
    checked: '2026-02-06 09:40',
    inspected: '2026-02-06 10:10',
    handedOver: ['2026-02-06 11:00', '2026-02-06 11:20'],
    spp: '2026-02-09 09:00',
    spm: ['2026-02-09 11:00', '2026-02-09 14:00'],
    sp2d: '2026-02-10 11:00',
  });
  await payOnce(stage, invoiceId, held.budgetLine);
}
