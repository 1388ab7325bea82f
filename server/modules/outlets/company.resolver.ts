import { Arg, Args, Ctx as Context, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { connectionCost, type Page, PageArgs, paginate, type Sort } from '../../platform/connection';
import type { Ctx } from '../../platform/ctx';
import { BankAccount } from './bank-account.entity';
import {
  CompanyConnection,
  CompanyFilter,
  CompanyOrder,
  CompanyPayload,
  CreateCompanyInput,
  EditCompanyInput,
} from './company.inputs';
import { DocumentState, LegalDocument } from './legal-document.entity';
import { MediaOutlet } from './outlet.entity';
import { OutletConnection } from './outlet-filter.inputs';
import { companiesMatching, outletsMatching } from './outlet-reads.service';
import { PressCompany } from './press-company.entity';
import { createCompany, editCompany } from './press-company.service';
import { personalValue } from './readers';
import { TaxProfile } from './tax-profile.entity';

const SORTS: Record<CompanyOrder, Sort<PressCompany>> = {
  NAME: { key: 'legalName', direction: 'ASC' },
  NEWEST: { key: 'createdAt', direction: 'DESC' },
};
const NOT_CURRENT: readonly DocumentState[] = [DocumentState.RENEWED, DocumentState.REFUSED];

@Resolver(() => PressCompany)
export class CompanyResolver {
  @Query(() => PressCompany, {
    nullable: true,
    description: 'One press company; null when absent or not yours to see.',
  })
  company(
    @Arg('id', () => ID, { description: 'Id of the company.' }) id: string,
    @Context() ctx: Ctx,
  ): Promise<PressCompany | null> {
    return ctx.find(PressCompany, id);
  }

  @Query(() => CompanyConnection, {
    complexity: connectionCost,
    description: 'Press companies you may see; a company sees itself.',
  })
  companies(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => CompanyFilter, { nullable: true, description: 'Which companies; all when absent.' })
    filter: CompanyFilter | undefined,
    @Arg('orderBy', () => CompanyOrder, { defaultValue: CompanyOrder.NAME, description: 'How to sort.' })
    orderBy: CompanyOrder,
    @Context() ctx: Ctx,
  ): Promise<Page<PressCompany>> {
    return paginate(ctx, PressCompany, page, {
      sort: SORTS[orderBy],
      filter: companiesMatching(ctx, filter),
    });
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'NPWP; masked unless you read papers or it is your own company.',
  })
  npwp(@Root() { npwpSealed, id }: PressCompany, @Context() ctx: Ctx): string | null {
    return personalValue(ctx, npwpSealed, id);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Telephone number, masked like the NPWP; null when none is known.',
  })
  phone(@Root() { phoneSealed, id }: PressCompany, @Context() ctx: Ctx): string | null {
    return personalValue(ctx, phoneSealed, id);
  }

  @FieldResolver(() => [String], { description: 'Business classifications (KBLI).' })
  kblis(@Root() { kblis }: PressCompany): string[] {
    return kblis;
  }

  @FieldResolver(() => [String], { description: 'Names of the directors.' })
  directorNames(@Root() { directors }: PressCompany): string[] {
    return directors.map(({ name }) => name);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the company is blacklisted today.' })
  isBlacklisted(@Root() { blacklistedUntilOn }: PressCompany, @Context() ctx: Ctx): boolean {
    return blacklistedUntilOn !== null && blacklistedUntilOn >= ctx.today();
  }

  @FieldResolver(() => OutletConnection, {
    complexity: connectionCost,
    description: 'Outlets of the company by name.',
  })
  outlets(
    @Root() { id }: PressCompany,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Page<MediaOutlet>> {
    return paginate(ctx, MediaOutlet, page, {
      sort: { key: 'name', direction: 'ASC' },
      filter: outletsMatching(ctx, { companyId: id }),
    });
  }

  @FieldResolver(() => [TaxProfile], {
    description: 'Tax status by time, oldest first; empty unless you read tax data.',
  })
  taxProfiles(@Root() { id }: PressCompany, @Context() ctx: Ctx): Promise<TaxProfile[]> {
    return ctx.list(TaxProfile, 'companyId', id);
  }

  @FieldResolver(() => [BankAccount], {
    description: 'Bank accounts, oldest first; empty unless you read bank data.',
  })
  bankAccounts(@Root() { id }: PressCompany, @Context() ctx: Ctx): Promise<BankAccount[]> {
    return ctx.list(BankAccount, 'companyId', id);
  }

  @FieldResolver(() => [LegalDocument], {
    description:
      'Papers in force, expired or waiting, of the company and its outlets; replaced versions are left out.',
  })
  currentDocuments(@Root() { id }: PressCompany, @Context() ctx: Ctx): Promise<LegalDocument[]> {
    return ctx
      .list(LegalDocument, 'companyId', id)
      .then((all) => all.filter(({ state }) => !NOT_CURRENT.includes(state)));
  }

  @Mutation(() => CompanyPayload, {
    description: 'Registers a press company: your own, or as staff for a company (assisted entry).',
  })
  async companyCreate(
    @Arg('input', () => CreateCompanyInput, { description: 'The company.' }) input: CreateCompanyInput,
    @Context() ctx: Ctx,
  ): Promise<CompanyPayload> {
    return { company: await createCompany(ctx, input) };
  }

  @Mutation(() => CompanyPayload, { description: 'Changes facts of a press company.' })
  async companyEdit(
    @Arg('input', () => EditCompanyInput, { description: 'The edit.' }) input: EditCompanyInput,
    @Context() ctx: Ctx,
  ): Promise<CompanyPayload> {
    return { company: await editCompany(ctx, input) };
  }
}
