import { Field, Int, ObjectType } from 'type-graphql';
import { Between } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { visible } from '../../platform/loaders';
import { profileOf } from '../../platform/profile';
import { addDays } from '../../platform/working-days';
import { Crisis } from './crisis.entity';
import { spreadOf } from './measure';
import { type CrisisTimes, MinuteSpread } from './measurement.types';
import { timesOf } from './measurement-times.service';

const spread = (description: string): PropertyDecorator =>
  Field(() => MinuteSpread, { nullable: true, description: `${description} Null without one.` });

/** Times of the crises of a period; drills do not count. */
@ObjectType({ description: 'Times of the crises declared in a period; drills do not count.' })
export class CrisisStatistics {
  @Field(() => Int, { description: 'Crises.' })
  count!: number;

  @spread('From the first negative item to the first alert.')
  detect!: MinuteSpread | null;

  @spread('From the alert to its acknowledgement.')
  acknowledge!: MinuteSpread | null;

  @spread('From the acknowledgement to the declaration.')
  declare!: MinuteSpread | null;

  @spread('From the start of the clock to the first statement.')
  firstStatementFromClock!: MinuteSpread | null;

  @spread('From the first negative item to the first statement.')
  firstStatementFromPublic!: MinuteSpread | null;

  @spread('From the start of the clock to the full statement.')
  fullStatement!: MinuteSpread | null;
}

type Minutes = Exclude<keyof CrisisTimes & `${string}Minutes`, 'lastUpdateGapMinutes'>;
const MOST = 200;

/** Median and p90 of the times of the crises declared from one day to another that the caller may see, without drills. */
export async function statisticsOf(ctx: Ctx, fromOn: string, untilOn: string): Promise<CrisisStatistics> {
  const zone = profileOf(ctx);
  const range = Between(
    zone.instantOf(fromOn, '00:00'),
    new Date(zone.instantOf(addDays(untilOn, 1), '00:00').getTime() - 1),
  );
  const seen = visible(Crisis, ctx.actor);
  const wheres = seen
    ? [seen].flat().map((where) => ({ ...where, declaredAt: range, isExercise: false }))
    : [];
  const crises = wheres.length
    ? await ctx.db.find(Crisis, { where: wheres, order: { declaredAt: 'DESC' }, take: MOST })
    : [];
  const times: CrisisTimes[] = [];
  for (const crisis of crises) times.push(await timesOf(ctx, crisis));
  const of = (key: Minutes): MinuteSpread | null =>
    spreadOf(times.flatMap((one) => (one[key] === null ? [] : [one[key]])));
  return {
    count: crises.length,
    detect: of('detectMinutes'),
    acknowledge: of('acknowledgeMinutes'),
    declare: of('declareMinutes'),
    firstStatementFromClock: of('firstStatementFromClockMinutes'),
    firstStatementFromPublic: of('firstStatementFromPublicMinutes'),
    fullStatement: of('fullStatementMinutes'),
  };
}
