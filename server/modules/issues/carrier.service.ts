import { toNumber } from '../../platform/columns';
import type { Ctx } from '../../platform/ctx';
import { marks } from '../../platform/database';
import { ClaimMatchState } from './claim.entity';
import { storyNosOf } from './issue-step.service';

/** An outlet that carried a claim of an issue, as analysts confirmed; a fact about its articles. */
export interface Carrier {
  outletId: string;
  outletNo: number;
  claimIds: string[];
  /** Confirmed articles, the earliest first. */
  articleIds: number[];
  firstArticleId: number;
  firstPublishedAt: Date;
  /** When the office first knew one of its articles; later than a ranking, it is a late carrier. */
  firstSeenAt: Date;
  /** When an analyst first confirmed one. */
  decidedAt: Date;
}

/** An outlet with articles in the stories of an issue. */
export interface StoryOutlet {
  outletId: string;
  outletNo: number;
  articleCount: number;
  firstSeenAt: Date;
}

const COUNTS = "a.status = 'USABLE' AND a.isPaid = 0 AND a.isOwnChannel = 0";

type Row = Record<string, number | string | null>;
const earliest = (rows: readonly Row[], key: string): Date =>
  new Date(Math.min(...rows.map((row) => toNumber(row[key]))));

/** Outlets with a confirmed article that makes a claim of the issue, registered or not, the earliest first. */
export async function carriersOf(ctx: Ctx, issueId: string): Promise<Carrier[]> {
  const rows: Row[] = await ctx.db.query(
    `SELECT o.id AS outletId, o.no AS outletNo, m.claimId AS claimId, a.id AS articleId, m.decidedAt AS decidedAt,
       COALESCE(a.publishedAt, a.firstSeenAt) AS publishedAt, a.firstSeenAt AS firstSeenAt
     FROM claim_match m JOIN article a ON a.id = m.articleId JOIN media_outlet o ON o.no = a.outletNo
     WHERE m.issueId = ? AND m.state = ? AND ${COUNTS} ORDER BY a.id, m.claimId`,
    [issueId, ClaimMatchState.CONFIRMED],
  );
  const outlets = new Map<string, Row[]>();
  for (const row of rows) {
    const id = String(row.outletId);
    outlets.set(id, [...(outlets.get(id) ?? []), row]);
  }
  return [...outlets].map(([outletId, own]) => {
    const articleIds = [...new Set(own.map((row) => toNumber(row.articleId)))];
    return {
      outletId,
      outletNo: Number(own[0]?.outletNo),
      claimIds: [...new Set(own.map((row) => String(row.claimId)))],
      articleIds,
      firstArticleId: articleIds[0] ?? 0,
      firstPublishedAt: earliest(own, 'publishedAt'),
      firstSeenAt: earliest(own, 'firstSeenAt'),
      decidedAt: earliest(own, 'decidedAt'),
    };
  });
}

/** Outlets with an article in the stories of the issue, whether or not it makes a claim. */
export async function storyOutletsOf(ctx: Ctx, issueId: string): Promise<StoryOutlet[]> {
  const nos = await storyNosOf(ctx, issueId);
  if (nos.length === 0) return [];
  const rows: Row[] = await ctx.db.query(
    `SELECT o.id AS outletId, o.no AS outletNo, COUNT(*) AS articleCount, MIN(a.firstSeenAt) AS firstSeenAt
     FROM article a JOIN media_outlet o ON o.no = a.outletNo WHERE a.storyNo IN (${marks(nos)}) AND ${COUNTS}
     GROUP BY o.id, o.no ORDER BY o.id`,
    nos,
  );
  return rows.map((row) => ({
    outletId: String(row.outletId),
    outletNo: Number(row.outletNo),
    articleCount: Number(row.articleCount),
    firstSeenAt: new Date(toNumber(row.firstSeenAt)),
  }));
}
