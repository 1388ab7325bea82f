import { job } from '../../platform/jobs';
import { expireOrder, lapseOrder, ordersToExpire, ordersToLapse } from './order-clock.service';

const LAPSE = 'publications.lapse-order';
const EXPIRE = 'publications.expire-order';

/** What the clock does with orders: each in a transaction of its own. */
export const publicationJobs = [
  job({
    kind: 'publications.clock',
    everySeconds: 60,
    effect: async (ctx) => {
      for (const orderId of await ordersToLapse(ctx)) await ctx.enqueue(LAPSE, { orderId });
      for (const orderId of await ordersToExpire(ctx)) await ctx.enqueue(EXPIRE, { orderId });
    },
  }),
  job<{ orderId: string }>({ kind: LAPSE, effect: (ctx, { orderId }) => lapseOrder(ctx, orderId) }),
  job<{ orderId: string }>({ kind: EXPIRE, effect: (ctx, { orderId }) => expireOrder(ctx, orderId) }),
];
