import { type JobKind, job } from '../../platform/jobs';
import { carryOverInvoice, unpaidOfClosedYears } from './invoice-side.service';

const YEAR_END = 'invoices.year-end';
const CARRY_OVER = 'invoices.carry-over';

/** What the clock does with invoices. */
export const invoiceJobs: readonly JobKind[] = [
  job({
    kind: YEAR_END,
    everySeconds: 3600,
    effect: async (ctx) => {
      for (const invoiceId of await unpaidOfClosedYears(ctx, 500))
        await ctx.enqueue(CARRY_OVER, { invoiceId });
    },
  }),
  job<{ invoiceId: string }>({
    kind: CARRY_OVER,
    effect: async (ctx, { invoiceId }) => {
      await carryOverInvoice(ctx, invoiceId);
    },
  }),
];
