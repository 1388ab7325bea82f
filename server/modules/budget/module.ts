import type { Module } from '../../platform/module';
import { BudgetEntry } from './budget-entry.entity';
import { BudgetLine } from './budget-line.entity';
import { BudgetLineResolver } from './budget-line.resolver';
import { CashRelease } from './cash-release.entity';

/** Ceilings, the ledger of what is committed and paid, and the money released per quarter. */
export const budgetModule: Module = {
  name: 'budget',
  entities: [BudgetLine, BudgetEntry, CashRelease],
  resolvers: [BudgetLineResolver],
  subscribers: [],
  jobs: [],
};
