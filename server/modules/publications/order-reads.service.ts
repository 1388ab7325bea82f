import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { toNumber } from '../../platform/columns';
import type { Ctx } from '../../platform/ctx';
import { profileOf } from '../../platform/profile';
import { Rupiah } from '../../platform/scalars';
import { type StepAge, stepAge } from '../../platform/step-age';
import { BudgetLine } from '../budget/budget-line.entity';
import type { PublicationOrder } from './order.entity';
import type { OrderFilter } from './order.inputs';
import { answerDueAt } from './order-sending.service';
import type { ProofFilter } from './proof.inputs';
import { OrderState } from './publication-kinds';

@ObjectType({
  description: "How much of this year's orders went to one outlet: shown before an order is approved.",
})
export class OrderRotation {
  @Field(() => Rupiah, { description: 'Ordered from the outlet this fiscal year, before VAT.' })
  outletOrdered!: number;

  @Field(() => Rupiah, { description: 'Ordered from all outlets this fiscal year, before VAT.' })
  allOrdered!: number;

  @Field(() => Float, {
    description: 'Share of the outlet in percent, one decimal; 0 when nothing was ordered.',
  })
  sharePercent!: number;

  @Field(() => Float, {
    description: 'Share of the company in the budget line with this order, in percent, one decimal.',
  })
  companySharePercent!: number;

  @Field(() => Int, { description: 'Share of a budget line above which a company is flagged, in percent.' })
  capPercent!: number;

  @Field(() => Boolean, { description: 'True when the company is above that share; a flag, not a block.' })
  isAboveCap!: boolean;
}

const ENDED = "('DECLINED', 'LAPSED', 'CANCELLED')";

/** Sum of approved orders that still stand, before VAT. */
async function ordered(ctx: Ctx, condition: string, values: unknown[]): Promise<number> {
  const [row] = await ctx.db.query(
    `SELECT SUM(price) AS total FROM publication_order WHERE approvedAt IS NOT NULL AND state NOT IN ${ENDED} AND ${condition}`,
    values,
  );
  return toNumber(row.total ?? 0);
}

const percent = (part: number, whole: number): number =>
  whole > 0 ? Math.round((part / whole) * 1000) / 10 : 0;

/** The shares of an order's outlet and company this year. */
export async function rotationOf(ctx: Ctx, order: PublicationOrder): Promise<OrderRotation> {
  const { fiscalYear, outletId, companyId, budgetLineId } = order;
  const outletOrdered = await ordered(ctx, 'fiscalYear = ? AND outletId = ?', [fiscalYear, outletId]);
  const allOrdered = await ordered(ctx, 'fiscalYear = ?', [fiscalYear]);
  const ofCompany = await ordered(ctx, 'budgetLineId = ? AND companyId = ?', [budgetLineId, companyId]);
  const line = await ctx.db.findOneByOrFail(BudgetLine, { id: budgetLineId });
  const companySharePercent = percent(
    ofCompany + (order.approvedAt ? 0 : order.price),
    line.ceiling + line.shifted,
  );
  const capPercent = Number(ctx.profile.settings.shareCapPercent ?? 10);
  return {
    outletOrdered,
    allOrdered,
    sharePercent: percent(outletOrdered, allOrdered),
    companySharePercent,
    capPercent,
    isAboveCap: companySharePercent > capPercent,
  };
}

/** How long an order has been in its state; for an issued one by the time the company has to answer. */
export function orderAge(ctx: Ctx, order: PublicationOrder): StepAge {
  const age = stepAge(ctx, order.stateSince, `order.${order.state}`);
  if (order.state !== OrderState.ISSUED || !order.issuedAt) return age;
  const dueAt = answerDueAt(ctx, order.issuedAt);
  return { ...age, dueAt, isLate: ctx.now() > dueAt, isLastDay: profileOf(ctx).dayOf(dueAt) === ctx.today() };
}

type Query = SelectQueryBuilder<ObjectLiteral>;

function where(query: Query, column: string, value: string | null | undefined): void {
  if (value) query.andWhere(`row.${column} = :${column}`, { [column]: value });
}

/** A text to look for with LIKE, its own wildcards taken as they stand. */
const pattern = (text: string): string => `%${text.trim().replace(/[!%_]/g, '!$&')}%`;

/** Narrows a list of orders. */
export const ordersMatching =
  (filter: OrderFilter | null | undefined) =>
  (query: Query): void => {
    if (!filter) return;
    if (filter.states?.length) query.andWhere('row.state IN (:...states)', { states: filter.states });
    where(query, 'outletId', filter.outletId);
    where(query, 'companyId', filter.companyId);
    where(query, 'contractId', filter.contractId);
    if (filter.windowFrom) query.andWhere('row.windowTo >= :windowFrom', { windowFrom: filter.windowFrom });
    if (filter.windowTo) query.andWhere('row.windowFrom <= :windowTo', { windowTo: filter.windowTo });
    if (!filter.text?.trim()) return;
    query.andWhere("(row.number LIKE :text ESCAPE '!' OR row.title LIKE :text ESCAPE '!')", {
      text: pattern(filter.text),
    });
  };

/** Narrows a list of proofs. */
export const proofsMatching =
  (filter: ProofFilter | null | undefined) =>
  (query: Query): void => {
    if (!filter) return;
    if (filter.states?.length) query.andWhere('row.state IN (:...states)', { states: filter.states });
    where(query, 'outletId', filter.outletId);
    where(query, 'companyId', filter.companyId);
    where(query, 'orderId', filter.orderId);
    where(query, 'contractId', filter.contractId);
  };
