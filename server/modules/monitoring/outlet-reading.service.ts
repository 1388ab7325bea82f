import type { Ctx } from '../../platform/ctx';
import { ErrorCode, invalid, notFound } from '../../platform/errors';
import { refusal } from '../../platform/lifecycle';
import { MediaOutlet } from '../outlets/outlet.entity';
import { outletOfHost } from '../outlets/outlet-lookup.service';
import { hostKeyOf } from './host-budget.service';
import { managesMonitoring } from './monitoring.roles';
import { OutletReading, ReadingTrial } from './outlet-reading.entity';
import type { ChangeOutletReadingInput, TryReadingInput } from './outlet-reading.inputs';
import { repairUrl } from './pipeline/canonical-url';
import { OutletReadingChanged } from './source.events';
import { selectorOf } from './source-register.service';

export const TRIAL_JOB = 'monitoring.reading-trial';

/** How the pages of the outlet behind an address are read; null for an outlet that is read like all others. */
export async function readingOfUrl(ctx: Ctx, url: string): Promise<OutletReading | null> {
  const outlet = URL.canParse(url) ? await outletOfHost(ctx, new URL(url).hostname) : null;
  return outlet ? ctx.db.findOneBy(OutletReading, { outletId: outlet.id }) : null;
}

async function assertOutlet(ctx: Ctx, outletId: string): Promise<void> {
  if (!managesMonitoring(ctx.actor)) throw refusal(ErrorCode.FORBIDDEN);
  if (!(await ctx.find(MediaOutlet, outletId))) throw notFound(['outletId']);
}

const ZONES = [420, 480, 540];

/**
 * Says how the pages of an outlet are read from now on; stored articles stay as they are.
 *
 * @throws FORBIDDEN, NOT_FOUND, CONFLICT, INVALID_INPUT
 */
export async function changeOutletReading(ctx: Ctx, input: ChangeOutletReadingInput): Promise<OutletReading> {
  const { outletId, expectedVersion, changes } = input;
  await assertOutlet(ctx, outletId);
  const known = await ctx.db.findOneBy(OutletReading, { outletId });
  const reading = known
    ? await ctx.get(OutletReading, known.id)
    : await ctx.create(OutletReading, { outletId });
  if (known) ctx.expectVersion(reading, expectedVersion ?? 0, 'reading');
  const { includeSelector, excludeSelector, zoneMinutes, isWalled } = changes;
  if (includeSelector !== undefined)
    reading.includeSelector = selectorOf(includeSelector, ['changes', 'includeSelector']);
  if (excludeSelector !== undefined)
    reading.excludeSelector = selectorOf(excludeSelector, ['changes', 'excludeSelector']);
  if (zoneMinutes != null && !ZONES.includes(zoneMinutes))
    throw invalid(['changes', 'zoneMinutes'], 'Pilih WIB (420), WITA (480), atau WIT (540).');
  if (zoneMinutes !== undefined) reading.zoneMinutes = zoneMinutes;
  if (isWalled != null) reading.isWalled = isWalled;
  await ctx.save(reading);
  await ctx.emit(OutletReadingChanged, reading, { outletId });
  return reading;
}

/**
 * Queues one page to be read with selectors that are not in force yet, within the host's budget.
 *
 * @throws FORBIDDEN, NOT_FOUND, INVALID_INPUT
 */
export async function tryReading(ctx: Ctx, input: TryReadingInput): Promise<ReadingTrial> {
  const { outletId } = input;
  await assertOutlet(ctx, outletId);
  const url = repairUrl(input.url);
  if (!url || url.username || url.password)
    throw invalid(['url'], 'Isi dengan alamat satu berita, misalnya https://contoh.id/berita/banjir.');
  const outlet = await outletOfHost(ctx, url.hostname);
  if (outlet?.id !== outletId) throw invalid(['url'], 'Alamat ini bukan halaman media tersebut.');
  const trial = await ctx.create(ReadingTrial, {
    outletId,
    url: url.href,
    includeSelector: selectorOf(input.includeSelector, ['includeSelector']),
    excludeSelector: selectorOf(input.excludeSelector, ['excludeSelector']),
    requestedById: ctx.actor.id ?? 'system',
  });
  await ctx.enqueue(TRIAL_JOB, { trialId: trial.id, hostKey: hostKeyOf(url.href) });
  return trial;
}
