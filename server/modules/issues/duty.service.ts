import { LessThan, LessThanOrEqual, MoreThan } from 'typeorm';
import { Role } from '../../platform/actor';
import type { Ctx } from '../../platform/ctx';
import { usersWithRole } from '../identity/user.service';
import { DutyRank, DutyShift } from './duty-shift.entity';

/** Ids of those on duty at a moment with this rank. */
export async function onDuty(ctx: Ctx, rank: DutyRank, at: Date): Promise<string[]> {
  const shifts = await ctx.db.find(DutyShift, {
    where: { rank, fromAt: LessThanOrEqual(at), toAt: MoreThan(at) },
    order: { fromAt: 'ASC', id: 'ASC' },
  });
  return [...new Set(shifts.map(({ personId }) => personId))];
}

/** Who comes on duty next after a moment; null when nobody is planned. */
export async function nextOnDuty(ctx: Ctx, at: Date): Promise<string | null> {
  const [next] = await ctx.db.find(DutyShift, {
    where: { rank: DutyRank.FIRST, fromAt: MoreThan(at) },
    order: { fromAt: 'ASC', id: 'ASC' },
    take: 1,
  });
  return next?.personId ?? null;
}

/** The shift that overlaps a time with the same rank; null when none does. */
export const overlapping = (
  ctx: Ctx,
  { rank, fromAt, toAt }: Pick<DutyShift, 'rank' | 'fromAt' | 'toAt'>,
): Promise<DutyShift[]> => ctx.db.findBy(DutyShift, { rank, fromAt: LessThan(toAt), toAt: MoreThan(fromAt) });

/** Whom a step of the chain reaches at a moment, and whether it wanted somebody on duty where nobody was. */
export async function stepRecipients(
  ctx: Ctx,
  targets: readonly string[],
  at: Date,
): Promise<{ ids: string[]; isDutyMissing: boolean }> {
  const ids: string[] = [];
  let isDutyMissing = false;
  for (const target of targets) {
    const found = await reached(ctx, target, at);
    if (target === 'DUTY_FIRST' && found.length === 0) {
      isDutyMissing = true;
      found.push(...(await onDuty(ctx, DutyRank.SECOND, at)));
      found.push(...(await withRole(ctx, Role.DIVISION_HEAD)));
    }
    ids.push(...found);
  }
  return { ids: [...new Set(ids)], isDutyMissing };
}

async function reached(ctx: Ctx, target: string, at: Date): Promise<string[]> {
  if (target === 'DUTY_FIRST') return onDuty(ctx, DutyRank.FIRST, at);
  if (target === 'DUTY_SECOND') return onDuty(ctx, DutyRank.SECOND, at);
  if (target === 'DUTY_NEXT') return [(await nextOnDuty(ctx, at)) ?? []].flat();
  const role = Object.values(Role).find((one) => one === target);
  return role ? withRole(ctx, role) : [];
}

const withRole = async (ctx: Ctx, role: Role): Promise<string[]> =>
  (await usersWithRole(ctx, role)).map(({ id }) => id);
