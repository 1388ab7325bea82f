import { anyOf, Role } from '../../platform/actor';
import { toNumber } from '../../platform/columns';
import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode, invalid, isDuplicate } from '../../platform/errors';
import { refusal } from '../../platform/lifecycle';
import { WorkUnit } from '../identity/work-unit.entity';
import { BudgetEntryKind as Kind } from './budget-entry.entity';
import { budgetLineNow, enter, inRupiah, moveBudget } from './budget-ledger.service';
import { BudgetLine } from './budget-line.entity';
import {
  BudgetCeilingRevised,
  BudgetLineCreated,
  BudgetLineEdited,
  BudgetShifted,
  CashReleaseSet,
} from './budget-line.events';
import type {
  CreateBudgetLineInput,
  EditBudgetLineInput,
  ReviseBudgetCeilingInput,
  SetCashReleaseInput,
  ShiftBudgetInput,
} from './budget-line.inputs';
import { CashRelease } from './cash-release.entity';

const keeper = anyOf(Role.FINANCE_OFFICER, Role.BUDGET_USER);

/** Who keeps the budget: the finance officer and the budget user. @throws FORBIDDEN */
function assertKeeper({ actor }: Ctx): void {
  const answer = keeper(actor);
  if (answer !== true) throw refusal(answer);
}

const document = (number: string, line: BudgetLine) => ({ type: 'BudgetLine', id: line.id, number });

/** Adds a line of the approved budget. @throws FORBIDDEN, INVALID_INPUT, DUPLICATE */
export async function createBudgetLine(ctx: Ctx, input: CreateBudgetLineInput): Promise<BudgetLine> {
  assertKeeper(ctx);
  if (!(await ctx.find(WorkUnit, input.workUnitId)))
    throw invalid('workUnitId', 'Unit kerja tidak ditemukan.');
  const { fiscalYear, workUnitId, programCode, activityCode, subActivityCode, accountCode, name, ceiling } =
    input;
  const line = await unlessTaken(() =>
    ctx.create(BudgetLine, {
      fiscalYear,
      workUnitId,
      programCode,
      activityCode,
      subActivityCode,
      accountCode,
      name,
      ceiling,
      shifted: 0,
      reserved: 0,
      encumbered: 0,
      paid: 0,
    }),
  );
  await enter(ctx, line.id, Kind.CEILING, ceiling, document(input.documentNumber, line));
  await ctx.emit(BudgetLineCreated, line, { budgetLineId: line.id, ceiling });
  return line;
}

/** Corrects the codes or the name of a line. @throws NOT_FOUND, FORBIDDEN, CONFLICT, DUPLICATE */
export async function editBudgetLine(ctx: Ctx, input: EditBudgetLineInput): Promise<BudgetLine> {
  const line = await ctx.get(BudgetLine, input.budgetLineId, ['budgetLineId']);
  assertKeeper(ctx);
  ctx.expectVersion(line, input.expectedVersion, 'budgetLine');
  const { programCode, activityCode, subActivityCode, accountCode, name } = input.changes;
  line.programCode = programCode ?? line.programCode;
  line.activityCode = activityCode ?? line.activityCode;
  line.subActivityCode = subActivityCode ?? line.subActivityCode;
  line.accountCode = accountCode ?? line.accountCode;
  line.name = name ?? line.name;
  await unlessTaken(() => ctx.save(line));
  await ctx.emit(BudgetLineEdited, line, { budgetLineId: line.id });
  return line;
}

/**
 * Sets a revised ceiling; below what is committed it is refused with the list of what would have to go (B4).
 *
 * @throws NOT_FOUND, FORBIDDEN, CONFLICT, BUDGET_EXCEEDED
 */
export async function reviseBudgetCeiling(ctx: Ctx, input: ReviseBudgetCeilingInput): Promise<BudgetLine> {
  const line = await ctx.get(BudgetLine, input.budgetLineId, ['budgetLineId']);
  assertKeeper(ctx);
  ctx.expectVersion(line, input.expectedVersion, 'budgetLine');
  const delta = input.ceiling - line.ceiling;
  if (!(await moveBudget(ctx, line.id, { ceiling: delta })))
    throw await belowCommitted(ctx, line, input.ceiling);
  await enter(ctx, line.id, Kind.CEILING, delta, document(input.documentNumber, line));
  const values = { budgetLineId: line.id, from: line.ceiling, to: input.ceiling };
  await ctx.emit(BudgetCeilingRevised, line, values, { reason: input.reason });
  return budgetLineNow(ctx, line.id);
}

/**
 * Moves money between two lines of one fiscal year, both in one transaction.
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_INPUT, BUDGET_EXCEEDED
 */
export async function shiftBudget(ctx: Ctx, input: ShiftBudgetInput): Promise<[BudgetLine, BudgetLine]> {
  if (input.fromLineId === input.toLineId) throw invalid('toLineId', 'Pilih dua mata anggaran yang berbeda.');
  const [from, to] = await bothLines(ctx, input);
  assertKeeper(ctx);
  if (from.fiscalYear !== to.fiscalYear)
    throw invalid('toLineId', 'Pergeseran hanya di dalam satu tahun anggaran.');
  const { amount } = input;
  if (!(await moveBudget(ctx, from.id, { shifted: -amount }))) {
    throw new DomainError(
      ErrorCode.BUDGET_EXCEEDED,
      `Sisa pagu ${inRupiah(from.available)}, pergeseran ${inRupiah(amount)}.`,
      ['amount'],
    );
  }
  await moveBudget(ctx, to.id, { shifted: amount });
  await enter(ctx, from.id, Kind.SHIFT, -amount, document(input.documentNumber, to));
  await enter(ctx, to.id, Kind.SHIFT, amount, document(input.documentNumber, from));
  const values = { fromLineId: from.id, toLineId: to.id, amount };
  await ctx.emit(BudgetShifted, from, values, { reason: input.reason, links: [to] });
  return [await budgetLineNow(ctx, from.id), await budgetLineNow(ctx, to.id)];
}

/** Sets what is released for a quarter. @throws NOT_FOUND, FORBIDDEN, BUDGET_EXCEEDED */
export async function setCashRelease(ctx: Ctx, input: SetCashReleaseInput): Promise<BudgetLine> {
  const line = await ctx.get(BudgetLine, input.budgetLineId, ['budgetLineId']);
  assertKeeper(ctx);
  const { quarter, amount } = input;
  const known = (await ctx.list(CashRelease, 'budgetLineId', line.id)).find(
    (release) => release.quarter === quarter,
  );
  if (known) await raiseRelease(ctx, known.id, amount);
  else await ctx.create(CashRelease, { budgetLineId: line.id, quarter, amount, requested: 0 });
  const values = { budgetLineId: line.id, quarter, amount };
  await ctx.emit(CashReleaseSet, line, values, { reason: input.documentNumber });
  return line;
}

async function raiseRelease(ctx: Ctx, id: string, amount: number): Promise<void> {
  const release = await ctx.get(CashRelease, id);
  if (await ctx.guarded(CashRelease, id, { amount: amount - release.amount }, 'requested <= ?', [amount]))
    return;
  throw new DomainError(
    ErrorCode.BUDGET_EXCEEDED,
    `Permintaan pembayaran triwulan ini sudah ${inRupiah(release.requested)}, anggaran kas ${inRupiah(amount)}.`,
    ['amount'],
  );
}

/** Both lines, locked in the order of their ids so that two shifts never wait for each other. */
async function bothLines(
  ctx: Ctx,
  { fromLineId, toLineId }: ShiftBudgetInput,
): Promise<[BudgetLine, BudgetLine]> {
  const first = fromLineId < toLineId ? fromLineId : toLineId;
  const one = await ctx.get(BudgetLine, first, [first === fromLineId ? 'fromLineId' : 'toLineId']);
  const other =
    first === fromLineId
      ? await ctx.get(BudgetLine, toLineId, ['toLineId'])
      : await ctx.get(BudgetLine, fromLineId, ['fromLineId']);
  return first === fromLineId ? [one, other] : [other, one];
}

async function unlessTaken<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    throw new DomainError(
      ErrorCode.DUPLICATE,
      'Mata anggaran dengan kode ini sudah ada pada tahun dan unit itu.',
      ['accountCode'],
    );
  }
}

const COMMITTED = `SELECT refNumber, SUM(CASE kind WHEN 'RESERVE' THEN amount WHEN 'ENCUMBER' THEN amount ELSE -amount END) AS held
  FROM budget_entry WHERE budgetLineId = ? AND kind IN ('RESERVE','RELEASE','ENCUMBER','UNENCUMBER','PAY')
  GROUP BY refId, refNumber HAVING held > 0 ORDER BY held DESC LIMIT 20`;

/** The refusal of B4: how much is committed, and by which orders and invoices. */
async function belowCommitted(ctx: Ctx, line: BudgetLine, ceiling: number): Promise<DomainError> {
  const rows: { refNumber: string; held: unknown }[] = await ctx.db.query(COMMITTED, [line.id]);
  const held = rows.map((row) => `${row.refNumber} ${inRupiah(toNumber(row.held))}`);
  const used = line.ceiling - line.available;
  const list = held.length > 0 ? ` Batalkan lebih dulu: ${held.join('; ')}.` : '';
  return new DomainError(
    ErrorCode.BUDGET_EXCEEDED,
    `Pagu baru ${inRupiah(ceiling)} di bawah yang sudah terpakai dan terikat ${inRupiah(used)}.${list}`,
    ['ceiling'],
  );
}
