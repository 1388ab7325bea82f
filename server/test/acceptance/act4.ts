import { draftBill, draftInput, passDesks } from './bill';
import { figures, quota } from './contracts';
import { loadHistory } from './history';
import { accept, issue, type OrderPlan, orderNow, type PlacedOrder, prepare } from './orders';
import { invoiceNow, payment } from './pay';
import { printed, releaseText } from './press';
import { same } from './report';
import { fetchOnly, iso, moveTo, partner, type Stage } from './stage';
import { walkTheMoney } from './walk';

const DAY = '2026-04-15';
const TEXT = releaseText(415);
/** Orders of 15 April in the order of their numbers, and when and how much each outlet printed. */
const CARRIERS = [
  {
    key: 'HM',
    number: 'PO-2026-0041',
    published: '10:12',
    fetched: '10:17',
    percent: 95,
    state: 'AUTO_VERIFIED',
    left: 2,
  },
  {
    key: 'SL',
    number: 'PO-2026-0042',
    published: '11:35',
    fetched: '11:41',
    percent: 92,
    state: 'AUTO_VERIFIED',
    left: 4,
  },
  {
    key: 'RK',
    number: 'PO-2026-0043',
    published: '10:40',
    fetched: '10:46',
    percent: 78,
    state: 'PENDING_REVIEW',
    left: 21,
  },
];

const plan = (key: string): OrderPlan => ({
  key,
  title: 'Penjelasan layanan RSUD',
  text: TEXT,
  quantity: 1,
  windowFrom: DAY,
  windowTo: '2026-04-17',
  due: '2026-04-17 17:00',
  drafted: `${DAY} 08:50`,
  approved: `${DAY} 09:10`,
  issued: `${DAY} 09:25`,
  accepted: `${DAY} 09:40`,
});

/** Act 4, the money of it: the three orders of 15 April, their proofs, and Kiki's invoice. */
export async function playAct4(stage: Stage): Promise<void> {
  await loadHistory(stage);
  const orders = await placeOrders(stage);
  for (const [at, one] of [...CARRIERS].sort((a, b) => a.published.localeCompare(b.published)).entries())
    await publishOne(stage, orders[one.key] as PlacedOrder, one, at);
  await refuseUnverified(stage, orders.RK as PlacedOrder);
  await kikisInvoice(stage, orders.HM as PlacedOrder);
}

async function placeOrders(stage: Stage): Promise<Record<string, PlacedOrder>> {
  const ids: Record<string, string> = {};
  for (const { key } of CARRIERS) ids[key] = await prepare(stage, plan(key));
  const orders: Record<string, PlacedOrder> = {};
  for (const { key, number, left } of CARRIERS) {
    orders[key] = await issue(stage, ids[key] ?? '', plan(key).issued);
    const { reserved, available } = await quota(stage, key);
    same(`order to ${key}`, [orders[key]?.number, reserved, available], [number, 1, left]);
  }
  for (const { key } of CARRIERS) await accept(stage, key, orders[key]?.id ?? '', plan(key).accepted);
  return orders;
}

async function publishOne(
  stage: Stage,
  order: PlacedOrder,
  one: (typeof CARRIERS)[number],
  at: number,
): Promise<void> {
  const text = printed(TEXT, one.percent, 900 + at);
  const published = `${DAY}T${one.published}:00+07:00`;
  const url = stage.press.publish({
    host: partner(stage, one.key).host,
    slug: 'layanan-rsud',
    title: 'Penjelasan layanan RSUD',
    text,
    published,
  });
  await moveTo(stage, `${DAY} ${one.published}`);
  await fetchOnly(stage, `${DAY} ${one.fetched}`, url);
  await moveTo(stage, `${DAY} ${one.fetched}`);
  const [proof] = (await orderNow(stage, order.id)).proofs.nodes;
  same(`proof of ${one.key}`, [proof?.state, proof?.forward], [one.state, one.percent / 100]);
}

async function refuseUnverified(stage: Stage, order: PlacedOrder): Promise<void> {
  const { report, cast } = stage;
  const proof = async () => (await orderNow(stage, order.id)).proofs.nodes[0];
  const { id: proofId } = await proof();
  const bill = {
    key: 'RK',
    number: '031/RKM/IV/2026',
    proofIds: [proofId],
    day: DAY,
    tax: { vatBase: 1_375_000, vat: 165_000 },
  };
  await moveTo(stage, `${DAY} 12:00`);
  await report.part(54, async () => {
    same(
      "Joko's line on a proof under review",
      await cast.joko.refused('invoiceDraft', await draftInput(stage, bill)),
      ['PROOF_INCOMPLETE'],
    );
    same(
      'proof after the refusal',
      [(await proof()).state, (await figures(stage, 'RK')).invoiced],
      ['PENDING_REVIEW', 3_000_000],
    );
  });
  await moveTo(stage, `${DAY} 13:30`);
  await cast.nia.must('proofAccept', { proofId }, 'proof { state }');
  await report.part(54, async () => {
    const { state, acceptedBy, acceptedAt } = await proof();
    same(
      'proof accepted by a person',
      [state, acceptedBy, acceptedAt],
      ['ACCEPTED', { name: 'Nia' }, iso(`${DAY} 13:30`)],
    );
    const { errors, invoice } = await cast.joko.try(
      'invoiceDraft',
      await draftInput(stage, bill),
      'invoice { state price }',
    );
    same('the same line after the acceptance', [errors, invoice], [[], { state: 'DRAFT', price: 1_500_000 }]);
  });
}

async function kikisInvoice(stage: Stage, order: PlacedOrder): Promise<void> {
  const { report, cast } = stage;
  const kiki = partner(stage, 'HM').admin;
  await moveTo(stage, '2026-04-24 09:00');
  const proofIds = (await orderNow(stage, order.id)).proofs.nodes.map(({ id }: { id: string }) => id);
  const invoiceId = await draftBill(stage, {
    key: 'HM',
    number: '007/HM/IV/2026',
    proofIds,
    day: '2026-04-24',
    tax: { vatBase: 2_291_667, vat: 275_000 },
  });
  await kiki.must('invoiceSubmit', { invoiceId, gross: 2_775_000 }, 'invoice { id }');
  await passDesks(stage, invoiceId, 'HM', {
    checked: '2026-04-24 13:00',
    inspected: '2026-04-24 14:00',
    handedOver: ['2026-04-27 09:00', '2026-04-27 10:00'],
    spp: '2026-04-28 09:00',
    spm: ['2026-04-28 11:00', '2026-04-28 14:00'],
    sp2d: '2026-04-30 11:00',
  });
  await moveTo(stage, '2026-04-30 15:00');
  await cast.hana.confirm();
  await cast.hana.must('invoicePay', payment(invoiceId, '2026-04-30'), 'payment { id }');
  const now = await invoiceNow(stage, invoiceId);
  await report.part(54, async () => {
    const { state, price, vatBase, vat, gross, incomeTax, transfer, remitted } = now;
    same(
      "Kiki's invoice",
      { state, price, vatBase, vat, gross, incomeTax, transfer, remitted },
      {
        state: 'PAID',
        price: 2_500_000,
        vatBase: 2_291_667,
        vat: 275_000,
        gross: 2_775_000,
        incomeTax: 50_000,
        transfer: 2_450_000,
        remitted: 325_000,
      },
    );
    same('payment', [now.payment.transfer, now.payment.paidAt], [2_450_000, iso('2026-04-30 15:00')]);
  });
  await report.part(55, () => walkTheMoney(stage, now.payment.id));
}
