import { on } from '../../platform/jobs';
import { OrderCancelled, OrderDeclined, OrderLapsed } from './order.events';
import { freeMandate } from './placement.service';

/** What ended orders give back to the mandate they were placed under. */
export const mandateSubscribers = [
  on(OrderDeclined, 'publications.free-mandate-declined', (ctx, { data }) => freeMandate(ctx, data.orderId)),
  on(OrderLapsed, 'publications.free-mandate-lapsed', (ctx, { data }) => freeMandate(ctx, data.orderId)),
  on(OrderCancelled, 'publications.free-mandate-cancelled', (ctx, { data }) =>
    freeMandate(ctx, data.orderId),
  ),
];
