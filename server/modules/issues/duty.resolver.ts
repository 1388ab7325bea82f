import { Arg, Ctx as Context, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../platform/ctx';
import { profileOf } from '../../platform/profile';
import { LocalDate } from '../../platform/scalars';
import { addDays } from '../../platform/working-days';
import { Person, person } from '../identity/person.service';
import { readsCases } from './case-access.entity';
import {
  DutyShiftChangeInput,
  DutyShiftPayload,
  DutyShiftPlanInput,
  DutyShiftRemoveInput,
  DutyWeekCopyInput,
  DutyWeekPayload,
  EscalationStepView,
  OnDuty,
} from './duty.inputs';
import { nextOnDuty, onDuty } from './duty.service';
import { DutyRank, DutyShift } from './duty-shift.entity';
import { changeShift, copyWeek, keepsRoster, planShift, removeShift, roster } from './duty-shift.service';

const WEEK = 7;

@Resolver(() => DutyShift)
export class DutyResolver {
  @Query(() => [DutyShift], {
    complexity: 30,
    description: 'Shifts that overlap a span of days, by their beginning; a week from today when absent.',
  })
  dutyRoster(
    @Arg('fromOn', () => LocalDate, { nullable: true, description: 'First day; today when absent.' })
    fromOn: string | undefined,
    @Arg('toOn', () => LocalDate, { nullable: true, description: 'Last day; six days later when absent.' })
    toOn: string | undefined,
    @Context() ctx: Ctx,
  ): Promise<DutyShift[]> {
    const first = fromOn ?? ctx.today();
    const start = (day: string) => profileOf(ctx).instantOf(day, '00:00');
    return roster(ctx, start(first), start(addDays(toOn ?? addDays(first, WEEK - 1), 1)));
  }

  @Query(() => OnDuty, { complexity: 10, description: 'Who is on duty now.' })
  async onDuty(@Context() ctx: Ctx): Promise<OnDuty> {
    if (!readsCases(ctx.actor)) return { first: [], second: [], next: null };
    const named = async (ids: string[]) =>
      (await Promise.all(ids.map((id) => person(ctx, id)))).filter((one): one is Person => one !== null);
    return {
      first: await named(await onDuty(ctx, DutyRank.FIRST, ctx.now())),
      second: await named(await onDuty(ctx, DutyRank.SECOND, ctx.now())),
      next: await person(ctx, await nextOnDuty(ctx, ctx.now())),
    };
  }

  @Query(() => [EscalationStepView], { complexity: 10, description: 'Steps of the chain of notices.' })
  escalationPolicy(@Context() ctx: Ctx): EscalationStepView[] {
    if (!readsCases(ctx.actor)) return [];
    return ctx.profile.crisis.escalation.steps.map(({ afterMinutes, to, levels }) => ({
      afterMinutes,
      targets: to,
      levels: levels ?? [],
    }));
  }

  @Query(() => Boolean, { description: 'Whether you keep the roster.' })
  mayKeepRoster(@Context() ctx: Ctx): boolean {
    return keepsRoster(ctx.actor);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who is on duty.' })
  person(@Root() { personId }: DutyShift, @Context() ctx: Ctx): Promise<Person | null> {
    return person(ctx, personId);
  }

  @Mutation(() => DutyShiftPayload, { description: 'Plans a shift.' })
  async dutyShiftPlan(
    @Arg('input', () => DutyShiftPlanInput, { description: 'Who and when.' }) input: DutyShiftPlanInput,
    @Context() ctx: Ctx,
  ): Promise<DutyShiftPayload> {
    return { shift: await planShift(ctx, input) };
  }

  @Mutation(() => DutyShiftPayload, { description: 'Changes a shift.' })
  async dutyShiftChange(
    @Arg('input', () => DutyShiftChangeInput, { description: 'Which shift, who and when.' })
    input: DutyShiftChangeInput,
    @Context() ctx: Ctx,
  ): Promise<DutyShiftPayload> {
    return { shift: await changeShift(ctx, input) };
  }

  @Mutation(() => DutyShiftPayload, { description: 'Takes a shift off the roster.' })
  async dutyShiftRemove(
    @Arg('input', () => DutyShiftRemoveInput, { description: 'Which shift.' }) input: DutyShiftRemoveInput,
    @Context() ctx: Ctx,
  ): Promise<DutyShiftPayload> {
    await removeShift(ctx, input);
    return { shift: null };
  }

  @Mutation(() => DutyWeekPayload, { description: 'Plans the shifts of a week again in another one.' })
  async dutyWeekCopy(
    @Arg('input', () => DutyWeekCopyInput, { description: 'Which week, and where to.' })
    input: DutyWeekCopyInput,
    @Context() ctx: Ctx,
  ): Promise<DutyWeekPayload> {
    return { count: await copyWeek(ctx, input) };
  }
}
