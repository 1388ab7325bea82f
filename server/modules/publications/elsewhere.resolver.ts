import { Args, Ctx as Context, FieldResolver, Resolver, Root } from 'type-graphql';
import { connectionCost, type Page, PageArgs, paginate } from '../../platform/connection';
import type { Ctx } from '../../platform/ctx';
import { Contract } from '../contracts/contract.entity';
import { MediaOutlet } from '../outlets/outlet.entity';
import { PublicationOrder } from './order.entity';
import { OrderConnection } from './order.resolver';
import { ordersMatching, proofsMatching } from './order-reads.service';
import { Proof } from './proof.entity';
import { ProofConnection } from './proof.resolver';

const newest = { key: 'createdAt', direction: 'DESC' } as const;

@Resolver(() => Contract)
export class ContractPublicationsResolver {
  @FieldResolver(() => OrderConnection, {
    complexity: connectionCost,
    description: 'Orders under this contract, newest first.',
  })
  orders(
    @Root() contract: Contract,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Page<PublicationOrder>> {
    return paginate(ctx, PublicationOrder, page, {
      sort: newest,
      filter: ordersMatching({ contractId: contract.id }),
    });
  }

  @FieldResolver(() => ProofConnection, {
    complexity: connectionCost,
    description: 'Proofs under this contract, newest first.',
  })
  proofs(
    @Root() contract: Contract,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Page<Proof>> {
    return paginate(ctx, Proof, page, { sort: newest, filter: proofsMatching({ contractId: contract.id }) });
  }
}

@Resolver(() => MediaOutlet)
export class OutletPublicationsResolver {
  @FieldResolver(() => OrderConnection, {
    complexity: connectionCost,
    description: 'Orders placed with this outlet, newest first.',
  })
  orders(
    @Root() outlet: MediaOutlet,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Page<PublicationOrder>> {
    return paginate(ctx, PublicationOrder, page, {
      sort: newest,
      filter: ordersMatching({ outletId: outlet.id }),
    });
  }
}
