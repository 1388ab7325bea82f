import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode, notFound } from '../../platform/errors';
import { BudgetEntry, BudgetEntryKind as Kind } from './budget-entry.entity';
import { BudgetLine } from './budget-line.entity';
import { CashRelease } from './cash-release.entity';

/** The record on whose behalf money moves: an order, an invoice, a budget document. */
export interface BudgetRef {
  type: string;
  id: string;
  number: string;
}

type Deltas = Partial<Record<'ceiling' | 'shifted' | 'reserved' | 'encumbered' | 'paid', number>>;

/** An amount as people read it: `Rp 1.200.000`. */
export const inRupiah = (amount: number): string => `Rp ${amount.toLocaleString('id-ID')}`;

const AVAILABLE = 'ceiling + shifted - reserved - encumbered - paid';

/** How much of AVAILABLE a change uses. */
const usedBy = ({ ceiling = 0, shifted = 0, reserved = 0, encumbered = 0, paid = 0 }: Deltas): number =>
  reserved + encumbered + paid - ceiling - shifted;

/** Adds `deltas` to a line if nothing falls below zero (B1): one guarded statement; false when something would. */
export function moveBudget(ctx: Ctx, lineId: string, deltas: Deltas): Promise<boolean> {
  const add = Object.fromEntries(Object.entries(deltas).filter(([, delta]) => delta !== 0));
  if (Object.keys(add).length === 0) return Promise.resolve(true);
  const own = Object.entries(add).filter(([column, delta]) => delta < 0 && column !== 'shifted');
  const guard = [`${AVAILABLE} >= ?`, ...own.map(([column]) => `${column} >= ?`)].join(' AND ');
  return ctx.guarded(BudgetLine, lineId, add, guard, [usedBy(deltas), ...own.map(([, delta]) => -delta)]);
}

/** The line as it stands in this transaction, for the figures of a refusal. @throws NOT_FOUND */
export async function budgetLineNow(ctx: Ctx, lineId: string): Promise<BudgetLine> {
  const line = await ctx.db.findOneBy(BudgetLine, { id: lineId });
  if (!line) throw notFound(['budgetLineId']);
  return line;
}

/** Adds one row to the ledger of a line. */
export const enter = (
  ctx: Ctx,
  budgetLineId: string,
  kind: Kind,
  amount: number,
  ref: BudgetRef,
): Promise<unknown> =>
  amount === 0
    ? Promise.resolve()
    : ctx.create(BudgetEntry, {
        budgetLineId,
        kind,
        amount,
        refType: ref.type,
        refId: ref.id,
        refNumber: ref.number,
        at: ctx.now(),
      });

async function exceeded(ctx: Ctx, lineId: string, wanted: number, what: string): Promise<DomainError> {
  const { available } = await budgetLineNow(ctx, lineId);
  return new DomainError(
    ErrorCode.BUDGET_EXCEEDED,
    `Sisa pagu ${inRupiah(available)}, ${what} ${inRupiah(wanted)}.`,
  );
}

/** The machine asked for more than the line holds in that column: a fault of ours, never of the person. */
const broken = (what: string, lineId: string, { number }: BudgetRef): Error =>
  new Error(`Budget line ${lineId} does not hold what ${number} wants to ${what}.`);

/** Refuses amounts that would turn a guard around. */
function assertAmounts(...amounts: number[]): void {
  if (amounts.some((amount) => !Number.isSafeInteger(amount) || amount < 0))
    throw new Error('A budget amount must be whole and not negative.');
}

/** Holds `amount` (gross, B5) for an order. @throws BUDGET_EXCEEDED with the figures, NOT_FOUND */
export async function reserveBudget(ctx: Ctx, lineId: string, amount: number, ref: BudgetRef): Promise<void> {
  assertAmounts(amount);
  if (!(await moveBudget(ctx, lineId, { reserved: amount })))
    throw await exceeded(ctx, lineId, amount, 'pesanan');
  await enter(ctx, lineId, Kind.RESERVE, amount, ref);
}

/** Gives a reserve back. */
export async function releaseBudget(ctx: Ctx, lineId: string, amount: number, ref: BudgetRef): Promise<void> {
  assertAmounts(amount);
  if (!(await moveBudget(ctx, lineId, { reserved: -amount }))) throw broken('release', lineId, ref);
  await enter(ctx, lineId, Kind.RELEASE, amount, ref);
}

export interface Encumbering {
  /** Reserve that the invoice replaces; the difference becomes available again. */
  fromReserved: number;
  /** Gross of the invoice. */
  amount: number;
  /** Whose reserve it was, order by order; their sum is `fromReserved`. Without it the ledger names the invoice. */
  orders?: { amount: number; ref: BudgetRef }[];
}

/** Turns reserves of orders into the encumbrance of an invoice. @throws BUDGET_EXCEEDED with the figures */
export async function encumberBudget(
  ctx: Ctx,
  lineId: string,
  encumbering: Encumbering,
  ref: BudgetRef,
): Promise<void> {
  const { fromReserved, amount, orders = [{ amount: fromReserved, ref }] } = encumbering;
  assertAmounts(fromReserved, amount, ...orders.map((order) => order.amount));
  if (orders.reduce((sum, order) => sum + order.amount, 0) !== fromReserved)
    throw new Error('The reserves of the orders do not add up.');
  if (!(await moveBudget(ctx, lineId, { reserved: -fromReserved, encumbered: amount }))) {
    if ((await budgetLineNow(ctx, lineId)).reserved < fromReserved) throw broken('release', lineId, ref);
    throw await exceeded(ctx, lineId, amount - fromReserved, 'tambahan tagihan');
  }
  for (const order of orders) await enter(ctx, lineId, Kind.RELEASE, order.amount, order.ref);
  await enter(ctx, lineId, Kind.ENCUMBER, amount, ref);
}

export interface Unencumbering {
  /** Gross of the invoice that ends. */
  amount: number;
  /** What goes back to the reserve of the orders, because their proofs are unbilled again. */
  toReserved?: number;
  orders?: { amount: number; ref: BudgetRef }[];
}

/** Takes an invoice's encumbrance off, and gives the orders their reserve back where asked. @throws BUDGET_EXCEEDED */
export async function unencumberBudget(
  ctx: Ctx,
  lineId: string,
  unencumbering: Unencumbering,
  ref: BudgetRef,
): Promise<void> {
  const { amount, toReserved = 0, orders = [{ amount: toReserved, ref }] } = unencumbering;
  assertAmounts(amount, toReserved, ...orders.map((order) => order.amount));
  if (orders.reduce((sum, order) => sum + order.amount, 0) !== toReserved)
    throw new Error('The reserves of the orders do not add up.');
  if (!(await moveBudget(ctx, lineId, { encumbered: -amount, reserved: toReserved }))) {
    if ((await budgetLineNow(ctx, lineId)).encumbered < amount) throw broken('unencumber', lineId, ref);
    throw await exceeded(ctx, lineId, toReserved - amount, 'cadangan pesanan');
  }
  await enter(ctx, lineId, Kind.UNENCUMBER, amount, ref);
  for (const order of orders) await enter(ctx, lineId, Kind.RESERVE, order.amount, order.ref);
}

/** Moves an encumbrance to what is paid. */
export async function payBudget(ctx: Ctx, lineId: string, amount: number, ref: BudgetRef): Promise<void> {
  assertAmounts(amount);
  if (!(await moveBudget(ctx, lineId, { encumbered: -amount, paid: amount })))
    throw broken('pay', lineId, ref);
  await enter(ctx, lineId, Kind.PAY, amount, ref);
}

/** Takes back a paid amount that the company refunded. */
export async function refundBudget(ctx: Ctx, lineId: string, amount: number, ref: BudgetRef): Promise<void> {
  assertAmounts(amount);
  if (!(await moveBudget(ctx, lineId, { paid: -amount }))) throw broken('refund', lineId, ref);
  await enter(ctx, lineId, Kind.REFUND, amount, ref);
}

/**
 * Counts a payment request against the quarter's release (B3); a negative amount gives it back.
 *
 * @throws BUDGET_EXCEEDED with the figures, also when nothing was released for the quarter
 */
export async function assertCashRelease(
  ctx: Ctx,
  lineId: string,
  quarter: number,
  amount: number,
): Promise<void> {
  // Looked up outside this transaction: a read inside would fix its snapshot, and parallel requests would end as deadlocks.
  const release = await ctx.app.reader.manager.findOne(CashRelease, {
    select: { id: true },
    where: { budgetLineId: lineId, quarter },
  });
  const guard = 'requested + ? <= amount AND requested + ? >= 0';
  if (release && (await ctx.guarded(CashRelease, release.id, { requested: amount }, guard, [amount, amount])))
    return;
  const now = release && (await ctx.db.findOneByOrFail(CashRelease, { id: release.id }));
  const left = now ? now.amount - now.requested : 0;
  throw new DomainError(
    ErrorCode.BUDGET_EXCEEDED,
    `Sisa anggaran kas triwulan ${quarter} ${inRupiah(left)}, permintaan pembayaran ${inRupiah(amount)}.`,
  );
}
