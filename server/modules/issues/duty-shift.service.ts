import { type Actor, Role } from '../../platform/actor';
import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode, invalid } from '../../platform/errors';
import { refusal } from '../../platform/lifecycle';
import { visible } from '../../platform/loaders';
import { profileOf } from '../../platform/profile';
import { rolesOn } from '../identity/person.service';
import { User, UserState } from '../identity/user.entity';
import { DutyShiftChanged, DutyShiftPlanned, DutyShiftRemoved, type ShiftTold } from './duty.events';
import type { DutyShiftChangeInput, DutyShiftPlanInput, DutyWeekCopyInput } from './duty.inputs';
import { overlapping } from './duty.service';
import { DutyShift } from './duty-shift.entity';

const DAY_MS = 86_400_000;
const LONGEST_MS = 7 * DAY_MS;
const SHIFTS = 500;

/** Whether the caller keeps the roster. */
export const keepsRoster = (actor: Actor): boolean =>
  actor.kind === 'PERSON' && actor.is(Role.DIVISION_HEAD, Role.AGENCY_HEAD);

function assertKeeper(ctx: Ctx): void {
  if (!keepsRoster(ctx.actor)) throw refusal(ErrorCode.FORBIDDEN);
}

const facts = ({ id, personId, rank, fromAt, toAt }: DutyShift): ShiftTold => ({
  shiftId: id,
  personId,
  rank,
  fromAt: fromAt.toISOString(),
  toAt: toAt.toISOString(),
});

async function assertFits(ctx: Ctx, input: DutyShiftPlanInput, shiftId: string | null): Promise<void> {
  const length = input.toAt.getTime() - input.fromAt.getTime();
  if (length <= 0) throw invalid('toAt', 'Waktu selesai harus sesudah waktu mulai.');
  if (length > LONGEST_MS) throw invalid('toAt', 'Satu giliran paling lama 7 hari.');
  const user = await ctx.db.findOneBy(User, { id: input.personId, state: UserState.ACTIVE });
  const roles = user ? ((await rolesOn(ctx, [user.id], ctx.today())).get(user.id) ?? []) : [];
  if (!roles.includes(Role.MONITORING_ANALYST))
    throw invalid('personId', 'Petugas piket adalah analis pemantauan.');
  const others = (await overlapping(ctx, input)).filter(({ id }) => id !== shiftId);
  if (others.length > 0)
    throw new DomainError(ErrorCode.DUPLICATE, 'Sudah ada petugas dengan urutan yang sama pada waktu itu.', [
      'fromAt',
    ]);
}

/** Plans a shift. @throws FORBIDDEN, INVALID_INPUT, DUPLICATE when the place is taken in that time */
export async function planShift(ctx: Ctx, input: DutyShiftPlanInput): Promise<DutyShift> {
  assertKeeper(ctx);
  await assertFits(ctx, input, null);
  const { personId, rank, fromAt, toAt } = input;
  const shift = await ctx.create(DutyShift, {
    personId,
    rank,
    fromAt,
    toAt,
    note: input.note?.trim() || null,
    createdById: ctx.actor.id ?? '',
  });
  await ctx.emit(DutyShiftPlanned, shift, facts(shift));
  return shift;
}

/** Changes a shift. @throws NOT_FOUND, FORBIDDEN, CONFLICT, INVALID_INPUT, DUPLICATE */
export async function changeShift(ctx: Ctx, input: DutyShiftChangeInput): Promise<DutyShift> {
  const shift = await ctx.get(DutyShift, input.shiftId, ['shiftId']);
  assertKeeper(ctx);
  ctx.expectVersion(shift, input.expectedVersion, 'shift');
  await assertFits(ctx, input, shift.id);
  const { personId, rank, fromAt, toAt } = input;
  Object.assign(shift, { personId, rank, fromAt, toAt, note: input.note?.trim() || null });
  await ctx.save(shift);
  await ctx.emit(DutyShiftChanged, shift, facts(shift));
  return shift;
}

/** Takes a shift off the roster. @throws NOT_FOUND, FORBIDDEN */
export async function removeShift(ctx: Ctx, { shiftId }: { shiftId: string }): Promise<void> {
  const shift = await ctx.get(DutyShift, shiftId, ['shiftId']);
  assertKeeper(ctx);
  await ctx.emit(DutyShiftRemoved, shift, facts(shift));
  await ctx.db.delete(DutyShift, { id: shift.id });
}

/** Plans the shifts of a week again; what is taken already stays. @throws FORBIDDEN, INVALID_INPUT */
export async function copyWeek(ctx: Ctx, { fromOn, toOn }: DutyWeekCopyInput): Promise<number> {
  assertKeeper(ctx);
  const start = (day: string) => profileOf(ctx).instantOf(day, '00:00').getTime();
  const by = start(toOn) - start(fromOn);
  if (by <= 0) throw invalid('toOn', 'Pilih pekan sesudah pekan yang disalin.');
  let count = 0;
  for (const shift of await roster(ctx, new Date(start(fromOn)), new Date(start(fromOn) + 7 * DAY_MS))) {
    if (shift.fromAt.getTime() < start(fromOn)) continue;
    const moved = (at: Date) => new Date(at.getTime() + by);
    const input = { ...shift, fromAt: moved(shift.fromAt), toAt: moved(shift.toAt) };
    if ((await overlapping(ctx, input)).length > 0) continue;
    await planShift(ctx, input);
    count += 1;
  }
  return count;
}

/** Shifts that overlap a time, by their beginning; empty for who may not see them. */
export async function roster(ctx: Ctx, from: Date, to: Date): Promise<DutyShift[]> {
  const where = visible(DutyShift, ctx.actor);
  if (!where) return [];
  return ctx.db
    .createQueryBuilder(DutyShift, 'row')
    .where('row.fromAt < :to AND row.toAt > :from', { from: from.getTime(), to: to.getTime() })
    .orderBy('row.fromAt', 'ASC')
    .addOrderBy('row.id', 'ASC')
    .limit(SHIFTS)
    .getMany();
}
