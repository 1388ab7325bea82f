import { In } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { affected } from '../../platform/database';
import { DomainError, ErrorCode, invalid, isDuplicate } from '../../platform/errors';
import { refusal } from '../../platform/lifecycle';
import { MediaOutlet } from '../outlets/outlet.entity';
import { sha256 } from './hashes.service';
import { hostKeyOf } from './host-budget.service';
import { managesMonitoring } from './monitoring.roles';
import { repairUrl } from './pipeline/canonical-url';
import { POLL_JOB } from './poll-writer.service';
import { Source, SourceKind, SourceState } from './source.entity';
import {
  SourceChanged,
  SourceCreated,
  SourceFetchRequested,
  SourcePaused,
  SourceResumed,
  SourceRetired,
} from './source.events';
import type { ChangeSourceInput, CreateSourceInput, SourceInput, SourceReasonInput } from './source.inputs';
import { SourceAction, sourceLifecycle } from './source.lifecycle';
import { SourceOutlet } from './source-outlet.entity';

const LEASE_MS = 5 * 60_000;

const addressOf = (text: string, field: string[]): { url: string; urlHash: string; hostKey: string } => {
  const url = repairUrl(text);
  if (!url || url.username || url.password)
    throw invalid(field, 'Isi dengan alamat umpan berita, misalnya https://contoh.id/feed.');
  url.hash = '';
  return { url: url.href, urlHash: sha256(url.href), hostKey: hostKeyOf(url.href) };
};

async function assertFree(ctx: Ctx, urlHash: string, field: string[]): Promise<void> {
  const known = await ctx.db.findOneBy(Source, { urlHash });
  if (known)
    throw new DomainError(
      ErrorCode.DUPLICATE,
      `Alamat ini sudah terdaftar sebagai sumber “${known.title}”.`,
      field,
    );
}

async function assertOutlets(ctx: Ctx, outletIds: readonly string[], field: string[]): Promise<void> {
  if (outletIds.length === 0) throw invalid(field, 'Pilih paling sedikit satu media.');
  const found = await ctx.db.countBy(MediaOutlet, { id: In([...outletIds]) });
  if (found !== new Set(outletIds).size) throw invalid(field, 'Ada media yang tidak dikenal.');
}

function assertManager(ctx: Ctx): void {
  if (!managesMonitoring(ctx.actor)) throw refusal(ErrorCode.FORBIDDEN);
}

/**
 * Registers a feed; it is polled at once. The address is one source however many outlets it serves.
 *
 * @throws FORBIDDEN, INVALID_INPUT, DUPLICATE
 */
export async function createSource(ctx: Ctx, input: CreateSourceInput): Promise<Source> {
  assertManager(ctx);
  const address = addressOf(input.url, ['url']);
  await assertOutlets(ctx, input.outletIds, ['outletIds']);
  await assertFree(ctx, address.urlHash, ['url']);
  const title = input.title?.trim() || new URL(address.url).hostname;
  const values = {
    ...address,
    title,
    kind: SourceKind.RSS,
    failScore: 0,
    nextAt: ctx.now(),
    createdById: ctx.actor.id ?? 'system',
  };
  const source = await created(ctx, { ...values, maxIntervalMinutes: input.maxIntervalMinutes ?? null });
  await saveOutlets(ctx, source.id, input.outletIds);
  await ctx.emit(SourceCreated, source, { url: source.url, outletIds: input.outletIds });
  return source;
}

/** Two people registering one address at once meet at the unique index. */
async function created(ctx: Ctx, values: Partial<Source>): Promise<Source> {
  try {
    return await ctx.create(Source, values);
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    throw new DomainError(ErrorCode.DUPLICATE, 'Alamat ini baru saja didaftarkan orang lain.', ['url']);
  }
}

async function saveOutlets(ctx: Ctx, sourceId: string, outletIds: readonly string[]): Promise<void> {
  await ctx.db.delete(SourceOutlet, { sourceId });
  await ctx.db.insert(
    SourceOutlet,
    [...new Set(outletIds)].map((outletId) => ({ sourceId, outletId })),
  );
}

/**
 * Changes name, address, outlets or pace of a source that is not retired.
 *
 * @throws NOT_FOUND, FORBIDDEN, CONFLICT, INVALID_TRANSITION, INVALID_INPUT, DUPLICATE
 */
export async function changeSource(
  ctx: Ctx,
  { sourceId, expectedVersion, changes }: ChangeSourceInput,
): Promise<Source> {
  const source = await ctx.get(Source, sourceId, ['sourceId']);
  assertManager(ctx);
  ctx.expectVersion(source, expectedVersion, 'source');
  if (source.state === SourceState.RETIRED)
    throw new DomainError(ErrorCode.INVALID_TRANSITION, 'Sumber ini sudah tidak dipakai.');
  if (changes.url != null) await moveSource(ctx, source, changes.url);
  if (changes.title != null) source.title = changes.title.trim() || source.title;
  if (changes.maxIntervalMinutes !== undefined) source.maxIntervalMinutes = changes.maxIntervalMinutes;
  const outletIds = changes.outletIds ?? (await outletIdsOf(ctx, sourceId));
  if (changes.outletIds != null) {
    await assertOutlets(ctx, outletIds, ['changes', 'outletIds']);
    await saveOutlets(ctx, sourceId, outletIds);
  }
  await ctx.save(source);
  await ctx.emit(SourceChanged, source, { outletIds });
  return source;
}

/** A new address is asked in full: its validators belong to the old one. */
async function moveSource(ctx: Ctx, source: Source, text: string): Promise<void> {
  const address = addressOf(text, ['changes', 'url']);
  if (address.urlHash === source.urlHash) return;
  await assertFree(ctx, address.urlHash, ['changes', 'url']);
  Object.assign(source, address, { etag: null, lastModified: null, bodyHash: null, nextAt: ctx.now() });
}

/** The outlets that a source serves. */
export async function outletIdsOf(ctx: Ctx, sourceId: string): Promise<string[]> {
  return (await ctx.db.findBy(SourceOutlet, { sourceId })).map((link) => link.outletId);
}

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
  Object.assign(source, { stateReason: null, nextAt: ctx.now() });
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
    'UPDATE source SET leaseUntil = ? WHERE id = ? AND state = ? AND nextAt <= ? AND (leaseUntil IS NULL OR leaseUntil < ?)',
    [now + LEASE_MS, sourceId, SourceState.ACTIVE, now, now],
  );
  if (mine === 1) await ctx.enqueue(POLL_JOB, { sourceId });
  return mine === 1;
}
