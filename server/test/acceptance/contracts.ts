import { same } from './report';
import { lastNumber, moveTo, type Partner, partner, type Stage, upload } from './stage';

interface Terms {
  maxQuantity: number;
  unitPrice: number;
}

/** Contracts of acceptance.md section 2, in the order of their numbers; null is the voided number. */
const TERMS: readonly [string, Terms | null][] = [
  ['RK', { maxQuantity: 24, unitPrice: 1_500_000 }],
  ['SL', null],
  ['SL', { maxQuantity: 8, unitPrice: 1_000_000 }],
  ['HM', { maxQuantity: 5, unitPrice: 2_500_000 }],
  ['TN', { maxQuantity: 6, unitPrice: 1_000_000 }],
  ['GF', { maxQuantity: 12, unitPrice: 750_000 }],
  ['KL', { maxQuantity: 12, unitPrice: 1_000_000 }],
];

/** What a contract and its budget line show: quota of its line, value, and the budget. */
const FIGURES = `query ($id: ID!) { contract(id: $id) { number state form value ordered proven invoiced paid
  lines { maxQuantity used reserved available } budgetLine { reserved encumbered paid } } }`;

/** The figures of a partner's contract, as Gita reads them. */
export const figures = async (stage: Stage, key: string) =>
  (await stage.cast.gita.ask(FIGURES, { id: partner(stage, key).contractId })).contract;

/** The quota of a partner's contract line. */
export const quota = async (stage: Stage, key: string) => (await figures(stage, key)).lines[0];

async function draft(stage: Stage, to: Partner, { maxQuantity, unitPrice }: Terms): Promise<string> {
  const line = {
    kind: 'ADVERTORIAL',
    rateUnit: 'ARTICLE',
    description: 'Advertorial daring',
    unitPrice,
    maxQuantity,
    offer: unitPrice,
    rateCard: unitPrice,
    standardPrice: unitPrice,
    ownEstimate: unitPrice,
    minutes: 'BAN-1',
  };
  const input = {
    outletId: to.outletId,
    budgetLineId: stage.budgetLineId,
    type: 'UNIT_PRICE',
    procurementMethod: 'EXEMPT',
    startsOn: '2026-01-12',
    endsOn: '2026-12-31',
    priceIncludesVat: false,
    lines: [line],
  };
  const { contract } = await stage.cast.bayu.must('contractDraft', input, 'contract { id lines { id } }');
  to.contractId = contract.id;
  to.contractLineId = contract.lines[0].id;
  return contract.id;
}

async function agree(stage: Stage, { contractId, admin }: Partner): Promise<void> {
  for (const who of [stage.cast.bayu, admin])
    await who.must('contractAgree', { contractId }, 'contract { state }');
}

async function sign(stage: Stage, { contractId, companyId, admin }: Partner): Promise<void> {
  await stage.cast.gita.must('contractSign', { contractId }, 'contract { state }');
  const fileId = await upload(stage, 'kontrak.pdf', companyId, admin);
  await admin.must('contractSign', { contractId, fileId }, 'contract { state }');
}

const negotiate = ({ cast }: Stage, contractId: string) =>
  cast.bayu.must('contractNegotiate', { contractId }, 'contract { state }');

/** 9 and 12 January: SP-2026-001 and the contracts beside it. */
export async function makeContracts(stage: Stage): Promise<void> {
  const rawaKini = partner(stage, 'RK');
  const [[, terms], ...others] = TERMS as [[string, Terms], ...[string, Terms | null][]];
  await moveTo(stage, '2026-01-09 10:00');
  await negotiate(stage, await draft(stage, rawaKini, terms));
  await moveTo(stage, '2026-01-09 15:00');
  await agree(stage, rawaKini);
  await moveTo(stage, '2026-01-09 16:00');
  await stage.report.part(4, () => orderTooEarly(stage));
  for (const [key, agreed] of others) await makeOther(stage, partner(stage, key), agreed);
  await moveTo(stage, '2026-01-12 09:00');
  for (const key of ['RK', 'SL', 'HM', 'TN', 'GF', 'KL']) await sign(stage, partner(stage, key));
  const { number, state, form, value } = await figures(stage, 'RK');
  same(
    'contract of RawaKini',
    [number, state, form, value],
    ['SP-2026-001', 'ACTIVE', 'RECEIPT', 36_000_000],
  );
}

async function makeOther(stage: Stage, to: Partner, terms: Terms | null): Promise<void> {
  const contractId = await draft(stage, to, terms ?? { maxQuantity: 1, unitPrice: 1_000_000 });
  if (!terms)
    return void (await stage.cast.bayu.must(
      'contractAbandon',
      { contractId, reason: 'Salah isi' },
      'contract { state }',
    ));
  await negotiate(stage, contractId);
  await agree(stage, to);
}

async function orderTooEarly(stage: Stage): Promise<void> {
  const to = partner(stage, 'RK');
  const content = {
    title: 'Terlalu dini',
    windowFrom: '2026-01-12',
    windowTo: '2026-01-16',
    rotationReason: 'ROTATION',
    lines: [{ contractLineId: to.contractLineId, quantity: 1, orderedText: 'Naskah' }],
  };
  const before = [await lastNumber(stage, 'PO'), await figures(stage, 'RK')];
  same('state at 9 Jan 16:00', (await figures(stage, 'RK')).state, 'AGREED');
  same(
    'order on an AGREED contract',
    await stage.cast.maya.refused('orderDraft', { contractId: to.contractId, content }),
    ['INVALID_TRANSITION'],
  );
  same('figures after the refusal', [await lastNumber(stage, 'PO'), await figures(stage, 'RK')], before);
  const { orders } = await stage.cast.maya.ask('{ orders { totalCount } }');
  same('orders after the refusal', orders.totalCount, 0);
}
