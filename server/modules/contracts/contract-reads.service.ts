import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { Sort } from '../../platform/connection';
import type { Ctx } from '../../platform/ctx';
import type { Contract } from './contract.entity';
import type { PriceEvidence } from './contract-card.inputs';
import { ContractLine } from './contract-line.entity';
import { type ContractFilter, ContractOrder } from './contract-list.inputs';
import { contractValue } from './contract-terms.service';

export const CONTRACT_SORTS: Record<ContractOrder, Sort<Contract>> = {
  [ContractOrder.NEWEST]: { key: 'createdAt', direction: 'DESC' },
  [ContractOrder.ENDING]: { key: 'endsOn', direction: 'ASC' },
  [ContractOrder.NUMBER]: { key: 'number', direction: 'ASC' },
  [ContractOrder.UPDATED]: { key: 'updatedAt', direction: 'DESC' },
  [ContractOrder.LARGEST_ORDERED]: { key: 'ordered', direction: 'DESC' },
};

type Query = SelectQueryBuilder<Contract & ObjectLiteral>;

const NAMED = `(row.number LIKE :text ESCAPE '!'
  OR EXISTS (SELECT 1 FROM media_outlet o WHERE o.id = row.outletId AND o.name LIKE :text ESCAPE '!')
  OR EXISTS (SELECT 1 FROM press_company c WHERE c.id = row.companyId AND c.legalName LIKE :text ESCAPE '!'))`;

/** The conditions of a list of contracts. */
export const contractsMatching =
  (filter: ContractFilter = {}) =>
  (query: Query): void => {
    const { states, endingBefore, text, kind } = filter;
    if (states?.length) query.andWhere('row.state IN (:...states)', { states });
    if (filter.fiscalYear) query.andWhere('row.fiscalYear = :fiscalYear', { fiscalYear: filter.fiscalYear });
    if (filter.outletId) query.andWhere('row.outletId = :outletId', { outletId: filter.outletId });
    if (filter.companyId)
      query.andWhere('row.companyId = :wantedCompanyId', { wantedCompanyId: filter.companyId });
    if (filter.budgetLineId)
      query.andWhere('row.budgetLineId = :budgetLineId', { budgetLineId: filter.budgetLineId });
    if (endingBefore) query.andWhere('row.endsOn <= :endingBefore', { endingBefore });
    if (kind)
      query.andWhere(
        'EXISTS (SELECT 1 FROM contract_line l WHERE l.contractId = row.id AND l.kind = :kind)',
        { kind },
      );
    if (text?.trim()) query.andWhere(NAMED, { text: `%${text.trim().replace(/[!%_]/g, '!$&')}%` });
  };

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** Share of the term that has passed today, in percent with one decimal, 0 to 100. */
export function elapsedPercent(ctx: Ctx, { startsOn, endsOn }: Contract): number {
  const whole = Math.max(daysBetween(startsOn, endsOn), 1);
  const share = Math.min(Math.max(daysBetween(startsOn, ctx.today()) / whole, 0), 1);
  return Math.round(share * 1000) / 10;
}

/** The value of a contract before VAT; null when neither ceiling nor quantities bound it. */
export const worthOf = async (ctx: Ctx, contract: Contract): Promise<number | null> =>
  contractValue(ctx, contract, await ctx.list(ContractLine, 'contractId', contract.id));

/** Lines that can be ordered or on which something was. */
export const shownLines = async (ctx: Ctx, { id }: Contract): Promise<ContractLine[]> =>
  (await ctx.list(ContractLine, 'contractId', id)).filter(
    (line) => line.closedAt === null || line.used + line.reserved > 0,
  );

/** What a price rests on; the office keeps its estimate and standard prices from the companies. */
export function evidenceOf({ actor }: Ctx, line: ContractLine): PriceEvidence | null {
  if (actor.isCompany) return null;
  const { offer, rateCard, standardPrice, ownEstimate, minutes, exceptionReason, priceLimit, unitPrice } =
    line;
  return {
    offer,
    rateCard,
    standardPrice,
    ownEstimate,
    minutes,
    exceptionReason,
    isAboveLimit: priceLimit !== null && unitPrice > priceLimit,
  };
}
