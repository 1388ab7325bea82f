import { event } from '../../platform/events';

/** What every event of an order carries; `number` is null until the order is issued. */
export interface OrderValues {
  orderId: string;
  contractId: string;
  companyId: string;
  outletId: string;
  number: string | null;
  title: string;
  state: string;
  originRef: string | null;
}

export const OrderDrafted = event<OrderValues>('order.drafted', { isInternal: true });
export const OrderEdited = event<OrderValues>('order.edited', { isInternal: true });
export const OrderSubmitted = event<OrderValues>('order.submitted', { isInternal: true });
export const OrderReturned = event<OrderValues>('order.returned', { isInternal: true });
export const OrderApproved = event<OrderValues & { reservedGross: number }>('order.approved', {
  isInternal: true,
});
export const OrderIssued = event<OrderValues>('order.issued');
export const OrderAccepted = event<OrderValues>('order.accepted');
export const OrderDeclined = event<OrderValues>('order.declined');
export const OrderLapsed = event<OrderValues>('order.lapsed');
export const OrderOverdue = event<OrderValues>('order.overdue');
export const OrderReopened = event<OrderValues>('order.reopened');
export const OrderCancelled = event<OrderValues & { cancelledUnits: number }>('order.cancelled');
