import { Arg, Args, Ctx as Context, ID, Mutation, Query, Resolver } from 'type-graphql';
import {
  Connection,
  connectionCost,
  type Page,
  PageArgs,
  paginate,
  type Sort,
} from '../../platform/connection';
import type { Ctx } from '../../platform/ctx';
import { PublicationOrder } from './order.entity';
import {
  DraftOrderInput,
  EditOrderInput,
  OrderFilter,
  OrderIdInput,
  OrderPayload,
  OrderReasonInput,
  OrderSort,
  ReopenOrderInput,
} from './order.inputs';
import { approveOrder, draftOrder, editOrder, returnOrder, submitOrder } from './order.service';
import { ordersMatching } from './order-reads.service';
import { acceptOrder, cancelOrder, declineOrder, issueOrder, reopenOrder } from './order-sending.service';

export const OrderConnection = Connection(PublicationOrder, 'PublicationOrder');

const SORTS: Record<OrderSort, Sort<PublicationOrder>> = {
  NEWEST: { key: 'createdAt', direction: 'DESC' },
  OLDEST: { key: 'createdAt', direction: 'ASC' },
  DUE: { key: 'proofDueAt', direction: 'ASC' },
};

@Resolver(() => PublicationOrder)
export class OrderResolver {
  @Query(() => PublicationOrder, {
    nullable: true,
    description: 'One publication order; null when absent or not yours to see.',
  })
  order(
    @Arg('id', () => ID, { description: 'Id of the order.' }) id: string,
    @Context() ctx: Ctx,
  ): Promise<PublicationOrder | null> {
    return ctx.find(PublicationOrder, id);
  }

  @Query(() => OrderConnection, {
    complexity: connectionCost,
    description: 'Publication orders the caller may see.',
  })
  orders(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => OrderFilter, { nullable: true, description: 'Which orders; all when absent.' })
    filter: OrderFilter | undefined,
    @Arg('orderBy', () => OrderSort, { defaultValue: OrderSort.NEWEST, description: 'How to sort.' })
    orderBy: OrderSort,
    @Context() ctx: Ctx,
  ): Promise<Page<PublicationOrder>> {
    return paginate(ctx, PublicationOrder, page, { sort: SORTS[orderBy], filter: ordersMatching(filter) });
  }

  @Mutation(() => OrderPayload, { description: 'Drafts an order on an active contract.' })
  async orderDraft(
    @Arg('input', () => DraftOrderInput, { description: 'The order.' }) input: DraftOrderInput,
    @Context() ctx: Ctx,
  ): Promise<OrderPayload> {
    return { order: await draftOrder(ctx, input) };
  }

  @Mutation(() => OrderPayload, { description: 'Replaces what a draft says.' })
  async orderEdit(
    @Arg('input', () => EditOrderInput, { description: 'What it says now.' }) input: EditOrderInput,
    @Context() ctx: Ctx,
  ): Promise<OrderPayload> {
    return { order: await editOrder(ctx, input) };
  }

  @Mutation(() => OrderPayload, { description: 'Hands a draft in for approval.' })
  async orderSubmit(
    @Arg('input', () => OrderIdInput, { description: 'The order.' }) input: OrderIdInput,
    @Context() ctx: Ctx,
  ): Promise<OrderPayload> {
    return { order: await submitOrder(ctx, input) };
  }

  @Mutation(() => OrderPayload, { description: 'Returns a submitted order with a reason.' })
  async orderReturn(
    @Arg('input', () => OrderReasonInput, { description: 'The order and why.' }) input: OrderReasonInput,
    @Context() ctx: Ctx,
  ): Promise<OrderPayload> {
    return { order: await returnOrder(ctx, input) };
  }

  @Mutation(() => OrderPayload, { description: 'Approves a submitted order: reserves budget and quota.' })
  async orderApprove(
    @Arg('input', () => OrderIdInput, { description: 'The order.' }) input: OrderIdInput,
    @Context() ctx: Ctx,
  ): Promise<OrderPayload> {
    return { order: await approveOrder(ctx, input) };
  }

  @Mutation(() => OrderPayload, { description: 'Signs, numbers and sends an approved order.' })
  async orderIssue(
    @Arg('input', () => OrderIdInput, { description: 'The order.' }) input: OrderIdInput,
    @Context() ctx: Ctx,
  ): Promise<OrderPayload> {
    return { order: await issueOrder(ctx, input) };
  }

  @Mutation(() => OrderPayload, { description: 'Takes an issued order on, for the company.' })
  async orderAccept(
    @Arg('input', () => OrderIdInput, { description: 'The order.' }) input: OrderIdInput,
    @Context() ctx: Ctx,
  ): Promise<OrderPayload> {
    return { order: await acceptOrder(ctx, input) };
  }

  @Mutation(() => OrderPayload, {
    description: 'Refuses an issued order, for the company; releases its reserve.',
  })
  async orderDecline(
    @Arg('input', () => OrderReasonInput, { description: 'The order and why.' }) input: OrderReasonInput,
    @Context() ctx: Ctx,
  ): Promise<OrderPayload> {
    return { order: await declineOrder(ctx, input) };
  }

  @Mutation(() => OrderPayload, { description: 'Opens an overdue order again until a new deadline.' })
  async orderReopen(
    @Arg('input', () => ReopenOrderInput, { description: 'The order, why, and until when.' })
    input: ReopenOrderInput,
    @Context() ctx: Ctx,
  ): Promise<OrderPayload> {
    return { order: await reopenOrder(ctx, input) };
  }

  @Mutation(() => OrderPayload, {
    description: 'Cancels the units that are not proven; releases their reserve.',
  })
  async orderCancel(
    @Arg('input', () => OrderReasonInput, { description: 'The order and why.' }) input: OrderReasonInput,
    @Context() ctx: Ctx,
  ): Promise<OrderPayload> {
    return { order: await cancelOrder(ctx, input) };
  }
}
