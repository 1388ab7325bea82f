import { Args, Ctx as Context, FieldResolver, Resolver, Root } from 'type-graphql';
import { connectionCost, type Page, PageArgs, paginate } from '../../platform/connection';
import type { Ctx } from '../../platform/ctx';
import { BudgetLine } from '../budget/budget-line.entity';
import { Contract } from '../contracts/contract.entity';
import { Article } from '../monitoring/article.entity';
import { OutletApplication } from '../outlets/application.entity';
import { PressCompany } from '../outlets/press-company.entity';
import { PublicationOrder } from '../publications/order.entity';
import { Proof } from '../publications/proof.entity';
import { Invoice } from './invoice.entity';
import { InvoiceConnection, PaymentConnection } from './invoice.resolver';
import { InvoiceLine } from './invoice-line.entity';
import { applicationBehind, billedLines, proofOfArticle } from './invoice-links.service';
import { invoicesMatching } from './invoice-reads.service';
import { Payment } from './payment.entity';

const newest = { key: 'createdAt', direction: 'DESC' } as const;

@Resolver(() => Contract)
export class ContractInvoicesResolver {
  @FieldResolver(() => InvoiceConnection, {
    complexity: connectionCost,
    description: 'Invoices on this contract, newest first.',
  })
  invoices(
    @Root() { id }: Contract,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Page<Invoice>> {
    return paginate(ctx, Invoice, page, { sort: newest, filter: invoicesMatching(ctx, { contractId: id }) });
  }

  @FieldResolver(() => OutletApplication, {
    nullable: true,
    description: 'The application that made the outlet a partner of the year; null when not yours to see.',
  })
  application(@Root() contract: Contract, @Context() ctx: Ctx): Promise<OutletApplication | null> {
    return applicationBehind(ctx, contract);
  }
}

@Resolver(() => BudgetLine)
export class BudgetLineInvoicesResolver {
  @FieldResolver(() => InvoiceConnection, {
    complexity: connectionCost,
    description: 'Invoices charged to this line, newest first.',
  })
  invoices(
    @Root() { id }: BudgetLine,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Page<Invoice>> {
    return paginate(ctx, Invoice, page, {
      sort: newest,
      filter: invoicesMatching(ctx, { budgetLineId: id }),
    });
  }

  @FieldResolver(() => PaymentConnection, {
    complexity: connectionCost,
    description: 'Payments out of this line, latest first.',
  })
  payments(
    @Root() { id }: BudgetLine,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Page<Payment>> {
    return paginate(ctx, Payment, page, {
      sort: { key: 'paidAt', direction: 'DESC' },
      filter: (query) => query.andWhere('row.budgetLineId = :lineId', { lineId: id }),
    });
  }
}

@Resolver(() => PressCompany)
export class CompanyInvoicesResolver {
  @FieldResolver(() => InvoiceConnection, {
    complexity: connectionCost,
    description: 'Invoices of this company, newest first.',
  })
  invoices(
    @Root() { id }: PressCompany,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Page<Invoice>> {
    return paginate(ctx, Invoice, page, { sort: newest, filter: invoicesMatching(ctx, { companyId: id }) });
  }
}

@Resolver(() => PublicationOrder)
export class OrderInvoicesResolver {
  @FieldResolver(() => [InvoiceLine], { description: 'Invoice lines that bill units of this order.' })
  invoiceLines(@Root() { id }: PublicationOrder, @Context() ctx: Ctx): Promise<InvoiceLine[]> {
    return billedLines(ctx, 'orderId', id);
  }
}

@Resolver(() => Proof)
export class ProofInvoiceResolver {
  @FieldResolver(() => InvoiceLine, {
    nullable: true,
    description: 'The one invoice line that bills it; null while it is not billed.',
  })
  async invoiceLine(@Root() { id }: Proof, @Context() ctx: Ctx): Promise<InvoiceLine | null> {
    return (await billedLines(ctx, 'billedProofId', id))[0] ?? null;
  }

  @FieldResolver(() => Invoice, {
    nullable: true,
    description: 'The invoice that bills it; null while it is not billed or not yours to see.',
  })
  invoice(@Root() { invoiceId }: Proof, @Context() ctx: Ctx): Promise<Invoice | null> | null {
    return invoiceId ? ctx.find(Invoice, invoiceId) : null;
  }
}

@Resolver(() => Article)
export class ArticleProofsResolver {
  @FieldResolver(() => Proof, {
    nullable: true,
    description: 'What this article proves; null when it proves nothing or the proof is not yours to see.',
  })
  proof(@Root() { id }: Article, @Context() ctx: Ctx): Promise<Proof | null> {
    return proofOfArticle(ctx, id);
  }
}
