import { on } from '../../platform/jobs';
import {
  OrderAccepted,
  OrderCancelled,
  OrderDeclined,
  OrderIssued,
  OrderLapsed,
} from '../publications/order.events';
import { evaluateCrisis } from './crisis-clock.service';
import { DistributionSent } from './distribution.events';
import { deliverIssued } from './distribution-deliver.service';
import { dropTarget, noteAccepted } from './distribution-end.service';
import { pickupSubscribers } from './pickup.subscribers';

/** What a distribution does when it is sent, and when one of its paid orders moves. */
export const distributionSubscribers = [
  ...pickupSubscribers,
  on(DistributionSent, 'crises.evaluate-sent', async (ctx, { data }) => {
    if (data.crisisId) await evaluateCrisis(ctx, data.crisisId);
  }),
  on(OrderIssued, 'crises.deliver-issued', async (ctx, { data }) => {
    if (data.originRef) await deliverIssued(ctx, data.orderId);
  }),
  on(OrderAccepted, 'crises.note-accepted', async (ctx, { data }) => {
    if (data.originRef) await noteAccepted(ctx, data.orderId);
  }),
  on(OrderDeclined, 'crises.drop-declined', async (ctx, { data, reason }) => {
    if (data.originRef) await dropTarget(ctx, data.orderId, reason ?? 'Media menolak pesanan.');
  }),
  on(OrderLapsed, 'crises.drop-lapsed', async (ctx, { data }) => {
    if (data.originRef) await dropTarget(ctx, data.orderId, 'Pesanan gugur karena tidak dijawab.');
  }),
  on(OrderCancelled, 'crises.drop-cancelled', async (ctx, { data, reason }) => {
    if (data.originRef) await dropTarget(ctx, data.orderId, reason ?? 'Pesanan dibatalkan.');
  }),
];
