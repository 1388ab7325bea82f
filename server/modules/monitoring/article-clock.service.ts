import type { Ctx } from '../../platform/ctx';
import type { MediaOutlet } from '../outlets/outlet.entity';
import { Article } from './article.entity';
import type { ArticleBatch } from './article-batch.service';
import { idFloor } from './article-identity.service';
import { recounting } from './counts.service';
import { type ClockClaim, OutletReading } from './outlet-reading.entity';
import { type ChosenDate, clockOffsetHours } from './pipeline/date-evidence';
import { OutletClockLearned } from './source.events';

const HOUR_MS = 3_600_000;
const TOLERANCE_MS = 10 * 60_000;
const NEEDED = 5;
const BACK_MS = 28 * 86_400_000;
const MOST = 5_000;

/** What a batch saw of the clock of one outlet. */
export interface OutletClock {
  outletId: string;
  reading: OutletReading | null;
  claims: ClockClaim[];
}

/**
 * The publishing time as `choose` finds it in the zone of the outlet, without the hours by which the outlet's clock was
 * found to run ahead; notes the claim for learning.
 */
export async function byOutletClock(
  ctx: Ctx,
  batch: ArticleBatch,
  outlet: MediaOutlet | null,
  choose: (zoneMinutes: number | null) => ChosenDate,
): Promise<ChosenDate> {
  if (!outlet) return choose(null);
  const clock = await clockOf(ctx, batch, outlet);
  const date = choose(clock.reading?.zoneMinutes ?? null);
  if (!date.claimedAt || !date.source || date.flag === 'DAY_ONLY') return date;
  const fetchedAt = ctx.now().getTime();
  clock.claims.push({ claimedAt: date.claimedAt.getTime(), fetchedAt, source: date.source });
  const { clockOffsetHours: hours = 0, clockSource = null } = clock.reading ?? {};
  if (hours === 0 || clockSource !== date.source) return date;
  const at = date.claimedAt.getTime() - hours * HOUR_MS;
  return at > fetchedAt + TOLERANCE_MS ? date : { ...date, at: new Date(at), flag: null };
}

async function clockOf(ctx: Ctx, batch: ArticleBatch, { id, no }: MediaOutlet): Promise<OutletClock> {
  const known = batch.clocks.get(no);
  if (known) return known;
  const reading = await ctx.db.findOneBy(OutletReading, { outletId: id });
  const clock: OutletClock = { outletId: id, reading, claims: [] };
  batch.clocks.set(no, clock);
  return clock;
}

/** Learns from five items of an outlet that are wrong by the same whole hours, and corrects its earlier ones. */
export async function learnClocks(ctx: Ctx, batch: ArticleBatch): Promise<void> {
  for (const [outletNo, clock] of batch.clocks) await learn(ctx, batch, outletNo, clock);
}

const isAhead = ({ claimedAt, fetchedAt }: ClockClaim): boolean => claimedAt > fetchedAt + TOLERANCE_MS;

async function learn(ctx: Ctx, batch: ArticleBatch, outletNo: number, clock: OutletClock): Promise<void> {
  const { outletId, reading, claims } = clock;
  const known = reading?.clockClaims ?? [];
  const source = reading?.clockSource ?? known[0]?.source ?? claims.find(isAhead)?.source;
  // Nothing is written for the many outlets whose clocks have always been right.
  if (!source) return;
  const last = [...known, ...claims].filter((claim) => claim.source === source).slice(-NEEDED);
  const before = reading?.clockOffsetHours ?? 0;
  const hours = agreed(last, before);
  const row = reading ?? (await ctx.create(OutletReading, { outletId }));
  const isRight = hours === 0 && last.length === NEEDED && !last.some(isAhead);
  const values = {
    clockClaims: isRight ? null : last,
    clockOffsetHours: hours,
    clockSource: hours > 0 ? source : null,
  };
  await ctx.db.update(OutletReading, { id: row.id }, values);
  clock.reading = Object.assign(row, values);
  if (hours === before) return;
  const articleIds = hours > 0 ? await correct(ctx, batch, outletNo, source, hours) : [];
  await ctx.emit(OutletClockLearned, row, { outletId, hours, articleIds });
}

/** The hours on which the last five claims agree, which may be none; the former ones while they do not agree. */
function agreed(last: readonly ClockClaim[], before: number): number {
  const hours = clockOffsetHours(last);
  if (hours > 0 || last.length < NEEDED) return hours || before;
  const isRight = last.every(({ claimedAt, fetchedAt }) => Math.abs(claimedAt - fetchedAt) < HOUR_MS / 2);
  return isRight ? 0 : before;
}

/** Corrects what the outlet published since its clock was first seen ahead; gives the ids. */
async function correct(
  ctx: Ctx,
  batch: ArticleBatch,
  outletNo: number,
  source: string,
  hours: number,
): Promise<number[]> {
  const from = idFloor(new Date(ctx.now().getTime() - BACK_MS));
  const rows = await ctx.db
    .createQueryBuilder(Article, 'article')
    .where('article.outletNo = :outletNo AND article.id >= :from', { outletNo, from })
    .andWhere('article.dateSource = :source AND article.claimedAt IS NOT NULL', { source })
    .orderBy('article.firstSeenAt', 'ASC')
    .limit(MOST)
    .getMany();
  const first = rows.findIndex((row) => row.dateFlag === 'FUTURE');
  const wrong = first < 0 ? [] : rows.slice(first);
  const ids = wrong.map((row) => row.id);
  await recounting(ctx, ids, async () => {
    for (const { id, claimedAt } of wrong) {
      const publishedAt = new Date((claimedAt?.getTime() ?? 0) - hours * HOUR_MS);
      await ctx.db.update(Article, { id }, { publishedAt, dateFlag: null, updatedAt: ctx.now() });
      for (const { article } of batch.texts)
        if (article.id === id) Object.assign(article, { publishedAt, dateFlag: null });
    }
  });
  return ids;
}
