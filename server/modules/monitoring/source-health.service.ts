import type { Ctx } from '../../platform/ctx';
import { type Profile, zoneOf } from '../../platform/profile';
import { outcomeText } from './outcome-words.service';
import { Source, SourceHealth, SourceKind, SourceState } from './source.entity';
import { SourceFailing, SourceRecovered, SourceSilent, SourceWrongContent } from './source.events';

const LATE_MS = 10 * 60_000;
/** One lost connection says nothing yet; a second one, or any firm refusal, does. */
const FAILING_SCORE = 0.5;

/** How a source does now, from what its polls brought. */
export function healthOf(source: Source, now: Date): SourceHealth {
  if (source.state !== SourceState.ACTIVE || source.kind === SourceKind.MANUAL) return SourceHealth.OK;
  if (source.lastOutcome === 'WRONG_CONTENT') return SourceHealth.WRONG_CONTENT;
  const neverRead = source.lastSuccessAt === null && source.failScore > 0;
  if (neverRead || source.failScore >= FAILING_SCORE) return SourceHealth.FAILING;
  if (now.getTime() > source.nextAt.getTime() + LATE_MS) return SourceHealth.LATE;
  const isSilent = source.silentAt !== null && now.getTime() > source.silentAt.getTime();
  return isSilent || source.isBelowHabit ? SourceHealth.SILENT : SourceHealth.OK;
}

const DAY_MS = 86_400_000;

/** When a source counts as silent: its usual gap after its last news, not counting the holidays of the office. */
export function silentAt(profile: Profile, lastNewAt: Date | null, gapSeconds: number | null): Date | null {
  if (!lastNewAt || gapSeconds === null) return null;
  const zone = zoneOf(profile.timeZone);
  const holidays = new Set(profile.holidays.map(({ on }) => on));
  let at = lastNewAt.getTime();
  for (let leftMs = gapSeconds * 1000; leftMs > 0; ) {
    const day = zone.dayOf(new Date(at));
    const midnight = zone.instantOf(day, '00:00').getTime() + DAY_MS;
    const step = holidays.has(day) ? midnight - at : Math.min(leftMs, midnight - at);
    at += step;
    if (!holidays.has(day)) leftMs -= step;
  }
  const last = zone.dayOf(new Date(at));
  // A holiday that begins just then puts the alarm off to its end.
  return holidays.has(last) ? silentAt(profile, new Date(at), 1) : new Date(at);
}

/** What there is to tell of a source: broken for longer than its own gap, it is at last also silent (monitoring.md 18). */
function worthTelling(source: Source, now: Date): SourceHealth {
  const health = healthOf(source, now);
  const isBroken = health === SourceHealth.FAILING || health === SourceHealth.WRONG_CONTENT;
  const isQuiet = source.silentAt !== null && now.getTime() > source.silentAt.getTime();
  const wasTold = source.toldHealth === health || source.toldHealth === SourceHealth.SILENT;
  return isBroken && isQuiet && wasTold ? SourceHealth.SILENT : health;
}

/** Writes an event when the health of a source differs from what was last told; LATE is our own fault and not told. */
export async function tellHealth(ctx: Ctx, source: Source): Promise<void> {
  const health = worthTelling(source, ctx.now());
  if (health === source.toldHealth || health === SourceHealth.LATE) return;
  await ctx.db.update(Source, { id: source.id }, { toldHealth: health });
  source.toldHealth = health;
  const note = source.lastNote;
  if (health === SourceHealth.SILENT) {
    await ctx.emit(SourceSilent, source, { lastNewAt: source.lastNewAt?.toISOString() ?? null });
  } else if (health === SourceHealth.WRONG_CONTENT) await ctx.emit(SourceWrongContent, source, { note });
  else if (health === SourceHealth.FAILING)
    await ctx.emit(SourceFailing, source, { outcome: source.lastOutcome ?? '', note });
  else await ctx.emit(SourceRecovered, source, {});
}

export { outcomeText };
