import { Args, Ctx as Context, FieldResolver, Resolver, Root } from 'type-graphql';
import { connectionCost, type Page, PageArgs, paginate } from '../../platform/connection';
import type { Ctx } from '../../platform/ctx';
import { DateTime } from '../../platform/scalars';
import { StepAge } from '../../platform/step-age';
import { BudgetLine } from '../budget/budget-line.entity';
import { Contract } from '../contracts/contract.entity';
import { ContractLine } from '../contracts/contract-line.entity';
import { Person, person } from '../identity/person.service';
import { MediaOutlet } from '../outlets/outlet.entity';
import { PressCompany } from '../outlets/press-company.entity';
import { PublicationOrder } from './order.entity';
import { OrderAction, orderLifecycle } from './order.lifecycle';
import { OrderLine } from './order-line.entity';
import { OrderRotation, orderAge, proofsMatching, rotationOf } from './order-reads.service';
import { answerDueAt } from './order-sending.service';
import { Proof } from './proof.entity';
import { ProofConnection } from './proof.resolver';
import { OrderState, RotationReason } from './publication-kinds';
import { readsOrders } from './readers';

@Resolver(() => PublicationOrder)
export class OrderFieldsResolver {
  @FieldResolver(() => [OrderLine], { description: 'Lines, in the order they were written; at most 20.' })
  async lines(@Root() order: PublicationOrder, @Context() ctx: Ctx): Promise<OrderLine[]> {
    return (await ctx.list(OrderLine, 'orderId', order.id)).filter((line) => line.quantity > 0);
  }

  @FieldResolver(() => ProofConnection, {
    complexity: connectionCost,
    description: 'Proofs of this order, first given first.',
  })
  proofs(
    @Root() order: PublicationOrder,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Page<Proof>> {
    return paginate(ctx, Proof, page, {
      sort: { key: 'createdAt', direction: 'ASC' },
      filter: proofsMatching({ orderId: order.id }),
    });
  }

  @FieldResolver(() => Contract, { nullable: true, description: 'The contract; null when not yours to see.' })
  contract(@Root() order: PublicationOrder, @Context() ctx: Ctx): Promise<Contract | null> {
    return ctx.find(Contract, order.contractId);
  }

  @FieldResolver(() => MediaOutlet, {
    nullable: true,
    description: 'The outlet; null when not yours to see.',
  })
  outlet(@Root() order: PublicationOrder, @Context() ctx: Ctx): Promise<MediaOutlet | null> {
    return ctx.find(MediaOutlet, order.outletId);
  }

  @FieldResolver(() => PressCompany, {
    nullable: true,
    description: 'The press company; null when not yours to see.',
  })
  company(@Root() order: PublicationOrder, @Context() ctx: Ctx): Promise<PressCompany | null> {
    return ctx.find(PressCompany, order.companyId);
  }

  @FieldResolver(() => BudgetLine, {
    nullable: true,
    description: 'The budget line it commits; null when not yours to see.',
  })
  budgetLine(@Root() order: PublicationOrder, @Context() ctx: Ctx): Promise<BudgetLine | null> {
    return ctx.find(BudgetLine, order.budgetLineId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who drafted it; null outside the office.' })
  createdBy(@Root() order: PublicationOrder, @Context() ctx: Ctx): Promise<Person | null> | null {
    return readsOrders(ctx.actor) ? person(ctx, order.createdById) : null;
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: 'Who approved it; null before, and outside the office.',
  })
  approvedBy(@Root() order: PublicationOrder, @Context() ctx: Ctx): Promise<Person | null> | null {
    return readsOrders(ctx.actor) ? person(ctx, order.approvedById) : null;
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who signed it; null before.' })
  signedBy(@Root() order: PublicationOrder, @Context() ctx: Ctx): Promise<Person | null> {
    return person(ctx, order.signedById);
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: 'Who took it on for the company; null before, and when a proof did.',
  })
  acceptedBy(@Root() order: PublicationOrder, @Context() ctx: Ctx): Promise<Person | null> {
    return person(ctx, order.acceptedById);
  }

  @FieldResolver(() => RotationReason, {
    nullable: true,
    description: 'Why this outlet was chosen; null outside the office.',
  })
  rotationReason(@Root() order: PublicationOrder, @Context() ctx: Ctx): RotationReason | null {
    return readsOrders(ctx.actor) ? order.rotationReason : null;
  }

  @FieldResolver(() => OrderRotation, {
    nullable: true,
    complexity: 20,
    description: 'Share of outlet and company this year; null outside the office.',
  })
  rotation(@Root() order: PublicationOrder, @Context() ctx: Ctx): Promise<OrderRotation> | null {
    return readsOrders(ctx.actor) ? rotationOf(ctx, order) : null;
  }

  @FieldResolver(() => StepAge, { description: 'How long it has been in this state.' })
  age(@Root() order: PublicationOrder, @Context() ctx: Ctx): StepAge {
    return orderAge(ctx, order);
  }

  @FieldResolver(() => DateTime, {
    nullable: true,
    description: 'Until when the company may answer; null unless it is issued and unanswered.',
  })
  answerDueAt(@Root() order: PublicationOrder, @Context() ctx: Ctx): Date | null {
    return order.state === OrderState.ISSUED && order.issuedAt ? answerDueAt(ctx, order.issuedAt) : null;
  }

  @FieldResolver(() => [OrderAction], { description: 'What you may do with this order now.' })
  allowedActions(@Root() order: PublicationOrder, @Context() ctx: Ctx): Promise<OrderAction[]> {
    return orderLifecycle.allowed(ctx, order);
  }
}

@Resolver(() => OrderLine)
export class OrderLineResolver {
  @FieldResolver(() => ContractLine, {
    nullable: true,
    description: 'The line of the contract; null when not yours to see.',
  })
  contractLine(@Root() line: OrderLine, @Context() ctx: Ctx): Promise<ContractLine | null> {
    return ctx.find(ContractLine, line.contractLineId);
  }
}
