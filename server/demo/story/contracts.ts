import type { Driver } from '../driver';
import { pdfPaper } from '../papers';
import type { PartnerStory } from './register';

/** A contract of the demo; prices in whole rupiah before VAT. */
export interface ContractStory {
  partner: PartnerStory;
  outletId: string;
  kind: string;
  rateUnit: string;
  unitPrice: number;
  maximum: number;
  daysAgo: number;
  /** Days after the end of the story on which it ends; the end of the year when absent. */
  endsInDays?: number;
  type?: 'UNIT_PRICE' | 'LUMP_SUM';
  stop?: 'DRAFT' | 'NEGOTIATION' | 'AGREED' | 'ACTIVE';
}

/** A running contract with its one line. */
export interface RunningContract {
  id: string;
  lineId: string;
  admin: string;
  unitPrice: number;
  isVat: boolean;
}

const last = (driver: Driver, inDays: number | undefined): string => {
  const end = `${driver.year}-12-31`;
  const wanted = inDays === undefined ? end : driver.day(-inDays);
  return wanted < end ? wanted : end;
};

/** Drafts, negotiates, agrees and signs one contract, or stops on the way. */
export async function tellContract(
  driver: Driver,
  budgetLineId: string,
  story: ContractStory,
): Promise<RunningContract> {
  const { partner, daysAgo, unitPrice, stop = 'ACTIVE' } = story;
  const at = (ago: number, time: string) => driver.at(Math.max(daysAgo - ago, 0), time);
  at(0, '09:00');
  const { contract } = await driver.act(
    'bayu',
    'contractDraft',
    {
      outletId: story.outletId,
      budgetLineId,
      type: story.type ?? 'UNIT_PRICE',
      procurementMethod: 'EXEMPT',
      priceIncludesVat: false,
      startsOn: driver.day(Math.max(daysAgo - 1, 0)),
      endsOn: last(driver, story.endsInDays),
      lines: [
        {
          kind: story.kind,
          rateUnit: story.rateUnit,
          description: `${partner.outlet}: ${story.kind.toLowerCase().replaceAll('_', ' ')}`,
          unitPrice,
          maxQuantity: story.maximum,
          offer: unitPrice + 250_000,
          rateCard: unitPrice + 300_000,
          standardPrice: unitPrice + 250_000,
          ownEstimate: unitPrice + 100_000,
          minutes: 'BA negosiasi contoh',
        },
      ],
    },
    'contract { id lines { id } }',
  );
  const made = {
    id: contract.id,
    lineId: contract.lines[0].id,
    admin: partner.admin,
    unitPrice,
    isVat: partner.isVat,
  };
  const step = (key: string, mutation: string, input: object = {}) =>
    driver.act(key, mutation, { contractId: contract.id, ...input });
  if (stop === 'DRAFT') return made;
  at(0, '10:00');
  await step('bayu', 'contractNegotiate');
  if (stop === 'NEGOTIATION') return made;
  at(0, '15:00');
  await step(partner.admin, 'contractAgree');
  await step('bayu', 'contractAgree');
  if (stop === 'AGREED') return made;
  at(1, '09:00');
  const fileId = await driver.file(
    partner.admin,
    'kontrak-bertanda-tangan.pdf',
    pdfPaper('SURAT PERJANJIAN KERJASAMA', [
      partner.company,
      partner.outlet,
      `Rp ${unitPrice} x ${story.maximum}`,
    ]),
  );
  await step(partner.admin, 'contractSign', { fileId });
  await step('gita', 'contractSign');
  return made;
}
