import type { Driver } from '../driver';
import { photoPaper } from '../papers';
import type { RunningContract } from './contracts';

/** An order of the demo. */
export interface OrderStory {
  contract: RunningContract;
  title: string;
  text?: string;
  quantity?: number;
  /** When it was issued, days before the end of the story. */
  daysAgo: number;
  windowDays?: number;
  stop?: 'DRAFT' | 'SUBMITTED' | 'APPROVED' | 'ISSUED' | 'DECLINED' | 'ACCEPTED' | 'PROVEN' | 'UPLOADED';
}

/** An order told so far. */
export interface ToldOrder {
  id: string;
  lineId: string;
  proofIds: string[];
}

let serial = 0;

async function prove(driver: Driver, story: OrderStory, told: ToldOrder): Promise<void> {
  const { contract, daysAgo, quantity = 1, stop } = story;
  for (let unit = 0; unit < quantity; unit++) {
    driver.at(Math.max(daysAgo - 1, 0), `14:${String(10 + unit).padStart(2, '0')}`);
    serial += 1;
    const fileId = await driver.file(contract.admin, `bukti-tayang-${serial}.png`, photoPaper(serial, 0.1));
    const airedAt = driver.earlier(60).toISOString();
    const { proof } = await driver.act(
      contract.admin,
      'proofSubmit',
      { orderLineId: told.lineId, fileId, airedAt, note: 'Halaman 3, kolom kanan' },
      'proof { id }',
    );
    told.proofIds.push(proof.id);
    if (stop === 'UPLOADED') continue;
    driver.at(Math.max(daysAgo - 1, 0), `15:${String(20 + unit).padStart(2, '0')}`);
    await driver.act('nia', 'proofAccept', { proofId: proof.id });
  }
}

/** Tells one order from its draft until `stop`. */
export async function tellOrder(driver: Driver, story: OrderStory): Promise<ToldOrder> {
  const { contract, daysAgo, title, quantity = 1, stop = 'ACCEPTED' } = story;
  driver.at(daysAgo, '08:05');
  const { order } = await driver.act(
    'maya',
    'orderDraft',
    {
      contractId: contract.id,
      content: {
        title,
        windowFrom: driver.day(daysAgo),
        windowTo: driver.dayInYear(daysAgo - (story.windowDays ?? 7)),
        rotationReason: 'ROTATION',
        lines: [
          { contractLineId: contract.lineId, quantity, ...(story.text && { orderedText: story.text }) },
        ],
        ...(!story.text && { brief: `Sampaikan ${title.toLowerCase()} sesuai naskah terlampir dari dinas.` }),
      },
    },
    'order { id lines { id } }',
  );
  const told: ToldOrder = { id: order.id, lineId: order.lines[0].id, proofIds: [] };
  const steps: [NonNullable<OrderStory['stop']>, string, string, object?][] = [
    ['DRAFT', '', ''],
    ['SUBMITTED', 'maya', 'orderSubmit'],
    ['APPROVED', 'tomi', 'orderApprove'],
    ['ISSUED', 'gita', 'orderIssue'],
  ];
  for (const [name, key, mutation] of steps) {
    if (mutation) await driver.act(key, mutation, { orderId: order.id });
    driver.later(8);
    if (name === stop) return told;
  }
  if (stop === 'DECLINED')
    await driver.act(contract.admin, 'orderDecline', {
      orderId: order.id,
      reason: 'Halaman iklan pekan ini sudah penuh.',
    });
  else await driver.act(contract.admin, 'orderAccept', { orderId: order.id });
  if (stop === 'PROVEN' || stop === 'UPLOADED') await prove(driver, story, told);
  return told;
}
