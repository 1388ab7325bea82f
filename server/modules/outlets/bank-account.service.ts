import { LessThanOrEqual } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { invalid } from '../../platform/errors';
import { addDays } from '../../platform/working-days';
import { requireStepUp } from '../identity/step-up.service';
import { BankAccount, BankAccountState } from './bank-account.entity';
import { BankAccountAction, bankAccountLifecycle } from './bank-account.lifecycle';
import {
  BankAccountAdded,
  BankAccountApproved,
  BankAccountEndorsed,
  BankAccountRefused,
} from './outlet.events';
import type { AddBankAccountInput, BankAccountInput, RefuseBankAccountInput } from './payee.inputs';
import { duplicate, fileFor, spoken } from './permit';
import { PressCompany } from './press-company.entity';
import { assertCompanyDesk } from './press-company.service';
import { sealed } from './readers';

/** The account payments to a company go to on a day (today unless said); null when none is approved yet. */
export function activeBankAccount(
  ctx: Ctx,
  companyId: string,
  day: string | null = null,
): Promise<BankAccount | null> {
  return ctx.db.findOne(BankAccount, {
    where: { companyId, state: BankAccountState.ACTIVE, fromOn: LessThanOrEqual(day ?? ctx.today()) },
    order: { fromOn: 'DESC', id: 'DESC' },
  });
}

const plain = (name: string): string => name.toUpperCase().replace(/[^A-Z0-9]/g, '');

async function assertNew(
  ctx: Ctx,
  company: PressCompany,
  input: AddBankAccountInput,
  numberHash: string,
): Promise<void> {
  if (plain(input.holderName) !== plain(company.legalName)) {
    throw invalid('holderName', `Rekening harus atas nama perusahaan: ${company.legalName}.`);
  }
  const former = await ctx.db.findBy(BankAccount, { companyId: company.id });
  if (former.some(({ state }) => state === BankAccountState.PENDING)) {
    throw duplicate('number', 'Masih ada rekening yang menunggu persetujuan.');
  }
  const current = former.filter(({ state, toOn }) => state === BankAccountState.ACTIVE && toOn === null);
  if (current.some((account) => account.numberHash === numberHash))
    throw duplicate('number', 'Rekening ini sudah dipakai.');
  if (current.length > 0) await requireStepUp(ctx);
}

/**
 * Enters an account for a company; it counts after two other persons approved it.
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_INPUT, DUPLICATE, STEP_UP_REQUIRED for a change
 */
export async function addBankAccount(ctx: Ctx, input: AddBankAccountInput): Promise<BankAccount> {
  const company = await ctx.get(PressCompany, input.companyId);
  assertCompanyDesk(ctx.actor, company.id);
  const number = sealed(ctx, input.number);
  await assertNew(ctx, company, input, number.hash);
  const file = input.fileId ? await fileFor(ctx, input.fileId, company.id) : null;
  const account = await ctx.create(BankAccount, {
    companyId: company.id,
    bank: input.bank.trim(),
    numberSealed: number.sealed,
    numberHash: number.hash,
    holderName: input.holderName.trim(),
    fileId: file?.id ?? null,
    requestedById: ctx.actor.id ?? '',
    approvedByIds: [],
  });
  await ctx.emit(
    BankAccountAdded,
    account,
    { bankAccountId: account.id, companyId: company.id },
    { links: [company] },
  );
  return account;
}

/** Starts an approved account: at once when it is the first, after the cooling days when it replaces another. */
async function start(ctx: Ctx, account: BankAccount, approvedByIds: string[]): Promise<string> {
  const today = ctx.today();
  const former = await ctx.db.findBy(BankAccount, {
    companyId: account.companyId,
    state: BankAccountState.ACTIVE,
  });
  const running = former.filter(({ id, toOn }) => id !== account.id && toOn === null);
  const fromOn =
    running.length > 0 ? addDays(today, Number(ctx.profile.settings.bankCoolingDays ?? 1)) : today;
  for (const { id } of running) {
    const old = await ctx.get(BankAccount, id);
    old.toOn = addDays(fromOn, -1);
    await ctx.save(old);
  }
  Object.assign(account, { approvedByIds, approvedAt: ctx.now(), fromOn });
  await ctx.save(account);
  return fromOn;
}

/**
 * Approves an account for one of the two persons; with the second it is active after the cooling day.
 *
 * @throws NOT_FOUND, FORBIDDEN, SEPARATION_OF_DUTY, INVALID_TRANSITION, STEP_UP_REQUIRED
 */
export async function approveBankAccount(
  ctx: Ctx,
  { bankAccountId }: BankAccountInput,
): Promise<BankAccount> {
  const account = await ctx.get(BankAccount, bankAccountId);
  const isLast = await bankAccountLifecycle.take(ctx, account, BankAccountAction.APPROVE);
  await requireStepUp(ctx);
  const ids = { bankAccountId: account.id, companyId: account.companyId };
  const approvedByIds = [...account.approvedByIds, ctx.actor.id ?? ''];
  if (isLast) {
    const fromOn = await start(ctx, account, approvedByIds);
    await ctx.emit(BankAccountApproved, account, { ...ids, fromOn });
    return account;
  }
  account.approvedByIds = approvedByIds;
  await ctx.save(account);
  await ctx.emit(BankAccountEndorsed, account, ids);
  return account;
}

/** Refuses an account with a reason. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT */
export async function refuseBankAccount(
  ctx: Ctx,
  { bankAccountId, reason }: RefuseBankAccountInput,
): Promise<BankAccount> {
  const account = await ctx.get(BankAccount, bankAccountId);
  await bankAccountLifecycle.take(ctx, account, BankAccountAction.REFUSE);
  account.refusalReason = spoken(reason, 'reason');
  await ctx.save(account);
  await ctx.emit(
    BankAccountRefused,
    account,
    { bankAccountId: account.id, companyId: account.companyId },
    { reason: account.refusalReason },
  );
  return account;
}

/** Confirms the first account of a company with the papers that two verifiers passed; a change is never confirmed so. */
export async function confirmFirstAccount(ctx: Ctx, companyId: string, verifierIds: string[]): Promise<void> {
  const accounts = await ctx.db.findBy(BankAccount, { companyId });
  const pending = accounts.find(({ state }) => state === BankAccountState.PENDING);
  if (!pending || accounts.some(({ state }) => state === BankAccountState.ACTIVE)) return;
  const account = await ctx.get(BankAccount, pending.id);
  await bankAccountLifecycle.take(ctx, account, BankAccountAction.CONFIRM);
  await start(ctx, account, verifierIds);
}
