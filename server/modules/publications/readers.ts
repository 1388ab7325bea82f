import { IsNull, Not } from 'typeorm';
import { type Actor, Role } from '../../platform/actor';
import { MONEY_READERS } from '../budget/budget-line.entity';

/** The crisis side sees orders placed by a distribution, no others (S-11). */
const CRISIS_READERS: readonly Role[] = [
  Role.DIVISION_HEAD,
  Role.AGENCY_HEAD,
  Role.REGIONAL_SECRETARY,
  Role.COMMUNICATIONS_OFFICER,
];

/** Staff who see all orders and proofs. */
export const readsOrders = (actor: Actor): boolean => actor.is(...MONEY_READERS);

/** The company an actor acts for; null for everybody who is not its administrator. */
export const ownCompany = (actor: Actor): string | null =>
  actor.is(Role.COMPANY_ADMIN) ? actor.companyId : null;

/** Rows of orders: readers all; the crisis side those of distributions; a company its own once `sent` holds. */
export function ordersVisibleTo(actor: Actor, sent: object): object | object[] | null {
  if (readsOrders(actor)) return {};
  if (actor.is(...CRISIS_READERS)) return { originRef: Not(IsNull()) };
  const companyId = ownCompany(actor);
  return companyId ? { companyId, ...sent } : null;
}
