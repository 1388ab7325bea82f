import { In } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode, invalid, isDuplicate } from '../../platform/errors';
import { refusal } from '../../platform/lifecycle';
import { MediaOutlet } from '../outlets/outlet.entity';
import { ArticleChannel } from './article.entity';
import { sha256 } from './hashes.service';
import { hostKeyOf } from './host-budget.service';
import { managesMonitoring } from './monitoring.roles';
import { repairUrl } from './pipeline/canonical-url';
import { isSelector } from './pipeline/page-links';
import { Source, SourceKind, SourceState } from './source.entity';
import { SourceChanged, SourceCreated } from './source.events';
import type { ChangeSourceInput, CreateSourceInput } from './source.inputs';
import { SourceOutlet } from './source-outlet.entity';

interface Address {
  url: string;
  urlHash: string;
  hostKey: string;
}

/** The address of a source in the one form in which it is kept. @throws INVALID_INPUT */
export const addressOf = (text: string, field: string[]): Address => {
  const url = repairUrl(text);
  if (!url || url.username || url.password)
    throw invalid(field, 'Isi dengan alamat umpan berita, misalnya https://contoh.id/feed.');
  url.hash = '';
  return { url: url.href, urlHash: sha256(url.href), hostKey: hostKeyOf(url.href) };
};

/** Nobody registers an address twice. @throws DUPLICATE */
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

/** A manual channel may have no address; its name then takes the place of it. */
function manualAddress(input: CreateSourceInput): Address {
  const title = input.title?.trim();
  if (!title) throw invalid(['title'], 'Beri nama kanal ini.');
  const channel = input.channel ?? ArticleChannel.ONLINE;
  if (channel === ArticleChannel.ONLINE) throw invalid(['channel'], 'Pilih jenis kanal manual.');
  if (input.url?.trim()) return { ...addressOf(input.url, ['url']), hostKey: '-' };
  return { url: '', urlHash: sha256(`manual ${channel} ${title.toLowerCase()}`), hostKey: '-' };
}

/** Nothing polls a manual channel; the moment only has to lie behind every clock. */
const NEVER = new Date(Date.UTC(9999, 0, 1));

/**
 * Registers an address, polled at once, or a manual channel. One address is one source however many outlets it serves.
 *
 * @throws FORBIDDEN, INVALID_INPUT, DUPLICATE
 */
export async function createSource(ctx: Ctx, input: CreateSourceInput): Promise<Source> {
  assertManager(ctx);
  const kind = input.kind ?? SourceKind.RSS;
  const isManual = kind === SourceKind.MANUAL;
  const address = isManual ? manualAddress(input) : addressOf(input.url ?? '', ['url']);
  await assertOutlets(ctx, input.outletIds, ['outletIds']);
  await assertFree(ctx, address.urlHash, ['url']);
  const source = await created(ctx, {
    ...address,
    title: input.title?.trim() || new URL(address.url).hostname,
    kind,
    channel: (isManual && input.channel) || ArticleChannel.ONLINE,
    linkSelector: selectorOf(input.linkSelector, ['linkSelector']),
    failScore: 0,
    nextAt: isManual ? NEVER : ctx.now(),
    maxIntervalMinutes: input.maxIntervalMinutes ?? null,
    createdById: ctx.actor.id ?? 'system',
  });
  await saveOutlets(ctx, source.id, input.outletIds);
  await ctx.emit(SourceCreated, source, { url: source.url, outletIds: input.outletIds });
  return source;
}

/** A CSS selector as it is kept: null when empty. @throws INVALID_INPUT when no page could be asked for it */
export function selectorOf(text: string | null | undefined, field: string[]): string | null {
  const selector = text?.trim() || null;
  if (selector && !isSelector(selector)) throw invalid(field, 'Pemilih CSS ini tidak dapat dibaca.');
  return selector;
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
  if (changes.url != null) await moveSource(ctx, source, changes.url, ['changes', 'url']);
  if (changes.linkSelector !== undefined)
    source.linkSelector = selectorOf(changes.linkSelector, ['changes', 'linkSelector']);
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
export async function moveSource(ctx: Ctx, source: Source, text: string, field: string[]): Promise<void> {
  const address = addressOf(text, field);
  if (address.urlHash === source.urlHash) return;
  await assertFree(ctx, address.urlHash, field);
  Object.assign(source, address, {
    etag: null,
    lastModified: null,
    bodyHash: null,
    movedUrl: null,
    movedSeen: 0,
  });
  if (source.kind === SourceKind.MANUAL) source.hostKey = '-';
  else source.nextAt = ctx.now();
}

/** The outlets that a source serves. */
export async function outletIdsOf(ctx: Ctx, sourceId: string): Promise<string[]> {
  return (await ctx.db.findBy(SourceOutlet, { sourceId })).map((link) => link.outletId);
}
