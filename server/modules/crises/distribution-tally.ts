import { Field, Int, ObjectType } from 'type-graphql';
import { toNumber } from '../../platform/columns';
import type { Ctx } from '../../platform/ctx';
import { type Distribution, TargetMode, TargetState } from './distribution.entity';

@ObjectType({ description: 'The addressed outlets of a distribution, counted by what became of them.' })
export class DistributionTally {
  @Field(() => Int, { description: 'Outlets addressed.' })
  addressed!: number;

  @Field(() => Int, { description: 'Of these, by a paid order.' })
  paid!: number;

  @Field(() => Int, { description: 'Waiting to be sent or tried again.' })
  queued!: number;

  @Field(() => Int, { description: 'Sent: handed over, delivered, or answered since.' })
  sent!: number;

  @Field(() => Int, { description: 'Not delivered after all tries.' })
  failed!: number;

  @Field(() => Int, { description: 'Declined to publish.' })
  declined!: number;

  @Field(() => Int, {
    description: 'Without a publication 72 hours after it was sent (or the limit of the office).',
  })
  withoutPickup!: number;
}

/** Nothing of these left the office, or it never arrived. */
const UNSENT: readonly TargetState[] = [TargetState.QUEUED, TargetState.FAILED];

/** Counts the addressed outlets of a distribution in one question. */
export async function tallyOf(ctx: Ctx, { id }: Distribution): Promise<DistributionTally> {
  const rows: { mode: TargetMode; state: TargetState; n: number | string }[] = await ctx.db.query(
    `SELECT mode, state, COUNT(*) AS n FROM distribution_target
     WHERE distributionId = ? AND state IS NOT NULL GROUP BY mode, state`,
    [id],
  );
  const sum = (fits: (row: (typeof rows)[number]) => boolean) =>
    rows.filter(fits).reduce((total, { n }) => total + toNumber(n), 0);
  const of = (wanted: TargetState) => sum(({ state }) => state === wanted);
  return {
    addressed: sum(() => true),
    paid: sum(({ mode }) => mode === TargetMode.PAID_ORDER),
    queued: of(TargetState.QUEUED),
    sent: sum(({ state }) => !UNSENT.includes(state)),
    failed: of(TargetState.FAILED),
    declined: of(TargetState.DECLINED),
    withoutPickup: of(TargetState.NO_PICKUP),
  };
}
