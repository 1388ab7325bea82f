import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { toNumber } from '../../platform/columns';
import type { Sort } from '../../platform/connection';
import type { Ctx } from '../../platform/ctx';
import { visible } from '../../platform/loaders';
import { Rupiah } from '../../platform/scalars';
import { Invoice } from './invoice.entity';
import type { InvoiceFilter } from './invoice.inputs';
import { InvoiceState } from './invoice-kinds';

/** Orders of a list of invoices. */
export enum InvoiceOrder {
  NEWEST = 'NEWEST',
  LONGEST_WAITING = 'LONGEST_WAITING',
  LARGEST = 'LARGEST',
}
registerEnumType(InvoiceOrder, {
  name: 'InvoiceOrder',
  description: 'Orders of a list of invoices.',
  valuesConfig: {
    NEWEST: { description: 'Latest first.' },
    LONGEST_WAITING: { description: 'Longest in its present state first.' },
    LARGEST: { description: 'Highest claim first.' },
  },
});

/** What each order sorts by. */
export const INVOICE_SORTS: Record<InvoiceOrder, Sort<Invoice>> = {
  NEWEST: { key: 'createdAt', direction: 'DESC' },
  LONGEST_WAITING: { key: 'stateSince', direction: 'ASC' },
  LARGEST: { key: 'gross', direction: 'DESC' },
};

type Query = SelectQueryBuilder<Invoice & ObjectLiteral>;

const likeText = (text: string): string =>
  `%${text
    .trim()
    .toLowerCase()
    .replace(/[\\%_]/g, '')}%`;

const ofContract =
  'EXISTS (SELECT 1 FROM invoice_line l WHERE l.invoiceId = row.id AND l.contractId = :contractId AND l.isVoid = 0)';
const ofText = `(LOWER(row.number) LIKE :text OR LOWER(row.companyInvoiceNumber) LIKE :text
  OR EXISTS (SELECT 1 FROM press_company c WHERE c.id = row.companyId AND LOWER(c.legalName) LIKE :text))`;

/** Final states: nothing waits there, so nothing is late. */
const DONE = [InvoiceState.DRAFT, InvoiceState.CLOSED, InvoiceState.REJECTED, InvoiceState.REFUNDED];

/** The conditions of a list of invoices. */
export const invoicesMatching =
  (ctx: Ctx, filter: InvoiceFilter = {}) =>
  (query: Query): void => {
    const { states, companyId, contractId, budgetLineId, fiscalYear, text, isLate } = filter;
    if (states?.length) query.andWhere('row.state IN (:...states)', { states });
    if (companyId) query.andWhere('row.companyId = :companyId', { companyId });
    if (contractId) query.andWhere(ofContract, { contractId });
    if (budgetLineId) query.andWhere('row.budgetLineId = :budgetLineId', { budgetLineId });
    if (fiscalYear) query.andWhere('row.fiscalYear = :fiscalYear', { fiscalYear });
    if (text?.trim()) query.andWhere(ofText, { text: likeText(text) });
    const late = 'row.lateAt IS NOT NULL AND row.lateAt <= :now AND row.state NOT IN (:...done)';
    const values = { now: ctx.now().getTime(), done: DONE };
    if (isLate === true) query.andWhere(`(${late})`, values);
    if (isLate === false) query.andWhere(`NOT (${late})`, values);
  };

@ObjectType({
  description: 'The invoices of one state: how many, how much, how many late.',
  simpleResolvers: true,
})
export class InvoiceColumn {
  @Field(() => InvoiceState, { description: 'The state.' })
  state!: InvoiceState;

  @Field(() => Int, { description: 'How many.' })
  count!: number;

  @Field(() => Rupiah, { description: 'Sum of the claims, tax included.' })
  gross!: number;

  @Field(() => Int, { description: 'How many are past the limit of the state.' })
  lateCount!: number;
}

/** Count and sum of the invoices the caller may see, per state; states without one are there with zero. */
export async function invoiceBoard(ctx: Ctx, filter: InvoiceFilter = {}): Promise<InvoiceColumn[]> {
  const where = visible(Invoice, ctx.actor);
  const states = Object.values(InvoiceState);
  if (!where) return states.map((state) => ({ state, count: 0, gross: 0, lateCount: 0 }));
  const query: Query = ctx.db
    .createQueryBuilder<Invoice & ObjectLiteral>(Invoice, 'row')
    .setFindOptions({ where });
  invoicesMatching(ctx, filter)(query);
  const rows: { state: InvoiceState; count: unknown; gross: unknown; late: unknown }[] = await query
    .select('row.state', 'state')
    .addSelect('COUNT(*)', 'count')
    .addSelect('SUM(row.gross)', 'gross')
    .addSelect('SUM(CASE WHEN row.lateAt IS NOT NULL AND row.lateAt <= :boardNow THEN 1 ELSE 0 END)', 'late')
    .setParameter('boardNow', ctx.now().getTime())
    .groupBy('row.state')
    .getRawMany();
  const known = new Map(rows.map((row) => [row.state, row]));
  return states.map((state) => {
    const row = known.get(state);
    const isDone = DONE.includes(state);
    return {
      state,
      count: toNumber(row?.count ?? 0),
      gross: toNumber(row?.gross ?? 0),
      lateCount: isDone ? 0 : toNumber(row?.late ?? 0),
    };
  });
}
