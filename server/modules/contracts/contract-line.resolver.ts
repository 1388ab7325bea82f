import { Args, Ctx as Context, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { connectionCost, type Page, PageArgs, paginate } from '../../platform/connection';
import type { Ctx } from '../../platform/ctx';
import { MediaOutlet } from '../outlets/outlet.entity';
import { PressCompany } from '../outlets/press-company.entity';
import { Contract } from './contract.entity';
import { ContractConnection } from './contract.resolver';
import { ContractAmendment } from './contract-amendment.entity';
import { ContractTermsView, PriceEvidence } from './contract-card.inputs';
import { ContractLine } from './contract-line.entity';
import { contractsMatching, evidenceOf } from './contract-reads.service';

@Resolver(() => ContractLine)
export class ContractLineResolver {
  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Units that may still be ordered: maximum - used - reserved; null without a maximum.',
  })
  available(@Root() line: ContractLine): number | null {
    return line.available;
  }

  @FieldResolver(() => PriceEvidence, {
    nullable: true,
    description: 'What the price rests on; null for companies.',
  })
  evidence(@Root() line: ContractLine, @Context() ctx: Ctx): PriceEvidence | null {
    return evidenceOf(ctx, line);
  }

  @FieldResolver(() => ContractLine, {
    nullable: true,
    description: 'The line that carries the rest of the quota at a new price; null while in force.',
  })
  async replacedBy(@Root() line: ContractLine, @Context() ctx: Ctx): Promise<ContractLine | null> {
    return line.replacedById ? ctx.find(ContractLine, line.replacedById) : null;
  }

  @FieldResolver(() => Contract, { nullable: true, description: 'The contract; null when not yours to see.' })
  contract(@Root() line: ContractLine, @Context() ctx: Ctx): Promise<Contract | null> {
    return ctx.find(Contract, line.contractId);
  }
}

@Resolver(() => ContractAmendment)
export class ContractAmendmentResolver {
  @FieldResolver(() => ContractTermsView, { description: 'Terms before the amendment.' })
  before(@Root() amendment: ContractAmendment): ContractTermsView {
    return amendment.termsBefore;
  }

  @FieldResolver(() => ContractTermsView, { description: 'Terms after the amendment.' })
  after(@Root() amendment: ContractAmendment): ContractTermsView {
    return amendment.termsAfter;
  }
}

/** Contracts of a company and of an outlet, shown on their pages. */
@Resolver(() => PressCompany)
export class CompanyContractsResolver {
  @FieldResolver(() => ContractConnection, {
    complexity: connectionCost,
    description: 'Contracts of the company, latest first.',
  })
  contracts(
    @Root() company: PressCompany,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Page<Contract>> {
    return paginate(ctx, Contract, page, {
      sort: { key: 'createdAt', direction: 'DESC' },
      filter: contractsMatching({ companyId: company.id }),
    });
  }
}

@Resolver(() => MediaOutlet)
export class OutletContractsResolver {
  @FieldResolver(() => ContractConnection, {
    complexity: connectionCost,
    description: 'Contracts of the outlet, latest first.',
  })
  contracts(
    @Root() outlet: MediaOutlet,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Page<Contract>> {
    return paginate(ctx, Contract, page, {
      sort: { key: 'createdAt', direction: 'DESC' },
      filter: contractsMatching({ outletId: outlet.id }),
    });
  }
}
