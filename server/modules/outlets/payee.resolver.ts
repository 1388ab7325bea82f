import { Arg, Ctx as Context, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../platform/ctx';
import { StoredFile } from '../../platform/stored-file.entity';
import { Person, person } from '../identity/person.service';
import { BankAccount } from './bank-account.entity';
import { BankAccountAction, bankAccountLifecycle } from './bank-account.lifecycle';
import { addBankAccount, approveBankAccount, refuseBankAccount } from './bank-account.service';
import {
  AddBankAccountInput,
  AddTaxProfileInput,
  BankAccountInput,
  BankAccountPayload,
  RefuseBankAccountInput,
  TaxProfilePayload,
} from './payee.inputs';
import { PressCompany } from './press-company.entity';
import { personalValue } from './readers';
import { TaxProfile } from './tax-profile.entity';
import { addTaxProfile, isPp55ValidOn } from './tax-profile.service';

@Resolver(() => BankAccount)
export class BankAccountResolver {
  @Query(() => BankAccount, {
    nullable: true,
    description: 'One bank account; null when absent or not yours to see.',
  })
  bankAccount(
    @Arg('id', () => ID, { description: 'Id of the account.' }) id: string,
    @Context() ctx: Ctx,
  ): Promise<BankAccount | null> {
    return ctx.find(BankAccount, id);
  }

  @FieldResolver(() => [BankAccountAction], { description: 'What you may do with this account now.' })
  async allowedActions(@Root() account: BankAccount, @Context() ctx: Ctx): Promise<BankAccountAction[]> {
    return (await bankAccountLifecycle.allowed(ctx, account)).filter(
      (action) => action !== BankAccountAction.CONFIRM,
    );
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Account number, for readers of bank data and the company itself.',
  })
  number(@Root() { numberSealed, companyId }: BankAccount, @Context() ctx: Ctx): string | null {
    return personalValue(ctx, numberSealed, companyId);
  }

  @FieldResolver(() => PressCompany, {
    nullable: true,
    description: 'The company; null when not yours to see.',
  })
  company(@Root() { companyId }: BankAccount, @Context() ctx: Ctx): Promise<PressCompany | null> {
    return ctx.find(PressCompany, companyId);
  }

  @FieldResolver(() => StoredFile, { nullable: true, description: 'Bank reference; null without one.' })
  file(@Root() { fileId }: BankAccount, @Context() ctx: Ctx): Promise<StoredFile | null> | null {
    return fileId ? ctx.find(StoredFile, fileId) : null;
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: 'Who entered it; null when the account is gone.',
  })
  requestedBy(@Root() { requestedById }: BankAccount, @Context() ctx: Ctx): Promise<Person | null> {
    return person(ctx, requestedById);
  }

  @FieldResolver(() => [Person], { description: 'Who approved it so far.' })
  async approvedBy(@Root() { approvedByIds }: BankAccount, @Context() ctx: Ctx): Promise<Person[]> {
    const people = await Promise.all(approvedByIds.map((id) => person(ctx, id)));
    return people.filter((one) => one !== null);
  }

  @Mutation(() => BankAccountPayload, {
    description: 'Enters a bank account; it counts after two other persons approved it.',
  })
  async bankAccountAdd(
    @Arg('input', () => AddBankAccountInput, { description: 'The account.' }) input: AddBankAccountInput,
    @Context() ctx: Ctx,
  ): Promise<BankAccountPayload> {
    return { bankAccount: await addBankAccount(ctx, input) };
  }

  @Mutation(() => BankAccountPayload, { description: 'Approves a bank account for one of two persons.' })
  async bankAccountApprove(
    @Arg('input', () => BankAccountInput, { description: 'The account.' }) input: BankAccountInput,
    @Context() ctx: Ctx,
  ): Promise<BankAccountPayload> {
    return { bankAccount: await approveBankAccount(ctx, input) };
  }

  @Mutation(() => BankAccountPayload, { description: 'Refuses a bank account with a reason.' })
  async bankAccountRefuse(
    @Arg('input', () => RefuseBankAccountInput, { description: 'The account and why.' })
    input: RefuseBankAccountInput,
    @Context() ctx: Ctx,
  ): Promise<BankAccountPayload> {
    return { bankAccount: await refuseBankAccount(ctx, input) };
  }
}

@Resolver(() => TaxProfile)
export class TaxProfileResolver {
  @FieldResolver(() => Boolean, { description: 'Whether final income tax of 0.5 percent applies today.' })
  isPp55Valid(@Root() profile: TaxProfile, @Context() ctx: Ctx): boolean {
    return isPp55ValidOn(profile, ctx.today());
  }

  @Mutation(() => TaxProfilePayload, { description: 'Records the tax status of a company from a day on.' })
  async taxProfileAdd(
    @Arg('input', () => AddTaxProfileInput, { description: 'The status.' }) input: AddTaxProfileInput,
    @Context() ctx: Ctx,
  ): Promise<TaxProfilePayload> {
    return { taxProfile: await addTaxProfile(ctx, input) };
  }
}
