import { toNumber } from '../../platform/columns';
import { type Page, type PageArgs, pageOf, pageSize } from '../../platform/connection';
import type { Ctx } from '../../platform/ctx';
import { marks } from '../../platform/database';
import { invalid, notFound } from '../../platform/errors';
import { idFloor } from './article-identity.service';
import { mayReadMonitoring, seesChat } from './monitoring.roles';
import { ToneValue } from './pipeline/tone';
import { Topic } from './topic.entity';

/** Older items leave the queue; their tone stays unsaid. */
const QUEUE_DAYS = 30;
const DAY_MS = 86_400_000;

/** An article in a topic whose tone a person should say, and what ranks it. */
export interface QueueRow {
  articleId: number;
  topicNo: number;
  /** 1 national, 2 provincial, 3 local or unknown. */
  tier: number;
  /** Articles of its story. */
  size: number;
}

const RANKED = `SELECT l.articleId AS articleId, l.topicNo AS topicNo,
  CASE o.reachLevel WHEN 'NATIONAL' THEN 1 WHEN 'PROVINCIAL' THEN 2 ELSE 3 END AS tier, COALESCE(s.articleCount, 1) AS size
  FROM article_topic l JOIN article a ON a.id = l.articleId
  LEFT JOIN media_outlet o ON o.no = a.outletNo LEFT JOIN story s ON s.no = a.storyNo`;
// One of a group of copies stands for all; paid placements and the office's own words are not judged by anybody.
const ASKED = `a.status = 'USABLE' AND a.isPaid = 0 AND a.isOwnChannel = 0 AND NOT EXISTS (
  SELECT 1 FROM article b JOIN article_topic m ON m.articleId = b.id AND m.topicNo = l.topicNo AND m.tone = ${ToneValue.NEEDS_PERSON}
  WHERE b.dupGroupId = a.dupGroupId AND b.id < a.id AND b.status = 'USABLE' AND b.isPaid = 0 AND b.isOwnChannel = 0)`;

/** A page of what waits for a person: outlets of wide reach first, then large stories, then what waits longest. */
export async function listToneQueue(
  ctx: Ctx,
  topicId: string | null,
  page: PageArgs,
): Promise<Page<QueueRow>> {
  const topicNos = mayReadMonitoring(ctx.actor) ? await topicsOf(ctx, topicId) : [];
  if (topicNos.length === 0) return pageOf<QueueRow>([], 1, page, cursorOf, async () => 0);
  const size = pageSize(page.first);
  const floor = idFloor(new Date(ctx.now().getTime() - QUEUE_DAYS * DAY_MS));
  const where = `l.topicNo IN (${marks(topicNos)}) AND l.tone = ? AND l.articleId >= ? AND ${ASKED}${seesChat(ctx.actor) ? '' : " AND a.channel <> 'CHAT'"}`;
  const values = [...topicNos, ToneValue.NEEDS_PERSON, floor];
  const after = page.after ? positionOf(page.after) : null;
  const rest = after
    ? ` WHERE (q.tier > ? OR (q.tier = ? AND (q.size < ? OR (q.size = ? AND
       (q.articleId > ? OR (q.articleId = ? AND q.topicNo > ?))))))`
    : '';
  const more = after
    ? [after.tier, after.tier, after.size, after.size, after.articleId, after.articleId, after.topicNo]
    : [];
  const rows: Record<string, unknown>[] = await ctx.db.query(
    `SELECT q.* FROM (${RANKED} WHERE ${where}) q${rest} ORDER BY q.tier, q.size DESC, q.articleId, q.topicNo LIMIT ${size + 1}`,
    [...values, ...more],
  );
  return pageOf(rows.map(rowOf), size, page, cursorOf, async () => {
    const count = `SELECT COUNT(*) AS n FROM (SELECT 1 FROM article_topic l JOIN article a ON a.id = l.articleId WHERE ${where} LIMIT 10001) c`;
    const [{ n }] = await ctx.db.query(count, values);
    return Number(n);
  });
}

async function topicsOf(ctx: Ctx, topicId: string | null): Promise<number[]> {
  if (topicId) {
    const topic = await ctx.find(Topic, topicId);
    if (!topic) throw notFound(['topicId']);
    return [topic.no];
  }
  const rows: { no: unknown }[] = await ctx.db.query('SELECT no FROM topic ORDER BY no');
  return rows.map((row) => Number(row.no));
}

const rowOf = (row: Record<string, unknown>): QueueRow => ({
  articleId: toNumber(row.articleId),
  topicNo: Number(row.topicNo),
  tier: Number(row.tier),
  size: Number(row.size),
});

const cursorOf = ({ tier, size, articleId, topicNo }: QueueRow): string =>
  [tier, size, articleId, topicNo].join('.');

function positionOf(cursor: string): QueueRow {
  const parts = /^\d{1,16}(?:\.\d{1,16}){3}$/.test(cursor) ? cursor.split('.').map(Number) : null;
  if (!parts) throw invalid('after', 'Penanda halaman tidak dikenal. Mulai lagi dari awal daftar.');
  const [tier = 0, size = 0, articleId = 0, topicNo = 0] = parts;
  return { tier, size, articleId, topicNo };
}
