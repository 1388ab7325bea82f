import { Not } from 'typeorm';
import { type Actor, Role } from '../../platform/actor';
import { MONEY_READERS } from '../budget/budget-line.entity';
import { InvoiceState } from './invoice-kinds';

/** The company an actor acts for; null for everybody who is not its administrator. */
export const ownCompany = (actor: Actor): string | null =>
  actor.is(Role.COMPANY_ADMIN) ? actor.companyId : null;

/** Rows of invoices: readers of money all that were submitted, a company its own, anyone else none (S-11). */
export function invoicesVisibleTo(actor: Actor): object | null {
  if (actor.is(...MONEY_READERS)) return { state: Not(InvoiceState.DRAFT) };
  return ownRows(actor);
}

/** Rows that belong to invoices: readers of money all, a company its own. */
export function billingVisibleTo(actor: Actor): object | null {
  return actor.is(...MONEY_READERS) ? {} : ownRows(actor);
}

function ownRows(actor: Actor): object | null {
  const companyId = ownCompany(actor);
  return companyId ? { companyId } : null;
}
