import { draftBill, draftInput, passDesks } from './bill';
import { figures } from './contracts';
import { invoiceNow, payment } from './pay';
import { proofOf } from './pickups';
import { act, type Scene } from './plot';
import { same } from './report';
import { iso, moveTo, partner, type Stage } from './stage';
import { walkTheMoney } from './walk';
import { walkTheCrisis } from './walk-crisis';

const DAY = '2026-04-15';

const bill = (proofId: string) => ({
  key: 'RK',
  number: '031/RKM/IV/2026',
  proofIds: [proofId],
  day: DAY,
  tax: { vatBase: 1_375_000, vat: 165_000 },
});

/** Assertion 54: no invoice line on a proof that waits for review; the same line once it is accepted. */
async function tooSoon(stage: Stage): Promise<void> {
  const { id } = await proofOf(stage, 'RK');
  const codes = await stage.cast.joko.refused('invoiceDraft', await draftInput(stage, bill(id)));
  same("Joko's line on a proof under review", codes, ['PROOF_INCOMPLETE']);
  const now = [(await proofOf(stage, 'RK')).state, (await figures(stage, 'RK')).invoiced];
  same('proof after the refusal', now, ['PENDING_REVIEW', 3_000_000]);
}

async function afterwards(stage: Stage): Promise<void> {
  const { id } = await proofOf(stage, 'RK');
  const input = await draftInput(stage, bill(id));
  const { errors, invoice } = await stage.cast.joko.try('invoiceDraft', input, 'invoice { state price }');
  same('the same line after the acceptance', [errors, invoice], [[], { state: 'DRAFT', price: 1_500_000 }]);
}

/** Act 4, the money of 15 April. */
export const moneyScenes = (): Scene[] => [
  act(`${DAY} 12:00`, (stage) => stage.report.part(54, () => tooSoon(stage))),
  act(`${DAY} 13:31`, (stage) => stage.report.part(54, () => afterwards(stage))),
];

export async function kikisInvoice(stage: Stage): Promise<void> {
  const { report, cast } = stage;
  const kiki = partner(stage, 'HM').admin;
  await moveTo(stage, '2026-04-24 09:00');
  const proofIds = [(await proofOf(stage, 'HM')).id];
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
  await report.part(55, () => walkTheCrisis(stage, now.payment.id));
}
