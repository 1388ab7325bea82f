import { Arg, Ctx as Context, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../platform/ctx';
import { outcomeText } from './outcome-words.service';
import { isOpen } from './outlet-priority.service';
import { OutletPriority, OutletReading, ReadingTrial } from './outlet-reading.entity';
import {
  ChangeOutletReadingInput,
  OutletReadingPayload,
  ReadingTrialPayload,
  TryReadingInput,
} from './outlet-reading.inputs';
import { changeOutletReading, tryReading } from './outlet-reading.service';

const WHICH = { description: 'What to do for which outlet.' };

@Resolver(() => OutletReading)
export class OutletReadingResolver {
  @Query(() => OutletReading, {
    nullable: true,
    description: 'How the pages of an outlet are read; null when like all others, or not yours to see.',
  })
  async outletReading(
    @Arg('outletId', () => ID, { description: 'The outlet.' }) outletId: string,
    @Context() ctx: Ctx,
  ): Promise<OutletReading | null> {
    const [reading] = await ctx.list(OutletReading, 'outletId', outletId);
    return reading ?? null;
  }

  @FieldResolver(() => OutletPriority, {
    nullable: true,
    description: 'Why its sources are polled more often now; null when they are not.',
  })
  priority(@Root() reading: OutletReading, @Context() ctx: Ctx): OutletPriority | null {
    return isOpen(reading, ctx.now()) ? reading.priority : null;
  }

  @Mutation(() => OutletReadingPayload, {
    description: 'Says how the pages of an outlet are read from now on.',
  })
  async outletReadingChange(
    @Arg('input', () => ChangeOutletReadingInput, WHICH) input: ChangeOutletReadingInput,
    @Context() ctx: Ctx,
  ): Promise<OutletReadingPayload> {
    return { reading: await changeOutletReading(ctx, input) };
  }

  @Mutation(() => ReadingTrialPayload, {
    description: 'Reads one page with selectors that are not in force; the result follows shortly.',
  })
  async outletReadingTry(
    @Arg('input', () => TryReadingInput, WHICH) input: TryReadingInput,
    @Context() ctx: Ctx,
  ): Promise<ReadingTrialPayload> {
    return { trial: await tryReading(ctx, input) };
  }
}

@Resolver(() => ReadingTrial)
export class ReadingTrialResolver {
  @Query(() => ReadingTrial, {
    nullable: true,
    description: 'One trial; null when absent, older than a day or not yours to see.',
  })
  readingTrial(
    @Arg('id', () => ID, { description: 'The trial.' }) id: string,
    @Context() ctx: Ctx,
  ): Promise<ReadingTrial | null> {
    return ctx.find(ReadingTrial, id);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'How it ended, in plain Indonesian; null while it waits.',
  })
  outcomeText(@Root() trial: ReadingTrial): string | null {
    return outcomeText(trial.outcome, trial.status);
  }
}
