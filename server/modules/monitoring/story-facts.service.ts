import { toNumber } from '../../platform/columns';
import type { Ctx } from '../../platform/ctx';
import { marks } from '../../platform/database';
import { batched } from '../../platform/loaders';

const HOUR_MS = 3_600_000;
const AT = 'COALESCE(a.publishedAt, a.firstSeenAt)';

/** Articles of one hour of a story. */
export interface HourRow {
  at: Date;
  articleCount: number;
  itemCount: number;
  paidCount: number;
}

/** An outlet's part in a story. */
export interface CarrierRow {
  outletId: string;
  name: string;
  articleCount: number;
  firstArticleId: number;
}

/** What the card of a story shows. */
export interface StoryFacts {
  hours: HourRow[];
  carriers: CarrierRow[];
  firstArticleId: number | null;
  paidCount: number;
  ownCount: number;
}

/** Facts of stories, two statements for all stories of a request. */
export const storyFacts = batched(factsOf, 100);

type Row = Record<string, number | string | null>;
const whole = (value: unknown): number => Number(value ?? 0);

async function factsOf(ctx: Ctx, nos: readonly number[]): Promise<StoryFacts[]> {
  const where = `a.storyNo IN (${marks(nos)}) AND a.status = 'USABLE'`;
  const hours: Row[] = await ctx.db.query(
    `SELECT a.storyNo AS storyNo, ${AT} - ${AT} % ${HOUR_MS} AS hour, COUNT(*) AS articles,
       COUNT(DISTINCT a.dupGroupId) AS items, SUM(a.isPaid) AS paid, SUM(a.isOwnChannel) AS own, MIN(a.id) AS firstId
     FROM article a WHERE ${where} GROUP BY a.storyNo, ${AT} - ${AT} % ${HOUR_MS} ORDER BY hour`,
    nos,
  );
  const carriers: Row[] = await ctx.db.query(
    `SELECT a.storyNo AS storyNo, o.id AS outletId, o.name AS name, COUNT(*) AS articles, MIN(a.id) AS firstId
     FROM article a JOIN media_outlet o ON o.no = a.outletNo WHERE ${where}
     GROUP BY a.storyNo, o.id, o.name ORDER BY firstId`,
    nos,
  );
  return nos.map((no) => {
    const own = hours.filter((row) => Number(row.storyNo) === no);
    const firsts = own.map((row) => toNumber(row.firstId));
    return {
      hours: own.map((row) => ({
        at: new Date(toNumber(row.hour)),
        articleCount: whole(row.articles),
        itemCount: whole(row.items),
        paidCount: whole(row.paid),
      })),
      carriers: carriers
        .filter((row) => Number(row.storyNo) === no)
        .map((row) => ({
          outletId: String(row.outletId),
          name: String(row.name),
          articleCount: whole(row.articles),
          firstArticleId: toNumber(row.firstId),
        })),
      firstArticleId: firsts.length > 0 ? Math.min(...firsts) : null,
      paidCount: own.reduce((sum, row) => sum + whole(row.paid), 0),
      ownCount: own.reduce((sum, row) => sum + whole(row.own), 0),
    };
  });
}
