import { iso, moveTo, partner, type Stage } from './stage';

/** An order of the story: what it says, and when it takes its steps (WIB). */
export interface OrderPlan {
  key: string;
  title: string;
  text: string;
  quantity: number;
  windowFrom: string;
  windowTo: string;
  due: string;
  drafted: string;
  approved: string;
  issued: string;
  accepted: string;
}

const SHOWN = 'order { id number state lines { id } }';

export interface PlacedOrder {
  id: string;
  number: string;
  lineId: string;
}

/** Maya drafts and submits, Tomi approves; gives the id. */
export async function prepare(stage: Stage, plan: OrderPlan): Promise<string> {
  const { maya, tomi } = stage.cast;
  const { contractId, contractLineId } = partner(stage, plan.key);
  const { title, windowFrom, windowTo, quantity, text } = plan;
  const content = {
    title,
    windowFrom,
    windowTo,
    proofDueAt: iso(plan.due),
    rotationReason: 'ROTATION',
    lines: [{ contractLineId, quantity, orderedText: text }],
  };
  await moveTo(stage, plan.drafted);
  const { order } = await maya.must('orderDraft', { contractId, content }, SHOWN);
  await maya.must('orderSubmit', { orderId: order.id }, SHOWN);
  await moveTo(stage, plan.approved);
  await tomi.must('orderApprove', { orderId: order.id }, SHOWN);
  return order.id;
}

/** Gita signs and sends. */
export async function issue(stage: Stage, orderId: string, at: string): Promise<PlacedOrder> {
  await moveTo(stage, at);
  const { order } = await stage.cast.gita.must('orderIssue', { orderId }, SHOWN);
  return { id: order.id, number: order.number, lineId: order.lines[0].id };
}

/** The company takes it on. */
export async function accept(stage: Stage, key: string, orderId: string, at: string): Promise<void> {
  await moveTo(stage, at);
  await partner(stage, key).admin.must('orderAccept', { orderId }, SHOWN);
}

/** An order from draft to accepted. */
export async function place(stage: Stage, plan: OrderPlan): Promise<PlacedOrder> {
  const order = await issue(stage, await prepare(stage, plan), plan.issued);
  await accept(stage, plan.key, order.id, plan.accepted);
  return order;
}

/** What an order shows of itself and of its proofs, as Gita reads it. */
export const orderNow = async ({ cast }: Stage, id: string) =>
  (
    await cast.gita.ask(
      `query ($id: ID!) { order(id: $id) { number state completedAt proofs { nodes {
        id state forward acceptedAt acceptedBy { name } uploadedBy { name } airedAt capturedAt snapshotHash price
        checks { key passed } evidence { sha256 status } article { id url publishedAt firstSeenAt paidLabel proof { id } evidence { payloadSha256 } }
      } } } }`,
      { id },
    )
  ).order;
