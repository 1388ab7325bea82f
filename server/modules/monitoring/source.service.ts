import type { Ctx } from '../../platform/ctx';
import { affected } from '../../platform/database';
import { POLL_JOB } from './poll-writer.service';
import { Source, SourceKind, SourceState } from './source.entity';
import { SourceFetchRequested, SourcePaused, SourceResumed, SourceRetired } from './source.events';
import type { SourceInput, SourceReasonInput } from './source.inputs';
import { SourceAction, sourceLifecycle } from './source.lifecycle';

export { changeSource, createSource, outletIdsOf } from './source-register.service';

const LEASE_MS = 5 * 60_000;

/** Stops polling a source for a while. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION */
export async function pauseSource(ctx: Ctx, { sourceId, reason }: SourceReasonInput): Promise<Source> {
  const source = await ctx.get(Source, sourceId, ['sourceId']);
  await sourceLifecycle.take(ctx, source, SourceAction.PAUSE);
  source.stateReason = reason;
  await ctx.save(source);
  await ctx.emit(SourcePaused, source, {}, { reason });
  return source;
}

/** Polls a paused source again, at once. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION */
export async function resumeSource(ctx: Ctx, { sourceId }: SourceInput): Promise<Source> {
  const source = await ctx.get(Source, sourceId, ['sourceId']);
  await sourceLifecycle.take(ctx, source, SourceAction.RESUME);
  source.stateReason = null;
  if (source.kind !== SourceKind.MANUAL) source.nextAt = ctx.now();
  await ctx.save(source);
  await ctx.emit(SourceResumed, source, {});
  return source;
}

/** Takes a source out of use; its articles stay. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION */
export async function retireSource(ctx: Ctx, { sourceId, reason }: SourceReasonInput): Promise<Source> {
  const source = await ctx.get(Source, sourceId, ['sourceId']);
  await sourceLifecycle.take(ctx, source, SourceAction.RETIRE);
  source.stateReason = reason;
  await ctx.save(source);
  await ctx.emit(SourceRetired, source, {}, { reason });
  return source;
}

/**
 * Polls a source now and in full, as soon as its host's budget allows; a poll under way is not doubled.
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION
 */
export async function fetchSourceNow(ctx: Ctx, { sourceId }: SourceInput): Promise<Source> {
  const source = await ctx.get(Source, sourceId, ['sourceId']);
  await sourceLifecycle.take(ctx, source, SourceAction.FETCH_NOW);
  Object.assign(source, { nextAt: ctx.now(), isForced: true });
  await ctx.save(source);
  await claimPoll(ctx, sourceId);
  await ctx.emit(SourceFetchRequested, source, {});
  return source;
}

/** Takes the lease of a due source and queues its poll; false when another scheduler was faster or it is not due. */
export async function claimPoll(ctx: Ctx, sourceId: string): Promise<boolean> {
  const now = ctx.now().getTime();
  const mine = await affected(
    ctx.db,
    'UPDATE source SET leaseUntil = ? WHERE id = ? AND state = ? AND nextAt <= ? AND kind <> ? AND (leaseUntil IS NULL OR leaseUntil < ?)',
    [now + LEASE_MS, sourceId, SourceState.ACTIVE, now, SourceKind.MANUAL, now],
  );
  if (mine === 1) await ctx.enqueue(POLL_JOB, { sourceId });
  return mine === 1;
}
