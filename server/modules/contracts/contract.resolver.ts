import { Arg, Args, Ctx as Context, FieldResolver, Float, ID, Query, Resolver, Root } from 'type-graphql';
import { Connection, connectionCost, type Page, PageArgs, paginate } from '../../platform/connection';
import type { Ctx } from '../../platform/ctx';
import { Endorsement } from '../../platform/endorsement.entity';
import { Rupiah } from '../../platform/scalars';
import { StoredFile } from '../../platform/stored-file.entity';
import { BudgetLine } from '../budget/budget-line.entity';
import { Person, person } from '../identity/person.service';
import { MediaOutlet } from '../outlets/outlet.entity';
import { PressCompany } from '../outlets/press-company.entity';
import { Contract } from './contract.entity';
import { ContractAction, contractLifecycle } from './contract.lifecycle';
import { ContractAmendment } from './contract-amendment.entity';
import { ControlCard } from './contract-card.inputs';
import { controlCard } from './contract-card.service';
import { ContractLine } from './contract-line.entity';
import { ContractFilter, ContractOrder } from './contract-list.inputs';
import {
  CONTRACT_SORTS,
  contractsMatching,
  elapsedPercent,
  shownLines,
  worthOf,
} from './contract-reads.service';

export const ContractConnection = Connection(Contract, 'Contract');

@Resolver(() => Contract)
export class ContractResolver {
  @Query(() => ContractConnection, {
    complexity: connectionCost,
    description: 'Contracts the caller may see.',
  })
  contracts(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => ContractFilter, { nullable: true, description: 'Which contracts; all when absent.' })
    filter: ContractFilter | undefined,
    @Arg('orderBy', () => ContractOrder, { defaultValue: ContractOrder.NEWEST, description: 'How to sort.' })
    orderBy: ContractOrder,
    @Context() ctx: Ctx,
  ): Promise<Page<Contract>> {
    return paginate(ctx, Contract, page, {
      sort: CONTRACT_SORTS[orderBy],
      filter: contractsMatching(filter),
    });
  }

  @Query(() => Contract, {
    nullable: true,
    description: 'One contract; null when absent or not yours to see.',
  })
  contract(
    @Arg('id', () => ID, { description: 'Id of the contract.' }) id: string,
    @Context() ctx: Ctx,
  ): Promise<Contract | null> {
    return ctx.find(Contract, id);
  }

  @FieldResolver(() => PressCompany, {
    nullable: true,
    description: 'The company that is the party; null when not yours to see.',
  })
  company(@Root() contract: Contract, @Context() ctx: Ctx): Promise<PressCompany | null> {
    return ctx.find(PressCompany, contract.companyId);
  }

  @FieldResolver(() => MediaOutlet, {
    nullable: true,
    description: 'The outlet; null when not yours to see.',
  })
  outlet(@Root() contract: Contract, @Context() ctx: Ctx): Promise<MediaOutlet | null> {
    return ctx.find(MediaOutlet, contract.outletId);
  }

  @FieldResolver(() => BudgetLine, {
    nullable: true,
    description: 'The budget line orders use; null when not yours to see.',
  })
  budgetLine(@Root() contract: Contract, @Context() ctx: Ctx): Promise<BudgetLine | null> {
    return ctx.find(BudgetLine, contract.budgetLineId);
  }

  @FieldResolver(() => [ContractLine], {
    description: 'Lines that can be ordered or on which something was; at most 100.',
  })
  lines(@Root() contract: Contract, @Context() ctx: Ctx): Promise<ContractLine[]> {
    return shownLines(ctx, contract);
  }

  @FieldResolver(() => [ContractAmendment], { description: 'Amendments, oldest first.' })
  amendments(@Root() contract: Contract, @Context() ctx: Ctx): Promise<ContractAmendment[]> {
    return ctx.list(ContractAmendment, 'contractId', contract.id);
  }

  @FieldResolver(() => ContractAmendment, {
    nullable: true,
    description: 'The amendment that waits for signatures; null without one.',
  })
  async openAmendment(@Root() contract: Contract, @Context() ctx: Ctx): Promise<ContractAmendment | null> {
    return contract.openAmendmentId ? ctx.find(ContractAmendment, contract.openAmendmentId) : null;
  }

  @FieldResolver(() => Rupiah, {
    nullable: true,
    description: 'Value before VAT: the ceiling, else quantities times prices; null when open.',
  })
  value(@Root() contract: Contract, @Context() ctx: Ctx): Promise<number | null> {
    return worthOf(ctx, contract);
  }

  @FieldResolver(() => ControlCard, { description: 'Running card of the contract, checked by the server.' })
  controlCard(@Root() contract: Contract, @Context() ctx: Ctx): Promise<ControlCard> {
    return controlCard(ctx, contract);
  }

  @FieldResolver(() => [Endorsement], { description: 'Who agreed and signed, and when, oldest first.' })
  endorsements(@Root() contract: Contract, @Context() ctx: Ctx): Promise<Endorsement[]> {
    return ctx.list(Endorsement, 'subjectId', contract.id);
  }

  @FieldResolver(() => StoredFile, {
    nullable: true,
    description: "File signed by the company's director; null until then.",
  })
  async companyFile(@Root() contract: Contract, @Context() ctx: Ctx): Promise<StoredFile | null> {
    return contract.companyFileId ? ctx.find(StoredFile, contract.companyFileId) : null;
  }

  @FieldResolver(() => StoredFile, {
    nullable: true,
    description: 'File signed by the office; null without one or when not yours to see.',
  })
  async officeFile(@Root() contract: Contract, @Context() ctx: Ctx): Promise<StoredFile | null> {
    return contract.officeFileId ? ctx.find(StoredFile, contract.officeFileId) : null;
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who drafted it; null for the system.' })
  createdBy(@Root() contract: Contract, @Context() ctx: Ctx): Promise<Person | null> {
    return person(ctx, contract.createdById);
  }

  @FieldResolver(() => Float, {
    description: 'Share of the term that has passed, in percent with one decimal.',
  })
  elapsedPercent(@Root() contract: Contract, @Context() ctx: Ctx): number {
    return elapsedPercent(ctx, contract);
  }

  @FieldResolver(() => [ContractAction], { description: 'What you may do with this contract now.' })
  allowedActions(@Root() contract: Contract, @Context() ctx: Ctx): Promise<ContractAction[]> {
    return contractLifecycle.allowed(ctx, contract);
  }
}
