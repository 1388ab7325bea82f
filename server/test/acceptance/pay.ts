import { Role } from '../../platform/actor';
import { figures } from './contracts';
import { same } from './report';
import { iso, moveTo, type Stage } from './stage';

const MONEY = 'id number state price vatBase vat gross incomeTax transfer remitted';

/** What an invoice shows of its money, as Hana reads it. */
export const invoiceNow = async ({ cast }: Stage, id: string) =>
  (
    await cast.hana.ask(
      `query ($id: ID!) { invoice(id: $id) { ${MONEY} cycle { seconds issuedAt paidAt } payment { id price transfer remitted paidAt recordedBy { name } } } }`,
      { id },
    )
  ).invoice;

export const payment = (invoiceId: string, bankOn: string) => ({
  invoiceId,
  bankOn,
  taxBillingCode: '026021234567890',
  taxPaymentNumber: 'A1B2C3D4E5F6G7H8',
});

/** Assertion 8, and the payment of 10 February 15:00. */
export async function payOnce(stage: Stage, invoiceId: string, held: object): Promise<void> {
  const { report, cast } = stage;
  const input = payment(invoiceId, '2026-02-10');
  await moveTo(stage, '2026-02-10 14:30');
  await report.part(8, async () => {
    for (const who of [cast.gita, cast.tomi])
      same(`payment by ${who.name}`, await who.refused('invoicePay', input), ['FORBIDDEN']);
  });
  await cast.tono.confirm();
  for (const who of [cast.gita, cast.tomi]) {
    const grant = { userId: who.id, role: Role.TREASURER, fromOn: '2026-02-10', toOn: '2026-02-10' };
    await cast.tono.must('roleGrant', grant, 'user { id }');
  }
  await report.part(8, async () => {
    for (const who of [cast.gita, cast.tomi]) {
      await who.enter();
      await who.confirm();
      same(`payment by ${who.name} as treasurer too`, await who.refused('invoicePay', input), [
        'SEPARATION_OF_DUTY',
      ]);
    }
    same('the invoice after the refusals', (await invoiceNow(stage, invoiceId)).state, 'SP2D_ISSUED');
  });
  await moveTo(stage, '2026-02-10 15:00');
  await cast.hana.confirm();
  await cast.hana.must('invoicePay', input, 'payment { id }');
  await report.part(8, async () => {
    const { state, cycle, payment: paid } = await invoiceNow(stage, invoiceId);
    same(
      'payment',
      [state, paid.recordedBy, paid.paidAt, paid.transfer],
      ['PAID', { name: 'Hana' }, iso('2026-02-10 15:00'), 2_940_000],
    );
    same('cycle', cycle, {
      seconds: ((8 * 24 + 6) * 60 + 30) * 60,
      issuedAt: iso('2026-02-02 08:30'),
      paidAt: iso('2026-02-10 15:00'),
    });
    same('budget while the invoice is under way', held, { reserved: 0, encumbered: 3_330_000, paid: 0 });
    same('budget after payment', (await figures(stage, 'RK')).budgetLine, {
      reserved: 0,
      encumbered: 0,
      paid: 3_330_000,
    });
  });
  await report.part(9, async () => {
    const { ordered, proven, invoiced, paid, value } = await figures(stage, 'RK');
    same(
      'sums of SP-2026-001',
      { ordered, proven, invoiced, paid, value },
      { ordered: 3_000_000, proven: 3_000_000, invoiced: 3_000_000, paid: 3_000_000, value: 36_000_000 },
    );
  });
}
