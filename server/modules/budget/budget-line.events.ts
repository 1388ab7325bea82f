import { event } from '../../platform/events';

interface LineValues {
  budgetLineId: string;
}

export const BudgetLineCreated = event<LineValues & { ceiling: number }>('budget_line.created');
export const BudgetLineEdited = event<LineValues>('budget_line.edited');
export const BudgetCeilingRevised = event<LineValues & { from: number; to: number }>(
  'budget_line.ceiling_revised',
);
export const BudgetShifted = event<{ fromLineId: string; toLineId: string; amount: number }>(
  'budget_line.shifted',
);
export const CashReleaseSet = event<LineValues & { quarter: number; amount: number }>(
  'budget_line.cash_release_set',
);
