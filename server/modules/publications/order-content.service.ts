import { createHash } from 'node:crypto';
import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode, invalid } from '../../platform/errors';
import { profileOf } from '../../platform/profile';
import { addDays } from '../../platform/working-days';
import { type Contract, PublicationKind } from '../contracts/contract.entity';
import { ContractLine } from '../contracts/contract-line.entity';
import { MediaOutlet } from '../outlets/outlet.entity';
import { type OrderTax, priceBeforeVat } from './gross';
import type { PublicationOrder } from './order.entity';
import type { OrderContentInput, OrderLineInput } from './order.inputs';
import { OrderLine } from './order-line.entity';

const clean = (text: string | null | undefined): string | null => text?.trim() || null;

/** SHA-256 of an ordered text without regard to blanks; null without a text. */
const textHash = (text: string | null): string | null =>
  text && createHash('sha256').update(text.replace(/\s+/g, ' ').trim()).digest('hex');

/** Refuses a window that is upside down or outside the contract. @throws INVALID_INPUT */
function assertWindow(contract: Contract, from: string, to: string, path: string[]): void {
  if (from > to)
    throw invalid([...path, 'windowTo'], 'Hari terakhir tayang lebih awal daripada hari pertama.');
  if (from >= contract.startsOn && to <= contract.endsOn) return;
  const field = from < contract.startsOn ? 'windowFrom' : 'windowTo';
  throw invalid(
    [...path, field],
    `Masa tayang harus di dalam masa kontrak, ${contract.startsOn} sampai ${contract.endsOn}.`,
  );
}

/** When proofs are due by the medium's days after the last possible airing (partnership.md 4.3). */
async function dueByMedium(ctx: Ctx, outletId: string, lastDay: string): Promise<Date> {
  const outlet = await ctx.db.findOneByOrFail(MediaOutlet, { id: outletId });
  const days = ctx.profile.proof.deadlineDays[outlet.medium] ?? 2;
  return profileOf(ctx).instantOf(addDays(lastDay, days), '23:59');
}

/** Refuses what cannot be published any more or binds nobody. @throws INVALID_INPUT */
function assertContent(ctx: Ctx, contract: Contract, content: OrderContentInput): void {
  const { windowFrom, windowTo, proofDueAt, lines } = content;
  assertWindow(contract, windowFrom, windowTo, ['content']);
  if (windowTo < ctx.today()) throw invalid(['content', 'windowTo'], 'Masa tayang sudah lewat.');
  if (lines.length === 0) throw invalid(['content', 'lines'], 'Isi sedikitnya satu rincian pesanan.');
  lines.forEach((line, at) => {
    assertWindow(contract, line.windowFrom ?? windowFrom, line.windowTo ?? windowTo, [
      'content',
      'lines',
      String(at),
    ]);
  });
  if (proofDueAt && proofDueAt < profileOf(ctx).instantOf(windowFrom, '00:00')) {
    throw invalid(['content', 'proofDueAt'], 'Batas bukti tayang lebih awal daripada masa tayang.');
  }
}

/** What an order says, as columns. @throws INVALID_INPUT */
export async function orderValues(
  ctx: Ctx,
  contract: Contract,
  content: OrderContentInput,
): Promise<Partial<PublicationOrder>> {
  assertContent(ctx, contract, content);
  const { windowFrom, windowTo, rotationReason } = content;
  const lastDay =
    content.lines
      .map((line) => line.windowTo ?? windowTo)
      .sort()
      .at(-1) ?? windowTo;
  return {
    title: content.title.trim(),
    brief: clean(content.brief),
    windowFrom,
    windowTo,
    rotationReason,
    proofDueAt: content.proofDueAt ?? (await dueByMedium(ctx, contract.outletId, lastDay)),
  };
}

async function contractLineOf(ctx: Ctx, contract: Contract, id: string, at: number): Promise<ContractLine> {
  const line = await ctx.db.findOneBy(ContractLine, { id, contractId: contract.id });
  if (!line)
    throw new DomainError(ErrorCode.NOT_FOUND, 'Rincian kontrak tidak ditemukan.', [
      'content',
      'lines',
      String(at),
      'contractLineId',
    ]);
  return line;
}

/** What an input says of a line, with the order's words where it is silent. */
function saidOf(order: PublicationOrder, input: OrderLineInput): Partial<OrderLine> {
  const orderedText = clean(input.orderedText);
  return {
    title: clean(input.title) ?? order.title,
    orderedText,
    textHash: textHash(orderedText),
    placement: clean(input.placement),
    windowFrom: input.windowFrom ?? order.windowFrom,
    windowTo: input.windowTo ?? order.windowTo,
    liveUntilOn: input.liveUntilOn ?? null,
    quantity: input.quantity,
  };
}

/** One line as columns, priced by the contract (C3). @throws NOT_FOUND, INVALID_TRANSITION for a line that was replaced */
async function lineValues(
  ctx: Ctx,
  order: PublicationOrder,
  contract: Contract,
  input: OrderLineInput,
  at: number,
  tax: OrderTax,
): Promise<Partial<OrderLine>> {
  const source = await contractLineOf(ctx, contract, input.contractLineId, at);
  if (source.closedAt)
    throw new DomainError(ErrorCode.INVALID_TRANSITION, 'Rincian kontrak ini sudah diganti adendum.');
  const { id: orderId, companyId, outletId, originRef } = order;
  const { id: contractLineId, kind, rateUnit } = source;
  return {
    ...saidOf(order, input),
    ...{ orderId, companyId, outletId, originRef, contractLineId, kind, rateUnit },
    isLabelRequired: kind !== PublicationKind.SUBSCRIPTION,
    agreedUnitPrice: source.unitPrice,
    unitPrice: priceBeforeVat(ctx.profile, source.unitPrice, tax),
  };
}

const FRESH = { cancelledQuantity: 0, provenQuantity: 0, isSent: false, isOpen: false };

/** Writes the lines of a draft over those it had; a line too many is taken out. */
export async function writeLines(
  ctx: Ctx,
  order: PublicationOrder,
  contract: Contract,
  content: OrderContentInput,
  tax: OrderTax,
  former: OrderLine[],
): Promise<OrderLine[]> {
  const lines: OrderLine[] = [];
  for (const [at, input] of content.lines.entries()) {
    const values = await lineValues(ctx, order, contract, input, at, tax);
    const line = former[at];
    lines.push(
      line
        ? await ctx.save(Object.assign(line, values))
        : await ctx.create(OrderLine, { ...values, ...FRESH }),
    );
  }
  for (const line of former.slice(content.lines.length)) await ctx.save(Object.assign(line, { quantity: 0 }));
  return lines;
}

/** Prices the lines anew, as the contract and the tax status stand on the order date. @throws INVALID_TRANSITION */
export async function priceLines(ctx: Ctx, lines: OrderLine[], tax: OrderTax): Promise<void> {
  for (const line of lines) {
    const source = await ctx.db.findOneByOrFail(ContractLine, { id: line.contractLineId });
    line.agreedUnitPrice = source.unitPrice;
    line.unitPrice = priceBeforeVat(ctx.profile, source.unitPrice, tax);
    await ctx.save(line);
  }
}
