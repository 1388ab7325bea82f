import type { Ctx } from '../../platform/ctx';
import { invalid } from '../../platform/errors';
import type { Contract } from './contract.entity';
import type { ContractLineInput } from './contract.inputs';
import type { AmendedLine, ContractAmendment } from './contract-amendment.entity';
import { ContractLine } from './contract-line.entity';

type Terms = Pick<
  ContractLine,
  | 'kind'
  | 'rateUnit'
  | 'description'
  | 'unitPrice'
  | 'maxQuantity'
  | 'offer'
  | 'rateCard'
  | 'standardPrice'
  | 'ownEstimate'
  | 'minutes'
>;

/** A line's terms without its counters. */
export const termsOf = (line: Terms | ContractLineInput): Terms => ({
  kind: line.kind,
  rateUnit: line.rateUnit,
  description: line.description,
  unitPrice: line.unitPrice,
  maxQuantity: line.maxQuantity ?? null,
  offer: line.offer ?? null,
  rateCard: line.rateCard ?? null,
  standardPrice: line.standardPrice ?? null,
  ownEstimate: line.ownEstimate ?? null,
  minutes: line.minutes ?? null,
});

/** The lines that can be ordered, oldest first. */
export async function openLines(ctx: Ctx, contractId: string): Promise<ContractLine[]> {
  const lines = await ctx.db.findBy(ContractLine, { contractId });
  return lines.filter((line) => line.closedAt === null).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Adds a line. */
export const makeLine = (
  ctx: Ctx,
  { id, companyId }: Contract,
  terms: Terms | ContractLineInput,
): Promise<ContractLine> =>
  ctx.create(ContractLine, { ...termsOf(terms), contractId: id, companyId, used: 0, reserved: 0 });

/** Sets terms of a line nothing was ordered on; a raised price leaves its exception behind. */
export async function rewriteLine(
  ctx: Ctx,
  line: ContractLine,
  terms: Terms | ContractLineInput,
): Promise<ContractLine> {
  Object.assign(line, termsOf(terms));
  if (line.exceptionUpTo !== null && line.unitPrice > line.exceptionUpTo) {
    Object.assign(line, { exceptionReason: null, exceptionById: null, exceptionUpTo: null });
  }
  return ctx.save(line);
}

/** Takes a line out: what was ordered on it stays, nothing more can be. */
export async function closeLine(
  ctx: Ctx,
  line: ContractLine,
  replacedById: string | null,
): Promise<ContractLine> {
  line.maxQuantity = line.used + line.reserved;
  line.closedAt = ctx.now();
  line.replacedById = replacedById;
  return ctx.save(line);
}

/** The open lines locked, by id; refuses an id that is none of them. @throws INVALID_INPUT */
export async function lockedLines(
  ctx: Ctx,
  contractId: string,
  wanted: readonly (string | null | undefined)[],
): Promise<Map<string, ContractLine>> {
  const lines = new Map<string, ContractLine>();
  for (const { id } of await openLines(ctx, contractId)) lines.set(id, await ctx.get(ContractLine, id));
  const strange = wanted.findIndex((id) => id != null && !lines.has(id));
  if (strange >= 0)
    throw invalid(['lines', String(strange), 'lineId'], 'Rincian ini bukan rincian kontrak yang berlaku.');
  return lines;
}

/** Makes the lines of a contract that is not agreed yet exactly those of `inputs`. @throws INVALID_INPUT */
export async function setLines(
  ctx: Ctx,
  contract: Contract,
  inputs: readonly ContractLineInput[],
): Promise<ContractLine[]> {
  const lines = await lockedLines(
    ctx,
    contract.id,
    inputs.map(({ lineId }) => lineId),
  );
  const result: ContractLine[] = [];
  for (const input of inputs) {
    const line = input.lineId ? lines.get(input.lineId) : undefined;
    result.push(line ? await rewriteLine(ctx, line, input) : await makeLine(ctx, contract, input));
    if (input.lineId) lines.delete(input.lineId);
  }
  for (const line of lines.values()) await closeLine(ctx, line, null);
  return result;
}

/** A new price makes a new line with the rest of the quota, so that what is ordered keeps its price. */
export async function amendLines(
  ctx: Ctx,
  contract: Contract,
  amended: readonly AmendedLine[],
  exception: ContractAmendment,
): Promise<void> {
  const lines = await lockedLines(
    ctx,
    contract.id,
    amended.map(({ lineId }) => lineId),
  );
  for (const terms of amended) {
    const line = terms.lineId ? lines.get(terms.lineId) : undefined;
    if (terms.lineId) lines.delete(terms.lineId);
    const taken = line ? line.used + line.reserved : 0;
    if (line && (taken === 0 || line.unitPrice === terms.unitPrice))
      await excepted(ctx, await rewriteLine(ctx, line, terms), exception);
    else {
      const maxQuantity = terms.maxQuantity === null ? null : terms.maxQuantity - taken;
      const fresh = await excepted(ctx, await makeLine(ctx, contract, { ...terms, maxQuantity }), exception);
      if (line) await closeLine(ctx, line, fresh.id);
    }
  }
  for (const line of lines.values()) await closeLine(ctx, line, null);
}

async function excepted(
  ctx: Ctx,
  line: ContractLine,
  { exceptionById, exceptionReason }: ContractAmendment,
): Promise<ContractLine> {
  if (!exceptionById || !line.isPriceExceeded) return line;
  Object.assign(line, { exceptionById, exceptionReason, exceptionUpTo: line.unitPrice });
  return ctx.save(line);
}
