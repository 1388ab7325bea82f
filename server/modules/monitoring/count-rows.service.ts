import { toNumber } from '../../platform/columns';
import type { Ctx } from '../../platform/ctx';
import { inParts, marks } from '../../platform/database';
import { profileOf } from '../../platform/profile';
import { instantOfId } from './article-identity.service';

const HOUR_MS = 3_600_000;

/** An article in a topic as the counts see it. */
export interface CountRow {
  topicNo: number;
  articleId: number;
  outletNo: number;
  tone: number;
  /** Tone of the article itself, by which outlets are counted. */
  articleTone: number;
  isPaid: boolean;
  isOwn: boolean;
  isUsable: boolean;
  /** True for posts and messages: people speak there, not outlets. */
  isSpoken: boolean;
  storyNo: number | null;
  dupGroupId: number | null;
  /** Publishing time in milliseconds. */
  at: number;
  /** The same as whole hours since the epoch. */
  hour: number;
  firstSeenAt: number;
  /** Doubt about the date, as `Article.dateFlag`. */
  dateFlag: string | null;
}

/** Columns of `article a` that `countRow` reads. */
export const ARTICLE_COLUMNS =
  'a.tone AS articleTone, a.isPaid AS isPaid, a.isOwnChannel AS isOwn, a.status AS status, a.storyNo AS storyNo, ' +
  'a.dupGroupId AS dupGroupId, a.publishedAt AS publishedAt, a.dateFlag AS dateFlag, a.firstSeenAt AS firstSeenAt, ' +
  'a.channel AS channel';

/** All columns that `countRow` reads, of `article_topic t` and `article a`. */
export const COUNT_COLUMNS = `t.topicNo AS topicNo, t.articleId AS articleId, t.outletNo AS outletNo, t.tone AS tone, ${ARTICLE_COLUMNS}`;

/** A row of a statement with `COUNT_COLUMNS`, the same from both databases. */
export function countRow(row: Record<string, unknown>): CountRow {
  const articleId = toNumber(row.articleId);
  const dateFlag = row.dateFlag == null ? null : String(row.dateFlag);
  const at = countedAt(articleId, row.publishedAt, dateFlag);
  return {
    topicNo: Number(row.topicNo),
    articleId,
    outletNo: Number(row.outletNo),
    tone: Number(row.tone),
    articleTone: row.articleTone == null ? Number(row.tone) : Number(row.articleTone),
    isPaid: Number(row.isPaid) === 1,
    isOwn: Number(row.isOwn) === 1,
    isUsable: row.status === 'USABLE',
    isSpoken: row.channel === 'SOCIAL' || row.channel === 'CHAT',
    storyNo: row.storyNo == null ? null : Number(row.storyNo),
    dupGroupId: row.dupGroupId == null ? null : toNumber(row.dupGroupId),
    at,
    hour: Math.floor(at / HOUR_MS),
    firstSeenAt: toNumber(row.firstSeenAt),
    dateFlag,
  };
}

/** A day without a time is spread over the day by its id, as in lists; a corrected time counts as corrected. */
function countedAt(articleId: number, publishedAt: unknown, dateFlag: string | null): number {
  const isExact = publishedAt != null && dateFlag !== 'DAY_ONLY';
  return isExact ? toNumber(publishedAt) : instantOfId(articleId).getTime();
}

/** How articles stand in their topics now. */
export async function countRowsOf(ctx: Ctx, articleIds: readonly number[]): Promise<CountRow[]> {
  const rows = await inParts(
    articleIds,
    (part): Promise<Record<string, unknown>[]> =>
      ctx.db.query(
        `SELECT ${COUNT_COLUMNS} FROM article_topic t JOIN article a ON a.id = t.articleId WHERE t.articleId IN (${marks(part)})`,
        part,
      ),
  );
  return rows.map(countRow);
}

/** Local day of an article as yyyymmdd, by its id: the same days as in lists. */
export function dayNumber(ctx: Ctx, articleId: number): number {
  return numberOfDay(profileOf(ctx).dayOf(instantOfId(articleId)));
}

/** yyyy-mm-dd as the number yyyymmdd. */
export const numberOfDay = (day: string): number => Number(day.replaceAll('-', ''));
