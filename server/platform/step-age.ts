import { Field, Int, ObjectType } from 'type-graphql';
import type { Ctx } from './ctx';
import { DateTime } from './scalars';
import { type WorkingAge, workingAge } from './working-days';

@ObjectType({ description: 'How long a record has been in its present step, in working days of the office.' })
export class StepAge implements WorkingAge {
  @Field(() => Int, { description: 'Working day of the step, 1 on the day it was entered.' })
  day!: number;

  @Field(() => Int, { nullable: true, description: 'Working days the step may take; null without a limit.' })
  limit!: number | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'End of working hours on the last allowed day; null without a limit.',
  })
  dueAt!: Date | null;

  @Field(() => Boolean, { description: 'True when the limit has passed.' })
  isLate!: boolean;

  @Field(() => Boolean, { description: 'True on the last allowed day.' })
  isLastDay!: boolean;
}

/** The age now of a step entered at `since`; its limit is `limits[limitKey]` of the profile, for example `invoice.SUBMITTED`. */
export const stepAge = (ctx: Ctx, since: Date, limitKey: string): StepAge =>
  workingAge(ctx.profile, since, ctx.now(), ctx.profile.limits[limitKey] ?? null);
