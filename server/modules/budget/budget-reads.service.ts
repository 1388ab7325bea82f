import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { toNumber } from '../../platform/columns';
import type { Ctx } from '../../platform/ctx';
import { profileOf } from '../../platform/profile';
import { addDays } from '../../platform/working-days';
import { BudgetEntryKind as Kind } from './budget-entry.entity';
import type { BudgetFigures } from './budget-figures.inputs';
import type { BudgetLine } from './budget-line.entity';
import type { BudgetLineFilter } from './budget-line.inputs';

const SUMS =
  'SELECT kind, SUM(amount) AS amount FROM budget_entry WHERE budgetLineId = ? AND at < ? GROUP BY kind';

/** The figures of a line at the end of `day`, from its ledger alone. */
export async function figuresOn(ctx: Ctx, lineId: string, day: string): Promise<BudgetFigures> {
  const end = profileOf(ctx).instantOf(addDays(day, 1), '00:00').getTime();
  const rows: { kind: Kind; amount: unknown }[] = await ctx.db.query(SUMS, [lineId, end]);
  const sums = new Map(rows.map((row) => [row.kind, toNumber(row.amount)]));
  const sum = (kind: Kind) => sums.get(kind) ?? 0;
  const ceiling = sum(Kind.CEILING);
  const shifted = sum(Kind.SHIFT);
  const reserved = sum(Kind.RESERVE) - sum(Kind.RELEASE);
  const encumbered = sum(Kind.ENCUMBER) - sum(Kind.UNENCUMBER) - sum(Kind.PAY);
  const paid = sum(Kind.PAY) - sum(Kind.REFUND);
  return {
    on: day,
    ceiling,
    shifted,
    reserved,
    encumbered,
    paid,
    available: ceiling + shifted - reserved - encumbered - paid,
  };
}

/** Share of the line that is committed or paid, in percent with one decimal; 0 on a line without money. */
export function percentUsed(line: BudgetLine): number {
  const total = line.ceiling + line.shifted;
  return total > 0 ? Math.round(((total - line.available) / total) * 1000) / 10 : 0;
}

/** The conditions of a list of lines. */
export const linesMatching =
  (ctx: Ctx, filter: BudgetLineFilter = {}) =>
  (query: SelectQueryBuilder<BudgetLine & ObjectLiteral>): void => {
    const { fiscalYear, workUnitId, accountCode, movedSinceOn } = filter;
    if (fiscalYear) query.andWhere('row.fiscalYear = :fiscalYear', { fiscalYear });
    if (workUnitId) query.andWhere('row.workUnitId = :workUnitId', { workUnitId });
    if (accountCode) query.andWhere('row.accountCode = :accountCode', { accountCode });
    if (movedSinceOn) {
      const since = profileOf(ctx).instantOf(movedSinceOn, '00:00').getTime();
      query.andWhere(
        'EXISTS (SELECT 1 FROM budget_entry e WHERE e.budgetLineId = row.id AND e.at >= :since)',
        { since },
      );
    }
  };
