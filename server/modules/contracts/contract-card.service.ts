import type { Ctx } from '../../platform/ctx';
import type { Contract } from './contract.entity';
import { type ControlCard, ControlEquation, type ControlRow } from './contract-card.inputs';
import { ContractLine } from './contract-line.entity';
import { beforeVat, contractValue } from './contract-terms.service';

/** Sums of rows before VAT that a module to the right knows; those it does not know are absent. */
export type ContractSums = Partial<Record<'ordered' | 'proven' | 'invoiced' | 'paid', number>>;
export type ContractSumsSource = (ctx: Ctx, contractId: string) => Promise<ContractSums>;

const sources = new Set<ContractSumsSource>();

/** Lets a module to the right check the card against its own rows; called once, where the module is listed. */
export const checkCardAgainst = (source: ContractSumsSource): void => void sources.add(source);

/** The control card: the columns of the contract against its lines and the rows of the modules to the right. */
export async function controlCard(ctx: Ctx, contract: Contract): Promise<ControlCard> {
  const lines = await ctx.list(ContractLine, 'contractId', contract.id);
  const sums = await sumsOf(ctx, contract, lines);
  const { ordered, proven, invoiced, paid } = contract;
  const row = (
    equation: ControlEquation,
    total: number,
    done: number,
    key: keyof ContractSums,
  ): ControlRow => ({
    equation,
    total,
    done,
    rest: total - done,
    agrees: total >= done && done >= 0 && sums[key] === total,
  });
  const rows = [
    row(ControlEquation.ORDERED, ordered, proven, 'ordered'),
    row(ControlEquation.PROVEN, proven, invoiced, 'proven'),
    row(ControlEquation.INVOICED, invoiced, paid, 'invoiced'),
  ];
  const value = contractValue(ctx, contract, lines);
  if (value !== null) rows.unshift(valueRow(ctx, contract, lines, value));
  return { rows, agrees: rows.every(({ agrees }) => agrees) && sums.paid === paid, at: ctx.now() };
}

/** Value = ordered + free; without a ceiling what is free is counted from the lines, not by subtraction. */
function valueRow(ctx: Ctx, contract: Contract, lines: readonly ContractLine[], value: number): ControlRow {
  const left = lines.reduce(
    (sum, line) => sum + (line.available ?? 0) * beforeVat(ctx, line.unitPrice, contract),
    0,
  );
  const rest = contract.ceiling === null ? left : value - contract.ordered;
  const agrees = rest >= 0 && (contract.priceIncludesVat || contract.ordered + rest === value);
  return { equation: ControlEquation.VALUE, total: value, done: contract.ordered, rest, agrees };
}

/** The sums of rows; a price that includes VAT is rounded per order, so its lines prove nothing. */
async function sumsOf(
  ctx: Ctx,
  contract: Contract,
  lines: readonly ContractLine[],
): Promise<Required<ContractSums>> {
  const { ordered, proven, invoiced, paid, priceIncludesVat } = contract;
  const byLines = lines.reduce((sum, line) => sum + (line.used + line.reserved) * line.unitPrice, 0);
  const sums = { ordered: priceIncludesVat ? ordered : byLines, proven, invoiced, paid };
  for (const source of sources) Object.assign(sums, await source(ctx, contract.id));
  return sums;
}
