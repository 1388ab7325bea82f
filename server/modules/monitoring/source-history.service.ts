import type { Ctx } from '../../platform/ctx';
import { profileOf } from '../../platform/profile';
import { zoneMinutes } from './page.service';

const DAY_MS = 86_400_000;
const DAYS = 28;

interface NewsDay {
  day: string;
  discoveredCount: number;
  indexedCount: number;
}

/** What the last 28 days of a source brought, by days of the office, oldest first. */
export async function newsDays(ctx: Ctx, sourceId: string): Promise<NewsDay[]> {
  const { dayOf, instantOf } = profileOf(ctx);
  const zoneMs = zoneMinutes(ctx) * 60_000;
  const first = instantOf(ctx.today(), '00:00').getTime() - (DAYS - 1) * DAY_MS;
  const rows: { at: number | string; discovered: number | string; indexed: number | string }[] =
    await ctx.db.query(
      'SELECT firstSeenAt - ((firstSeenAt + ?) % 86400000) AS at, COUNT(*) AS discovered, COUNT(articleId) AS indexed ' +
        'FROM article_source WHERE sourceId = ? AND firstSeenAt >= ? GROUP BY at',
      [zoneMs, sourceId, first],
    );
  const found = new Map(rows.map((row) => [dayOf(new Date(Number(row.at))), row]));
  return Array.from({ length: DAYS }, (_, index) => {
    const day = dayOf(new Date(first + index * DAY_MS));
    const row = found.get(day);
    return { day, discoveredCount: Number(row?.discovered ?? 0), indexedCount: Number(row?.indexed ?? 0) };
  });
}
