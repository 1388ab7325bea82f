import { LessThanOrEqual, MoreThanOrEqual } from 'typeorm';
import { Role } from '../../platform/actor';
import type { Ctx } from '../../platform/ctx';
import { ErrorCode, invalid } from '../../platform/errors';
import { refusal } from '../../platform/lifecycle';
import { isWorkingDay, workingDaysBetween } from '../../platform/working-days';
import { RegistrationPeriodOpened } from './application.events';
import type { OpenRegistrationPeriodInput } from './application.inputs';
import { duplicate } from './permit';
import { RegistrationPeriod } from './registration-period.entity';

/** Policy settings printed with the announcement (partnership.md 5.1). */
const PRINTED = [
  'pressCouncilStatus',
  'pressCouncilToleratedUntil',
  'pkpRequired',
  'competentJournalists',
  'originalWorkYearsInstead',
  'oneJournalistOneOutlet',
  'clusterUniqueness',
  'priceOfferWithApplication',
];

/** Working days of a window, its first and last day included. */
export const windowWorkingDays = (ctx: Ctx, { opensOn, closesOn }: RegistrationPeriod): number =>
  workingDaysBetween(ctx.profile, opensOn, closesOn) + (isWorkingDay(ctx.profile, opensOn) ? 1 : 0);

/** The window that is open on `day`; null when none is. */
export function openPeriod(ctx: Ctx, day: string): Promise<RegistrationPeriod | null> {
  if (!ctx.profile.registration.isOpen) return Promise.resolve(null);
  return ctx.db.findOne(RegistrationPeriod, {
    where: { opensOn: LessThanOrEqual(day), closesOn: MoreThanOrEqual(day) },
    order: { opensOn: 'DESC', id: 'DESC' },
  });
}

/**
 * Publishes a window for applications with the policy of the year.
 *
 * @throws FORBIDDEN, INVALID_INPUT, DUPLICATE when it overlaps another window
 */
export async function openRegistrationPeriod(
  ctx: Ctx,
  input: OpenRegistrationPeriodInput,
): Promise<RegistrationPeriod> {
  if (!ctx.actor.is(Role.PARTNERSHIP_OFFICER, Role.BUDGET_USER) && !ctx.actor.isSystem)
    throw refusal(ErrorCode.FORBIDDEN);
  const { fiscalYear, opensOn, closesOn } = input;
  if (closesOn < opensOn) throw invalid('closesOn', 'Hari tutup tidak boleh sebelum hari buka.');
  const overlap = await ctx.db.existsBy(RegistrationPeriod, {
    opensOn: LessThanOrEqual(closesOn),
    closesOn: MoreThanOrEqual(opensOn),
  });
  if (overlap) throw duplicate('opensOn', 'Masa pendaftaran ini bertumpang tindih dengan masa lain.');
  const { settings, scoring, legalBasis } = ctx.profile;
  const period = await ctx.create(RegistrationPeriod, {
    fiscalYear,
    opensOn,
    closesOn,
    legalBasis: input.legalBasis?.trim() || (legalBasis.registration ?? ''),
    scoringVersion: scoring.version,
    createdById: ctx.actor.id ?? '',
    policy: PRINTED.filter((key) => settings[key] !== undefined).map((key) => ({
      key,
      value: String(settings[key]),
    })),
  });
  await ctx.emit(RegistrationPeriodOpened, period, { periodId: period.id, fiscalYear, opensOn, closesOn });
  return period;
}
