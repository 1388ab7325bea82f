import { Field, ObjectType } from 'type-graphql';
import type { Ctx } from '../../platform/ctx';
import { DateTime } from '../../platform/scalars';
import { PublicationOrder } from '../publications/order.entity';
import type { Invoice } from './invoice.entity';
import { linesOf } from './invoice-money.service';

@ObjectType({ description: 'How long it took from the order to the payment.', simpleResolvers: true })
export class InvoiceCycle {
  @Field(() => DateTime, { description: 'When the first order on the invoice was issued.' })
  issuedAt!: Date;

  @Field(() => DateTime, { description: 'When the payment was recorded.' })
  paidAt!: Date;

  @Field(() => Number, { description: 'Seconds between the two.' })
  seconds!: number;
}

/** From the first order to the payment; null until paid. */
export async function cycleOf(ctx: Ctx, invoice: Invoice): Promise<InvoiceCycle | null> {
  if (!invoice.paidAt) return null;
  const ids = [...new Set((await linesOf(ctx, invoice.id)).map((line) => line.orderId))];
  const orders = await Promise.all(ids.map((id) => ctx.find(PublicationOrder, id)));
  const times = orders.flatMap((order) => (order?.issuedAt ? [order.issuedAt.getTime()] : []));
  if (times.length === 0) return null;
  const issuedAt = new Date(Math.min(...times));
  return {
    issuedAt,
    paidAt: invoice.paidAt,
    seconds: Math.round((invoice.paidAt.getTime() - issuedAt.getTime()) / 1000),
  };
}
